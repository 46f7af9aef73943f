"""Declare a batch (R-08)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Challenge, Event
from pentathlon_site.collection.errors import DeclaredTooEarly
from pentathlon_site.collection.models import Batch, PatientNotice
from pentathlon_site.collection.queries import current_notice, published_notices, waiting_period_days
from pentathlon_site.collection.sending_rules import check_may_send
from pentathlon_site.core.errors import Conflict, Invalid


@dataclass(frozen=True)
class Declaration:
    """What a radiologist declares on the patients of a batch.

    Attributes:
        notice: Number of the notice that they were given.
        informed_on: Day on which the last of them was informed.
        waiting_over: The waiting period is over.
        no_objection: None of them objected.
    """

    notice: int
    informed_on: date
    waiting_over: bool
    no_objection: bool


@transaction.atomic
def declare_batch(*, challenge: Challenge, centre: Centre, declaration: Declaration, by: User, at: datetime) -> Batch:
    """A batch under a declaration that holds today.

    Patients are given the version of the notice that is in force on their day. A newer version does not undo that, so
    the day of information is held against the day on which the first version was published, before which there was
    nothing to give; the declaration itself names the version that is in force today, which its author has before him.

    Raises:
        Conflict: no notice is published, or a newer one is.
        Invalid: a day in the future or before the first notice, or a statement that is not made.
        DeclaredTooEarly: the waiting period is not over.
    """
    check_may_send(by, centre, challenge, at)
    notice = _checked_notice(centre.event, declaration.notice)
    _check_days(centre.event, declaration.informed_on, at)
    if not (declaration.waiting_over and declaration.no_objection):
        raise Invalid(
            _("Tick both statements: the waiting period is over, and no patient of this batch objected."),
            code="not_declared",
        )
    batch = Batch.objects.create(
        challenge=challenge,
        centre=centre,
        declared_by=by,
        notice=notice,
        informed_on=declaration.informed_on,
        waiting_over=True,
        no_objection=True,
        declared_at=at,
    )
    facts = {"notice": notice.number, "challenge": challenge.slug, "centre": centre.pk}
    record("declare_batch", f"batch:{batch.pk}", by=by, at=at, event=centre.event.slug, facts=facts)
    return batch


def _checked_notice(event: Event, number: int) -> PatientNotice:
    notice = current_notice(event)
    if notice is None:
        raise Conflict(_("The patient notice is not published yet: tell the organiser."), code="no_notice")
    if notice.number != number:
        raise Conflict(
            _("Version %(number)s of the patient notice is the one in force: patients are informed with it.")
            % {"number": notice.number},
            code="old_notice",
        )
    return notice


def _check_days(event: Event, informed_on: date, at: datetime) -> None:
    """Days are those of the event's time zone."""
    today = timezone.localdate(at, ZoneInfo(event.time_zone))
    if informed_on > today:
        raise Invalid(_("The day on which the patients were informed lies in the future."), code="future_date")
    first = published_notices(event).last()
    published_on = None if first is None else timezone.localdate(first.published_at, ZoneInfo(event.time_zone))
    if published_on is not None and informed_on < published_on:
        raise Invalid(
            _("The patient notice was first published on %(date)s: no patient can have been given it before that day.")
            % {"date": date_format(published_on, "DATE_FORMAT")},
            code="before_notice",
        )
    days = waiting_period_days(event)
    possible_on = informed_on + timedelta(days=days)
    if possible_on > today:
        raise DeclaredTooEarly(
            ngettext(
                "Patients have %(days)s day to object. These images can be sent from %(date)s on.",
                "Patients have %(days)s days to object. These images can be sent from %(date)s on.",
                days,
            )
            % {"days": days, "date": date_format(possible_on, "DATE_FORMAT")},
            possible_on=possible_on,
        )
