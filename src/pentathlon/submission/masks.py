"""One predicted mask, held against the reference mask of its case."""

import numpy as np
from numpy.typing import NDArray

from pentathlon.errors import ImageRefusedError
from pentathlon.imaging.nifti import NiftiHeader, NiftiImage, decode_pixels, read_content

TOLERANCE = 1e-3
"""Allowed difference of spacing and origin, as a part of the spacing, and of direction."""


def read_reference_mask(content: bytes) -> tuple[NiftiHeader, NDArray[np.bool_]]:
    """A reference mask: its header, and its pixels.

    Raises:
        ImageRefusedError: unreadable or not binary.
    """
    header, content = read_content(content)
    return header, binary(decode_pixels(header, content))


def read_predicted_mask(content: bytes, reference: NiftiHeader) -> NDArray[np.bool_]:
    """A predicted mask, once it lies where the reference does; pixels are unpacked only if it does.

    Raises:
        ImageRefusedError: unreadable, not binary, or of another shape, spacing, origin or direction.
    """
    header, content = read_content(content)
    if difference := grid_difference(header, reference):
        raise ImageRefusedError("unusable_mask", difference)
    return binary(decode_pixels(header, content))


def binary(image: NiftiImage) -> NDArray[np.bool_]:
    """The pixels inside of the mask.

    Raises:
        ImageRefusedError: the values are neither 0 and 1 nor 0 and 255.
    """
    top = image.array.max()
    if top in {0, 1, 255}:
        inside: NDArray[np.bool_] = image.array == (top or 1)
        if np.count_nonzero(inside) == np.count_nonzero(image.array):
            return inside
    raise ImageRefusedError("unusable_mask", "the values are neither 0 and 1 nor 0 and 255")


def grid_difference(header: NiftiHeader, reference: NiftiHeader) -> str:
    """How two grids differ; empty if they do not. A volume of one slice is an image."""
    shape, wanted = _plain_shape(header), _plain_shape(reference)
    if shape != wanted:
        return f"{' x '.join(map(str, shape))} pixels, the reference has {' x '.join(map(str, wanted))}"
    if np.array_equal(header.affine, reference.affine):
        return ""
    axes, wanted_axes = header.affine[:3, : len(shape)], reference.affine[:3, : len(shape)]
    spacing, wanted_spacing = np.linalg.norm(axes, axis=0), np.linalg.norm(wanted_axes, axis=0)
    if not _near(spacing, wanted_spacing, TOLERANCE * wanted_spacing):
        return f"spacing {_millimetres(spacing)}, the reference has {_millimetres(wanted_spacing)}"
    if not _near(axes / spacing, wanted_axes / wanted_spacing, TOLERANCE):
        return "direction is not that of the reference"
    known = min(3, len(header.shape), len(reference.shape))  # a file of two axes has no third coordinate
    origin, wanted_origin = header.affine[:known, 3], reference.affine[:known, 3]
    if not _near(origin, wanted_origin, TOLERANCE * wanted_spacing.min()):
        return f"origin {_millimetres(origin)}, the reference has {_millimetres(wanted_origin)}"
    return ""


def _plain_shape(header: NiftiHeader) -> tuple[int, ...]:
    shape = header.shape
    while len(shape) > 2 and shape[-1] == 1:
        shape = shape[:-1]
    return (*shape, 1)[:2] if len(shape) < 2 else shape


def _near(found: NDArray[np.float64], wanted: NDArray[np.float64], tolerance: NDArray[np.float64] | float) -> bool:
    return bool((np.abs(found - wanted) <= tolerance).all())


def _millimetres(values: NDArray[np.float64]) -> str:
    return " x ".join(f"{value:.6g}" for value in values) + " mm"
