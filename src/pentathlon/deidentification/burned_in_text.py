"""Text burned into the pixels, found by content whatever the header says.

A text detector looks at the local contrast, and at the picture itself where strokes are left that look like letters;
rows of strokes on black add what is too small or too faint for it. Measurements: docs/explanation/burned-in-text.md.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from pentathlon.deidentification.display import to_display
from pentathlon.deidentification.glyphs import FEWEST, Box, Glyphs, find_glyphs
from pentathlon.deidentification.text_detector import detect, read_line

__all__ = ["TextBox", "find_text", "may_hold_text", "read_text", "to_display"]

Grey = NDArray[np.uint8]

_MARGIN = 2
_WIDE = 3
_WINDOW_MARGIN = 48
_COLOURED = 24
_BLACK = 8

_NEIGHBOURHOOD = 15
_FLATTEST, _GAIN = 12.0, 40.0


@dataclass(frozen=True)
class TextBox:
    """Half-open box in pixels that holds text.

    Attributes:
        source: What found it: the detector in the local contrast or in the picture, or rows of strokes.
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
    return any(True for plane in _planes(frame) for glyphs in find_glyphs(plane) for _ in glyphs.drawn_rows())


def find_text(frame: Grey) -> tuple[TextBox, ...]:
    """Boxes around all text in a picture, (rows, columns) or (rows, columns, 3), with a margin.

    Raises:
        OperatorError: the extra `text` is not installed.
    """
    boxes = [_within(frame.shape, box) for plane in _planes(frame) for box in _boxes_of_plane(plane)]
    return _outermost(boxes)


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


def _boxes_of_plane(plane: Grey) -> list[TextBox]:
    """Text seen in the local contrast, in the picture where rows of glyphs are left, and rows of glyphs on black."""
    glyphs = list(find_glyphs(plane))
    boxes = [TextBox(*box, "contrast") for box in _plausible(detect(_local_contrast(plane)), glyphs)]
    row, column, rows, columns = _window(plane.shape, boxes, glyphs)
    for row0, column0, row1, column1 in detect(plane[row:rows, column:columns]):
        box = row0 + row, column0 + column, row1 + row, column1 + column
        boxes += [TextBox(*seen, "picture") for seen in _plausible([box], glyphs)]
    drawn = (row for layer in glyphs for row in layer.drawn_rows() if _on_black(layer, row))
    return boxes + [TextBox(*_with_room(row), "strokes") for row in drawn]


def _plausible(boxes: Iterable[Box], glyphs: Iterable[Glyphs]) -> list[Box]:
    """Boxes that hold three letters, or are as wide as a word: a vertebra or a vessel is read as an O or an 8."""
    return [
        (row0, column0, row1, column1)
        for row0, column0, row1, column1 in boxes
        if column1 - column0 >= _WIDE * (row1 - row0)
        or any(layer.letters_within((row0, column0, row1, column1)) >= FEWEST for layer in glyphs)
    ]


def _window(shape: tuple[int, ...], boxes: Iterable[TextBox], glyphs: Iterable[Glyphs]) -> Box:
    """Part of a picture in which rows of glyphs are left that no box covers; empty where there are none."""
    covered = np.zeros(shape, bool)
    for box in boxes:
        covered[max(0, box.row0) : box.row1, max(0, box.column0) : box.column1] = True
    left = [box for layer in glyphs for box in layer.rows() if covered[box[0] : box[2], box[1] : box[3]].mean() < 0.5]
    if not left:
        return 0, 0, 0, 0
    (row0, column0, _, _), (_, _, row1, column1) = np.min(left, axis=0), np.max(left, axis=0)
    return (
        max(0, int(row0) - _WINDOW_MARGIN),
        max(0, int(column0) - _WINDOW_MARGIN),
        min(shape[0], int(row1) + _WINDOW_MARGIN),
        min(shape[1], int(column1) + _WINDOW_MARGIN),
    )


def _with_room(row: Box) -> Box:
    """The box of a row of glyphs with room for accents and descenders, which are strokes of their own."""
    row0, column0, row1, column1 = row
    reach = (row1 - row0) // 3 + _MARGIN
    return row0 - reach, column0 - reach, row1 + reach, column1 + reach


def _on_black(glyphs: Glyphs, row: Box) -> bool:
    row0, column0, row1, column1 = (edge // glyphs.scale for edge in row)
    return bool(np.median(glyphs.picture[row0:row1, column0:column1]) <= _BLACK)


def _within(shape: tuple[int, ...], box: TextBox) -> TextBox:
    row1, column1 = min(shape[0], box.row1), min(shape[1], box.column1)
    return TextBox(max(0, box.row0), max(0, box.column0), row1, column1, box.source)


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
