"""The app `charter`."""

from django.apps import AppConfig


class CharterConfig(AppConfig):
    """See `docs/architecture.md`."""

    name = "pentathlon_site.charter"
