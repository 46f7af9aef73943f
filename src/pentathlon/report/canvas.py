"""Where figures are drawn: one look, legible in grey and at half size, and the same bytes each time."""

import io
import re
import warnings
from dataclasses import dataclass
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from pentathlon.challenge.table import Text

INK, DARK, MIDDLE, LIGHT, ACCENT = "#1b1b1b", "#12355b", "#7fb2d6", "#dbe7f1", "#c8591a"
"""They differ in lightness, not only in hue."""

_LONGEST_NAME = 22
_STYLE: Any = {
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 11,
    "axes.titlesize": 11,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "text.color": INK,
    "text.parse_math": False,
    "xtick.color": INK,
    "ytick.color": INK,
    "svg.fonttype": "none",
    "svg.hashsalt": "pentathlon",
    "pdf.fonttype": 3,
    "path.simplify": True,
}
_REFERENCED = re.compile(r'(?:url\(#|xlink:href="#)([^")]+)')
_IDENTIFIER = re.compile(r' id="([^"]+)"')


@dataclass(frozen=True)
class Picture:
    """A drawn figure.

    Attributes:
        name: File name without ending.
        caption: What it shows, and how to read it.
        svg: As text that can stand inside of a page.
        pdf: For print.
    """

    name: str
    caption: Text
    svg: str
    pdf: bytes


def new_figure(width: float, height: float) -> Figure:
    """An empty figure, in inches."""
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(width, height), layout="constrained")
        FigureCanvasAgg(figure)
        return figure


def styled() -> Any:
    """Context in which axes are made and drawn on."""
    return mpl.rc_context(_STYLE)


def finish(figure: Figure, name: str, caption: Text) -> Picture:
    """Render a figure."""
    with mpl.rc_context(_STYLE), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing")  # viewers bring their own fonts
        svg, pdf = io.StringIO(), io.BytesIO()
        figure.savefig(svg, format="svg", metadata={"Date": None, "Creator": None})
        figure.set_layout_engine("none")  # it is laid out by now
        figure.savefig(pdf, format="pdf", metadata={"CreationDate": None, "Creator": None, "Producer": None})
    return Picture(name, caption, svg.getvalue(), pdf.getvalue())


def inline_svg(picture: Picture) -> str:
    """The figure for a page: no XML prologue, no identifier that nothing refers to, a label for screen readers."""
    svg = picture.svg[picture.svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    used = set(_REFERENCED.findall(svg))
    svg = _IDENTIFIER.sub(lambda found: found[0] if found[1] in used else "", svg)
    prefix = f"{picture.name}-"
    svg = re.sub(r'( id="|url\(#|xlink:href="#)', lambda found: found[1] + prefix, svg)
    return svg.replace("<svg ", f'<svg role="img" aria-label="{picture.name}" ', 1)


def short(name: str) -> str:
    """A team's name as it fits beside an axis; matplotlib leaves labels with a leading underscore out of legends."""
    name = f" {name}" if name.startswith("_") else name
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def list_teams(axes: Axes, names: list[str]) -> None:
    """Teams down the left side, the first on top."""
    axes.set_yticks(range(len(names)), [short(name) for name in names])
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.tick_params(axis="y", length=0)


def row_height(rows: int) -> float:
    """Height of a figure with one line for each row."""
    return max(2.2, 0.26 * rows + 1.1)
