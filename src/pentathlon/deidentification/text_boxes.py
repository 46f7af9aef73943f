"""Where text is burned into the frames of an image, and whether anatomy is underneath."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from pentathlon.deidentification.burned_in_text import find_text, may_hold_text
from pentathlon.deidentification.display import to_display
from pentathlon.deidentification.frames import Pixels

Box = tuple[int, int, int, int]
Grey = NDArray[np.uint8]

MOST_LOOKS = 16
"""Pictures in which text is searched per image; of a longer loop, brightest values of neighbours."""

_RING = 4
_SAME_GREY = 12
_PLAIN_AROUND, _PLAIN_WITHIN = 0.9, 0.5
_AIR, _AIR_INVERTED = 40, 160
_OVERLAP_INSIDE = 0.1


def text_boxes(pixels: Pixels) -> tuple[Box, ...]:
    """Boxes (row0, column0, row1, column1) of text, half open, in any frame; the fast gate spares most images.

    Args:
        pixels: (frames, rows, columns) or (frames, rows, columns, 3).
    """
    boxes = {(box.row0, box.column0, box.row1, box.column1) for picture in _looks(pixels) for box in find_text(picture)}
    return tuple(sorted(boxes))


def _looks(pixels: Pixels) -> Iterator[NDArray[np.uint8]]:
    """Pictures that may hold text: single frames, or the brightest values of neighbouring ones."""
    suspicious = [index for index in range(len(pixels)) if may_hold_text(to_display(pixels[index]))]
    size = max(1, -(-len(suspicious) // MOST_LOOKS))
    for start in range(0, len(suspicious), size):
        frames = [to_display(pixels[index]) for index in suspicious[start : start + size]]
        yield frames[0] if len(frames) == 1 else np.maximum.reduce(frames)


def lies_within(box: Box, area: NDArray[np.bool_]) -> bool:
    """Whether a box covers part of an area."""
    row0, column0, row1, column1 = box
    return bool(area[row0:row1, column0:column1].mean() > _OVERLAP_INSIDE)


def lies_on_background(box: Box, frame: Pixels, *, inverted: bool) -> bool:
    """Whether a box holds strokes on the grey of air, and everything around it is of that grey, as beside the patient.

    Args:
        box: row0, column0, row1, column1, half open.
        frame: Stored pixels of one frame.
        inverted: Air is bright: MONOCHROME1.
    """
    row0, column0, row1, column1 = box
    shown = to_display(frame)
    shown = shown if shown.ndim == 2 else shown.max(axis=-1)
    top, left = max(0, row0 - _RING), max(0, column0 - _RING)
    near = shown[top : row1 + _RING, left : column1 + _RING].astype(np.int16)
    ring = np.ones(near.shape, bool)
    ring[row0 - top : row1 - top, column0 - left : column1 - left] = False
    if not ring.any():
        return False
    usual = float(np.median(near[ring]))
    plain = np.abs(near - usual) <= _SAME_GREY
    is_air = usual >= _AIR_INVERTED if inverted else usual <= _AIR
    return is_air and float(plain[ring].mean()) >= _PLAIN_AROUND and float(plain[~ring].mean()) >= _PLAIN_WITHIN
