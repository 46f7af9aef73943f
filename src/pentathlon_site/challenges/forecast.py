"""When a question reaches its target: yearly exams of the centres, the share that comes in, the collection window.

The model is a straight line: every day brings the same number of images. All arithmetic is in whole numbers.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

DAYS_A_YEAR = 365
PERCENT = 100


@dataclass(frozen=True)
class Forecast:
    """What can be expected of a question.

    Attributes:
        exams_per_year: Of all centres.
        capture_percent: Share of them that comes in, 0 to 100.
        target: Images needed.
        opens_on: First day of the collection.
        closes_on: First day after the collection; None: it does not end.
        last_day: Last day of the collection, as people read it.
    """

    exams_per_year: int
    capture_percent: int
    target: int
    opens_on: date
    closes_on: date | None
    last_day: date | None = None

    def images_before(self, day: date) -> int:
        """Images expected before a day begins."""
        days = max(0, (day - self.opens_on).days)
        return self.exams_per_year * self.capture_percent * days // (PERCENT * DAYS_A_YEAR)

    @property
    def expected_images(self) -> int | None:
        """Images expected at the close; None when there is no close."""
        return None if self.closes_on is None else self.images_before(self.closes_on)

    @property
    def would_reach_on(self) -> date | None:
        """Day in the course of which the target is reached if the collection went on; None: never."""
        pace = self.exams_per_year * self.capture_percent
        if pace <= 0:
            return None
        days = max(1, -(-self.target * PERCENT * DAYS_A_YEAR // pace))
        try:
            return self.opens_on + timedelta(days=days - 1)
        except OverflowError:
            return None

    @property
    def reached_on(self) -> date | None:
        """Day on which the target is reached before the collection closes; None: it is not."""
        day = self.would_reach_on
        return day if day is not None and (self.closes_on is None or day < self.closes_on) else None


def forecast(
    exams_per_year: Iterable[int],
    *,
    capture_percent: int,
    target: int,
    opens_on: date,
    closes_on: date | None,
    last_day: date | None = None,
) -> Forecast:
    """The forecast for the yearly exams of each centre; `closes_on` is the first day after the collection."""
    return Forecast(sum(exams_per_year), capture_percent, target, opens_on, closes_on, last_day)
