"""A page that shows what was done: verdicts, and pictures of what was erased."""

import base64
import io
from collections import Counter
from typing import Any

import jinja2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from pentathlon.deidentification.deidentify import Cleaned
from pentathlon.deidentification.frames import Pixels
from pentathlon.deidentification.layout import Layout
from pentathlon.deidentification.reason_codes import REASONS
from pentathlon.deidentification.report import Record

PICTURE_WIDTH = 360
MOST_CARDS = 500
"""A browser can show no more at once; the report has every file."""

_OUTLINE, _BOX = (255, 176, 0), (255, 64, 64)


def picture_of(cleaned: Cleaned) -> bytes:
    """PNG of the first frame that was written, with outline and boxes drawn in; empty where nothing was found."""
    if not (cleaned.finding.boxes or cleaned.finding.outline or cleaned.finding.reasons):
        return b""
    image = Image.fromarray(_display(cleaned.pixels[0], cleaned.layout)).convert("RGB")
    drawing = ImageDraw.Draw(image)
    for row0, column0, row1, column1 in cleaned.finding.boxes:
        drawing.rectangle((column0, row0, column1 - 1, row1 - 1), outline=_BOX, width=2)
    if cleaned.finding.outline:
        corners = [(column, row) for row, column in cleaned.finding.outline]
        drawing.line([*corners, corners[0]], fill=_OUTLINE, width=2)
    image.thumbnail((PICTURE_WIDTH, 4 * PICTURE_WIDTH))
    stream = io.BytesIO()
    image.save(stream, "PNG", optimize=True)
    return stream.getvalue()


class Page:
    """One HTML file that needs no other: verdicts and reasons of all files, pictures of the first with findings."""

    def __init__(self) -> None:
        self._verdicts: Counter[str] = Counter()
        self._reasons: Counter[str] = Counter()
        self._cards: list[dict[str, Any]] = []

    def add(self, record: Record, picture: bytes) -> None:
        """Count a file; keep its card where something was found or refused."""
        self._verdicts[record["verdict"]] += 1
        self._reasons.update(record["reasons"])
        if (picture or record["verdict"] == "refused") and len(self._cards) < MOST_CARDS:
            self._cards.append({**record, "picture": base64.b64encode(picture).decode()})

    def render(self, *, skipped: int) -> str:
        """The page."""
        loader = jinja2.PackageLoader("pentathlon.deidentification", ".")
        environment = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined)
        return environment.get_template("page.html.j2").render(
            verdicts=self._verdicts, reasons=self._reasons, advice=REASONS, skipped=skipped, records=self._cards
        )


def _display(frame: Pixels, layout: Layout) -> npt.NDArray[np.uint8]:
    """Grey values stretched from the 1st to the 99th percentile; colours as they are."""
    if frame.ndim == 3:
        return frame.astype(np.uint8)
    low, high = np.percentile(frame, (1, 99))
    scaled: npt.NDArray[np.float32] = np.clip((frame.astype(np.float32) - low) / max(high - low, 1) * 255, 0, 255)
    return (255 - scaled if layout.photometric == "MONOCHROME1" else scaled).astype(np.uint8)
