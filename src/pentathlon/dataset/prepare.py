"""One source image becomes one image of the dataset: frame, sector, crop and resampling in one step, pixel type."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pentathlon.challenge.definition import Preparation
from pentathlon.dicom import Header
from pentathlon.errors import ImageRefusedError
from pentathlon.imaging.grid import Grid, resample, target_grid
from pentathlon.imaging.open import grey
from pentathlon.imaging.sector import Region, Sector, find_sector


@dataclass(frozen=True)
class Prepared:
    """A prepared image.

    Attributes:
        pixels: (rows, columns) in the challenge's pixel type.
        mask: (rows, columns) uint8 of 0 and 1 on the same grid, when the challenge has masks.
        grid: Where the pixels lie in the in-plane frame of the source image.
        sector: The ultrasound sector outside of which everything is 0.
        remarks: What a person should know: values clipped, a doubtful sector.
    """

    pixels: NDArray[Any]
    mask: NDArray[np.uint8] | None
    grid: Grid
    sector: Sector | None
    remarks: tuple[str, ...]


def select_frame(
    pixels: NDArray[Any], mask: NDArray[np.bool_] | None, header: Header
) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
    """Of a volume, the grey slice with the most mask and its mask; a single image as it is, in grey.

    Raises:
        ImageRefusedError: unusable_mask.
    """
    if mask is not None and mask.shape != _grid_shape(header):
        wanted, found = (" x ".join(map(str, shape)) for shape in (_grid_shape(header), mask.shape))
        raise ImageRefusedError("unusable_mask", f"the mask has {found} pixels, the image {wanted}")
    if mask is not None and not mask.any():
        raise ImageRefusedError("unusable_mask", "the mask is empty")
    if header.frames == 1:
        return grey(pixels), mask
    frame = int(mask.sum(axis=(1, 2)).argmax()) if mask is not None else 0
    return grey(pixels[frame]), None if mask is None else mask[frame]


def prepare_image(
    pixels: NDArray[Any],
    preparation: Preparation,
    header: Header,
    *,
    click: tuple[float, float] | None = None,
    mask: NDArray[np.bool_] | None = None,
) -> Prepared:
    """Prepare one grey image.

    Args:
        pixels: (rows, columns).
        preparation: What the challenge asks for.
        header: Header of the source image.
        click: Row, column of the source image, for crop = click.
        mask: (rows, columns), on the source image's pixels.

    Raises:
        ImageRefusedError: no_sector, not_curated, click_outside, unusable_mask, unreadable.
    """
    if pixels.dtype.kind == "f" and not np.isfinite(pixels).all():
        raise ImageRefusedError("unreadable", "some pixels are not numbers")
    sector = _sector(pixels, header) if preparation.sector_mask else None
    if sector is not None:
        pixels = np.where(sector.mask(), pixels, pixels.dtype.type(0))
    spacing = header.pixel_spacing_mm or (1.0, 1.0)
    rows, columns = pixels.shape
    centre = _centre(preparation, (rows, columns), click, mask)
    grid = target_grid(preparation, shape=(rows, columns), spacing_mm=spacing, centre=centre)
    values = _on_grid(pixels, preparation, grid, spacing)
    typed, remarks = _typed(values, preparation.pixel_type)
    prepared_mask = None if mask is None or not preparation.mask else _mask_on_grid(mask, grid, spacing)
    return Prepared(typed, prepared_mask, grid, sector, (*(sector.doubts if sector else ()), *remarks))


def _grid_shape(header: Header) -> tuple[int, ...]:
    return (header.rows, header.columns) if header.frames == 1 else (header.frames, header.rows, header.columns)


def _sector(pixels: NDArray[Any], header: Header) -> Sector:
    eight_bit, _ = _typed(pixels, "uint8")
    regions = [Region(*corners) for corners in header.ultrasound_regions]
    sector = find_sector(eight_bit, regions=regions)
    if sector is None:
        raise ImageRefusedError("no_sector", "nothing in the image looks like an ultrasound sector")
    return sector


def _centre(
    preparation: Preparation,
    shape: tuple[int, int],
    click: tuple[float, float] | None,
    mask: NDArray[np.bool_] | None,
) -> tuple[float, float]:
    if preparation.crop == "mask_centroid" and mask is not None:
        return _centroid(mask)
    if preparation.crop == "none" or click is None:
        return (shape[0] - 1) / 2, (shape[1] - 1) / 2
    if not all(-0.5 <= place < length - 0.5 for place, length in zip(click, shape, strict=True)):
        place = f"row {click[0]:g}, column {click[1]:g}"
        raise ImageRefusedError("click_outside", f"the click at {place} is outside of {shape[0]} x {shape[1]} pixels")
    return click


def _centroid(mask: NDArray[np.bool_]) -> tuple[float, float]:
    in_rows, in_columns = np.count_nonzero(mask, axis=1), np.count_nonzero(mask, axis=0)
    row, column = (float(np.average(np.arange(len(counts)), weights=counts)) for counts in (in_rows, in_columns))
    return row, column


def _on_grid(pixels: NDArray[Any], preparation: Preparation, grid: Grid, spacing: tuple[float, float]) -> NDArray[Any]:
    if preparation.pixel_size_mm is None and preparation.image_size is None:
        return pixels
    return resample(
        pixels,
        grid,
        spacing_mm=spacing,
        background=preparation.background,
        interpolation=preparation.interpolation,
    )


def _mask_on_grid(mask: NDArray[np.bool_], grid: Grid, spacing: tuple[float, float]) -> NDArray[np.uint8]:
    inside = mask.astype(np.uint8)
    prepared = resample(inside, grid, spacing_mm=spacing, background=0, interpolation="nearest")
    if not prepared.any():
        raise ImageRefusedError("unusable_mask", "no pixel of the mask falls into the crop")
    return prepared


def _typed(values: NDArray[Any], pixel_type: str) -> tuple[NDArray[Any], tuple[str, ...]]:
    """The values in a pixel type, and a remark when they had to be changed to fit."""
    dtype = np.dtype(pixel_type)
    if values.dtype == dtype or dtype.kind == "f":
        return values.astype(dtype, copy=False), ()
    low, high = float(values.min()), float(values.max())
    limits = np.iinfo(dtype)
    remarks: tuple[str, ...] = ()
    if low < limits.min or high > limits.max:
        if dtype == np.uint8:
            values = (values.astype(np.float32) - low) * (255 / (high - low))
            remarks = (f"values from {low:g} to {high:g} were scaled to 0–255",)
        else:
            values = np.clip(values, limits.min, limits.max)
            remarks = (f"values from {low:g} to {high:g} were clipped to {limits.min}–{limits.max}",)
    rounded = np.rint(values) if values.dtype.kind == "f" else values
    return rounded.astype(dtype), remarks
