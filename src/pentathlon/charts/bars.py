"""Horizontal bars as SVG.

No script, style sheet or outside font, so that the picture stands in a page under a strict content security policy.
It brings its own white ground for dark pages; series differ in lightness, not only in hue; every number is written,
and again in the description that screen readers speak.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite

from pentathlon.charts.text import FONT, FONT_SIZE, break_text, markup, text_width

COLOURS = ("#12355b", "#7fb2d6", "#c8591a", "#f3d08b", "#4a7c59", "#c9dfce")
"""Dark and light in turn: neighbours stay apart without colour."""

_INK = "#1b1b1b"
_LINE = "#8a8a8a"
_NOTHING = "–"
_MARGIN = 12
_LABEL_WIDTH = 230
_BAR = 14
_GAP = 8
_LINE_HEIGHT = 15
_TITLE_SIZE = 15
_TITLE_SCALE = 1.35  # of its size, and because it is bold


@dataclass(frozen=True)
class _Scale:
    """Where bars begin, and pixels per unit."""

    origin: float
    per_unit: float

    def length(self, value: float) -> float:
        return value * self.per_unit


def bar_chart(
    *,
    title: str,
    categories: Sequence[str],
    series: Mapping[str, Sequence[float]],
    stacked: bool = False,
    number_format: str = "{:g}",
    width: int = 760,
) -> str:
    """A bar per category and series, with its number, as SVG text.

    Args:
        title: Stands above the bars and names the picture.
        categories: From top to bottom. Long ones break into two lines. With none, a dash says so.
        series: Name → one value per category, none below 0. A legend stands there if there are several.
        stacked: One bar per category with the series end to end, instead of one below the other.
        number_format: How a value is written.
        width: Pixels; the height follows from the content.

    Raises:
        ValueError: a value is negative or not finite, or a series has another length than the categories.
    """
    if any(len(values) != len(categories) for values in series.values()):
        raise ValueError("each series needs one value per category")
    rows = list(zip(*series.values(), strict=True))
    if not all(isfinite(value) and value >= 0 for row in rows for value in row):
        raise ValueError("bars show finite numbers from 0")
    names, numbers = list(series), [[number_format.format(value) for value in row] for row in rows]
    labels = [break_text(category, width=_LABEL_WIDTH) for category in categories]
    heading, top = _heading(title, width)
    legend, top = _legend(names, width, top)
    scale = _scale(rows, numbers, labels, stacked=stacked, width=width)
    bars: list[str] = [] if rows else [_text(_NOTHING, _MARGIN, top + FONT_SIZE)]
    bottom = top if rows else top + _LINE_HEIGHT
    for label, row, written in zip(labels, rows, numbers, strict=True):
        drawn, bottom = _category(label, row, written, scale=scale, top=bottom, stacked=stacked)
        bars += drawn
    axis = f'<path d="M{scale.origin:.1f} {top - 2:.1f}V{bottom:.1f}" stroke="{_LINE}"/>'
    spoken = [_spoken(category, names, written) for category, written in zip(categories, numbers, strict=True)]
    frame = _frame(title, "; ".join(spoken) or _NOTHING, width, bottom + _MARGIN)
    return "\n".join([*frame, *heading, *legend, *bars, *([axis] if rows else []), "</svg>", ""])


def _heading(title: str, width: int) -> tuple[list[str], float]:
    """The title in at most two lines, and where the next thing begins."""
    lines = break_text(title, width=(width - 2 * _MARGIN) / _TITLE_SCALE)
    step = _TITLE_SIZE + 4
    drawn = [_text(line, _MARGIN, _MARGIN + 12 + step * number, size=_TITLE_SIZE) for number, line in enumerate(lines)]
    return drawn, _MARGIN + step * len(lines)


def _scale(
    rows: Sequence[Sequence[float]],
    numbers: Sequence[Sequence[str]],
    labels: Sequence[Sequence[str]],
    *,
    stacked: bool,
    width: int,
) -> _Scale:
    """Room for the widest label on the left and the widest number on the right; bars have what is between."""
    origin = 2 * _MARGIN + max((text_width(line) for label in labels for line in label), default=0)
    written = (_joined(row) if stacked else max(row, key=text_width) for row in numbers if row)
    room = width - origin - 2 * _MARGIN - max((text_width(text) for text in written), default=0)
    largest = max((sum(row) if stacked else max(row) for row in rows if row), default=0)
    return _Scale(origin, max(room, 0) / largest if largest else 0)


def _category(
    label: Sequence[str], row: Sequence[float], written: Sequence[str], *, scale: _Scale, top: float, stacked: bool
) -> tuple[list[str], float]:
    """The bars of one category, with its label, and where the next one begins."""
    bars = _BAR if stacked else _BAR * len(row)
    height = max(bars, _LINE_HEIGHT * len(label))
    middle, first = top + height / 2, top + (height - bars) / 2
    start = middle - _LINE_HEIGHT * (len(label) - 1) / 2 + 4
    drawn = [
        _text(line, scale.origin - _MARGIN / 2, start + _LINE_HEIGHT * number, anchor="end")
        for number, line in enumerate(label)
    ]
    drawn += _stack(row, written, scale, first) if stacked else _group(row, written, scale, first)
    return drawn, top + height + _GAP


def _group(row: Sequence[float], written: Sequence[str], scale: _Scale, top: float) -> Iterator[str]:
    for number, (value, text) in enumerate(zip(row, written, strict=True)):
        y = top + _BAR * number
        yield _bar(scale.origin, y, scale.length(value), number)
        yield _text(text, scale.origin + scale.length(value) + 5, y + 11)


def _stack(row: Sequence[float], written: Sequence[str], scale: _Scale, top: float) -> Iterator[str]:
    x = scale.origin
    for number, value in enumerate(row):
        yield _bar(x, top, scale.length(value), number)
        x += scale.length(value)
    yield _text(_joined(written), x + 5, top + 11)


def _joined(written: Sequence[str]) -> str:
    return " + ".join(written)


def _legend(names: Sequence[str], width: int, top: float) -> tuple[list[str], float]:
    """Names with their colours, in as many lines as they need, and where the bars begin."""
    if len(names) < 2:
        return [], top + _GAP
    drawn: list[str] = []
    x, y = float(_MARGIN), top
    for number, name in enumerate(names):
        [shown] = break_text(name, width=width - 4 * _MARGIN, lines=1)
        needed = 32 + text_width(shown)
        if x > _MARGIN and x + needed > width - _MARGIN:
            x, y = float(_MARGIN), y + _LINE_HEIGHT + 3
        drawn += [_bar(x, y + 2, 12, number, height=12), _text(shown, x + 17, y + 12)]
        x += needed
    return drawn, y + _LINE_HEIGHT + _GAP


def _frame(title: str, spoken: str, width: int, height: float) -> list[str]:
    size = f'width="{width}" height="{height:.0f}" viewBox="0 0 {width} {height:.0f}"'
    ink = f'font-family="{FONT}" font-size="{FONT_SIZE}" fill="{_INK}"'
    return [
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" {size} {ink}>',
        f"<title>{markup(title)}</title>",
        f"<desc>{markup(spoken)}</desc>",
        f'<rect width="{width}" height="{height:.0f}" fill="#ffffff"/>',
    ]


def _spoken(category: str, names: Sequence[str], written: Sequence[str]) -> str:
    values = written if len(names) == 1 else (f"{name} {text}" for name, text in zip(names, written, strict=True))
    return f"{category}: {', '.join(values)}"


def _bar(x: float, y: float, length: float, number: int, *, height: float = _BAR - 2) -> str:
    colour = COLOURS[number % len(COLOURS)]
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{length:.1f}" height="{height}" fill="{colour}" '
        f'stroke="{COLOURS[0]}" stroke-width="0.5"/>'
    )


def _text(text: str, x: float, y: float, *, anchor: str = "start", size: int = FONT_SIZE) -> str:
    bold = ' font-weight="bold"' if size > FONT_SIZE else ""
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}"{bold}'
    return f"<text {place}>{markup(text)}</text>"
