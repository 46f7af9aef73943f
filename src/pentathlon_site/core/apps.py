"""The app `core`."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """What all apps share: look, access, errors, security headers."""

    name = "pentathlon_site.core"
