"""The curves as PNG, because mail programs of hospitals draw no SVG."""

import io
from collections.abc import Sequence
from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import AutoDateLocator, num2date
from matplotlib.figure import Figure as Canvas
from matplotlib.ticker import FuncFormatter

from pentathlon_site.core.dates import short_day
from pentathlon_site.monitoring.figure import Curve

_COLOURS = ("#0a5a70", "#b3541e", "#5b4a9e", "#14663a", "#8a2a5c")
_DASHES = ("-", (0, (6, 3)), (0, (1, 2)), (0, (6, 2, 1, 2)), (0, (10, 3)))
_MARKERS = ("o", "s", "^", "D", "x")
_INK = "#17242e"
_INCHES, _DOTS = (6.4, 3.8), 200  # shown 640 pixels wide, sharp on screens of twice the density


def picture(curves: Sequence[Curve], least: int) -> bytes:
    """PNG of the curves with their targets; lines differ by dash and mark as on the pages.

    `least` is the smallest number that the public sees: a curve at 0 says that there are fewer.
    """
    canvas = Canvas(figsize=_INCHES, dpi=_DOTS, facecolor="white", layout="constrained")
    FigureCanvasAgg(canvas)
    axes: Any = canvas.add_subplot()
    for number, curve in enumerate(curves):
        last = curve.values[-1] if curve.values else 0
        total = number_format(last, force_grouping=True) if last else f"< {least}"
        axes.plot(
            list(curve.days),
            list(curve.values),
            label=f"{curve.name} – {total}",
            color=_COLOURS[number % len(_COLOURS)],
            linestyle=_DASHES[number % len(_DASHES)],
            marker=_MARKERS[number % len(_MARKERS)],
            markevery=max(1, len(curve.days) // 8),
            markersize=4,
            fillstyle="none",
            linewidth=1.6,
        )
    for target in {curve.target for curve in curves if curve.target is not None}:
        axes.axhline(target, color=_INK, linewidth=0.8, linestyle=(0, (1, 3)))
        words = _("Target %(target)s") % {"target": number_format(target, force_grouping=True)}
        axes.annotate(words, (0.01, target), xycoords=("axes fraction", "data"), va="bottom", fontsize=8, color=_INK)
    _dress(axes)
    written = io.BytesIO()
    canvas.savefig(written, format="png")
    return written.getvalue()


def _dress(axes: Any) -> None:
    """Axes with words in the reader's language; matplotlib's own are English."""
    axes.xaxis.set_major_locator(AutoDateLocator(minticks=3, maxticks=6))  # type: ignore[no-untyped-call]  # matplotlib
    axes.xaxis.set_major_formatter(FuncFormatter(_day))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda y, _position: number_format(int(y), force_grouping=True)))
    axes.set_ylim(0, axes.get_ylim()[1] * 1.06)
    axes.grid(visible=True, axis="y", color="#d3dce1", linewidth=0.6)
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(labelsize=8, colors=_INK)
    if axes.get_lines():
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.1), ncols=2, fontsize=8, frameon=False)


def _day(days: float, _position: int | None) -> str:
    return short_day(num2date(days).date())  # type: ignore[no-untyped-call]  # matplotlib
