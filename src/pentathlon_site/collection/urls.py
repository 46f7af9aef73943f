"""Addresses of the app `collection`."""

from django.urls import path

from pentathlon_site.collection import upload_page
from pentathlon_site.collection.views import inclusions, notice, withdrawal

app_name = "collection"

_EVENT = "events/<slug:event>/"
_CENTRE = f"{_EVENT}centres/<int:centre>/"
_INFORMATION = f"{_EVENT}patient-information/"
_INCLUSION = f"{_CENTRE}inclusions/<str:number>/"
_BATCH = f"{_CENTRE}batches/<uuid:batch>/"
_WITHDRAWAL = f"{_CENTRE}withdrawals/<str:receipt>/"

urlpatterns = [
    path(f"{_CENTRE}upload/", upload_page.choose_challenge, name="upload"),
    path(f"{_CENTRE}challenges/<slug:challenge>/upload/", upload_page.upload, name="upload_challenge"),
    path(_INFORMATION, notice.patient_information, name="patient_information"),
    path(f"{_INFORMATION}<int:version>/", notice.patient_information, name="patient_information_version"),
    path(f"{_INFORMATION}<int:version>/notice.pdf", notice.patient_information_pdf, name="patient_information_pdf"),
    path(f"{_EVENT}office/notice/", notice.write_notice, name="write_notice"),
    path(f"{_EVENT}office/notice/text/", notice.save_notice, name="save_notice"),
    path(f"{_EVENT}office/notice/preview/", notice.preview_notice, name="preview_notice"),
    path(f"{_EVENT}withdraw/", withdrawal.withdraw_any, name="withdraw_any"),
    path(f"{_CENTRE}inclusions/", inclusions.inclusions, name="inclusions"),
    path(_INCLUSION, inclusions.inclusion, name="inclusion"),
    path(f"{_INCLUSION}picture.png", inclusions.picture, name="picture"),
    path(f"{_INCLUSION}labels/", inclusions.label, name="label"),
    path(f"{_INCLUSION}mask/", inclusions.mask, name="mask"),
    path(f"{_INCLUSION}receipt.pdf", inclusions.inclusion_pdf, name="inclusion_pdf"),
    path(f"{_BATCH}receipt/", inclusions.batch, name="batch"),
    path(f"{_BATCH}receipt.pdf", inclusions.batch_pdf, name="batch_pdf"),
    path(f"{_CENTRE}withdraw/", withdrawal.withdraw, name="withdraw"),
    path(_WITHDRAWAL, withdrawal.withdrawal, name="withdrawal"),
    path(f"{_WITHDRAWAL}receipt.pdf", withdrawal.withdrawal_pdf, name="withdrawal_pdf"),
]
