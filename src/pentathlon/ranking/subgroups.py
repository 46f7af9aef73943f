"""The ranking within groups of cases, and without each of them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import chdtrc

from pentathlon.metrics.intervals import Interval
from pentathlon.metrics.resampling import CaseCounts
from pentathlon.ranking.places import places_of_replicates
from pentathlon.scoring.panel import Panel

_LEAST_CASES = 2


@dataclass(frozen=True)
class Subgroup:
    """The scores over the cases of one group.

    Attributes:
        name: Value of the group column.
        cases: Number of cases.
        scores: (teams,) None where these cases leave the score undefined.
        intervals: Confidence interval of each score; empty where it is undefined.
    """

    name: str
    cases: int
    scores: tuple[float | None, ...]
    intervals: tuple[Interval, ...]


@dataclass(frozen=True)
class SubgroupAnalysis:
    """The scores by one column of the group table.

    Attributes:
        column: Its heading.
        subgroups: By value, sorted.
        interaction: (teams,) p value of the hypothesis that a team scores alike in all subgroups (Cochran's Q); nan
            where fewer than two of them have a score and a variance.
    """

    column: str
    subgroups: tuple[Subgroup, ...]
    interaction: tuple[float, ...]


@dataclass(frozen=True)
class LeaveOneOut:
    """The ranking without the cases of one group at a time.

    Attributes:
        column: Heading of the group column.
        names: Values, sorted.
        cases: Number of cases of each value.
        scores: (values, teams) without that value's cases; nan where the rest leaves the score undefined.
        places: (values, teams), of the values whose absence leaves the score defined; 0 for the others.
    """

    column: str
    names: tuple[str, ...]
    cases: tuple[int, ...]
    scores: NDArray[np.float64]
    places: NDArray[np.intp]


def analyse_subgroups(
    panel: Panel, column: str, values: Sequence[str], *, patients: NDArray[np.intp] | None, confidence: float
) -> SubgroupAnalysis:
    """Score every team within each value of a group column.

    Args:
        panel: The submissions.
        column: Heading, for the report.
        values: (cases,) each case's value.
        patients: (cases,) number of each case's patient, or None.
        confidence: Of the intervals.
    """
    labels = np.array(values)
    subgroups, errors = [], []
    for name in sorted(set(values)):
        keep = labels == name
        part = panel.restricted(keep)
        inside = None if patients is None else np.unique(patients[keep], return_inverse=True)[1]
        scores = tuple(None if value is None else float(value) for value in part.exact)
        defined = None not in scores and int(keep.sum()) >= _LEAST_CASES
        intervals = part.intervals(inside, confidence) if defined else ()
        subgroups.append(Subgroup(name, int(keep.sum()), scores, intervals))
        errors.append(np.diag(part.covariance(inside)) if defined else np.full(len(panel.teams), np.nan))
    return SubgroupAnalysis(column, tuple(subgroups), _interaction(subgroups, np.array(errors)))


def leave_one_out(panel: Panel, column: str, values: Sequence[str]) -> LeaveOneOut:
    """Rank the teams without the cases of each value of a group column in turn."""
    names = sorted(set(values))
    labels = np.array(values)
    counts = CaseCounts((labels[:, None] != np.array(names)[None, :]).astype(np.uint16))
    without_all = counts.by_case.sum(axis=0) == 0
    scores = np.full((len(names), len(panel.teams)), np.nan)
    if not without_all.all():
        scores[~without_all] = panel.replicates(CaseCounts(counts.by_case[:, ~without_all])).scores
    places = np.zeros(scores.shape, np.intp)
    defined = ~np.isnan(scores).any(axis=1)
    if defined.any():
        places[defined] = places_of_replicates(scores[defined])
    return LeaveOneOut(column, tuple(names), tuple(int((labels == name).sum()) for name in names), scores, places)


def _interaction(subgroups: Sequence[Subgroup], variances: NDArray[np.float64]) -> tuple[float, ...]:
    """Cochran's Q over the subgroups that have a score and a variance."""
    scores = np.array([[np.nan if score is None else score for score in each.scores] for each in subgroups])
    found = []
    for score, variance in zip(scores.T, variances.T, strict=True):
        usable = np.isfinite(score) & np.isfinite(variance) & (variance > 0)
        if usable.sum() < 2:
            found.append(float("nan"))
            continue
        precision = 1 / variance[usable]
        centre = (precision * score[usable]).sum() / precision.sum()
        found.append(float(chdtrc(usable.sum() - 1, (precision * np.square(score[usable] - centre)).sum())))
    return tuple(found)
