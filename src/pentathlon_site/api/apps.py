"""The app `api`."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """The site for programs."""

    name = "pentathlon_site.api"
