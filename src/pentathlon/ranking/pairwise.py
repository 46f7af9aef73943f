"""Which teams differ: paired comparisons of all teams from one covariance, and the places that remain possible."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import stdtr

_ROUNDING = 1e-12
PAIRS_AT_ONCE = 64
"""As many pairs of teams as stay in the processor's cache with their replicates."""


@dataclass(frozen=True)
class Pairwise:
    """Comparisons of every two teams over the same cases.

    Attributes:
        difference: (teams, teams) score of the row's team minus that of the column's.
        standard_error: (teams, teams) of the difference, which is much smaller than that of either score.
        p_holm: (teams, teams) two-sided p value of the difference, corrected for all pairs (Holm).
        low, high: (teams,) places that remain possible for all teams at once (simultaneous).
    """

    difference: NDArray[np.float64]
    standard_error: NDArray[np.float64]
    p_holm: NDArray[np.float64]
    low: NDArray[np.intp]
    high: NDArray[np.intp]


def compare_pairs(
    observed: NDArray[np.float64],
    covariance: NDArray[np.float64],
    replicates: NDArray[np.float64],
    *,
    units: int,
    confidence: float,
) -> Pairwise:
    """Compare every two teams.

    Args:
        observed: (teams,) scores.
        covariance: (teams, teams) of the scores.
        replicates: (replicates, teams) scores, for the distribution of the largest of all standardised differences.
        units: Number of independent cases, or of patients.
        confidence: Of the simultaneous rank intervals.
    """
    difference = observed[:, None] - observed[None, :]
    variance = np.diag(covariance)[:, None] + np.diag(covariance)[None, :] - 2 * covariance
    # What is left of a variance that cancels is rounding, not information.
    error = np.sqrt(np.where(variance > _ROUNDING * covariance.max(initial=0), variance, 0.0))
    standardised = _ratio(difference, error)
    critical = _critical_value(difference, error, replicates, confidence)
    beats = standardised > critical
    return Pairwise(
        difference=difference,
        standard_error=error,
        p_holm=_holm(_p_values(standardised, units)),
        low=1 + beats.sum(axis=0),
        high=observed.size - beats.sum(axis=1),
    )


def _ratio(difference: NDArray[np.float64], error: NDArray[np.float64]) -> NDArray[np.float64]:
    """Differences in standard errors; infinite where there is a difference and no error."""
    unsure = np.where(np.abs(difference) > _ROUNDING, np.copysign(np.inf, difference), 0.0)
    return np.where(error > 0, difference / np.where(error > 0, error, 1.0), unsure)


def _critical_value(
    difference: NDArray[np.float64], error: NDArray[np.float64], replicates: NDArray[np.float64], confidence: float
) -> float:
    """Quantile of the largest standardised deviation over all pairs: beyond it, all decisions hold together."""
    first, second = np.nonzero(np.triu(error, 1))
    if not first.size:
        return 0.0
    largest, by_team = np.zeros(len(replicates)), np.ascontiguousarray(replicates.T)
    for start in range(0, first.size, PAIRS_AT_ONCE):
        one, other = first[start : start + PAIRS_AT_ONCE], second[start : start + PAIRS_AT_ONCE]
        deviation = by_team[one] - by_team[other] - difference[one, other, None]
        deviation *= 1 / error[one, other, None]
        np.maximum(largest, np.abs(deviation, out=deviation).max(axis=0), out=largest)
    return float(np.quantile(largest, confidence, method="higher"))


def _p_values(standardised: NDArray[np.float64], units: int) -> NDArray[np.float64]:
    """Two-sided, by the t distribution; never below what so many units that all agree could show (sign test)."""
    p = 2 * stdtr(max(units - 1, 1), -np.abs(standardised))
    values: NDArray[np.float64] = np.clip(p, 2.0 ** (1 - min(units, 1000)), 1.0)
    return values


def _holm(p: NDArray[np.float64]) -> NDArray[np.float64]:
    """Holm's correction over all pairs; the diagonal is 1."""
    corrected = np.ones_like(p)
    first, second = np.triu_indices(len(p), 1)
    order = np.argsort(p[first, second], kind="stable")
    factors = np.arange(order.size, 0, -1)
    stepped = np.minimum(1.0, np.maximum.accumulate(p[first, second][order] * factors))
    corrected[first[order], second[order]] = corrected[second[order], first[order]] = stepped
    return corrected
