"""The winner was chosen because it came out best: how much of its score is luck."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pentathlon.metrics.intervals import logit_limits
from pentathlon.ranking.places import SAME_SCORE


@dataclass(frozen=True)
class Optimism:
    """The selection of the winner, corrected for.

    Attributes:
        optimism: How far the best score of a replicate lies above that team's own score, on average.
        corrected: The winner's score without it.
        low, high: Interval that holds for all teams at once, and so for whichever of them came out first.
    """

    optimism: float
    corrected: float
    low: float
    high: float


def correct_winner(
    observed: NDArray[np.float64],
    errors: NDArray[np.float64],
    replicates: NDArray[np.float64],
    *,
    plain: tuple[float, float],
    confidence: float,
) -> Optimism:
    """Selection-corrected score and interval of the best team.

    Args:
        observed: (teams,) scores.
        errors: (teams,) standard errors.
        replicates: (replicates, teams) scores.
        plain: The best team's own interval; the corrected one is never narrower.
        confidence: Such as 0.95.
    """
    rounded = np.round(replicates, SAME_SCORE)
    wins = rounded == rounded.max(axis=1, keepdims=True)
    gain = ((replicates - observed) * wins).sum(axis=1) / wins.sum(axis=1)
    optimism = max(0.0, float(gain.mean()))
    winner, varies = int(observed.argmax()), errors > 0
    value, (low, high) = float(observed[winner]), plain
    if varies[winner] and 0 < value < 1:
        deviation = np.abs(replicates[:, varies] - observed[varies]) / errors[varies]
        critical = float(np.quantile(deviation.max(axis=1), confidence, method="higher"))
        joint_low, joint_high = logit_limits(value, float(errors[winner]), critical)
        low, high = min(low, joint_low), max(high, joint_high)
    return Optimism(optimism, value - optimism, low, high)
