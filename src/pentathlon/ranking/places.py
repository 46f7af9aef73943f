"""Places: competition ranking, so that equal teams share the better place and the next one is left out (1, 2, 2, 4)."""

from bisect import bisect_right
from collections.abc import Sequence
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from pentathlon.scoring.result import Score

SAME_SCORE = 12
"""Decimals to which scores of replicates are rounded: what differs by less is a tie, not the order of additions."""


def places(keys: Sequence[tuple[Fraction, ...]]) -> list[int]:
    """Place of each key; the largest is first. Equal keys share a place."""
    ordered = sorted(keys)
    return [1 + len(keys) - bisect_right(ordered, key) for key in keys]


def ranking_key(score: Score, tie_break: Sequence[str]) -> tuple[Fraction, ...]:
    """What a team is ranked by: its exact score, then the terms that the challenge declared as tie-breaks."""
    terms = {term.name: term.exact or Fraction(0) for term in score.terms}
    return (score.exact or Fraction(0), *(terms[name] for name in tie_break))


def places_of_replicates(scores: NDArray[np.float64]) -> NDArray[np.intp]:
    """(replicates, teams) places, from (replicates, teams) scores."""
    rounded = np.round(scores, SAME_SCORE)
    better = np.empty(scores.shape, np.intp)
    for team in range(scores.shape[1]):
        better[:, team] = (rounded > rounded[:, team : team + 1]).sum(axis=1)
    return better + 1


def share_of_first(places: NDArray[np.intp], last: int) -> NDArray[np.float64]:
    """(teams,) probability of a place not beyond `last`; teams that share places share the probability too.

    Args:
        places: (replicates, teams).
        last: 1 for the probability of being first, 3 for a place among the first three.
    """
    replicates, teams = places.shape
    cells = places - 1 + teams * np.arange(replicates)[:, None]
    together = np.bincount(cells.ravel(), minlength=replicates * teams)[cells]
    free = np.clip(last + 1 - places, 0, together)
    share: NDArray[np.float64] = (free / together).mean(axis=0)
    return share
