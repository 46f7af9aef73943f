"""The app `audit`."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """See `docs/architecture.md`."""

    name = "pentathlon_site.audit"
