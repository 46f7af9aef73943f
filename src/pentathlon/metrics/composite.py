"""The weighted score of a challenge, in exact arithmetic: equal scores are equal, in whatever order they are added."""

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from pentathlon.challenge.definition import Scoring


def effective_weights(scoring: Scoring, defined: Mapping[str, bool]) -> dict[str, Fraction]:
    """Weight of each term by name, once the undefined terms have left their means.

    A mean's weight is shared by those of its terms that are defined; a term that leaves has weight 0.
    A term outside of a mean keeps its weight, defined or not.
    """
    remaining = Counter(term.mean for term in scoring.terms if term.mean is not None and defined[term.name])
    shares = {mean.name: as_declared(mean.weight) / (remaining[mean.name] or 1) for mean in scoring.means}
    weights = {}
    for term in scoring.terms:
        if term.mean is None:
            weights[term.name] = as_declared(term.weight or 0)
        else:
            weights[term.name] = shares[term.mean] if defined[term.name] else Fraction(0)
    return weights


def is_defined(scoring: Scoring, defined: Mapping[str, bool]) -> bool:
    """Whether the whole score exists: every term outside of a mean does, and one term at least of every mean."""
    alone = all(defined[term.name] for term in scoring.terms if term.mean is None)
    means = {term.mean for term in scoring.terms if term.mean is not None and defined[term.name]}
    return alone and all(mean.name in means for mean in scoring.means)


def composite(weights: Mapping[str, Fraction], values: Mapping[str, Fraction | None]) -> Fraction:
    """Weighted sum over the terms that are defined."""
    return sum((weights[name] * value for name, value in values.items() if value is not None), Fraction(0))


def as_declared(weight: float) -> Fraction:
    """The decimal that was written in the definition, not its nearest binary number: 0.3 is 3/10."""
    return Fraction(repr(float(weight)))


def replicate_weights(
    scoring: Scoring, defined: Mapping[str, NDArray[np.bool_]]
) -> tuple[dict[str, NDArray[np.float64]], NDArray[np.bool_]]:
    """`effective_weights` and `is_defined` for many replicates at once.

    Args:
        scoring: The terms and means.
        defined: Name of a term → (replicates,) where it is defined. A term that is absent is nowhere defined.

    Returns:
        Name of a term → (replicates,) its weight; (replicates,) where the whole score is defined.
    """
    weights: dict[str, NDArray[np.float64]] = {}
    whole = np.ones_like(next(iter(defined.values())))
    for mean in scoring.means:
        members = [term.name for term in scoring.terms if term.mean == mean.name and term.name in defined]
        remaining = np.sum([defined[name] for name in members], axis=0)
        whole = whole & (remaining > 0)
        for name in members:
            weights[name] = np.where(defined[name], mean.weight / np.maximum(remaining, 1), 0.0)
    for term in scoring.terms:
        if term.mean is None:
            weights[term.name] = np.where(defined[term.name], term.weight or 0.0, 0.0)
            whole = whole & defined[term.name]
    return weights, whole
