"""Addresses of the app `audit`."""

from django.urls import path

from pentathlon_site.audit import views

app_name = "audit"
urlpatterns = [
    path("ledger/", views.ledger, name="ledger"),
    path("ledger/verify", views.verify, name="verify"),
    path("events/<slug:event>/ledger/", views.ledger, name="event_ledger"),
]
