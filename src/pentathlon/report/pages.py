"""HTML pages from templates: self-contained, escaped, without script."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from pentathlon.challenge.table import Text
from pentathlon.report.canvas import Picture, inline_svg
from pentathlon.report.wording import words


@dataclass(frozen=True)
class PagePicture:
    """A figure as it stands in a page."""

    svg: str
    caption: Text


def on_page(picture: Picture) -> PagePicture:
    """The figure, ready to stand in a page."""
    return PagePicture(inline_svg(picture), picture.caption)


def render(template: str, **content: Any) -> str:
    """Fill in a template."""
    return _environment().get_template(template).render(word=words(), **content)


def write_pictures(pictures: list[Picture], folder: Path) -> tuple[str, ...]:
    """Write figures as SVG and PDF; returns the file names."""
    folder.mkdir(parents=True)
    for picture in pictures:
        (folder / f"{picture.name}.svg").write_text(picture.svg, "utf-8")
        (folder / f"{picture.name}.pdf").write_bytes(picture.pdf)
    return tuple(f"{picture.name}{ending}" for picture in pictures for ending in (".svg", ".pdf"))


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("pentathlon.report"),
        autoescape=select_autoescape(["html", "j2"]),
        undefined=StrictUndefined,
        trim_blocks=True,
    )
