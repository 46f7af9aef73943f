"""What the header says of the pixels that are written, whatever it said of those that were sent."""

import struct

from pentathlon.deidentification.layout import (
    ALLOCATED,
    COLUMNS,
    FRAMES,
    HIGH_BIT,
    PHOTOMETRIC,
    PLANAR,
    ROWS,
    SAMPLES,
    SIGNED,
    STORED,
    Layout,
)
from pentathlon.deidentification.parse import PIXEL_DATA
from pentathlon.deidentification.source_file import SourceFile
from pentathlon.deidentification.write import Written, padded

_LOSSY, _LOSSY_RATIO, _LOSSY_METHOD = 0x00282110, 0x00282112, 0x00282114


def pixel_header(source: SourceFile, layout: Layout) -> list[Written]:
    """Elements that describe pixels of this layout."""
    numbers = {
        SAMPLES: layout.samples,
        ROWS: layout.rows,
        COLUMNS: layout.columns,
        ALLOCATED: layout.allocated,
        STORED: layout.stored,
        HIGH_BIT: layout.stored - 1,
        SIGNED: int(layout.signed),
    }
    if layout.samples > 1:
        numbers[PLANAR] = 0
    written = [Written(tag, "US", struct.pack("<H", number)) for tag, number in numbers.items()]
    written.append(_text(PHOTOMETRIC, "CS", layout.photometric))
    if FRAMES in source.top:
        written.append(_text(FRAMES, "IS", str(layout.frames)))
    return written + _lossy(source, layout)


def _lossy(source: SourceFile, layout: Layout) -> list[Written]:
    """That the pixels lost detail on their way, where the source only said it by its transfer syntax."""
    if not source.data.syntax.lossy or source.text(_LOSSY) == "01":
        return []
    compressed = source.top[PIXEL_DATA].stop - source.top[PIXEL_DATA].start
    ratio = layout.frame_bytes * layout.frames / max(compressed, 1)
    return [
        _text(_LOSSY, "CS", "01"),
        _text(_LOSSY_RATIO, "DS", f"{ratio:.2f}"),
        _text(_LOSSY_METHOD, "CS", source.data.syntax.compression),
    ]


def _text(tag: int, vr: str, value: str) -> Written:
    return Written(tag, vr, padded(value.encode(), vr))
