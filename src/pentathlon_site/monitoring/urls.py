"""Addresses of the app `monitoring`."""

from django.urls import path

from pentathlon_site.monitoring.views import dynamics, home, public, status_mail

app_name = "monitoring"
_EVENT = "events/<slug:event>"

urlpatterns = [
    path("home/", home.home, name="home"),
    path(f"{_EVENT}/inclusions/", public.public_inclusions, name="public_inclusions"),
    path(f"{_EVENT}/inclusions/curves", public.public_curves, name="public_curves"),
    path(f"{_EVENT}/dynamics/", dynamics.event_dynamics, name="event_dynamics"),
    path(f"{_EVENT}/dynamics/curves", dynamics.event_curves, name="event_curves"),
    path(f"{_EVENT}/dynamics/part", dynamics.event_dynamics_part, name="event_dynamics_part"),
    path(f"{_EVENT}/dynamics/counts.csv", dynamics.export_counts, name="export_counts"),
    path(f"{_EVENT}/dynamics/print.csv", dynamics.export_for_print, name="export_for_print"),
    path(f"{_EVENT}/centres/<int:centre>/dynamics/", dynamics.centre_dynamics, name="centre_dynamics"),
    path(f"{_EVENT}/status-mail/", status_mail.plan, name="status_mail"),
    path(f"{_EVENT}/status-mail/preview/", status_mail.preview, name="preview_status_mail"),
    path(f"{_EVENT}/status-mail/preview/mail", status_mail.preview_html, name="preview_status_mail_html"),
    path(f"{_EVENT}/status-mail/trial", status_mail.send_trial, name="send_trial_mail"),
    path("status-mail/<str:secret>/", status_mail.stop, name="unsubscribe"),
]
