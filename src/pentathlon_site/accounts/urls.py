"""Addresses of the app `accounts`."""

from django.urls import path

from pentathlon_site.accounts import views

app_name = "accounts"
urlpatterns = [
    path("first-run/", views.first_run, name="first_run"),
    path("profile/", views.profile, name="profile"),
    path("profile/tokens/", views.tokens, name="tokens"),
    path("profile/tokens/<int:token>/revoke/", views.revoke_token, name="revoke_token"),
    path("profile/data/", views.own_data, name="own_data"),
    path("profile/data/download/", views.download_own_data, name="download_own_data"),
]
