"""The ultrasound sector of a picture, of any manufacturer, as an outline that a person can correct.

Writing, rulers and menus stand on black; echoes fill an area with speckle. The largest filled area that survives an
opening (which thin strokes do not) is taken, with its convex hull as outline: gain holes, cysts and shadows belong
to the sector. Regions of the header are used only where they agree with what is seen, because they are often wrong.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from pentathlon.imaging.open import grey

_DARK = 8
"""Grey value up to which a pixel holds no echo; compression leaves this much around letters."""
_SMALLEST_SHARE = 0.04
_REGION_HOLDS = 0.95

Corner = tuple[float, float]


@dataclass(frozen=True)
class Region:
    """One item of SequenceOfUltrasoundRegions (PS3.3 C.8.5.5): corners in pixels, both included."""

    x0: int
    y0: int
    x1: int
    y1: int


@dataclass(frozen=True)
class Sector:
    """Where the echoes are.

    Attributes:
        outline: Corners (row, column) of a polygon, in pixels, closed implicitly.
        shape: Rows, columns of the picture.
        method: image, or both where regions of the header narrow it.
        doubts: Reasons for a person to look.
    """

    outline: tuple[Corner, ...]
    shape: tuple[int, int]
    method: str
    doubts: tuple[str, ...] = ()

    def mask(self) -> NDArray[np.bool_]:
        """(rows, columns): whether a pixel lies within the outline, its border included."""
        canvas = np.zeros(self.shape, np.uint8)
        corners = np.rint(np.array(self.outline)[:, ::-1]).astype(np.int32)
        cv2.fillPoly(canvas, [corners], 1)
        return canvas.astype(bool)


def find_sector(pixels: NDArray[Any], *, regions: Sequence[Region] = ()) -> Sector | None:
    """Find the sector, None when nothing looks like one.

    Args:
        pixels: (rows, columns), (rows, columns, 3), or frames of either, 8 bit.
        regions: Regions of the header, used only where they are sane.
    """
    still = _still(pixels)
    filled = _largest_filled_area(still)
    if filled is None:
        return None
    box, doubt = _trusted_box(regions, still.shape, filled)
    if box is not None:
        filled &= box
    hull = cv2.convexHull(np.argwhere(filled)[:, ::-1].astype(np.int32))
    outline = cv2.approxPolyDP(hull, 1.0, closed=True)[:, 0, ::-1]
    corners = tuple((float(row), float(column)) for row, column in outline)
    rows, columns = still.shape
    return Sector(corners, (rows, columns), "image" if box is None else "both", doubt)


def _still(pixels: NDArray[Any]) -> NDArray[np.uint8]:
    """One grey picture: of a loop, its brightest values over time."""
    if pixels.ndim == 4 or (pixels.ndim == 3 and pixels.shape[-1] != 3):
        pixels = pixels.max(axis=0)
    return grey(pixels).astype(np.uint8)


def _largest_filled_area(still: NDArray[np.uint8]) -> NDArray[np.bool_] | None:
    """The largest area that is filled with echoes rather than crossed by strokes."""
    unit = max(3, min(still.shape) // 120)
    echoes = (still > _DARK).astype(np.uint8)
    joined = cv2.morphologyEx(echoes, cv2.MORPH_CLOSE, _disc(unit))
    solid = cv2.morphologyEx(joined, cv2.MORPH_OPEN, _disc(5 * unit))
    count, labels, statistics, _ = cv2.connectedComponentsWithStats(solid)
    if count < 2:
        return None
    largest = 1 + int(statistics[1:, cv2.CC_STAT_AREA].argmax())
    if statistics[largest, cv2.CC_STAT_AREA] < _SMALLEST_SHARE * still.size:
        return None
    found: NDArray[np.bool_] = labels == largest
    return found


def _trusted_box(
    regions: Sequence[Region], shape: tuple[int, ...], filled: NDArray[np.bool_]
) -> tuple[NDArray[np.bool_] | None, tuple[str, ...]]:
    """The union of the regions when all are sane and hold the echoes, and a doubt when they do not."""
    if not regions:
        return None, ("the header has no ultrasound regions",)
    rows, columns = shape
    box = np.zeros(shape, bool)
    for region in regions:
        if not (0 <= region.x0 < region.x1 < columns and 0 <= region.y0 < region.y1 < rows):
            return None, ("an ultrasound region of the header lies outside of the picture",)
        box[region.y0 : region.y1 + 1, region.x0 : region.x1 + 1] = True
    if (filled & box).sum() < _REGION_HOLDS * filled.sum():
        return None, ("the ultrasound regions of the header do not hold the echoes",)
    return box, ()


def _disc(diameter: int) -> NDArray[np.uint8]:
    disc: NDArray[np.uint8] = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (diameter, diameter))
    return disc
