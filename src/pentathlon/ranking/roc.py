"""ROC curves with a band that holds for the whole curve at once."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pentathlon.metrics.resampling import CaseCounts
from pentathlon.scoring.table_panel import TablePanel

GRID = np.linspace(0, 1, 201)
_LEAST_DEVIATION = 0.01
"""Near the corners no replicate differs; without a floor the band would have no width there."""


@dataclass(frozen=True)
class RocCurves:
    """The ROC curves of one term.

    Attributes:
        term: Its name.
        positives, negatives: Number of cases.
        aucs: (teams,)
        sensitivity: (teams, points) at each false positive rate of `GRID`.
        band_team: The team whose band is given.
        low, high: (points,) simultaneous band of that team's curve.
    """

    term: str
    positives: int
    negatives: int
    aucs: NDArray[np.float64]
    sensitivity: NDArray[np.float64]
    band_team: int
    low: NDArray[np.float64]
    high: NDArray[np.float64]


def roc_curves(panel: TablePanel, term: int, *, band_team: int, counts: CaseCounts, confidence: float) -> RocCurves:
    """Curves of all teams in one defined term, and the band of one of them from the shared bootstrap draws.

    Args:
        panel: The submissions.
        term: Which of the defined terms.
        band_team: Whose band.
        counts: The draws of the ranking.
        confidence: Of the band: in so many of 100 repetitions the whole curve would lie in it.
    """
    found = panel.terms[term]
    scores = panel.scores[found.name]
    ones = np.ones((len(panel.cases), 1), np.uint16)
    curves = np.array([_sensitivity(row, found.positive, found.negative, ones)[0] for row in scores])
    drawn = _sensitivity(scores[band_team], found.positive, found.negative, counts.by_case)
    centre = curves[band_team]
    deviation = np.maximum(drawn.std(axis=0), _LEAST_DEVIATION)
    reach = np.quantile((np.abs(drawn - centre) / deviation).max(axis=1), confidence, method="higher") * deviation
    return RocCurves(
        term=found.name,
        positives=found.positive.size,
        negatives=found.negative.size,
        aucs=panel.aucs[:, term],
        sensitivity=curves,
        band_team=band_team,
        low=np.clip(centre - reach, 0, 1),
        high=np.clip(centre + reach, 0, 1),
    )


def _sensitivity(
    scores: NDArray[np.float64], positive: NDArray[np.intp], negative: NDArray[np.intp], weights: NDArray[np.uint16]
) -> NDArray[np.float64]:
    """(replicates, points) of the replicates that drew both classes; ties are crossed in a straight line."""
    members = np.concatenate([positive, negative])
    order = np.argsort(-scores[members], kind="stable")
    ranked = scores[members][order]
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    is_positive = (order < positive.size)[:, None]
    drawn = weights[members][order].astype(np.int64)
    hits = np.cumsum(drawn * is_positive, axis=0)[last]
    alarms = np.cumsum(drawn * ~is_positive, axis=0)[last]
    usable = np.flatnonzero((hits[-1] > 0) & (alarms[-1] > 0))
    curves = np.empty((usable.size, GRID.size))
    for row, replicate in enumerate(usable):
        rate = np.append(0, alarms[:, replicate] / alarms[-1, replicate])
        curves[row] = np.interp(GRID, rate, np.append(0, hits[:, replicate] / hits[-1, replicate]))
    return curves
