"""When things happen in the simulated event: today lies in the middle of the collection."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.utils.timezone import localtime

from pentathlon_site.challenges.windows import Window

TODAY = 75
"""Days from the opening of the collection to today."""
COLLECTION_DAYS = 2 * TODAY

_WINDOWS = {
    "proposal": (-140, -14),
    "collection": (0, COLLECTION_DAYS),
    "curation": (COLLECTION_DAYS, 180),
    "training": (180, 240),
    "competition": (240, 247),
    "results": (247, 400),
    "destroyed": (400, None),
}
"""Phase → first day, and first day after it, counted from the opening of the collection."""


@dataclass(frozen=True)
class Dates:
    """Moments of the event, counted in days from the opening of the collection.

    Attributes:
        now: When the site is filled.
        zone: Of the event.
    """

    now: datetime
    zone: ZoneInfo

    def day(self, offset: int) -> date:
        """A day."""
        return localtime(self.now, self.zone).date() + timedelta(days=offset - TODAY)

    def at(self, offset: int, hour: int = 0, minute: int = 0) -> datetime:
        """A moment by the clock of the event, never in the future."""
        return min(self._clock(offset, hour, minute), self.now)

    def windows(self) -> list[Window]:
        """The calendar."""
        return [
            Window(phase, self._clock(opens), None if closes is None else self._clock(closes))
            for phase, (opens, closes) in _WINDOWS.items()
        ]

    def end_of(self, phase: str) -> date:
        """First day after a phase, or first day of the last one, which stays open."""
        opens, closes = _WINDOWS[phase]
        return self.day(opens if closes is None else closes)

    def is_working_day(self, offset: int) -> bool:
        """Monday to Friday."""
        return self.day(offset).weekday() < 5

    def _clock(self, offset: int, hour: int = 0, minute: int = 0) -> datetime:
        return datetime.combine(self.day(offset), time(hour, minute), tzinfo=self.zone)
