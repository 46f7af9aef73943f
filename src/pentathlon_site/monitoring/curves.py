"""From counts per day to a curve, and from the curve to when its target is reached.

The pace of the last weeks goes on; hospitals send in bursts, so its uncertainty is that of a Poisson count widened by
how much the days differ from one another.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import sqrt

from pentathlon_site.monitoring.suppression import LEAST

RECENT_DAYS = 28
"""The pace is that of these complete days; before there are as many, no forecast is made."""

FEWEST_IMAGES = LEAST
"""Images below which no forecast is made: a handful shows no pace, and the public is shown none of them."""

HORIZON_DAYS = 730
Z_80_PERCENT = 1.2815515655446004
"""Normal quantile at 0.9: the interval holds 80 % of what may come."""


class Verdict(StrEnum):
    """What can be said about the target."""

    REACHED = "reached"
    EXPECTED = "expected"
    UNCERTAIN = "uncertain"
    MISSED = "missed"
    TOO_EARLY = "too_early"


@dataclass(frozen=True)
class Outlook:
    """When a target is reached if the pace stays.

    Attributes:
        verdict: In a word: reached; expected, uncertain or missed at the close; too early to say.
        per_week: Images a week at the recent pace.
        earliest, likely, latest: Days on which the target is reached, with 80 % between the outer two; None: not
            within two years, or too early.
        at_close: Low, likely and high number of images at the close; None without a close or too early.
    """

    verdict: Verdict
    per_week: float = 0.0
    earliest: date | None = None
    likely: date | None = None
    latest: date | None = None
    at_close: tuple[int, int, int] | None = None


@dataclass(frozen=True)
class Pace:
    """Images a day, with what is needed to say how sure that is.

    Attributes:
        rate: Images a day.
        spread: Variance of a day's images over their mean, at least 1.
        days: Complete days from which it was measured.
    """

    rate: float
    spread: float
    days: int

    def after(self, days: int, sigmas: float = 0.0) -> float:
        """Images in the next days, so many standard deviations from what is likely.

        Two things are unknown: how the next days go, and how well the past ones show the pace.
        """
        variance = self.spread * self.rate * (days + days**2 / self.days)
        return max(0.0, self.rate * days + sigmas * sqrt(variance))

    def days_until(self, images: int, sigmas: float = 0.0) -> int | None:
        """Days until so many images more; None: not within two years."""
        return next((days for days in range(1, HORIZON_DAYS + 1) if self.after(days, sigmas) >= images), None)


def days_between(first: date, last: date) -> list[date]:
    """Every day from the first to the last, both included."""
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def cumulative(per_day: Mapping[date, int], days: Sequence[date]) -> list[int]:
    """Images received until the end of each day; those before the first day are counted in."""
    total = sum(count for day, count in per_day.items() if days and day < days[0])
    sums = []
    for day in days:
        total += per_day.get(day, 0)
        sums.append(total)
    return sums


def recent_pace(per_day: Mapping[date, int], today: date, *, opened_on: date) -> Pace | None:
    """Pace of the last four weeks of complete days; None: fewer days since the opening."""
    days = RECENT_DAYS
    if (today - opened_on).days < days:
        return None
    counts = [per_day.get(today - timedelta(days=back), 0) for back in range(1, days + 1)]
    mean = sum(counts) / days
    if mean == 0:
        return Pace(0.0, 1.0, days)
    variance = sum((count - mean) ** 2 for count in counts) / (days - 1)
    return Pace(mean, max(1.0, variance / mean), days)


def outlook(
    per_day: Mapping[date, int], *, target: int, today: date, opened_on: date, closes_on: date | None
) -> Outlook:
    """When a target is reached.

    Args:
        per_day: Images by day.
        target: Images wanted.
        today: Not complete yet: it counts for the total, not for the pace.
        opened_on: First day on which images were taken.
        closes_on: First day on which none are taken any more; None: open end.
    """
    total = sum(per_day.values())
    pace = recent_pace(per_day, today, opened_on=opened_on)
    per_week = 7 * pace.rate if pace else 0.0
    if total >= target:
        return Outlook(Verdict.REACHED, per_week)
    if pace is None or total < FEWEST_IMAGES:
        return Outlook(Verdict.TOO_EARLY)
    earliest, likely, latest = (
        _day_of(pace, target - total, sigmas, today) for sigmas in (Z_80_PERCENT, 0, -Z_80_PERCENT)
    )
    at_close = None if closes_on is None else _at_close(pace, total, (closes_on - today).days)
    return Outlook(_verdict(earliest, latest, closes_on), per_week, earliest, likely, latest, at_close)


def _day_of(pace: Pace, images: int, sigmas: float, today: date) -> date | None:
    days = pace.days_until(images, sigmas)
    return None if days is None else today + timedelta(days=days)


def _at_close(pace: Pace, total: int, days: int) -> tuple[int, int, int]:
    low, likely, high = (total + round(pace.after(max(0, days), sigmas)) for sigmas in (-Z_80_PERCENT, 0, Z_80_PERCENT))
    return low, likely, high


def _verdict(earliest: date | None, latest: date | None, closes_on: date | None) -> Verdict:
    def in_time(day: date | None) -> bool:
        return day is not None and (closes_on is None or day < closes_on)

    if in_time(latest):
        return Verdict.EXPECTED
    return Verdict.UNCERTAIN if in_time(earliest) else Verdict.MISSED
