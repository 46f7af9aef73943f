"""Periodic housekeeping of the queue itself."""

from datetime import timedelta

from django.utils import timezone

from pentathlon_site.jobs.actions import remove_old_work
from pentathlon_site.jobs.queue import job


@job("jobs.remove_old_work", every=timedelta(hours=6))
def remove_old_work_now() -> None:
    """Keep the queue short."""
    remove_old_work(at=timezone.now())
