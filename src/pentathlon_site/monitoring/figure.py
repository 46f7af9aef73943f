"""Curves as a drawing: where every line, mark and word stands. A template writes it as SVG, for the strict policy.

Lines differ by dash and by mark, not by colour alone; the legend below the drawing shows both beside each name. All
numbers are text here, because a template would write 12.5 as "12,5" for a French reader.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, log10

from django.utils.formats import number_format

from pentathlon_site.core.dates import short_day

_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 12, 18, 34
_SAMPLE_X, _SAMPLE_Y = 14, 8
"""Middle of the sample of a line in the legend."""

_MARKS = 8
"""Marks along a curve, so that it is told apart without its end."""

DASHES = ("none", "9 4", "2 3", "9 3 2 3", "16 5")
_SHAPES = (
    "M{x} {y}m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",
    "M{x} {y}m-4 -4h8v8h-8z",
    "M{x} {y}m0 -5l5 9h-10z",
    "M{x} {y}m0 -5.5l5 5.5l-5 5.5l-5 -5.5z",
    "M{x} {y}m-4 -4l8 8m0 -8l-8 8",
)


@dataclass(frozen=True)
class Curve:
    """A curve to be drawn.

    Attributes:
        name: Stands in the legend.
        days: Days, in order.
        values: Images until the end of each day.
        target: Images wanted; None: no line for it.
        expected: Day and number of images to which it is drawn on as a thin line; None: not.
    """

    name: str
    days: Sequence[date]
    values: Sequence[int]
    target: int | None
    expected: tuple[date, int] | None = None


@dataclass(frozen=True)
class Line:
    """A curve as drawn."""

    number: int
    dash: str
    points: str
    marks: str
    expected: str
    name: str
    total: str
    sample_mark: str


@dataclass(frozen=True)
class Tick:
    """A mark on an axis with its word."""

    at: str
    text: str
    text_at: str


@dataclass(frozen=True)
class Size:
    """Of a drawing, in units of which a letter is twelve high, whatever the size.

    Attributes:
        name: Class of the drawing: style sheets show one of them.
        width, height: Of all.
        most_days: Days that are written below it.
    """

    name: str
    width: int
    height: int
    most_days: int


WIDE, NARROW = Size("wide", 900, 360, 7), Size("narrow", 360, 300, 3)
"""For a desktop, and for a phone, where the letters of the other would be too small to read."""


@dataclass(frozen=True)
class Figure:
    """A drawing of curves."""

    name: str
    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    lines: Sequence[Line]
    days: Sequence[Tick]
    numbers: Sequence[Tick]
    targets: Sequence[Tick]


@dataclass(frozen=True)
class _Scale:
    size: Size
    first: date
    days: int
    most: int

    def x(self, day: date) -> float:
        return _LEFT + (self.size.width - _LEFT - _RIGHT) * (day - self.first).days / self.days

    def y(self, value: float) -> float:
        drawn = self.size.height - _TOP - _BOTTOM
        return self.size.height - _BOTTOM - drawn * value / self.most


def draw(curves: Sequence[Curve], size: Size = WIDE) -> Figure | None:
    """The drawing; None where there is no day to show."""
    days = [day for curve in curves for day in curve.days] + [curve.expected[0] for curve in curves if curve.expected]
    if not days:
        return None
    targets = sorted({curve.target for curve in curves if curve.target is not None})
    ends = [curve.expected[1] for curve in curves if curve.expected]
    highest = max([1] + [value for curve in curves for value in curve.values] + targets + ends)
    step = _round_step(highest)
    scale = _Scale(size, min(days), max(1, (max(days) - min(days)).days), ceil(highest * 1.02 / step) * step)
    return Figure(
        *(size.name, size.width, size.height, _LEFT, size.width - _RIGHT, _TOP, size.height - _BOTTOM),
        lines=[_line(number, curve, scale) for number, curve in enumerate(curves)],
        days=_day_ticks(scale),
        numbers=[_tick(value, scale, 4) for value in range(0, scale.most + 1, step)],
        targets=[_tick(target, scale, -5) for target in targets],
    )


def _line(number: int, curve: Curve, scale: _Scale) -> Line:
    points = [(scale.x(day), scale.y(value)) for day, value in zip(curve.days, curve.values, strict=True)]
    every = max(1, len(points) // _MARKS)
    shape = _SHAPES[number % len(_SHAPES)]
    marked = points[every - 1 :: every]
    expected = [*points[-1:], (scale.x(curve.expected[0]), scale.y(curve.expected[1]))] if curve.expected else []
    return Line(
        number=number % len(DASHES) + 1,
        dash=DASHES[number % len(DASHES)],
        points=_points(points),
        marks="".join(shape.format(x=_text(x), y=_text(y)) for x, y in marked),
        expected=_points(expected),
        name=curve.name,
        total=number_format(curve.values[-1] if curve.values else 0, force_grouping=True),
        sample_mark=shape.format(x=_SAMPLE_X, y=_SAMPLE_Y),
    )


def _points(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{_text(x)},{_text(y)}" for x, y in points)


def _text(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _tick(value: int, scale: _Scale, down: int) -> Tick:
    height = scale.y(value)
    return Tick(_text(height), number_format(value, force_grouping=True), _text(height + down))


def _round_step(highest: int) -> int:
    """A round number of which four to eight make up the axis."""
    unit = int(10 ** int(log10(max(highest, 10) / 4)))
    return next(unit * factor for factor in (1, 2, 5, 10) if highest / (unit * factor) <= 6)


def _day_ticks(scale: _Scale) -> list[Tick]:
    """The first of each month, or every so many days of a short time."""
    days = [scale.first + timedelta(days=number) for number in range(scale.days + 1)]
    monthly = [day for day in days if day.day == 1]
    most = scale.size.most_days
    many = len(monthly) >= 3
    chosen = monthly[:: ceil(len(monthly) / most)] if many else days[:: ceil(len(days) / min(most, 5))]
    return [Tick(_text(scale.x(day)), short_day(day), _text(scale.x(day))) for day in chosen]
