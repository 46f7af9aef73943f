"""When the status mail is due: planned hours on some days of the week, as a clock in the event's zone shows them."""

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LATE_UNTIL = timedelta(hours=12)
"""A round that was missed because the server was down still goes out so long after its hour."""


def moment_of(day: date, hour: int, zone: ZoneInfo) -> datetime:
    """The moment at which a clock shows the hour; where the clocks leave it out, an hour later by the clock."""
    return datetime.combine(day, time(hour), tzinfo=zone).astimezone(UTC)


def last_slot(at: datetime, *, weekdays: Collection[int], hour: int, zone: ZoneInfo) -> datetime | None:
    """The latest planned moment that is not after `at`; None: no day is planned. Monday is 0."""
    today = at.astimezone(zone).date()
    moments = (
        moment_of(today - timedelta(days=back), hour, zone) for back in range(8) if _planned(today, -back, weekdays)
    )
    return next((moment for moment in moments if moment <= at), None)


def next_slot(at: datetime, *, weekdays: Collection[int], hour: int, zone: ZoneInfo) -> datetime | None:
    """The first planned moment after `at`; None: no day is planned."""
    today = at.astimezone(zone).date()
    moments = (moment_of(today + timedelta(days=on), hour, zone) for on in range(8) if _planned(today, on, weekdays))
    return next((moment for moment in moments if moment > at), None)


def _planned(today: date, offset: int, weekdays: Collection[int]) -> bool:
    return (today + timedelta(days=offset)).weekday() in weekdays
