"""Background work of this app."""

from datetime import datetime, timedelta

from django.utils import timezone

from pentathlon_site.collection import stored_files
from pentathlon_site.collection.actions.withdrawal import FINISH, finish_withdrawal
from pentathlon_site.collection.models import Inclusion, Mask, Withdrawal
from pentathlon_site.collection.purge import empty_journal
from pentathlon_site.jobs.queue import job

_SURELY_ABANDONED = timedelta(hours=1)
"""A file is written before its row; after this time the row will not come."""


class StoreStillFails(Exception):
    """A store could not be emptied: the job is tried again."""


@job(FINISH, retries=20, back_off=timedelta(seconds=30))
def finish_one_withdrawal(receipt: str) -> None:
    """Erase what is left of a withdrawn image."""
    if not finish_withdrawal(receipt=receipt, at=timezone.now()):
        raise StoreStillFails(receipt)


@job("collection.finish_withdrawals", every=timedelta(minutes=15))
def finish_all_withdrawals() -> None:
    """Erase what a killed process or a failed store has left of withdrawn images."""
    for receipt in Withdrawal.objects.filter(erased_at=None).values_list("receipt", flat=True):
        finish_withdrawal(receipt=receipt, at=timezone.now())
    empty_journal()


@job("collection.remove_orphans", every=timedelta(hours=1))
def remove_orphans() -> None:
    """Remove files to which no row belongs: a process was killed between writing the file and its row."""
    remove_orphans_before(timezone.now() - _SURELY_ABANDONED)


def remove_orphans_before(before: datetime) -> None:
    """Remove files without a row that were written before a moment."""
    old = [name for name, written_at in stored_files.list_files() if written_at < before]
    known = set(Inclusion.objects.filter(file__in=old).values_list("file", flat=True))
    known |= set(Mask.objects.filter(file__in=old).values_list("file", flat=True))
    for name in old:
        if name not in known:
            stored_files.remove_file(name)
