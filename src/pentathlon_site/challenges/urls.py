"""Addresses of the app `challenges`."""

from django.urls import URLPattern

app_name = "challenges"
urlpatterns: list[URLPattern] = []
