"""The app `jobs`."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """See `docs/architecture.md`."""

    name = "pentathlon_site.jobs"
