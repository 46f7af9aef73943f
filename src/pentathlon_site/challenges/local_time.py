"""Local date-times of a calendar: what a clock on the wall shows, and the moment that it means."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from django.utils.translation import gettext as _

from pentathlon_site.core.errors import Invalid


@dataclass(frozen=True)
class LocalMoment:
    """A moment that was given as local time.

    Attributes:
        at: The moment, in UTC.
        offset: From UTC, `+02:00`.
        is_twice: The clock shows this time twice that day; the first one is taken.
    """

    at: datetime
    offset: str
    is_twice: bool


class NoSuchTime(Invalid):
    """The clocks leave this time out."""

    code = "no_such_time"


def time_zones() -> tuple[str, ...]:
    """Names of time zones of places, `Europe/Paris`."""
    areas = ("Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")
    return tuple(sorted(name for name in available_timezones() if name.startswith(areas)))


def from_local(shown: datetime, zone: ZoneInfo) -> LocalMoment:
    """The moment at which a clock in a zone shows a time.

    Args:
        shown: Without zone.
        zone: Where the clock hangs.

    Raises:
        NoSuchTime: The clocks are put forward over it.
    """
    first, second = (shown.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    at = first.astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) != shown:
        raise NoSuchTime(
            _("%(shown)s does not exist in %(zone)s: the clocks are put forward. Choose %(instead)s.")
            % {"shown": f"{shown:%Y-%m-%d %H:%M}", "zone": zone.key, "instead": f"{at.astimezone(zone):%H:%M}"}
        )
    return LocalMoment(at, _offset(first), first.utcoffset() != second.utcoffset())


def to_local(at: datetime, zone: ZoneInfo) -> datetime:
    """What a clock in a zone shows, without zone."""
    return at.astimezone(zone).replace(tzinfo=None)


def first_day_after(closes_at: datetime, zone: ZoneInfo) -> date:
    """First day on which nothing of a window is left that closes at a moment."""
    shown = to_local(closes_at, zone)
    return shown.date() + timedelta(days=shown.time() > time.min)


def _offset(moment: datetime) -> str:
    text = f"{moment:%z}"
    return f"{text[:3]}:{text[3:5]}"
