"""Whether predictions that are declared probabilities are what they say."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pentathlon.metrics.intervals import normal_quantile, wilson_limits
from pentathlon.scoring.table_panel import TablePanel

BINS = 10


@dataclass(frozen=True)
class Calibration:
    """The reliability of one team in one term.

    Attributes:
        team, term: Names.
        brier: Mean squared difference of prediction and outcome.
        expected_error: Expected calibration error over bins of equal width.
        predicted, observed: (bins,) mean prediction and share of positive cases, of the bins that hold a case.
        low, high: (bins,) Wilson interval of the share.
        cases: (bins,) number of cases.
    """

    team: str
    term: str
    brier: float
    expected_error: float
    predicted: NDArray[np.float64]
    observed: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    cases: NDArray[np.intp]


def measure_calibration(panel: TablePanel, team: int, term: int, confidence: float) -> Calibration | None:
    """Reliability of one team in one defined term; None where a sum of columns exceeds 1 and is no probability."""
    found = panel.terms[term]
    members = np.concatenate([found.positive, found.negative])
    predicted = panel.scores[found.name][team, members]
    if predicted.max() > 1 + 1e-9:
        return None
    outcome = np.arange(members.size) < found.positive.size
    bins = np.minimum((predicted * BINS).astype(np.intp), BINS - 1)
    cases = np.bincount(bins, minlength=BINS)
    held = cases > 0
    means = np.bincount(bins, predicted, BINS)[held] / cases[held]
    shares = np.bincount(bins, outcome, BINS)[held] / cases[held]
    limits = np.array(
        [
            wilson_limits(float(share), int(number), normal_quantile(confidence))
            for share, number in zip(shares, cases[held], strict=True)
        ]
    )
    return Calibration(
        team=panel.teams[team],
        term=found.name,
        brier=float(np.square(predicted - outcome).mean()),
        expected_error=float((cases[held] * np.abs(means - shares)).sum() / members.size),
        predicted=means,
        observed=shares,
        low=limits[:, 0],
        high=limits[:, 1],
        cases=cases[held],
    )
