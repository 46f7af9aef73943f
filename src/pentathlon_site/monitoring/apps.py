"""The app `monitoring`."""

from django.apps import AppConfig


class MonitoringConfig(AppConfig):
    """See `docs/architecture.md`."""

    name = "pentathlon_site.monitoring"
