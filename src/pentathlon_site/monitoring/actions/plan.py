"""The plan of the status mail, and who does not want it."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.challenges.models import Event
from pentathlon_site.jobs.queue import enqueue
from pentathlon_site.monitoring.models import StatusMailPlan, Unsubscription


@transaction.atomic
def set_plan(
    *, event: Event, is_on: bool, weekdays: Sequence[int], hour: int, by: User, at: datetime
) -> StatusMailPlan:
    """Set when the status mail goes out. No round is made up for an hour that was planned only afterwards."""
    plan, _ = StatusMailPlan.objects.update_or_create(
        event=event,
        defaults={"is_on": is_on, "weekdays": sorted(weekdays), "hour": hour, "changed_at": at},
    )
    facts = {"is_on": is_on, "weekdays": sorted(weekdays), "hour": hour}
    record("set_plan", f"event:{event.pk}", by=by, at=at, event=event.slug, facts=facts)
    return plan


@transaction.atomic
def unsubscribe(*, event: Event, user: User, by: User | None, at: datetime) -> None:
    """Send somebody no more status mails of an event."""
    _, is_new = Unsubscription.objects.get_or_create(event=event, user=user, defaults={"at": at})
    if is_new:
        record("unsubscribe", f"user:{user.pk}", by=by, at=at, event=event.slug)


@transaction.atomic
def subscribe_again(*, event: Event, user: User, by: User | None, at: datetime) -> None:
    """Undo an unsubscription."""
    number, _ = Unsubscription.objects.filter(event=event, user=user).delete()
    if number:
        record("subscribe_again", f"user:{user.pk}", by=by, at=at, event=event.slug)


@transaction.atomic
def ask_for_trial_mail(*, event: Event, reader: User, language: str, by: User, at: datetime) -> None:
    """Send the organiser the mail that a radiologist would get now."""
    enqueue("monitoring.send_trial_mail", event=event.pk, reader=reader.pk, language=language, to=by.pk)
    record("ask_for_trial_mail", f"user:{reader.pk}", by=by, at=at, event=event.slug)
