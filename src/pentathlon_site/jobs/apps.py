"""The app `jobs`."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class JobsConfig(AppConfig):
    """Background work: a queue in the database, workers, and the page that shows them."""

    name = "pentathlon_site.jobs"

    def ready(self) -> None:
        """Learn the work of every app."""
        autodiscover_modules("jobs")
