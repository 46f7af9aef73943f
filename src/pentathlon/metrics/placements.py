"""Where each positive case lies among the negative ones, and each negative among the positive ones.

Everything about an AUC follows from these placements: its value, its variance (DeLong, DeLong and Clarke-Pearson,
Biometrics 44, 1988), the part of each case in it, and its value under any integer case weights, as a bootstrap draws.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

_EXACT_IN_FLOAT32 = 2**24
_FEW_PAIRS = 6000
"""Up to so many pairs of cases, a matrix product over all pairs is faster than a pass over the sorted cases."""


@dataclass(frozen=True)
class Placements:
    """The placements of one score over one set of positive and negative cases.

    Attributes:
        order: (N,) the negative cases by rising score.
        below: (P,) for each positive case, how many negative ones score lower.
        not_above: (P,) for each positive case, how many negative ones score lower or the same.
    """

    order: NDArray[np.intp]
    below: NDArray[np.intp]
    not_above: NDArray[np.intp]

    @cached_property
    def doubled_wins(self) -> int:
        """Twice the pairs in which the positive case scores higher, plus the ties once."""
        return int(self.below.sum() + self.not_above.sum())

    @property
    def tied_share(self) -> float:
        """Share of the pairs in which both cases have the same score."""
        return float((self.not_above - self.below).sum()) / (self.below.size * self.order.size)

    @property
    def auc(self) -> float:
        """Area under the ROC curve, rounded once; both classes must be there."""
        return self.doubled_wins / (2 * self.below.size * self.order.size)

    @cached_property
    def of_positives(self) -> NDArray[np.float64]:
        """(P,) share of the negative cases that each positive one beats, ties counted half. Its mean is the AUC."""
        return (self.below + self.not_above) / (2 * self.order.size)

    @cached_property
    def of_negatives(self) -> NDArray[np.float64]:
        """(N,) share of the positive cases by which each negative one is beaten, ties half. Its mean is the AUC."""
        negatives = self.order.size
        ranks = np.bincount(self.below, minlength=negatives + 1) + np.bincount(self.not_above, minlength=negatives + 1)
        beaten = np.empty(negatives)
        beaten[self.order] = 2 * self.below.size - np.cumsum(ranks)[:-1]
        return beaten / (2 * self.below.size)


@dataclass(frozen=True)
class ClassWeights:
    """Integer weights of the positive and negative cases of one term, in many replicates at once.

    Attributes:
        positive: (P, replicates).
        negative: (N, replicates); in no replicate do they add up to more than 32767.
    """

    positive: NDArray[np.uint16]
    negative: NDArray[np.uint16]

    @cached_property
    def doubled_pairs(self) -> NDArray[np.float64]:
        """(replicates,) twice the number of pairs; 0 where a class is absent."""
        totals = [np.add.reduce(weights, axis=0, dtype=np.uint32) for weights in (self.positive, self.negative)]
        pairs: NDArray[np.float64] = 2.0 * totals[0] * totals[1]
        return pairs

    def doubled_wins(self, scores: Sequence[Placements]) -> NDArray[np.float64]:
        """(replicates, scores) doubled wins when each case counts as often as its weight says, exactly."""
        if self.positive.shape[0] * self.negative.shape[0] <= _FEW_PAIRS:
            return self._by_pairs(scores)
        return np.stack([self._by_order(placements) for placements in scores], axis=1)

    def _by_order(self, placements: Placements) -> NDArray[np.float64]:
        """One pass over the sorted negative cases: memory and time grow with the number of cases, not of pairs."""
        passed = np.zeros((self.negative.shape[0] + 1, self.negative.shape[1]), np.uint16)
        np.cumsum(self.negative[placements.order], axis=0, out=passed[1:])
        beaten = passed[placements.below]
        beaten += passed[placements.not_above]
        wins: NDArray[np.float64] = np.einsum(
            "pr,pr->r", beaten, self.positive, dtype=self._exact_type, casting="unsafe"
        )
        return wins.astype(np.float64)

    def _by_pairs(self, scores: Sequence[Placements]) -> NDArray[np.float64]:
        """One matrix product: every pair is won twice, tied once or lost."""
        ranks = np.argsort([placements.order for placements in scores], axis=1)[:, None, :]
        below = np.array([placements.below for placements in scores])[:, :, None]
        not_above = np.array([placements.not_above for placements in scores])[:, :, None]
        pairs = np.add(ranks < below, ranks < not_above, dtype=self._exact_type)
        if pairs.shape[1] < pairs.shape[2]:  # the last step goes over the smaller class
            beaten = self._all(self.negative) @ pairs.transpose(2, 0, 1).reshape(pairs.shape[2], -1)
            rest = self.positive
        else:
            beaten = self._all(self.positive) @ pairs.transpose(1, 0, 2).reshape(pairs.shape[1], -1)
            rest = self.negative
        beaten = beaten.reshape(beaten.shape[0], len(scores), -1)
        wins: NDArray[np.floating] = np.einsum("rtc,rc->rt", beaten, self._all(rest))
        return wins.astype(np.float64)

    def _all(self, weights: NDArray[np.uint16]) -> NDArray[np.floating]:
        return np.ascontiguousarray(weights.T, dtype=self._exact_type)

    @cached_property
    def _exact_type(self) -> type[np.floating]:
        """Whole numbers below 2 to the 24 are exact in single precision, which is twice as fast."""
        return np.float32 if self.doubled_pairs.max(initial=0) < _EXACT_IN_FLOAT32 else np.float64


def place(positive: NDArray[np.float64], negative: NDArray[np.float64]) -> Placements:
    """Placements of the scores of positive cases (P,) among those of negative cases (N,)."""
    order = np.argsort(negative, kind="stable")
    ordered = negative[order]
    return Placements(order, ordered.searchsorted(positive, "left"), ordered.searchsorted(positive, "right"))
