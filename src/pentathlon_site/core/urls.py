"""Addresses that belong to no app: health, language, the pages of the footer."""

from django.urls import path

from pentathlon_site.core import views

urlpatterns = [
    path("health", views.health, name="health"),
    path("language", views.set_language, name="set_language"),
    path("privacy/", views.privacy, name="privacy"),
    path("accessibility/", views.accessibility, name="accessibility"),
    path("look", views.look, name="look"),
]
