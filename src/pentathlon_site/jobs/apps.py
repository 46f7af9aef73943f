"""The app `jobs`."""

from datetime import datetime

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _

from pentathlon_site.core.health import register_health_check
from pentathlon_site.core.navigation import Item, register_item


def _queue_state(at: datetime) -> str:
    from pentathlon_site.jobs.queries import queue_state  # noqa: PLC0415 - models load after the apps

    return queue_state(at)


class JobsConfig(AppConfig):
    """Background work: a queue in the database, workers, and the page that shows them."""

    name = "pentathlon_site.jobs"

    def ready(self) -> None:
        """Learn the work of every app; say at `/health` whether it is done."""
        autodiscover_modules("jobs")
        register_health_check("jobs", _queue_state)
        register_item(Item("account", _("Queue of background work"), "jobs:queue", "see_jobs", (), 90))
