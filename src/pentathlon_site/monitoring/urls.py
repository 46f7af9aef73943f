"""Addresses of the app `monitoring`."""

from django.urls import path

from pentathlon_site.monitoring.views import dynamics, public

app_name = "monitoring"
_EVENT = "events/<slug:event>"

urlpatterns = [
    path(f"{_EVENT}/inclusions/", public.public_inclusions, name="public_inclusions"),
    path(f"{_EVENT}/inclusions/curves", public.public_curves, name="public_curves"),
    path(f"{_EVENT}/dynamics/", dynamics.event_dynamics, name="event_dynamics"),
    path(f"{_EVENT}/dynamics/part", dynamics.event_dynamics_part, name="event_dynamics_part"),
    path(f"{_EVENT}/dynamics/counts.csv", dynamics.export_counts, name="export_counts"),
    path(f"{_EVENT}/dynamics/print.csv", dynamics.export_for_print, name="export_for_print"),
    path(f"{_EVENT}/centres/<int:centre>/dynamics/", dynamics.centre_dynamics, name="centre_dynamics"),
]
