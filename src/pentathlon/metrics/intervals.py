"""Confidence intervals of scores between 0 and 1, and the rule that chooses among them.

The rule was settled by simulation (`docs/explanation/coverage.md`). Plain Wald intervals and bootstrap percentiles
are never used: at the size of a challenge they miss the true value far more often than they say.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, log1p, sqrt
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri, stdtrit

from pentathlon.challenge.definition import Text

Floats = NDArray[np.float64]

ENOUGH_ERRORS = 5
"""With fewer misplaced cases expected in the smaller class, the estimated variance of an AUC cannot be relied on."""

_LEAST_FREEDOM = 4.0
"""For the limits of several AUCs: of what is estimated, only their correlation matters."""

_HALVINGS = 40


@dataclass(frozen=True)
class Interval:
    """A confidence interval.

    Attributes:
        low, high: Its ends, from 0 to 1.
        method: logit, newcombe or wilson.
        reason: Why this method.
    """

    low: float
    high: float
    method: Literal["logit", "newcombe", "wilson"]
    reason: Text


@dataclass(frozen=True)
class AucEstimates:
    """The AUCs of several teams in the same terms.

    Attributes:
        weights: (terms,) they add up to 1.
        positives, negatives: (terms,) number of cases.
        aucs: (teams, terms).
        covariance: (teams, terms, terms) of each team's AUCs, by DeLong.
        freedom: (teams,) degrees of freedom of the variance of the weighted sum; see `degrees_of_freedom`.
        inflation: (teams, terms) how many times a variance is that of independent cases: above 1 for grouped cases.
    """

    weights: Floats
    positives: Floats
    negatives: Floats
    aucs: Floats
    covariance: Floats
    freedom: Floats
    inflation: Floats


def composite_intervals(estimates: AucEstimates, confidence: float) -> tuple[Interval, ...]:
    """Interval of each team's weighted sum of AUCs.

    On the logit scale, with a t quantile; by Newcombe's method where a term has fewer than `ENOUGH_ERRORS` expected
    errors, the terms' limits combined by the variance they imply (MOVER: Zou and Donner, Statistics in Medicine 27,
    2008) and by the correlation of the terms.
    """
    values = estimates.aucs @ estimates.weights
    smaller = np.minimum(estimates.positives, estimates.negatives)
    fewest = (smaller * np.minimum(estimates.aucs, 1 - estimates.aucs)).min(axis=1)
    variances = np.einsum("k,tkl,l->t", estimates.weights, estimates.covariance, estimates.weights)
    quantiles = t_quantile(estimates.freedom, confidence)
    low, high = _mover_limits(estimates, values, t_quantile(_freedom_of_limits(estimates), confidence))
    return tuple(
        _logit_interval(float(values[team]), sqrt(variances[team]), float(quantiles[team]), float(fewest[team]))
        if fewest[team] >= ENOUGH_ERRORS
        else _newcombe_interval(float(low[team]), float(high[team]), float(fewest[team]))
        for team in range(len(values))
    )


def mean_intervals(
    values: Sequence[float], standard_errors: Sequence[float], units: int, confidence: float
) -> tuple[Interval, ...]:
    """Intervals of means of values from 0 to 1, such as Dice: on the logit scale with a t quantile.

    Where all values are the same (or there is one only), the variance says nothing: Wilson's interval for `units`
    observations, the widest that values from 0 to 1 can give.
    """
    quantile = float(t_quantile(np.array(units - 1.0), confidence))
    varied = Text(en=f"mean of {units} independent values", fr=f"moyenne de {units} valeurs indépendantes")
    constant = Text(en="the values do not vary", fr="les valeurs ne varient pas")
    intervals = []
    for value, error in zip(values, standard_errors, strict=True):
        if error > 0 and 0 < value < 1:
            intervals.append(Interval(*logit_limits(value, error, quantile), "logit", varied))
        else:
            limits = wilson_limits(value, units, normal_quantile(confidence))
            intervals.append(Interval(*limits, "wilson", constant))
    return tuple(intervals)


def degrees_of_freedom(variances: Floats, freedoms: Floats) -> Floats:
    """Degrees of freedom of a sum of independent variances (Welch and Satterthwaite).

    Args:
        variances: (teams, parts).
        freedoms: (parts,) degrees of freedom with which each was estimated.

    Returns:
        (teams,) infinite where nothing varies.
    """
    spread = (np.square(variances) / np.maximum(freedoms, 1)).sum(axis=1)
    total = variances.sum(axis=1)
    return np.where(spread > 0, total * total / np.where(spread > 0, spread, 1.0), np.inf)


def normal_quantile(confidence: float) -> float:
    """How many standard errors a two-sided interval reaches."""
    return float(ndtri((1 + confidence) / 2))


def t_quantile(freedom: Floats, confidence: float) -> Floats:
    """As `normal_quantile`, for a variance that was estimated with so many degrees of freedom."""
    known = np.isfinite(freedom)
    quantiles = stdtrit(np.where(known, np.maximum(freedom, 1.0), 1.0), (1 + confidence) / 2)
    return np.where(known, quantiles, normal_quantile(confidence))


def logit_limits(value: float, standard_error: float, quantile: float) -> tuple[float, float]:
    """Limits that are symmetric on the logit scale; the value lies strictly between 0 and 1."""
    centre, reach = log(value) - log1p(-value), quantile * standard_error / (value * (1 - value))
    return _logistic(centre - reach), _logistic(centre + reach)


def newcombe_limits(
    aucs: Floats, positives: Floats, negatives: Floats, *, quantile: Floats | float, inflation: Floats | float = 1.0
) -> tuple[Floats, Floats]:
    """Limits of AUCs, each by the variance there: Newcombe, Statistics in Medicine 25, 2006, method 5.

    All arguments are arrays of one shape, or broadcast to it.
    """
    near = np.stack([aucs, aucs])
    far = np.stack([np.zeros_like(aucs), np.ones_like(aucs)])
    scale, half = quantile * quantile * inflation / (positives * negatives), (positives + negatives) / 2 - 1
    for _ in range(_HALVINGS):  # towards the point that lies `quantile` of its own standard errors from the AUC
        middle = (near + far) / 2
        spread = 1 + half * ((1 - middle) / (2 - middle) + middle / (1 + middle))
        reached = np.square(middle - aucs) <= scale * spread * middle * (1 - middle)
        near, far = np.where(reached, middle, near), np.where(reached, far, middle)
    low, high = (near + far) / 2
    return low, high


def wilson_limits(value: float, units: int, quantile: float) -> tuple[float, float]:
    """Wilson's limits of a share."""
    square = quantile * quantile
    centre = (value + square / (2 * units)) / (1 + square / units)
    reach = quantile * sqrt(value * (1 - value) / units + square / (4 * units * units)) / (1 + square / units)
    return 0.0 if value == 0 else max(0.0, centre - reach), 1.0 if value == 1 else min(1.0, centre + reach)


def _logit_interval(value: float, standard_error: float, quantile: float, fewest: float) -> Interval:
    low, high = logit_limits(value, standard_error, quantile)
    reason = Text(
        en=f"every AUC has {ENOUGH_ERRORS} expected errors or more in its smaller class (fewest: {fewest:.1f})",
        fr=f"chaque AUC a {ENOUGH_ERRORS} erreurs attendues ou plus dans sa petite classe (minimum {fewest:.1f})",
    )
    return Interval(low, high, "logit", reason)


def _newcombe_interval(low: float, high: float, fewest: float) -> Interval:
    reason = Text(
        en=f"an AUC has only {fewest:.1f} expected errors in its smaller class, fewer than {ENOUGH_ERRORS}",
        fr=f"une AUC n’a que {fewest:.1f} erreurs attendues dans sa petite classe, moins de {ENOUGH_ERRORS}",
    )
    return Interval(low, high, "newcombe", reason)


def _freedom_of_limits(estimates: AucEstimates) -> Floats:
    """Of one AUC and independent cases nothing is estimated: the variance comes from a model. Else what it is."""
    if estimates.weights.size == 1 and bool((estimates.inflation == 1).all()):
        return np.full_like(estimates.freedom, np.inf)
    return np.maximum(estimates.freedom, _LEAST_FREEDOM)


def _mover_limits(estimates: AucEstimates, values: Floats, quantiles: Floats) -> tuple[Floats, Floats]:
    """(teams,) limits of the weighted sums."""
    low, high = newcombe_limits(
        estimates.aucs,
        estimates.positives,
        estimates.negatives,
        quantile=quantiles[:, None],
        inflation=estimates.inflation,
    )
    correlation = _correlation(estimates.covariance)

    def reach(parts: Floats) -> Floats:
        squared: Floats = np.einsum("tk,tkl,tl->t", parts, correlation, parts)
        return np.sqrt(np.maximum(squared, 0.0))

    below, above = reach(estimates.weights * (estimates.aucs - low)), reach(estimates.weights * (high - estimates.aucs))
    return np.maximum(values - below, 0.0), np.minimum(values + above, 1.0)


def _correlation(covariance: Floats) -> Floats:
    """(teams, terms, terms) correlation of the terms; 1, the widest, with a term that does not vary."""
    deviation = np.sqrt(np.diagonal(covariance, axis1=1, axis2=2))
    products = deviation[:, :, None] * deviation[:, None, :]
    varies = products > 0
    return np.where(varies, covariance / np.where(varies, products, 1.0), 1.0)


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-value)) if value > -700 else 0.0
