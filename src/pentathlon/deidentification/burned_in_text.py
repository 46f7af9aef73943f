"""Text burned into the pixels, found by content whatever the header says.

Two looks of a text detector, at the picture and at its local contrast, are joined; rows of strokes on black add what is
too small or too faint for the detector. See docs/explanation/burned-in-text.md for the measurements behind it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from pentathlon.deidentification.display import to_display
from pentathlon.deidentification.glyphs import FEWEST, Box, Glyphs, find_glyphs
from pentathlon.deidentification.text_detector import read_line, text_probability

__all__ = ["TextBox", "find_text", "may_hold_text", "read_text", "to_display"]

Grey = NDArray[np.uint8]

_LIKELY, _LIKELY_ON_AVERAGE = 0.3, 0.5
_UNCLIP = 1.6
_MARGIN = 2
_LARGEST_SHARE = 0.3
_TALLEST_SHARE, _ALWAYS_TALL_ENOUGH = 1 / 8, 20
_COLOURED = 24
_BLACK = 8

_NEIGHBOURHOOD = 15
_FLATTEST, _GAIN = 12.0, 40.0


@dataclass(frozen=True)
class TextBox:
    """Half-open box in pixels that holds text.

    Attributes:
        source: What found it: picture, contrast or strokes.
    """

    row0: int
    column0: int
    row1: int
    column1: int
    source: str


def may_hold_text(frame: Grey) -> bool:
    """Whether a picture, (rows, columns) or (rows, columns, 3), has anything that looks like a row of letters.

    A few milliseconds at 512 x 512; a picture without such a row needs no detector.
    """
    return any(True for plane in _planes(frame) for glyphs in find_glyphs(plane) for _ in glyphs.rows())


def find_text(frame: Grey) -> tuple[TextBox, ...]:
    """Boxes around all text in a picture, (rows, columns) or (rows, columns, 3), with a margin.

    Raises:
        OperatorError: the extra `text` is not installed.
    """
    planes = _planes(frame)
    glyphs = [layer for plane in planes for layer in find_glyphs(plane)]
    looks = [("picture", planes[0]), *(("contrast", _local_contrast(plane)) for plane in planes)]
    boxes = [
        TextBox(*box, source)
        for source, look in looks
        for box in _boxes(text_probability(look))
        if max(layer.letters_within(box) for layer in glyphs) >= FEWEST
    ]
    boxes += [TextBox(*_with_room(row), "strokes") for layer in glyphs for row in layer.rows() if _on_black(layer, row)]
    return _outermost(_within(frame.shape, box) for box in boxes)


def read_text(frame: Grey, boxes: Iterable[TextBox]) -> list[str]:
    """What stands in each box, as far as it can be read; empty where nothing can.

    Raises:
        OperatorError: the extra `text` is not installed.
    """
    plane = _planes(frame)[0]
    return [read_line(plane[box.row0 : box.row1, box.column0 : box.column1]) for box in boxes]


def _planes(frame: Grey) -> list[Grey]:
    """Grey pictures in which every colour of text stands out: the brightest and, where there is colour, the darkest."""
    if frame.ndim == 2:
        return [frame]
    brightest, darkest = frame.max(axis=2), frame.min(axis=2)
    return [brightest, darkest] if int((brightest - darkest).max()) > _COLOURED else [brightest]


def _local_contrast(plane: Grey) -> Grey:
    """Deviation from the neighbourhood in units of its usual deviation: faint text as clear as bright text."""
    values, size = plane.astype(np.float32), (_NEIGHBOURHOOD, _NEIGHBOURHOOD)
    mean = cv2.blur(values, size)
    variance = cv2.blur(values * values, size) - mean * mean
    usual = cv2.blur(np.sqrt(np.maximum(variance, 0)), size)
    contrast: Grey = np.clip(128 + _GAIN * (values - mean) / np.maximum(usual, _FLATTEST), 0, 255).astype(np.uint8)
    return contrast


def _boxes(probability: NDArray[np.float32]) -> Iterator[Box]:
    """Boxes around connected areas that are likely to be text, wider than high, and not the whole picture.

    The detector marks the core of a line of text. Area times a ratio over perimeter is how far the line reaches out of
    it, as the detector was trained (Liao et al., Real-time Scene Text Detection with Differentiable Binarization).
    """
    rows, columns = probability.shape
    tallest = max(_ALWAYS_TALL_ENOUGH, _TALLEST_SHARE * rows)
    areas = (probability > _LIKELY).astype(np.uint8)
    _, labels, statistics, _ = cv2.connectedComponentsWithStats(areas)
    for label, (x, y, width, height, _) in enumerate(statistics.tolist()):
        if label == 0 or min(width, height) < 2 or height > min(width, tallest):
            continue
        inside = np.s_[y : y + height, x : x + width]
        mean = probability[inside][labels[inside] == label].mean()
        reach = round(width * height * _UNCLIP / (2 * (width + height))) + _MARGIN
        if mean >= _LIKELY_ON_AVERAGE and width * height <= _LARGEST_SHARE * rows * columns:
            yield y - reach, x - reach, y + height + reach, x + width + reach


def _with_room(row: Box) -> Box:
    """The box of a row of glyphs with room for accents and descenders, which are strokes of their own."""
    row0, column0, row1, column1 = row
    reach = (row1 - row0) // 3 + _MARGIN
    return row0 - reach, column0 - reach, row1 + reach, column1 + reach


def _on_black(glyphs: Glyphs, row: Box) -> bool:
    row0, column0, row1, column1 = (edge // glyphs.scale for edge in row)
    return bool(np.median(glyphs.picture[row0:row1, column0:column1]) <= _BLACK)


def _within(shape: tuple[int, ...], box: TextBox) -> TextBox:
    return TextBox(
        max(0, box.row0), max(0, box.column0), min(shape[0], box.row1), min(shape[1], box.column1), box.source
    )


def _outermost(boxes: Iterable[TextBox]) -> tuple[TextBox, ...]:
    """Boxes that do not lie within another one, from the top down."""
    kept: list[TextBox] = []
    for box in sorted(boxes, key=_area, reverse=True):
        if not any(_holds(other, box) for other in kept):
            kept.append(box)
    return tuple(sorted(kept, key=lambda box: (box.row0, box.column0)))


def _holds(outer: TextBox, inner: TextBox) -> bool:
    return (
        outer.row0 <= inner.row0
        and outer.column0 <= inner.column0
        and outer.row1 >= inner.row1
        and outer.column1 >= inner.column1
    )


def _area(box: TextBox) -> int:
    return (box.row1 - box.row0) * (box.column1 - box.column0)
