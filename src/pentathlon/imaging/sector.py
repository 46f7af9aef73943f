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
_CLEAR = 24
"""Grey value above which compression leaves nothing around letters."""
_SMALLEST_SHARE = 0.04
_REGION_HOLDS = 0.95
_MARGIN = 4
_FLAT_PAGE_SHARE = 0.9
_PAGE_SPREAD = 2
_WIDE_SHARE = 0.08
_PIECE_SHARE = 0.0008
_LINE_SHARE = 0.08
_BOX_SHARE = 0.8
_PANEL_SHARE = 0.4
_LOPSIDED_GAIN = 0.06
_LARGEST_GAIN = 0.4
_WRITING = 60

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
    picture = _still(pixels)
    still = _on_black(picture, spread=_PAGE_SPREAD)
    filled = _largest_filled_area(still)
    if filled is None:
        return None
    filled |= _wide_pieces(_on_black(picture, spread=_CLEAR))  # or compression glues the letters of a menu together
    box, doubts = _trusted_box(regions, still.shape, filled)
    if box is not None:
        filled &= box
    hull, lopsided = _even_out(_hull(filled), still)
    outline = cv2.approxPolyDP(hull, 1.0, closed=True)[:, 0, ::-1]
    corners = tuple((float(row), float(column)) for row, column in outline)
    rows, columns = still.shape
    return Sector(corners, (rows, columns), "image" if box is None else "both", (*doubts, *lopsided))


def _still(pixels: NDArray[Any]) -> NDArray[np.uint8]:
    """One grey picture: of a loop, its brightest values over time."""
    if pixels.ndim == 4 or (pixels.ndim == 3 and pixels.shape[-1] != 3):
        pixels = pixels.max(axis=0)
    return grey(pixels).astype(np.uint8)


def _on_black(still: NDArray[np.uint8], *, spread: int) -> NDArray[np.uint8]:
    """The picture with the colour of its page, give or take, turned black; some manufacturers print in grey."""
    margins = np.concatenate([still[:, :_MARGIN].ravel(), still[:, -_MARGIN:].ravel(), still[-_MARGIN:].ravel()])
    counts = np.bincount(margins)
    page = int(counts.argmax())
    if page <= _DARK:
        return still
    if counts[page] <= _FLAT_PAGE_SHARE * len(margins):
        spread = _DARK  # compression has blurred the colour
    return np.where(cv2.absdiff(still, np.full_like(still, page)) <= spread, np.uint8(0), still)


def _unit(still: NDArray[np.uint8]) -> int:
    """About the width of a stroke of writing."""
    return max(3, int(min(still.shape)) // 120)


def _largest_filled_area(still: NDArray[np.uint8]) -> NDArray[np.bool_] | None:
    """The largest area that is filled with echoes rather than crossed by strokes."""
    unit = _unit(still)
    echoes = (still > _DARK).astype(np.uint8)
    joined = cv2.morphologyEx(echoes, cv2.MORPH_CLOSE, _disc(unit))
    solid = cv2.morphologyEx(joined, cv2.MORPH_OPEN, _disc(5 * unit))
    _, labels, statistics, _ = cv2.connectedComponentsWithStats(solid)
    for number in np.argsort(-statistics[1:, cv2.CC_STAT_AREA]) + 1:
        if statistics[number, cv2.CC_STAT_AREA] < _SMALLEST_SHARE * still.size:
            break
        area: NDArray[np.bool_] = labels == number
        if not _is_panel(statistics[number], still[area]):
            return area
    return None


def _is_panel(statistics: NDArray[np.int32], values: NDArray[np.uint8]) -> bool:
    """Whether an area is a title bar or the page itself: a box of one colour, with something written on it."""
    _, _, width, height, area = statistics
    one_colour = np.bincount(values).max() > _PANEL_SHARE * len(values)
    return bool(area > _BOX_SHARE * width * height and one_colour)


def _wide_pieces(still: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Echoes apart from the largest area, such as the bright arc under the probe with a dark gap below it.

    They are wide and in one piece, which letters are not, and neither thin nor a box, which lines and bars of the
    user interface are; in the lower half, where measurements stand on grey panels, they are higher than a line.
    """
    unit = _unit(still)
    smooth = cv2.medianBlur(still, 3)
    _, labels, statistics, _ = cv2.connectedComponentsWithStats((smooth > _CLEAR).astype(np.uint8))
    _, top, width, height, area = statistics.T
    wide = (width > _WIDE_SHARE * still.shape[1]) & (height > 4 * unit)
    wide &= (height > _LINE_SHARE * still.shape[0]) | (top < still.shape[0] / 2)
    wide &= (area > _PIECE_SHARE * still.size) & (area < 0.8 * width * height)
    wide[0] = False
    pieces = wide[labels].astype(np.uint8)
    opened: NDArray[np.uint8] = cv2.morphologyEx(pieces, cv2.MORPH_OPEN, _disc(unit))
    return opened.astype(bool)


def _hull(area: NDArray[np.bool_]) -> NDArray[np.int32]:
    """Convex hull as corners (x, y), shape (corners, 1, 2)."""
    contours, _ = cv2.findContours(area.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    hull: NDArray[np.int32] = cv2.convexHull(np.concatenate(contours))
    return hull


def _even_out(hull: NDArray[np.int32], still: NDArray[np.uint8]) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """Give a sector with a dark side the shape of its bright side, unless writing would come with it.

    The axis is the middle of the hull's upper edge, where the probe is.
    """
    rows, columns = still.shape
    top = hull[:, 0, 1].min()
    edge = hull[hull[:, 0, 1] <= top + 0.04 * rows, 0, 0]
    mirrored = hull.copy()
    mirrored[:, 0, 0] = np.clip(edge.min() + edge.max() - hull[:, 0, 0], 0, columns - 1)
    even = cv2.convexHull(np.concatenate([hull, mirrored]))
    gained = cv2.contourArea(even) / max(cv2.contourArea(hull), 1.0) - 1
    if gained < _LOPSIDED_GAIN:
        return even if gained <= 0 else hull, ()
    if gained > _LARGEST_GAIN:
        return hull, ()
    known = cv2.dilate(_filled(hull, still.shape).astype(np.uint8), _disc(4 * _unit(still)))  # its edge is ragged
    extension = _filled(even, still.shape) & ~known.astype(bool)
    if still[extension].max(initial=0) > _WRITING:
        return hull, ("one side of the sector is dark, and beside it stands something bright",)
    return even, ()


def _filled(polygon: NDArray[np.int32], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    canvas = np.zeros(shape, np.uint8)
    cv2.fillPoly(canvas, [polygon], 1)
    return canvas.astype(bool)


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
