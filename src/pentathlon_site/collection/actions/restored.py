"""Withdraw again what a restored backup has brought back (R-28)."""

from datetime import datetime

from django.db import transaction

from pentathlon_site.audit.actions import record
from pentathlon_site.challenges.models import Event
from pentathlon_site.collection.models import EventKey, Inclusion, Tombstone, Withdrawal
from pentathlon_site.collection.purge import empty_journal, found_in, purge_outside, purge_rows
from pentathlon_site.collection.withdrawn_list import Entry, listed


class RestoredImageStaysError(Exception):
    """A store still holds something of a withdrawn image."""


def repeat_withdrawals(*, at: datetime) -> int:
    """Erase again what is on the list of withdrawals and is there again, and refuse it again; how many came back.

    Raises:
        UnreadableEntryError: an entry of the list is damaged.
        RestoredImageStaysError: something could not be erased.
    """
    came_back = sum(_repeat(entry, at) for entry in listed())
    if came_back:
        empty_journal()
    return came_back


def _repeat(entry: Entry, at: datetime) -> bool:
    """Whether something of it was there, or its tombstone was not."""
    found, event = found_in(entry.case), Event.objects.filter(slug=entry.event).first()
    is_refused = event is None or Tombstone.objects.filter(event=event, **entry.hashes).exists()
    if is_refused and not found:
        return False
    _repeat_in_database(entry, event, found, at)
    _erased, failed = purge_outside(entry.case)
    if failed:
        raise RestoredImageStaysError(entry.receipt)
    return True


@transaction.atomic(durable=True)  # never part of another: files go once it is committed
def _repeat_in_database(entry: Entry, event: Event | None, found: dict[str, int], at: datetime) -> None:
    if event is not None:
        EventKey.objects.select_for_update().filter(event=event).first()
        hashes = dict(entry.hashes)
        Tombstone.objects.update_or_create(
            event=event, pixels=hashes.pop("pixels"), defaults={"created_at": entry.withdrawn_at, **hashes}
        )
    inclusion = Inclusion.objects.select_related("challenge", "centre").filter(pk=entry.case.inclusion).first()
    if inclusion is not None:
        _write_receipt_again(entry, inclusion, found, at)
        refused = Inclusion.objects.filter(centre__event=event, state=Inclusion.State.REFUSED)
        refused.filter(received=inclusion.received).delete()
    purge_rows(entry.case)
    facts = {"receipt": entry.receipt, "erased": found}
    record("repeat_withdrawal", f"inclusion:{entry.case.inclusion}", by=None, at=at, event=entry.event, facts=facts)


def _write_receipt_again(entry: Entry, inclusion: Inclusion, found: dict[str, int], at: datetime) -> None:
    """The centre finds its receipt as before, without who asked for it: the list names nobody."""
    Withdrawal.objects.get_or_create(
        receipt=entry.receipt,
        defaults={
            "number": entry.case.number,
            "challenge": inclusion.challenge,
            "centre": inclusion.centre,
            "reason": entry.reason,
            "withdrawn_at": entry.withdrawn_at,
            "erased_at": at,
            "erased": found,
        },
    )
