"""The bootstrap of a panel: the same draws for all teams, the same as for one team alone."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pentathlon.challenge import Challenge
from pentathlon.challenge.load import challenge_sha256
from pentathlon.errors import InputError
from pentathlon.metrics.resampling import CaseCounts, draw_counts, draw_group_counts, random_key
from pentathlon.scoring.panel import Panel

FEW_PATIENTS = 20
"""Below so many patients, even a bootstrap by patient is too optimistic."""


@dataclass(frozen=True)
class Bootstrap:
    """The replicates of a panel.

    Attributes:
        scores: (replicates, teams), those in which the whole score is defined.
        drawn: Number of replicates drawn.
        affected: Replicates in which a term that the reference defines was not defined.
        counts: How often each case was drawn.
        warnings: What should be known: few patients, replicates left out.
    """

    scores: NDArray[np.float64]
    drawn: int
    affected: int
    counts: CaseCounts
    warnings: tuple[str, ...]


def bootstrap_key(challenge: Challenge, reference_sha256: str, seed: int) -> int:
    """The random numbers depend on the challenge, its reference and the seed, and on nothing else."""
    return random_key("bootstrap", challenge_sha256(challenge), reference_sha256, str(seed))


def draw_bootstrap(panel: Panel, *, replicates: int, key: int, patients: NDArray[np.intp] | None) -> Bootstrap:
    """Draw and score the replicates: cases within strata that keep every term defined, or whole patients.

    Raises:
        InputError: too few cases or patients to draw a replicate in which the score is defined.
    """
    counts = (
        draw_counts(panel.strata, replicates, key) if patients is None else draw_group_counts(patients, replicates, key)
    )
    found = panel.replicates(counts)
    defined = ~np.isnan(found.scores).any(axis=1)
    if not defined.any():
        raise InputError("no bootstrap replicate leaves the score defined: there are too few cases or patients")
    warnings = []
    if patients is not None and int(patients.max()) + 1 < FEW_PATIENTS:
        warnings.append(f"only {int(patients.max()) + 1} patients: intervals and probabilities are too narrow")
    if found.affected:
        left_out = int((~defined).sum())
        warnings.append(
            f"{found.affected} of {replicates} replicates drew a term that is undefined; "
            f"{left_out} of them leave no score and were left out"
        )
    return Bootstrap(found.scores[defined], replicates, found.affected, counts, tuple(warnings))
