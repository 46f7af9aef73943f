"""Which cases decided between two teams, and which were hard for everybody."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pentathlon.scoring.panel import Panel


@dataclass(frozen=True)
class DecidingCases:
    """The difference of two scores, case by case.

    Attributes:
        first, second: The teams.
        difference: Score of the first minus that of the second.
        cases: Identifiers, the case that speaks most for either team first.
        parts: What each of them adds to the difference; over all cases they add up to it.
    """

    first: str
    second: str
    difference: float
    cases: tuple[str, ...]
    parts: NDArray[np.float64]


def deciding_cases(panel: Panel, first: str, second: str) -> DecidingCases:
    """Split the difference of two teams' scores over the cases.

    An AUC is the mean placement of its positive cases and of its negative ones; each class carries half of it.
    """
    contributions = panel.contributions()
    parts = contributions[panel.teams.index(first)] - contributions[panel.teams.index(second)]
    order = np.argsort(-np.abs(parts), kind="stable")
    cases = tuple(panel.cases[at] for at in order)
    return DecidingCases(first, second, float(parts.sum()), cases, parts[order])


def case_quality(panel: Panel) -> NDArray[np.float64]:
    """(teams, cases) how well each team did on each case, from 0 to 1; 0.5 is chance where cases are ranked.

    For masks the Dice; for tables the weighted share of the opposite cases that the case is placed right of. nan for
    a case that no term counts.
    """
    contributions = panel.contributions()
    share = panel.contribution_of_perfect()
    quality: NDArray[np.float64] = np.where(share > 0, contributions / np.where(share > 0, share, 1.0), np.nan)
    return quality


def hardest_cases(panel: Panel) -> NDArray[np.intp]:
    """Positions of the cases, the hardest first: those on which the teams did worst on average."""
    quality = case_quality(panel)
    means = np.nanmean(np.where(np.isnan(quality), np.inf, quality), axis=0)
    order = np.argsort(means, kind="stable")
    counted: NDArray[np.intp] = order[np.isfinite(means[order])]
    return counted
