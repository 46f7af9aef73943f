"""Predicted masks over one reference: mean Dice."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import fsum, sqrt
from typing import Self

import numpy as np
from numpy.typing import NDArray

from pentathlon.metrics.intervals import Interval, mean_intervals
from pentathlon.metrics.resampling import CaseCounts
from pentathlon.scoring.panel import Replicates, sum_by_cluster


@dataclass(frozen=True)
class MaskPanel:
    """Submissions to a challenge that is predicted in masks.

    Attributes:
        cases: Cases of the reference.
        teams: Names.
        dice: (teams, cases).
    """

    cases: tuple[str, ...]
    teams: tuple[str, ...]
    dice: NDArray[np.float64]

    @cached_property
    def exact(self) -> tuple[Fraction | None, ...]:
        """Score of each team: its sum of Dice is rounded once, so that the order of cases does not matter."""
        return tuple(Fraction(fsum(row)) / len(self.cases) for row in self.dice)

    @property
    def strata(self) -> NDArray[np.intp]:
        """(cases,) all in one stratum."""
        return np.zeros(len(self.cases), np.intp)

    @cached_property
    def influence(self) -> NDArray[np.float64]:
        """(teams, cases) deviations from the mean, scaled: their products are covariances of means."""
        cases = len(self.cases)
        influence: NDArray[np.float64] = (self.dice - self.dice.mean(axis=1, keepdims=True)) / sqrt(
            cases * max(cases - 1, 1)
        )
        return influence

    def contributions(self) -> NDArray[np.float64]:
        """(teams, cases) parts of the score."""
        return self.dice / len(self.cases)

    def contribution_of_perfect(self) -> NDArray[np.float64]:
        """(cases,) what a perfect submission would get from each case."""
        return np.full(len(self.cases), 1 / len(self.cases))

    def covariance(self, clusters: NDArray[np.intp] | None) -> NDArray[np.float64]:
        """(teams, teams) covariance of the means."""
        summed = sum_by_cluster(self.influence, clusters)
        return summed @ summed.T

    def intervals(self, clusters: NDArray[np.intp] | None, confidence: float) -> tuple[Interval, ...]:
        """Confidence interval of each team's mean Dice."""
        summed = sum_by_cluster(self.influence, clusters)
        units = len(self.cases) if clusters is None else int(clusters.max()) + 1
        errors = np.sqrt(np.square(summed).sum(axis=1))
        return mean_intervals([float(value or 0) for value in self.exact], errors.tolist(), units, confidence)

    def replicates(self, counts: CaseCounts) -> Replicates:
        """Mean Dice under integer case weights."""
        weights = counts.by_case.astype(np.float64)
        return Replicates(np.ascontiguousarray((self.dice @ weights / weights.sum(axis=0)).T), 0)

    def restricted(self, keep: NDArray[np.bool_]) -> Self:
        """The same submissions over fewer cases."""
        cases = tuple(case for case, kept in zip(self.cases, keep, strict=True) if kept)
        return type(self)(cases, self.teams, self.dice[:, keep])


def make_mask_panel(cases: tuple[str, ...], values: Sequence[tuple[str, Sequence[float]]]) -> MaskPanel:
    """Put the Dice of each team, in the order of the cases, side by side."""
    dice = np.array([row for _, row in values], dtype=np.float64).reshape(-1, len(cases))
    return MaskPanel(cases, tuple(name for name, _ in values), dice)
