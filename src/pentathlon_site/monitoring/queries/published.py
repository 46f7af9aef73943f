"""What everybody may see: numbers that move in steps (R-39)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db.models import F

from pentathlon_site.challenges.models import Challenge, Event
from pentathlon_site.monitoring.models import PublicCount
from pentathlon_site.monitoring.queries.growth import Growth, calendar_of, growth, shown_challenges
from pentathlon_site.monitoring.suppression import LEAST


@dataclass(frozen=True)
class PublicDynamics:
    """The public curves of an event.

    Attributes:
        growths: One per challenge.
        least: Numbers below it are not shown.
        moved_at: When a number last changed; None: none is shown yet.
    """

    growths: Sequence[Growth]
    least: int
    moved_at: datetime | None

    @property
    def total(self) -> int:
        """Sum of what is shown; the true sum would give a small number away."""
        return sum(each.total for each in self.growths)


def least_of(event: Event) -> int:
    """Smallest count that the event's legal regime lets people see."""
    governance = getattr(event, "governance", None)
    pack = governance.pack if governance is not None else None
    return (pack.parameters.cell_min if pack is not None else None) or LEAST


def public_dynamics(event: Event, at: datetime) -> PublicDynamics:
    """The public curves: two queries."""
    challenges = shown_challenges(event)
    per_day, moved_at = _shown_per_day(challenges, ZoneInfo(event.time_zone))
    calendar = calendar_of(event, at)
    growths = [growth(challenge, per_day.get(challenge.pk, {}), calendar) for challenge in challenges]
    return PublicDynamics(growths, least_of(event), moved_at)


@dataclass(frozen=True)
class Wanted:
    """For which challenges images are still wanted, as far as everybody may know.

    Attributes:
        open: Challenges whose target is not reached.
        reached: Those whose target is.
    """

    open: Sequence[Challenge]
    reached: Sequence[Challenge]

    @property
    def is_everything_reached(self) -> bool:
        """Whether no more images are wanted."""
        return bool(self.reached) and not self.open


def wanted(event: Event) -> Wanted:
    """What is still wanted: two queries."""
    challenges = shown_challenges(event)
    rows = PublicCount.objects.filter(challenge__in=challenges, count__gte=F("challenge__target"))
    reached = set(rows.values_list("challenge", flat=True))
    return Wanted(
        [each for each in challenges if each.pk not in reached], [each for each in challenges if each.pk in reached]
    )


def _shown_per_day(
    challenges: Sequence[Challenge], zone: ZoneInfo
) -> tuple[Mapping[int, Mapping[date, int]], datetime | None]:
    days: dict[int, dict[date, int]] = defaultdict(lambda: defaultdict(int))
    last: dict[int, int] = defaultdict(int)
    moved_at = None
    rows = PublicCount.objects.filter(challenge__in=challenges).order_by("at")
    for challenge, at, count in rows.values_list("challenge", "at", "count"):
        days[challenge][at.astimezone(zone).date()] += count - last[challenge]
        last[challenge], moved_at = count, at
    return days, moved_at
