"""The target grid of a challenge, and resampling onto it in one step.

Frame: millimetres in the image plane from the centre of the source image's first pixel. The points of a target
grid lie on whole multiples of the pixel size, so that a crop has exactly the pixels that resampling the whole
image and cropping afterwards would give (as in 2018, with SimpleITK).
"""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pentathlon.challenge.definition import Preparation


@dataclass(frozen=True)
class Grid:
    """A regular grid in the image plane.

    Attributes:
        first: Row and column of its first point, in whole pixels of the grid from the frame's origin.
        shape: Rows, columns.
        spacing_mm: Distance between rows, between columns.
    """

    first: tuple[int, int]
    shape: tuple[int, int]
    spacing_mm: tuple[float, float]

    @property
    def origin_mm(self) -> tuple[float, float]:
        """Position x, y of the first point."""
        return self.first[1] * self.spacing_mm[1], self.first[0] * self.spacing_mm[0]


def target_grid(
    preparation: Preparation,
    *,
    shape: tuple[int, int],
    spacing_mm: tuple[float, float],
    centre: tuple[float, float],
) -> Grid:
    """The grid that a challenge asks for.

    Args:
        preparation: Pixel size and image size of the challenge.
        shape: Rows, columns of the source image.
        spacing_mm: Its distance between rows, between columns.
        centre: Row, column around which to crop, in pixels of the source image.
    """
    size = preparation.pixel_size_mm
    spacing = spacing_mm if size is None else (size, size)
    scale = spacing_mm[0] / spacing[0], spacing_mm[1] / spacing[1]
    if preparation.image_size is None:
        return Grid((0, 0), (_round(shape[0] * scale[0]), _round(shape[1] * scale[1])), spacing)
    rows, columns = preparation.image_size
    first = _round(centre[0] * scale[0]) - rows // 2, _round(centre[1] * scale[1]) - columns // 2
    return Grid(first, (rows, columns), spacing)


def resample(
    pixels: NDArray[Any],
    grid: Grid,
    *,
    spacing_mm: tuple[float, float],
    background: float,
    interpolation: str = "linear",
) -> NDArray[Any]:
    """Values of an image on a grid, as float32 for linear interpolation, in the image's own type for nearest.

    A point more than half a pixel outside of the image is background; between the outermost pixel centre and that
    half pixel the outermost pixel counts (as SimpleITK).

    Args:
        pixels: (rows, columns).
        grid: Where values are wanted.
        spacing_mm: Distance between the rows, between the columns of `pixels`.
        background: Value outside of the image.
        interpolation: linear, or nearest (halves round up).
    """
    rows = _Axis.of(pixels.shape[0], grid, 0, spacing_mm[0])
    columns = _Axis.of(pixels.shape[1], grid, 1, spacing_mm[1])
    dtype = pixels.dtype if interpolation == "nearest" else np.dtype(np.float32)
    result = np.full(grid.shape, background, dtype)
    if rows.inside.start >= rows.inside.stop or columns.inside.start >= columns.inside.stop:
        return result
    values = _nearest(pixels, rows, columns) if interpolation == "nearest" else _linear(pixels, rows, columns)
    result[rows.inside, columns.inside] = values
    return result


@dataclass(frozen=True)
class _Axis:
    """One axis of the grid in pixels of the source: the points inside of the image and where they lie."""

    inside: slice
    position: NDArray[np.floating]
    last: int

    @classmethod
    def of(cls, length: int, grid: Grid, axis: int, spacing_mm: float) -> "_Axis":
        index = np.arange(grid.first[axis], grid.first[axis] + grid.shape[axis])
        position = index.astype(np.float64) * np.float64(grid.spacing_mm[axis] / spacing_mm)
        start, stop = np.searchsorted(position, [-0.5, length - 0.5])
        return cls(slice(int(start), int(stop)), position[start:stop], length - 1)


def _nearest(pixels: NDArray[Any], rows: _Axis, columns: _Axis) -> NDArray[Any]:
    return pixels[
        np.ix_(*(np.minimum(np.floor(axis.position + 0.5).astype(int), axis.last) for axis in (rows, columns)))
    ]


def _linear(pixels: NDArray[Any], rows: _Axis, columns: _Axis) -> NDArray[np.float32]:
    """Separable: first along the rows that are needed, then along the columns."""
    low, high, share = _neighbours(columns)
    left, right = int(low[0]), int(high[-1]) + 1
    above, below, part = _neighbours(rows)
    upper = pixels[above, left:right].astype(np.float32)
    between_rows = pixels[below, left:right] - upper
    between_rows *= part[:, None]
    upper += between_rows
    result = upper.take(low - left, axis=1)
    between_columns = upper.take(high - left, axis=1) - result
    between_columns *= share
    result += between_columns
    return result


def _neighbours(axis: _Axis) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float32]]:
    position = np.clip(axis.position, 0, axis.last)
    low = np.floor(position).astype(np.intp)
    return low, np.minimum(low + 1, axis.last), (position - low).astype(np.float32)


def _round(value: float) -> int:
    return math.floor(value + 0.5)
