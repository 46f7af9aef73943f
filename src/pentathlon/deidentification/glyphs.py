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
"""Pixels: thinner areas are strokes."""

_SURROUNDINGS = 33
_TIMES_SURROUNDINGS = 3.0
_FAINTEST, _CLEAR, _TEXTURE = 10, 110, 60
"""A stroke has three times the contrast that is usual around it, so speckle is none. Letters that stand close together
raise what is usual, so a clear contrast is always enough, except in a texture of clear contrasts."""

_USUAL = np.arange(256)
_ENOUGH = np.clip(_TIMES_SURROUNDINGS * _USUAL, _FAINTEST, np.where(_USUAL < _TEXTURE, _CLEAR, 255)).astype(np.uint8)
"""Contrast that a stroke must exceed, by the contrast that is usual around it."""

_SHORTEST, _TALLEST = 4, 48
_SMALLEST_TO_HALVE = 256

_AROUND = 4
_UNMISTAKABLE = 150
"""Contrast of ink of which even three letters among anatomy are believed."""

_BLACK, _SAME_GREY, _MOSTLY = 8, 4, 0.6


@dataclass(frozen=True)
class _Bounds:
    """What a row of letters fulfils; measured on drawn text and on CT and MR images without any.

    Attributes:
        height: Largest standard deviation of the heights, in median heights.
        contrast: Smallest contrast of a letter, as a share of the largest.
        edge: Smallest and largest step between neighbouring pixels, in contrasts: one of drawn strokes, less of blur.
        clutter: Largest contrast between and around the letters, in contrasts of the letters.
    """

    height: float
    contrast: float
    edge: tuple[float, float]
    clutter: float


_OF_THREE = _Bounds(height=0.3, contrast=0.5, edge=(0.75, 1.1), clutter=0.4)
_OF_MORE = _Bounds(height=0.4, contrast=0.15, edge=(0.55, np.inf), clutter=np.inf)


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
        """Boxes of at least three glyphs in a row, whatever they look like."""
        yield from (self._box(chain) for chain in _chains(self.boxes))

    def drawn_rows(self) -> Iterator[Box]:
        """Boxes of rows that look like letters drawn by a program."""
        yield from (self._box(chain) for chain in _chains(self.boxes) if self._looks_drawn(chain))

    def letters_within(self, box: Box) -> int:
        """How many letters stand in a box; a glyph wider than high is several joined letters."""
        row0, column0, row1, column1 = (edge / self.scale for edge in box)
        x, y, width, height = self.boxes
        inside = (y >= row0) & (x >= column0) & (y + height <= row1) & (x + width <= column1)
        inside &= height >= 0.2 * (row1 - row0)
        return int(np.maximum(1, width[inside] // height[inside]).sum())

    def is_black(self, box: Box) -> bool:
        """Whether most of a box is black."""
        return bool(np.median(self._within(box)) <= _BLACK)

    def is_plain(self, box: Box) -> bool:
        """Whether most of a box is of one grey, as paper is."""
        within = self._within(box).astype(int)
        return bool(within.size and np.mean(np.abs(within - np.median(within)) <= _SAME_GREY) >= _MOSTLY)

    def _within(self, box: Box) -> Grey:
        row0, column0, row1, column1 = (max(0, edge) // self.scale for edge in box)
        return self.picture[row0:row1, column0:column1]

    def _box(self, chain: Ints) -> Box:
        """Half-open box (row0, column0, row1, column1) around glyphs, in pixels of the whole picture."""
        x, y, width, height = (chain * self.scale).astype(int)
        return int(y.min()), int(x.min()), int((y + height).max()), int((x + width).max())

    def _looks_drawn(self, chain: Ints) -> bool:
        """Whether the glyphs of a row have one height and one contrast, reached within one pixel."""
        bounds = _OF_THREE if chain.shape[1] == FEWEST else _OF_MORE
        if chain[3].std() > bounds.height * np.median(chain[3]):
            return False
        places = [np.s_[y : y + height, max(0, x - 1) : x + width + 1] for x, y, width, height in chain.T.tolist()]
        peaks = np.array([self.contrast[place].max() for place in places], float)
        steps = np.array([np.abs(np.diff(self.picture[place].astype(int), axis=1)).max() for place in places], float)
        even = peaks.min() >= bounds.contrast * peaks.max()
        sharp = bounds.edge[0] <= np.median(steps / peaks) <= bounds.edge[1]
        clear = peaks.min() >= _UNMISTAKABLE or self._clutter(chain) <= bounds.clutter * np.median(peaks)
        return bool(even and sharp and clear)

    def _clutter(self, chain: Ints) -> float:
        """Contrast that nine tenths of the pixels between and around the glyphs of a row do not exceed."""
        x, y, width, height = chain
        top, left = max(0, y.min() - _AROUND), max(0, x.min() - _AROUND)
        near = self.contrast[top : (y + height).max() + _AROUND, left : (x + width).max() + _AROUND]
        between = np.ones(near.shape, bool)
        for column, row, columns, rows in chain.T.tolist():
            between[row - top : row - top + rows, column - left : column - left + columns] = False
        return float(np.percentile(near[between], 90)) if between.any() else 0.0


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
    usual = cv2.blur(contrast, (_SURROUNDINGS, _SURROUNDINGS))
    strokes = np.asarray(cv2.compare(contrast, cv2.LUT(usual, _ENOUGH), cv2.CMP_GT), np.uint8)
    x, y, width, height, area = _statistics(strokes)[1:].T
    shaped = (height >= _SHORTEST) & (height <= _TALLEST) & (width <= 8 * height) & (area >= _SHORTEST)
    bar = (area > 0.85 * width * height) & (width > 0.4 * height)
    boxes: Ints = np.stack((x, y, width, height))[:, shaped & ~bar]
    return boxes


def _statistics(strokes: Grey) -> Ints:
    """Boxes and sizes of connected areas, the background first; four times as fast as the algorithm by default."""
    found: Ints = cv2.connectedComponentsWithStatsWithAlgorithm(strokes, 8, cv2.CV_32S, cv2.CCL_GRANA)[2]
    return found


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
