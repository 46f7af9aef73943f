"""Every number of a report as CSV."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pentathlon.delimited import write_table
from pentathlon.ranking.analysis import Analysis
from pentathlon.ranking.documents import ranking_document
from pentathlon.ranking.rank import Ranking
from pentathlon.ranking.roc import GRID
from pentathlon.ranking.subgroups import LeaveOneOut, SubgroupAnalysis
from pentathlon.scoring.mask_panel import MaskPanel


@dataclass(frozen=True)
class CsvTable:
    """One CSV file of a report."""

    name: str
    columns: tuple[str, ...]
    rows: Iterable[list[Any]]


def write_tables(ranking: Ranking, analysis: Analysis, folder: Path) -> tuple[str, ...]:
    """Write every table; returns the file names."""
    folder.mkdir(parents=True)
    names = []
    for table in (
        *_of_teams(ranking),
        *_of_replicates(ranking),
        *_of_cases(ranking, analysis),
        *_of_basis(ranking, analysis),
    ):
        write_table(folder / f"{table.name}.csv", table.columns, table.rows)
        names.append(f"{table.name}.csv")
    return tuple(names)


def _of_teams(ranking: Ranking) -> Iterator[CsvTable]:
    document = ranking_document(ranking)
    teams, flat = document["teams"], ("team", "rank", "score", "ci_method", "p_first", "p_top3", "late")
    pairs, lists = ("ci", "rank_interval", "rank_interval_simultaneous"), ("tied_with", "not_separated_from")
    ends = tuple(f"{name}_{end}" for name in pairs for end in ("low", "high"))
    rows = (
        [
            *(team[name] for name in flat),
            *(end for name in pairs for end in (team[name] or (None, None))),
            *("; ".join(team[name]) for name in lists),
            team["ci_reason"]["en"],
        ]
        for team in teams
    )
    yield CsvTable("teams", (*flat, *ends, *lists, "ci_reason"), rows)
    names = ("name", "weight", "value", "cases", "positives")
    terms = ([team["team"], *(term[name] for name in names)] for team in teams for term in team["terms"])
    yield CsvTable("terms", ("team", *names), terms)
    compared = ("first", "second", "difference", "standard_error", "p_holm", "superiority")
    yield CsvTable("pairwise", compared, ([pair[name] for name in compared] for pair in document["pairwise"]))
    refused = ranking.entries.refused.items()
    problems = ([team, str(problem)] for team, error in refused for problem in error.problems)
    yield CsvTable("refused", ("team", "problem"), problems)


def _of_replicates(ranking: Ranking) -> Iterator[CsvTable]:
    statistics, teams = ranking.statistics, ranking.panel.teams
    places = tuple(str(place) for place in range(1, len(teams) + 1))
    shares = zip(teams, statistics.stability.frequencies.tolist(), strict=True)
    yield CsvTable("rank_frequencies", ("team", *places), ([team, *row] for team, row in shares))
    drawn = zip(statistics.stability.tau.tolist(), statistics.bootstrap.scores.tolist(), strict=True)
    rows = ([number, tau, *scores] for number, (tau, scores) in enumerate(drawn, 1))
    yield CsvTable("replicates", ("replicate", "kendall_tau", *teams), rows)


def _of_cases(ranking: Ranking, analysis: Analysis) -> Iterator[CsvTable]:
    panel = ranking.panel
    hard = ([panel.cases[at], place, *analysis.quality[:, at].tolist()] for place, at in enumerate(analysis.hardest, 1))
    yield CsvTable("cases", ("case", "hardness", *panel.teams), hard)
    decided = (
        [pair.first, pair.second, case, part]
        for pair in analysis.deciding
        for case, part in zip(pair.cases, pair.parts.tolist(), strict=True)
    )
    yield CsvTable("deciding_cases", ("first", "second", "case", "part"), decided)
    if isinstance(panel, MaskPanel):
        rows = (
            [ranking.challenge.id, case, team, dice]
            for team, values in zip(panel.teams, panel.dice.tolist(), strict=True)
            for case, dice in zip(panel.cases, values, strict=True)
        )
        yield CsvTable("challenger", ("Task", "Case", "Algorithm", "MetricValue"), rows)
    if analysis.roc:
        curves = (
            [found.term, team, rate, sensitivity]
            for found in analysis.roc
            for team, curve in zip(panel.teams, found.sensitivity.tolist(), strict=True)
            for rate, sensitivity in zip(GRID.tolist(), curve, strict=True)
        )
        yield CsvTable("roc", ("term", "team", "false_positive_rate", "sensitivity"), curves)
    for each in analysis.calibration:
        bins = zip(each.predicted, each.observed, each.low, each.high, each.cases, strict=True)
        columns = ("predicted", "observed", "low", "high", "cases")
        yield CsvTable(f"calibration_{each.term}", columns, ([float(value) for value in row] for row in bins))


def _of_basis(ranking: Ranking, analysis: Analysis) -> Iterator[CsvTable]:
    teams, weights = ranking.panel.teams, analysis.weights
    if weights is not None:
        columns = ("team", "share_of_weightings_first", "best_place", "worst_place", *weights.components)
        found = zip(teams, weights.first, weights.best, weights.worst, weights.values.tolist(), strict=True)
        rows = ([team, float(first), int(best), int(worst), *values] for team, first, best, worst, values in found)
        yield CsvTable("weights", columns, rows)
    if analysis.subgroups:
        columns = ("column", "group", "cases", "team", "score", "ci_low", "ci_high")
        yield CsvTable("subgroups", columns, _subgroup_rows(analysis.subgroups, teams))
        tests = (
            [each.column, *row] for each in analysis.subgroups for row in zip(teams, each.interaction, strict=True)
        )
        yield CsvTable("interaction", ("column", "team", "p_cochran_q"), tests)
    if analysis.without_centre is not None:
        left = _without_rows(analysis.without_centre, teams)
        yield CsvTable("without_a_centre", ("without", "cases", "team", "score", "place"), left)


def _subgroup_rows(analyses: tuple[SubgroupAnalysis, ...], teams: tuple[str, ...]) -> Iterator[list[Any]]:
    for each in analyses:
        for group in each.subgroups:
            for at, team in enumerate(teams):
                ends = (group.intervals[at].low, group.intervals[at].high) if group.intervals else (None, None)
                yield [each.column, group.name, group.cases, team, group.scores[at], *ends]


def _without_rows(without: LeaveOneOut, teams: tuple[str, ...]) -> Iterator[list[Any]]:
    for name, cases, scores, places in zip(without.names, without.cases, without.scores, without.places, strict=True):
        for team, score, place in zip(teams, scores, places, strict=True):
            yield [name, cases, team, float(score), int(place)] if place else [name, cases, team, None, None]
