"""Glyphs: strokes that stand out of their surroundings and have the size of a letter; and rows of them.

Text is what a program drew: strokes of one contrast with sharp edges, letters of about one height, standing on one
line to the pixel. Anatomy has strokes as well, but hardly ever three in a row that are all of this. No model is
needed, so this is fast enough for every image.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
Ints = NDArray[np.int32]
Box = tuple[int, int, int, int]

FEWEST = 3
"""Letters of the shortest text: shorter ones name nobody, and anatomy is full of them."""

_STROKE = 9
_SURROUNDINGS = 33
_TIMES_SURROUNDINGS = 3.0
_FAINTEST = 10
_SHORTEST, _TALLEST = 4, 48
_SMALLEST_TO_HALVE = 256

_EVEN_HEIGHT = 0.4
_EVEN_CONTRAST = 0.3
_SHARPEST_EDGE = 0.55


@dataclass(frozen=True)
class Glyphs:
    """The light or the dark glyphs of a picture at one scale.

    Attributes:
        picture: The 8-bit picture at this scale.
        contrast: How far each pixel stands out of its surroundings.
        boxes: (4, glyphs): x, y, width, height at this scale.
        scale: Pixels of the whole picture per pixel here.
    """

    picture: Grey
    contrast: Grey
    boxes: Ints
    scale: int

    def rows(self) -> Iterator[Box]:
        """Half-open boxes (row0, column0, row1, column1) of rows of at least three glyphs."""
        for chain in _chains(self.boxes):
            if self._looks_drawn(chain):
                x, y, width, height = chain
                corners = np.array((y.min(), x.min(), (y + height).max(), (x + width).max())) * self.scale
                row0, column0, row1, column1 = corners.tolist()
                yield row0, column0, row1, column1

    def letters_within(self, box: Box) -> int:
        """How many letters stand in a box; a glyph wider than high is several joined letters."""
        row0, column0, row1, column1 = (edge / self.scale for edge in box)
        x, y, width, height = self.boxes
        inside = (y >= row0) & (x >= column0) & (y + height <= row1) & (x + width <= column1)
        inside &= height >= 0.2 * (row1 - row0)
        return int(np.maximum(1, width[inside] // height[inside]).sum())

    def _looks_drawn(self, chain: Ints) -> bool:
        """Whether the glyphs of a row have one height and one contrast, reached within one pixel."""
        if chain[3].std() > _EVEN_HEIGHT * np.median(chain[3]):
            return False
        places = [np.s_[y : y + height, max(0, x - 1) : x + width + 1] for x, y, width, height in chain.T.tolist()]
        peaks = np.array([self.contrast[place].max() for place in places], float)
        steps = np.array([np.abs(np.diff(self.picture[place].astype(int), axis=1)).max() for place in places], float)
        even = peaks.min() >= _EVEN_CONTRAST * peaks.max()
        return bool(even and np.median(steps / peaks) >= _SHARPEST_EDGE)


def find_glyphs(picture: Grey) -> Iterator[Glyphs]:
    """Light glyphs, then dark glyphs, then both at half the size, where large letters are found."""
    yield from _at_one_scale(picture, 1)
    if min(picture.shape) >= _SMALLEST_TO_HALVE:
        half = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        yield from _at_one_scale(half.astype(np.uint8), 2)


def _at_one_scale(picture: Grey, scale: int) -> Iterator[Glyphs]:
    for operation in (cv2.MORPH_TOPHAT, cv2.MORPH_BLACKHAT):
        contrast: Grey = cv2.morphologyEx(picture, operation, np.ones((_STROKE, _STROKE), np.uint8))
        yield Glyphs(picture, contrast, _glyph_boxes(contrast), scale)


def _glyph_boxes(contrast: Grey) -> Ints:
    """x, y, width, height of connected strokes that have the size and shape of a letter or of joined letters."""
    usual = cv2.blur(contrast, (_SURROUNDINGS, _SURROUNDINGS)).astype(np.float32)
    strokes = contrast > np.maximum(_TIMES_SURROUNDINGS * usual, _FAINTEST)
    x, y, width, height, area = cv2.connectedComponentsWithStats(strokes.astype(np.uint8))[2][1:].T
    shaped = (height >= _SHORTEST) & (height <= _TALLEST) & (width <= 8 * height) & (area >= _SHORTEST)
    bar = (area > 0.85 * width * height) & (width > 0.4 * height)
    boxes: Ints = np.stack((x, y, width, height))[:, shaped & ~bar]
    return boxes


def _chains(boxes: Ints) -> Iterator[Ints]:
    """Neighbours on one baseline, give or take a pixel, of similar height and not more than a blank apart."""
    for offset in (0, 1):
        baseline = (boxes[1] + boxes[3] + offset) // 2
        order = np.lexsort((boxes[0], baseline))
        baseline, (x, _, width, height) = baseline[order], boxes[:, order]
        gap = x[1:] - (x + width)[:-1]
        taller, lower = np.maximum(height[1:], height[:-1]), np.minimum(height[1:], height[:-1])
        near = (gap >= -2) & (gap <= np.maximum(4, 1.5 * taller)) & (lower >= 0.5 * taller)
        breaks = np.flatnonzero(~(near & (baseline[1:] == baseline[:-1]))) + 1
        for chain in np.split(order, breaks):
            if len(chain) >= FEWEST:
                yield boxes[:, chain]
