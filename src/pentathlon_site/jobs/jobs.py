"""Periodic housekeeping of the queue, and of the ledger, which is below the queue and cannot ask for work itself."""

from datetime import timedelta

from django.utils import timezone

from pentathlon_site.audit.actions import verify_ledger
from pentathlon_site.jobs.actions import remove_old_work
from pentathlon_site.jobs.queue import job


@job("jobs.remove_old_work", every=timedelta(hours=6))
def remove_old_work_now() -> None:
    """Keep the queue short."""
    remove_old_work(at=timezone.now())


@job("audit.verify_ledger", every=timedelta(days=1))
def verify_ledger_now() -> None:
    """Let the ledger's page say up to where nobody changed it."""
    verify_ledger(by=None, at=timezone.now())
