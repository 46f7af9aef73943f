"""Addresses of the app `jobs`."""

from django.urls import path

from pentathlon_site.jobs import views

app_name = "jobs"
urlpatterns = [
    path("queue/", views.queue, name="queue"),
    path("queue/<uuid:run>/retry", views.retry, name="retry"),
]
