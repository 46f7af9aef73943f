"""How stable a ranking is: what would have happened with other cases of the same kind."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pentathlon.ranking.pairwise import PAIRS_AT_ONCE
from pentathlon.ranking.places import SAME_SCORE, places_of_replicates, share_of_first


@dataclass(frozen=True)
class Stability:
    """Places over the replicates of a bootstrap.

    Attributes:
        places: (replicates, teams).
        low, high: (teams,) rank interval of each team taken alone (marginal), from percentiles of its places.
        first, top3: (teams,) probability of being first, among the first three; ties are split.
        frequencies: (teams, teams) share of the replicates in which a team has a place: [team, place - 1].
        superiority: (teams, teams) probability that the row's team scores above the column's; ties count half.
        tau: (replicates,) Kendall's tau-b between the ranking and each replicate's; nan where one is all ties.
    """

    places: NDArray[np.intp]
    low: NDArray[np.intp]
    high: NDArray[np.intp]
    first: NDArray[np.float64]
    top3: NDArray[np.float64]
    frequencies: NDArray[np.float64]
    superiority: NDArray[np.float64]
    tau: NDArray[np.float64]


def measure_stability(observed: NDArray[np.float64], replicates: NDArray[np.float64], confidence: float) -> Stability:
    """Summarise the replicates.

    Args:
        observed: (teams,) the scores.
        replicates: (replicates, teams) scores, none of them nan.
        confidence: Of the rank intervals.
    """
    places = places_of_replicates(replicates)
    ordered, tail = np.sort(places, axis=0), (1 - confidence) / 2
    teams = observed.size
    counted = np.bincount((places - 1 + teams * np.arange(teams)).ravel(), minlength=teams * teams)
    signs = _signs(replicates)
    return Stability(
        places=places,
        low=ordered[int(np.floor(tail * (len(places) - 1)))],
        high=ordered[int(np.ceil((1 - tail) * (len(places) - 1)))],
        first=share_of_first(places, 1),
        top3=share_of_first(places, 3),
        frequencies=counted.reshape(teams, teams) / len(places),
        superiority=_superiority(signs, teams),
        tau=_tau(_signs(observed[None])[0], signs),
    )


def _signs(scores: NDArray[np.float64]) -> NDArray[np.int8]:
    """(replicates, pairs) 1 where the first team of a pair scores higher, -1 where it scores lower, 0 for a tie."""
    first, second = np.triu_indices(scores.shape[1], 1)
    rounded = np.ascontiguousarray(np.round(scores, SAME_SCORE).T)
    signs = np.empty((first.size, len(scores)), np.int8)
    for start in range(0, first.size, PAIRS_AT_ONCE):
        block = slice(start, start + PAIRS_AT_ONCE)
        one, other = rounded[first[block]], rounded[second[block]]
        np.subtract((one > other).view(np.int8), (one < other).view(np.int8), out=signs[block])
    return signs.T


def _superiority(signs: NDArray[np.int8], teams: int) -> NDArray[np.float64]:
    superiority = np.full((teams, teams), 0.5)
    first, second = np.triu_indices(teams, 1)
    superiority[first, second] = (1 + signs.mean(axis=0)) / 2
    superiority[second, first] = 1 - superiority[first, second]
    return superiority


def _tau(observed: NDArray[np.int8], signs: NDArray[np.int8]) -> NDArray[np.float64]:
    """Concordant minus discordant pairs, over the geometric mean of the pairs that either ranking orders."""
    agreement = signs.astype(np.float64) @ observed.astype(np.float64)
    ordered = np.sqrt(float(np.count_nonzero(observed)) * np.count_nonzero(signs, axis=1))
    return np.where(ordered > 0, agreement / np.where(ordered > 0, ordered, 1.0), np.nan)
