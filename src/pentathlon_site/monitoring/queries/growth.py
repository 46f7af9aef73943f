"""How a challenge grows: its curve, its target, and when it will be reached."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from pentathlon_site.challenges.local_time import first_day_after
from pentathlon_site.challenges.models import Challenge, Event
from pentathlon_site.challenges.queries import launched_challenges
from pentathlon_site.core.text import localised
from pentathlon_site.monitoring.curves import Outlook, cumulative, days_between, outlook
from pentathlon_site.monitoring.figure import Curve


@dataclass(frozen=True)
class Calendar:
    """Days of the collection in the event's time zone.

    Attributes:
        today: Today.
        opens_on: First day; None: not in the calendar.
        closes_on: First day after it; None: it does not end.
    """

    today: date
    opens_on: date | None
    closes_on: date | None

    @property
    def last_day(self) -> date:
        """Until when curves are drawn."""
        return self.today if self.closes_on is None else min(self.today, self.closes_on - timedelta(days=1))


@dataclass(frozen=True)
class Growth:
    """One challenge's curve.

    Attributes:
        challenge: The challenge.
        days: From the first image or the opening, whichever was later, until today or the close.
        values: Images until the end of each day.
        outlook: When the target is reached.
        calendar: Of the collection.
        is_whole: Whether the target concerns this curve; not if it shows one centre or some days only.
    """

    challenge: Challenge
    days: Sequence[date]
    values: Sequence[int]
    outlook: Outlook
    calendar: Calendar
    is_whole: bool = True

    @property
    def name(self) -> str:
        """Title of the challenge in the reader's language."""
        return localised(self.challenge.definition.title)

    @property
    def total(self) -> int:
        """Images until now."""
        return self.values[-1] if self.values else 0

    @property
    def percent(self) -> int:
        """Share of the target, rounded down."""
        return 100 * self.total // self.challenge.target if self.challenge.target else 100

    @property
    def curve(self) -> Curve:
        """As it is drawn, with what is expected at the close."""
        closes_on, at_close = self.calendar.closes_on, self.outlook.at_close
        expected = None
        if self.is_whole and closes_on and at_close and self.days and closes_on > self.days[-1]:
            expected = closes_on, at_close[1]
        return Curve(self.name, self.days, self.values, self.challenge.target if self.is_whole else None, expected)


def calendar_of(event: Event, at: datetime) -> Calendar:
    """Days of the collection of an event."""
    zone, window = ZoneInfo(event.time_zone), event.window_of("collection")
    opens = window.opens_at.astimezone(zone).date() if window else None
    first_without = first_day_after(window.closes_at, zone) if window and window.closes_at else None
    return Calendar(at.astimezone(zone).date(), opens, first_without)


def shown_challenges(event: Event) -> list[Challenge]:
    """Challenges that take or took images, in their order."""
    return list(launched_challenges(event))


def growth(challenge: Challenge, per_day: Mapping[date, int], calendar: Calendar) -> Growth:
    """The curve of a challenge from its images by day."""
    first = min((day for day, count in per_day.items() if count), default=calendar.today)
    opened = first if calendar.opens_on is None else min(first, calendar.opens_on)
    days = days_between(min(opened, calendar.last_day), calendar.last_day)
    found = outlook(
        per_day, target=challenge.target, today=calendar.today, opened_on=opened, closes_on=calendar.closes_on
    )
    return Growth(challenge, days, cumulative(per_day, days), found, calendar)
