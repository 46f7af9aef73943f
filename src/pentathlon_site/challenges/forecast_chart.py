"""A small picture of a forecast: expected images over time, the target, the day on which it is reached."""

from dataclasses import dataclass
from datetime import date, timedelta

from pentathlon_site.challenges.forecast import Forecast

WIDTH, HEIGHT = 560, 220
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 16, 24, 30
_SHOWN_WITHOUT_END = timedelta(days=365)


@dataclass(frozen=True)
class ForecastChart:
    """Where the lines of the picture are, in its own units.

    Attributes:
        forecast: The numbers.
        ends_on: Last day shown.
        expected: Images at that day.
        slope_y: Height of the line's end.
        target_y: Height of the target.
        reached_x: Where the target is reached; None: outside of the picture.
    """

    forecast: Forecast
    ends_on: date
    expected: int
    slope_y: float
    target_y: float
    reached_x: float | None

    width, height = WIDTH, HEIGHT
    left, right = _LEFT, WIDTH - _RIGHT
    top, bottom = _TOP, HEIGHT - _BOTTOM

    @property
    def last_day(self) -> date:
        """What people read at the end of the line."""
        return self.forecast.last_day or self.ends_on


def forecast_chart(forecast: Forecast) -> ForecastChart:
    """The picture of a forecast."""
    ends_on = forecast.closes_on or (forecast.would_reach_on or forecast.opens_on) + _SHOWN_WITHOUT_END
    expected = forecast.images_before(ends_on)
    highest = max(expected, forecast.target, 1) * 1.1
    reached = forecast.reached_on
    return ForecastChart(
        forecast,
        ends_on,
        expected,
        slope_y=_y(expected, highest),
        target_y=_y(forecast.target, highest),
        reached_x=None if reached is None else _x(reached + timedelta(days=1), forecast.opens_on, ends_on),
    )


def _x(day: date, first: date, last: date) -> float:
    share = (day - first).days / max(1, (last - first).days)
    return round(_LEFT + min(1.0, share) * (WIDTH - _LEFT - _RIGHT), 1)


def _y(images: int, highest: float) -> float:
    return round(HEIGHT - _BOTTOM - images / highest * (HEIGHT - _TOP - _BOTTOM), 1)
