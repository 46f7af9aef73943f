"""Text burned into the pixels, found by content whatever the header says.

A text detector looks at the local contrast, and at the picture itself where strokes are left that look like letters;
rows of strokes on black add what is too small or too faint for it. Measurements: docs/explanation/burned-in-text.md.
"""

from collections.abc import Iterable, Iterator
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
_TALL, _TINY = 48, 20
_WIDE, _NARROW = 3, 1.5
_WINDOW_MARGIN = 48
_COLOURED = 24

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
    planes = _planes(frame)
    picture = frame if len(planes) > 1 else planes[0]
    glyphs = [layer for plane in planes for layer in find_glyphs(plane)]
    boxes = [
        TextBox(*box, "contrast") for box in _plausible(detect(_local_contrast(picture), whole=frame.shape), glyphs)
    ]
    again = _seen_in_windows(picture, _windows(frame.shape[:2], boxes, glyphs))
    boxes += [TextBox(*box, "picture") for box in _plausible(again, glyphs)]
    boxes += list(_rows_to_hide(frame.shape[:2], boxes, glyphs))
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
    red, green, blue = cv2.split(frame)
    brightest = np.asarray(cv2.max(cv2.max(red, green), blue))
    darkest = np.asarray(cv2.min(cv2.min(red, green), blue))
    return [brightest, darkest] if int((brightest - darkest).max()) > _COLOURED else [brightest]


def _local_contrast(picture: Grey) -> Grey:
    """Deviation from the neighbourhood in units of its usual deviation: faint text as clear as bright text."""
    values, size = picture.astype(np.float32), (_NEIGHBOURHOOD, _NEIGHBOURHOOD)
    mean = cv2.blur(values, size)
    variance = cv2.blur(values * values, size) - mean * mean
    usual = cv2.blur(np.sqrt(np.maximum(variance, 0)), size)
    contrast: Grey = np.clip(128 + _GAIN * (values - mean) / np.maximum(usual, _FLATTEST), 0, 255).astype(np.uint8)
    return contrast


def _seen_in_windows(picture: Grey, windows: Iterable[Box]) -> Iterator[Box]:
    for row0, column0, row1, column1 in windows:
        seen = detect(picture[row0:row1, column0:column1], whole=picture.shape)
        yield from _moved(seen, row0, column0)


def _moved(boxes: Iterable[Box], rows: int, columns: int) -> Iterator[Box]:
    for row0, column0, row1, column1 in boxes:
        yield row0 + rows, column0 + columns, row1 + rows, column1 + columns


def _plausible(boxes: Iterable[Box], glyphs: Iterable[Glyphs]) -> list[Box]:
    """Boxes that have the shape of a word or hold letters; a vertebra or a vessel is read as an O or an 8."""
    return [
        box
        for box in boxes
        if _has_shape_of_word(box) or any(_letters_needed(layer, box) <= layer.letters_within(box) for layer in glyphs)
    ]


def _has_shape_of_word(box: Box) -> bool:
    row0, column0, row1, column1 = box
    return row1 - row0 <= _TALL and column1 - column0 >= _WIDE * (row1 - row0)


def _letters_needed(glyphs: Glyphs, box: Box) -> int:
    """Three, in a narrow box, of several lines, five; but two on a plain background."""
    row0, column0, row1, column1 = box
    if row1 - row0 <= _TALL and glyphs.is_plain(box):
        return FEWEST - 1
    return FEWEST if column1 - column0 >= _NARROW * (row1 - row0) else FEWEST + 2


def _windows(shape: tuple[int, ...], boxes: Iterable[TextBox], glyphs: Iterable[Glyphs]) -> list[Box]:
    """Parts of a picture in which rows of glyphs are left that no box covers."""
    covered, near = _covered(shape, boxes), np.zeros(shape, np.uint8)
    for row0, column0, row1, column1 in (row for layer in glyphs for row in layer.rows()):
        if _share(covered, (row0, column0, row1, column1)) < 0.5:
            top, left = max(0, row0 - _WINDOW_MARGIN), max(0, column0 - _WINDOW_MARGIN)
            near[top : row1 + _WINDOW_MARGIN, left : column1 + _WINDOW_MARGIN] = 1
    areas = cv2.connectedComponentsWithStats(near)[2][1:].tolist()
    return [(row, column, row + rows, column + columns) for column, row, columns, rows, _ in areas]


def _rows_to_hide(shape: tuple[int, ...], boxes: Iterable[TextBox], glyphs: Iterable[Glyphs]) -> Iterator[TextBox]:
    """Rows of tiny glyphs drawn on black, with room for accents and descenders; rows that go on where a box ends."""
    covered = _covered(shape, boxes)
    for layer in glyphs:
        on_black = {row for row in layer.drawn_rows() if row[2] - row[0] <= _TINY and layer.is_black(row)}
        going_on = {row for row in layer.rows() if 0.2 <= _share(covered, row) < 0.95} - on_black
        for row in sorted(on_black | going_on):
            reach = _MARGIN + ((row[2] - row[0]) // 3 if row in on_black else 0)
            yield TextBox(row[0] - reach, row[1] - reach, row[2] + reach, row[3] + reach, "strokes")


def _covered(shape: tuple[int, ...], boxes: Iterable[TextBox]) -> NDArray[np.bool_]:
    covered = np.zeros(shape, bool)
    for box in boxes:
        covered[max(0, box.row0) : box.row1, max(0, box.column0) : box.column1] = True
    return covered


def _share(covered: NDArray[np.bool_], box: Box) -> float:
    row0, column0, row1, column1 = box
    return float(covered[row0:row1, column0:column1].mean())


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
