"""Overlap of two masks."""

import numpy as np
from numpy.typing import NDArray


def dice(reference: NDArray[np.bool_], prediction: NDArray[np.bool_]) -> float:
    """Dice coefficient 2|A and B| / (|A| + |B|); two empty masks agree: 1.

    Raises:
        ValueError: the masks are not boolean arrays of one shape.
    """
    if reference.shape != prediction.shape or reference.dtype != np.bool_ or prediction.dtype != np.bool_:
        raise ValueError("masks must be boolean and of one shape")
    size = int(np.count_nonzero(reference)) + int(np.count_nonzero(prediction))
    return 2 * int(np.count_nonzero(reference & prediction)) / size if size else 1.0
