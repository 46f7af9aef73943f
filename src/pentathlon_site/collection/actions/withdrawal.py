"""Withdraw an image: a patient objects, and everything of it goes (R-27, R-28)."""

from datetime import datetime
from typing import Any, cast

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Event
from pentathlon_site.collection.inclusion_number import new_number, parse_number
from pentathlon_site.collection.keys import objection_hash
from pentathlon_site.collection.models import EventKey, Inclusion, Tombstone, Withdrawal
from pentathlon_site.collection.purge import Case, case_of, empty_journal, purge_outside, purge_rows
from pentathlon_site.collection.sending_rules import place_of
from pentathlon_site.collection.withdrawn_list import pending_of, put_on_list
from pentathlon_site.core.access import Place, check_allowed
from pentathlon_site.core.errors import Invalid, NotFound
from pentathlon_site.jobs.queue import enqueue

MAY_WITHDRAW, MAY_WITHDRAW_ANY = "withdraw_inclusion", "withdraw_any_inclusion"
FINISH = "collection.finish_withdrawal"


def withdraw_inclusion(
    *, event: Event, centre: Centre | None, number: str, reason: str, by: User, at: datetime
) -> Withdrawal:
    """Erase an image by its inclusion number. The tombstone comes first; the receipt says what is still pending.

    Asked twice, it answers with the same receipt.

    Args:
        event: The event.
        centre: The centre whose image it is; None for the data protection officer, who may withdraw for any.
        number: Inclusion number as somebody typed it.
        reason: Class of reason; nothing more is asked.
        by: Who withdraws.
        at: When.

    Raises:
        Invalid: no inclusion number, a typing error in it, or no class of reason.
        NotFound: no inclusion of the centre has this number; whether another centre has is not told.
    """
    action, place = (MAY_WITHDRAW_ANY, Place(event=event)) if centre is None else (MAY_WITHDRAW, place_of(centre))
    check_allowed(by, action, place, at)
    if reason not in Withdrawal.Reason.values:
        raise Invalid(_("Choose a reason."), code="no_reason")
    written = parse_number(number)
    withdrawal = _withdraw(event, centre, written, reason, by=by, at=at)
    if withdrawal.erased_at is None and not finish_withdrawal(receipt=withdrawal.receipt, at=at):
        enqueue(FINISH, receipt=withdrawal.receipt)
    transaction.on_commit(empty_journal)
    withdrawal.refresh_from_db()
    return withdrawal


def finish_withdrawal(*, receipt: str, at: datetime) -> bool:
    """Erase what is outside of the database, or try again what a store has failed to erase; whether all is gone now.

    Stores may be slow and hold up nobody: the receipt is written in a transaction of its own.
    """
    withdrawal = Withdrawal.objects.select_related("challenge__event").get(receipt=receipt)
    if withdrawal.erased_at is not None:
        return True
    not_listed = put_on_list(withdrawal)
    erased, failed = purge_outside(Case.from_json(withdrawal.pending))
    return _write_receipt(receipt, erased, is_done=not (failed or not_listed), at=at)


@transaction.atomic
def _write_receipt(receipt: str, erased: dict[str, int], *, is_done: bool, at: datetime) -> bool:
    withdrawal = Withdrawal.objects.select_for_update().get(receipt=receipt)
    if withdrawal.erased_at is not None:
        return True
    withdrawal.erased = {**withdrawal.erased, **erased}
    if is_done:
        withdrawal.erased_at, withdrawal.pending = at, {}
    withdrawal.save(update_fields=["erased", "erased_at", "pending"])
    if is_done:
        slug, facts = withdrawal.challenge.event.slug, {"erased": withdrawal.erased}
        record("finish_withdrawal", f"withdrawal:{receipt}", by=None, at=at, event=slug, facts=facts)
    return is_done


@transaction.atomic(durable=True)  # never part of another: files go once it is committed
def _withdraw(event: Event, centre: Centre | None, number: str, reason: str, *, by: User, at: datetime) -> Withdrawal:
    """Tombstone, receipt, and an empty database."""
    key = EventKey.objects.select_for_update().filter(event=event).first()
    inclusion, earlier = _found(Inclusion, event, centre, number), _found(Withdrawal, event, centre, number)
    if inclusion is None and earlier is None:
        raise NotFound(_("No inclusion of this centre has this number."), code="unknown_number")
    if inclusion is None or key is None:
        return cast("Withdrawal", earlier)
    exam = "" if reason == Withdrawal.Reason.MISTAKE else objection_hash(bytes(key.secret), inclusion.exam)
    tombstone, _is_new = Tombstone.objects.get_or_create(
        event=event, pixels=inclusion.pixels, defaults={"created_at": at, "exam": exam}
    )
    Inclusion.objects.filter(centre__event=event, received=inclusion.received, state=Inclusion.State.REFUSED).delete()
    case = case_of(inclusion)
    withdrawal = Withdrawal(
        receipt=f"W-{new_number()}",
        number=number,
        challenge=inclusion.challenge,
        centre=inclusion.centre,
        reason=reason,
        withdrawn_by=by,
        withdrawn_at=at,
        pending=pending_of(case, tombstone),
    )
    withdrawal.erased = purge_rows(case)
    withdrawal.save()
    facts = {"receipt": withdrawal.receipt, "reason": reason, "challenge": withdrawal.challenge.slug}
    record("withdraw_inclusion", f"inclusion:{case.inclusion}", by=by, at=at, event=event.slug, facts=facts)
    return withdrawal


def _found(model: Any, event: Event, centre: Centre | None, number: str) -> Any:
    """By its number; kept from who would send its mask or labels meanwhile."""
    rows = model.objects.select_related("centre__event", "challenge__event").filter(number=number, centre__event=event)
    return (rows if centre is None else rows.filter(centre=centre)).select_for_update(of=("self",)).first()
