"""What this app can be asked."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import QuerySet
from django.utils import timezone

from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Challenge, Event
from pentathlon_site.challenges.queries import launched_challenges
from pentathlon_site.collection.models import Batch, Inclusion, PatientNotice, Withdrawal

NAMED = "challenges"
"""The fact of a notice that says which challenges it names."""

_DEFAULT_WAITING_DAYS = 30
"""Where a governance record leaves it open: nobody is hurt by waiting too long."""


def published_notices(event: Event) -> QuerySet[PatientNotice]:
    """Every version that was published, the newest first."""
    return PatientNotice.objects.filter(event=event, published_at__isnull=False).order_by("-number")


def current_notice(event: Event) -> PatientNotice | None:
    """The version in force."""
    return published_notices(event).first()


def notice_draft(event: Event) -> PatientNotice | None:
    """The version that is being written."""
    return PatientNotice.objects.filter(event=event, published_at__isnull=True).first()


def not_named(notice: PatientNotice) -> list[Challenge]:
    """Challenges that were launched after the notice was written, and that its patients were told nothing of."""
    named = notice.facts.get(NAMED)
    launched = launched_challenges(notice.event)
    return [] if named is None else [challenge for challenge in launched if challenge.slug not in named]


def waiting_period_days(event: Event) -> int:
    """Days between information and upload."""
    governance = getattr(event, "governance", None)
    days = None if governance is None else governance.waiting_period_days
    return _DEFAULT_WAITING_DAYS if days is None else int(days)


def inclusions_of(centre: Centre, challenge: Challenge | None = None) -> QuerySet[Inclusion]:
    """Images that a centre sent, the newest first; refused ones too."""
    found = Inclusion.objects.filter(centre=centre).select_related("challenge", "centre__event", "mask", "sent_by")
    return found if challenge is None else found.filter(challenge=challenge)


def inclusion_by_number(centre: Centre, number: str) -> Inclusion | None:
    """An inclusion of a centre."""
    return inclusions_of(centre).filter(number=number).first()


def batches_of(centre: Centre) -> QuerySet[Batch]:
    """Batches of a centre, the newest first."""
    return Batch.objects.filter(centre=centre).select_related("challenge", "notice", "declared_by")


def standing_of(event: Event, centre: Centre | None, number: str) -> Inclusion | Withdrawal | None:
    """The image that a number stands for, or its withdrawal; `centre`: None looks in all centres of the event."""
    for model in (Inclusion, Withdrawal):
        rows: Any = model.objects.filter(number=number, centre__event=event)
        rows = rows.select_related("challenge", "centre__event")
        found: Inclusion | Withdrawal | None = (rows if centre is None else rows.filter(centre=centre)).first()
        if found is not None:
            return found
    return None


def withdrawals_of(centre: Centre) -> QuerySet[Withdrawal]:
    """Withdrawals of a centre, the newest first."""
    return Withdrawal.objects.filter(centre=centre).select_related("challenge")


def sent_today(challenge: Challenge, centre: Centre, at: datetime) -> int:
    """Images that a centre sent for a challenge since midnight in the event's time zone."""
    return Inclusion.objects.filter(
        challenge=challenge, centre=centre, received_at__gte=midnight_before(centre, at)
    ).count()


def midnight_before(centre: Centre, at: datetime) -> datetime:
    """Begin of the day in the event's time zone."""
    local = timezone.localtime(at, ZoneInfo(centre.event.time_zone))
    return local.replace(hour=0, minute=0, second=0, microsecond=0)
