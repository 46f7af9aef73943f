"""Everything that is computed of a leaderboard: a few milliseconds, so that it can be done anew at each submission."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from pentathlon.metrics.intervals import Interval
from pentathlon.ranking.optimism import Optimism, correct_winner
from pentathlon.ranking.pairwise import Pairwise, compare_pairs
from pentathlon.ranking.places import places
from pentathlon.ranking.stability import Stability, measure_stability
from pentathlon.scoring.bootstrap import Bootstrap, draw_bootstrap
from pentathlon.scoring.panel import Panel


@dataclass(frozen=True)
class Statistics:
    """What can be said of the teams of a panel, in its order.

    Attributes:
        places: Competition ranking by exact scores and declared tie-breaks.
        intervals: Confidence interval of each score.
        bootstrap: The replicates.
        stability: Of the places, over the replicates.
        pairwise: Paired comparisons.
        optimism: Of the winner.
    """

    places: tuple[int, ...]
    intervals: tuple[Interval, ...]
    bootstrap: Bootstrap
    stability: Stability
    pairwise: Pairwise
    optimism: Optimism


def compute_statistics(
    panel: Panel,
    keys: Sequence[tuple[Fraction, ...]],
    *,
    key: int,
    replicates: int,
    patients: NDArray[np.intp] | None,
    confidence: float,
) -> Statistics:
    """Compute all of it.

    Args:
        panel: The submissions; the reference defines the whole score.
        keys: What each team is ranked by; see `ranking_key`.
        key: Of the random numbers; see `bootstrap_key`.
        replicates: Number of bootstrap replicates.
        patients: (cases,) number of each case's patient, or None.
        confidence: Of all intervals.
    """
    observed = np.array([float(value or 0) for value in panel.exact])
    intervals, covariance = panel.intervals(patients, confidence), panel.covariance(patients)
    drawn = draw_bootstrap(panel, replicates=replicates, key=key, patients=patients)
    units = len(panel.cases) if patients is None else int(patients.max()) + 1
    best = intervals[int(observed.argmax())]
    return Statistics(
        places=tuple(places(keys)),
        intervals=intervals,
        bootstrap=drawn,
        stability=measure_stability(observed, drawn.scores, confidence),
        pairwise=compare_pairs(observed, covariance, drawn.scores, units=units, confidence=confidence),
        optimism=correct_winner(
            observed, np.sqrt(np.diag(covariance)), drawn.scores, plain=(best.low, best.high), confidence=confidence
        ),
    )
