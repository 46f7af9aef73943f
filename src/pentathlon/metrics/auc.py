"""The area under the ROC curve, exactly."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Auc:
    """An area under the ROC curve as the ratio of two integers.

    Attributes:
        doubled_wins: Twice the pairs in which the positive case has the higher score, plus the ties once.
        positives, negatives: Number of cases.
    """

    doubled_wins: int
    positives: int
    negatives: int

    @property
    def exact(self) -> Fraction | None:
        """The area; None where all cases are of one class, because then it is undefined."""
        pairs = self.positives * self.negatives
        return Fraction(self.doubled_wins, 2 * pairs) if pairs else None

    @property
    def value(self) -> float | None:
        """The area rounded once; None where it is undefined."""
        exact = self.exact
        return None if exact is None else float(exact)


def auc(positive: NDArray[np.bool_], score: NDArray[np.float64]) -> Auc:
    """The probability that a positive case scores above a negative one, ties counted half.

    Args:
        positive: (cases,) which cases are positive.
        score: (cases,) higher means more likely positive; any monotone scale.

    Raises:
        ValueError: a score is not a number, or the lengths differ.

    >>> auc(np.array([True, False, True]), np.array([0.9, 0.4, 0.4])).value
    0.75
    """
    if positive.shape != score.shape or np.isnan(score).any():
        raise ValueError("scores must be numbers, one per case")
    inside = score[positive]
    return Auc(doubled_wins(inside, score[~positive]), inside.size, score.size - inside.size)


def doubled_wins(positive: NDArray[np.float64], negative: NDArray[np.float64]) -> int:
    """Twice the pairs in which the positive score is higher, plus the pairs with equal scores."""
    ordered = np.sort(negative)
    below = np.searchsorted(ordered, positive, side="left")
    return int(below.sum() + np.searchsorted(ordered, positive, side="right").sum())
