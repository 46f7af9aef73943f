"""Several submissions over one reference: what every comparison of them is computed from.

There are two kinds, one for tables (weighted AUCs) and one for masks (mean Dice). Both reduce a submission to one
number per case, its influence: what the case adds to the error of the score. Covariances of influences give every
interval and every paired comparison.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import sqrt
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from pentathlon.metrics.intervals import Interval
from pentathlon.metrics.resampling import CaseCounts


@dataclass(frozen=True)
class Replicates:
    """Scores under many sets of case weights.

    Attributes:
        scores: (replicates, teams); nan in a replicate in which the whole score is undefined.
        affected: Number of replicates in which a term that the reference defines is not defined.
    """

    scores: NDArray[np.float64]
    affected: int


class Panel(Protocol):
    """What both kinds of panel offer."""

    @property
    def teams(self) -> tuple[str, ...]:
        """Names, in the order of all arrays."""

    @property
    def cases(self) -> tuple[str, ...]:
        """Cases of the reference."""

    @property
    def exact(self) -> tuple[Fraction | None, ...]:
        """Score of each team."""

    @property
    def strata(self) -> NDArray[np.intp]:
        """(cases,) cases that count alike in every term share a number."""

    def contributions(self) -> NDArray[np.float64]:
        """(teams, cases) parts of the score; they add up to it."""

    def contribution_of_perfect(self) -> NDArray[np.float64]:
        """(cases,) what a perfect submission would get from each case; together 1."""

    def covariance(self, clusters: NDArray[np.intp] | None) -> NDArray[np.float64]:
        """(teams, teams) covariance of the scores; `clusters` is the number of each case's patient."""

    def intervals(self, clusters: NDArray[np.intp] | None, confidence: float) -> tuple[Interval, ...]:
        """Confidence interval of each team's score."""

    def replicates(self, counts: CaseCounts) -> Replicates:
        """Scores under integer case weights."""

    def restricted(self, keep: NDArray[np.bool_]) -> Self:
        """The same submissions over fewer cases."""


def sum_by_cluster(influence: NDArray[np.float64], clusters: NDArray[np.intp] | None) -> NDArray[np.float64]:
    """(rows, clusters) influences added within each cluster, scaled so that their products estimate covariances.

    Args:
        influence: (rows, cases).
        clusters: (cases,) from 0 without a gap; None if every case stands for itself.
    """
    if clusters is None:
        return influence
    number = int(clusters.max()) + 1
    added = np.array([np.bincount(clusters, weights=row, minlength=number) for row in influence])
    return added.reshape(-1, number) * sqrt(number / max(number - 1, 1))
