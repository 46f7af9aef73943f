"""Addresses that belong to no app: health, language."""

from django.urls import path

from pentathlon_site.core import views

urlpatterns = [
    path("health", views.health, name="health"),
    path("language", views.set_language, name="set_language"),
]
