"""What a ranking rests on: weights, centres, single cases. Everything that a report shows beyond the ranking itself."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pentathlon.ranking.calibration import Calibration, measure_calibration
from pentathlon.ranking.deciding import DecidingCases, case_quality, deciding_cases, hardest_cases
from pentathlon.ranking.rank import Ranking
from pentathlon.ranking.roc import RocCurves, roc_curves
from pentathlon.ranking.subgroups import LeaveOneOut, SubgroupAnalysis, analyse_subgroups, leave_one_out
from pentathlon.ranking.weights import WeightSensitivity, vary_weights
from pentathlon.scoring.table_panel import TablePanel

CENTRE = "centre"
MOST_GROUPS = 60
"""A column with more values than that names cases, not groups."""

_COMPARED_WITH_THE_FIRST = 3


@dataclass(frozen=True)
class Analysis:
    """The sensitivity of a ranking.

    Attributes:
        weights: Over the simplex of weights; None where the score has one part only.
        subgroups: By each group column with at most `MOST_GROUPS` values.
        without_centre: Leaving out one centre at a time; None without a column `centre`.
        deciding: Between the first team and each of the next ones, and between neighbours of the table.
        quality: (teams, cases) how well each team did on each case; see `case_quality`.
        hardest: Positions of the cases, the hardest first.
        roc: Curves of each defined term; empty for masks.
        calibration: Of the best team in each term, where predictions are declared to be probabilities.
    """

    weights: WeightSensitivity | None
    subgroups: tuple[SubgroupAnalysis, ...]
    without_centre: LeaveOneOut | None
    deciding: tuple[DecidingCases, ...]
    quality: NDArray[np.float64]
    hardest: NDArray[np.intp]
    roc: tuple[RocCurves, ...]
    calibration: tuple[Calibration, ...]


def analyse(ranking: Ranking) -> Analysis:
    """Compute the sensitivity of a ranking."""
    panel = ranking.panel
    weights: WeightSensitivity | None = None
    roc: tuple[RocCurves, ...] = ()
    calibration: tuple[Calibration, ...] = ()
    if isinstance(panel, TablePanel):
        weights = vary_weights(panel)
        roc = tuple(_roc(ranking, panel))
        if ranking.challenge.prediction.probabilities:
            calibration = tuple(_calibration(ranking, panel))
    return Analysis(
        weights=weights,
        subgroups=tuple(_subgroups(ranking)),
        without_centre=_without_centre(ranking),
        deciding=tuple(deciding_cases(panel, first, second) for first, second in _compared(ranking)),
        quality=case_quality(panel),
        hardest=hardest_cases(panel),
        roc=roc,
        calibration=calibration,
    )


def _roc(ranking: Ranking, panel: TablePanel) -> list[RocCurves]:
    first, counts = panel.teams.index(ranking.teams[0].team), ranking.statistics.bootstrap.counts
    return [
        roc_curves(panel, term, band_team=first, counts=counts, confidence=ranking.options.confidence)
        for term in range(len(panel.terms))
    ]


def _calibration(ranking: Ranking, panel: TablePanel) -> list[Calibration]:
    first = panel.teams.index(ranking.teams[0].team)
    found = [measure_calibration(panel, first, term, ranking.options.confidence) for term in range(len(panel.terms))]
    return [each for each in found if each is not None]


def _subgroups(ranking: Ranking) -> list[SubgroupAnalysis]:
    if ranking.groups is None:
        return []
    return [
        analyse_subgroups(
            ranking.panel, column, values, patients=ranking.groups.patients, confidence=ranking.options.confidence
        )
        for column, values in ranking.groups.subgroups.items()
        if len(set(values)) <= MOST_GROUPS
    ]


def _without_centre(ranking: Ranking) -> LeaveOneOut | None:
    if ranking.groups is None or CENTRE not in ranking.groups.subgroups:
        return None
    return leave_one_out(ranking.panel, CENTRE, ranking.groups.subgroups[CENTRE])


def _compared(ranking: Ranking) -> list[tuple[str, str]]:
    names = [team.team for team in ranking.teams if not team.late]
    first = [(names[0], other) for other in names[1 : 1 + _COMPARED_WITH_THE_FIRST]]
    return list(dict.fromkeys([*first, *pairwise(names)]))
