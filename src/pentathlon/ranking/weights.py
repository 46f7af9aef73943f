"""What the ranking would have been with other weights: the winner over the simplex of all weightings."""

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from pentathlon.ranking.places import places_of_replicates
from pentathlon.scoring.table_panel import TablePanel

_MOST_POINTS = 5000


@dataclass(frozen=True)
class WeightSensitivity:
    """Places over the simplex of weights.

    Attributes:
        components: The parts of the score that have a weight of their own: terms, and means of terms.
        declared: (components,) their weights in the challenge.
        values: (teams, components) the value of each part.
        points: (points, components) weightings on a regular grid; each adds up to 1.
        places: (points, teams).
        first: (teams,) share of the weightings with which a team is first; ties are split.
        best, worst: (teams,) places over all weightings.
    """

    components: tuple[str, ...]
    declared: NDArray[np.float64]
    values: NDArray[np.float64]
    points: NDArray[np.float64]
    places: NDArray[np.intp]
    first: NDArray[np.float64]
    best: NDArray[np.intp]
    worst: NDArray[np.intp]


def vary_weights(panel: TablePanel) -> WeightSensitivity | None:
    """Rank the teams under every weighting of a grid; None where the score has one part only."""
    components, declared, values = _components(panel)
    if len(components) < 2:
        return None
    points = simplex_grid(len(components))
    places = places_of_replicates(points @ values.T)
    winners = places == 1
    return WeightSensitivity(
        components=components,
        declared=declared,
        values=values,
        points=points,
        places=places,
        first=(winners / winners.sum(axis=1, keepdims=True)).mean(axis=0),
        best=places.min(axis=0),
        worst=places.max(axis=0),
    )


def simplex_grid(components: int) -> NDArray[np.float64]:
    """(points, components) a regular grid of weights that add up to 1, as fine as 5,000 points allow."""
    steps = max(step for step in range(1, 101) if _grid_size(components, step) <= _MOST_POINTS or step == 1)
    bars = np.array(list(combinations(range(steps + components - 1), components - 1)))
    edges = np.hstack([np.full((len(bars), 1), -1), bars, np.full((len(bars), 1), steps + components - 1)])
    grid: NDArray[np.float64] = (np.diff(edges, axis=1) - 1) / steps
    return grid


def _grid_size(components: int, steps: int) -> int:
    size = 1
    for number in range(1, components):
        size = size * (steps + number) // number
    return size


def _components(panel: TablePanel) -> tuple[tuple[str, ...], NDArray[np.float64], NDArray[np.float64]]:
    scoring = panel.reference.challenge.scoring
    own = {term.name: term.mean for term in scoring.terms}
    names = tuple(dict.fromkeys(own[term.name] or term.name for term in panel.terms))
    members = [[at for at, term in enumerate(panel.terms) if (own[term.name] or term.name) == name] for name in names]
    declared = np.array([panel.weights[at].sum() for at in members])
    values = np.stack([panel.aucs[:, at].mean(axis=1) for at in members], axis=1)
    return names, declared, values
