"""Stored pixels as an 8-bit picture in which text can be seen, whatever value it was written with."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

_STEP = 3
_LOW, _HIGH = 0.5, 99.5
_KNEE = 200.0


def to_display(pixels: NDArray[Any]) -> NDArray[np.uint8]:
    """8-bit picture of stored pixels, (rows, columns) or (rows, columns, 3), for finding text; 8 bits stay as they are.

    The middle 99 % of the values take the greys 0 to 200. What lies above, on a logarithmic scale, takes the rest: text
    is usually written with the largest value, which may be far above the anatomy or just above bone.
    """
    if pixels.dtype == np.uint8:
        return pixels
    values = pixels.astype(np.float32)
    low, high = np.percentile(values[::_STEP, ::_STEP], (_LOW, _HIGH)).tolist()
    top = float(values.max())
    width = max(high - low, 1.0) if top > high else max(top - low, 1.0)
    shown = np.clip((values - low) * (_KNEE / width), 0, _KNEE)
    above = values > low + width
    if above.any():
        excess = np.log1p((values[above] - low - width) / width)
        shown[above] += (255 - _KNEE) * excess / excess.max()
    display: NDArray[np.uint8] = shown.astype(np.uint8)
    return display
