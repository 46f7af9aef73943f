"""A page that shows what was done: verdicts, and pictures of what was erased."""

import base64
import io
from collections import Counter
from collections.abc import Mapping, Sequence
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


def render_page(records: Sequence[Record], pictures: Mapping[int, bytes], *, skipped: int) -> str:
    """One HTML file that needs no other."""
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("pentathlon.deidentification", "."),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
    )
    return environment.get_template("page.html.j2").render(
        verdicts=Counter(record["verdict"] for record in records),
        reasons=Counter(reason for record in records for reason in record["reasons"]),
        advice=REASONS,
        skipped=skipped,
        records=[
            _row(record, pictures[record["file"]])
            for record in records
            if pictures[record["file"]] or record["verdict"] == "refused"
        ],
    )


def _row(record: Record, picture: bytes) -> dict[str, Any]:
    shown = base64.b64encode(picture).decode() if picture else ""
    return {**record, "picture": shown, "dropped": sum(entry["count"] for entry in record.get("dropped", ()))}


def _display(frame: Pixels, layout: Layout) -> npt.NDArray[np.uint8]:
    """Grey values stretched from the 1st to the 99th percentile; colours as they are."""
    if frame.ndim == 3:
        return frame.astype(np.uint8)
    low, high = np.percentile(frame, (1, 99))
    scaled: npt.NDArray[np.float32] = np.clip((frame.astype(np.float32) - low) / max(high - low, 1) * 255, 0, 255)
    return (255 - scaled if layout.photometric == "MONOCHROME1" else scaled).astype(np.uint8)
