"""Where the pixels of a NIfTI-1 image lie. Source: NIfTI-1 data format, `nifti1.h`, 2007."""

from math import isfinite, sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pentathlon.errors import ImageRefusedError

_UNIT_MM = {1: 1000.0, 3: 0.001}


def nifti_affine(fields: dict[str, tuple[Any, ...]]) -> NDArray[np.float64]:
    """(4, 4) from indices (i, j, k) to millimetres.

    By the sform if there is one, else the qform, else the pixel sizes alone: methods 3, 2 and 1 of NIfTI-1.

    Args:
        fields: Values of the header by their names in `nifti1.h`.

    Raises:
        ImageRefusedError: unreadable, if the header places the pixels nowhere.
    """
    affine = np.eye(4)
    if fields["sform_code"][0] > 0:
        affine[:3] = np.array(fields["srow"]).reshape(3, 4)
    elif fields["qform_code"][0] > 0:
        handedness = (1, 1, -1 if fields["pixdim"][0] < 0 else 1)
        affine[:3, :3] = _rotation(*fields["quatern"]) * _pixel_sizes(fields) * handedness
        affine[:3, 3] = fields["qoffset"]
    else:
        affine[:3, :3] *= _pixel_sizes(fields)
    affine[:3] *= _UNIT_MM.get(fields["xyzt_units"][0] & 7, 1.0)
    if not np.isfinite(affine).all() or not affine[:3, :3].any(axis=0).all():
        raise _nowhere("the header places the pixels nowhere: spacing, origin or direction is not usable")
    return affine


def _pixel_sizes(fields: dict[str, tuple[Any, ...]]) -> list[float]:
    """Absolute pixel sizes along i, j and k; 1 for an axis that the image has not got."""
    axes = fields["dim"][0]
    sizes = [abs(size) for size in fields["pixdim"][1:4]]
    return [size if axis < axes or size > 0 else 1.0 for axis, size in enumerate(sizes)]


def _rotation(b: float, c: float, d: float) -> NDArray[np.float64]:
    """Matrix of the unit quaternion (a, b, c, d) whose a is not negative; `nifti1.h`, method 2."""
    rest = 1.0 - (b * b + c * c + d * d)
    if rest < -1e-3 or not isfinite(rest):
        raise _nowhere("the header's rotation is none")
    if rest < 1e-7:  # b, c and d are stored in single precision: scale them to length 1
        length = sqrt(b * b + c * c + d * d)
        b, c, d, rest = b / length, c / length, d / length, 0.0
    a = sqrt(rest)
    return np.array(
        [
            [a * a + b * b - c * c - d * d, 2 * (b * c - a * d), 2 * (b * d + a * c)],
            [2 * (b * c + a * d), a * a + c * c - b * b - d * d, 2 * (c * d - a * b)],
            [2 * (b * d - a * c), 2 * (c * d + a * b), a * a + d * d - b * b - c * c],
        ]
    )


def _nowhere(detail: str) -> ImageRefusedError:
    return ImageRefusedError("unreadable", detail)
