"""Addresses of the app `charter`."""

from django.urls import path, register_converter

from pentathlon_site.charter import views


class LanguageConverter:
    """`en` or `fr`."""

    regex = "en|fr"

    def to_python(self, value: str) -> str:
        """The language."""
        return value

    def to_url(self, value: str) -> str:
        """The language."""
        return value


register_converter(LanguageConverter, "charter_language")

app_name = "charter"

_CHARTER = "events/<slug:event>/charter"

urlpatterns = [
    path(f"{_CHARTER}/", views.charter_page, name="charter"),
    path(f"{_CHARTER}/sign", views.sign_charter, name="sign"),
    path(f"{_CHARTER}/receipts/<slug:receipt>.pdf", views.receipt_file, name="receipt"),
    path(f"{_CHARTER}/receipts/<slug:receipt>/", views.signed, name="signed"),
    path(f"{_CHARTER}/versions/<int:number>.<charter_language:language>.md", views.exact_text, name="exact_text"),
    path(f"{_CHARTER}/office/", views.office, name="office"),
    path(f"{_CHARTER}/office/signatures.csv", views.signatures_file, name="signatures_file"),
    path(f"{_CHARTER}/office/draft/", views.draft_page, name="draft"),
    path(f"{_CHARTER}/office/draft/begin", views.begin_draft, name="begin_draft"),
    path(f"{_CHARTER}/office/draft/delete", views.delete_draft, name="delete_draft"),
    path(f"{_CHARTER}/office/draft/preview", views.preview, name="preview"),
]
