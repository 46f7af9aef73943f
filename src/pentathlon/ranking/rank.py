"""Rank the submissions of a challenge."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pentathlon.challenge import Challenge
from pentathlon.errors import PredictionError
from pentathlon.metrics.intervals import Interval
from pentathlon.ranking.entries import Advance, Entries, Reference, check_late, make_panel, read_entries, read_reference
from pentathlon.ranking.places import ranking_key
from pentathlon.ranking.statistics import Statistics, compute_statistics
from pentathlon.scoring.assessment import AssessmentOptions
from pentathlon.scoring.bootstrap import bootstrap_key
from pentathlon.scoring.groups import Groups, read_groups
from pentathlon.scoring.mask_panel import MaskPanel
from pentathlon.scoring.panel import Panel
from pentathlon.scoring.result import Score
from pentathlon.scoring.table_panel import TablePanel, tie_warnings


@dataclass(frozen=True)
class RankOptions:
    """How to rank.

    Attributes:
        bootstrap: Number of replicates.
        seed: Of the draws.
        confidence: Of all intervals.
        groups: Table `id,patient,centre[,...]`; None if cases are independent.
        late: Teams whose submission came after the close: scored and shown, not ranked.
    """

    bootstrap: int = 1000
    seed: int = 1
    confidence: float = 0.95
    groups: Path | None = None
    late: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse options that mean nothing.

        Raises:
            InputError: which one, and what it may be.
        """
        AssessmentOptions(self.confidence, self.bootstrap, self.seed)


@dataclass(frozen=True)
class TeamRank:
    """One team of a ranking.

    Attributes:
        team: Name.
        rank: Place; None for a late team.
        score: Its score.
        interval: Confidence interval of the score.
        rank_interval: Places of the team taken alone (marginal); None for a late team.
        rank_interval_simultaneous: Places that hold for all teams at once; None for a late team.
        p_first, p_top3: Probabilities over the bootstrap, ties split; None for a late team.
        tied_with: Teams of exactly the same place.
        not_separated_from: Teams from which the paired comparison, corrected for all pairs, does not tell it apart.
        late: Whether it came after the close.
    """

    team: str
    rank: int | None
    score: Score
    interval: Interval
    rank_interval: tuple[int, int] | None
    rank_interval_simultaneous: tuple[int, int] | None
    p_first: float | None
    p_top3: float | None
    tied_with: tuple[str, ...]
    not_separated_from: tuple[str, ...]
    late: bool


@dataclass(frozen=True)
class Ranking:
    """A ranking and everything it rests on.

    Attributes:
        challenge: What was asked.
        options: How it was ranked.
        reference: What the submissions were compared with.
        entries: The submissions.
        groups: Patients and centres, if given.
        panel: The submissions that are ranked, by team name.
        statistics: Of the panel.
        teams: By place, equal places by name; late ones last.
    """

    challenge: Challenge
    options: RankOptions
    reference: Reference
    entries: Entries
    groups: Groups | None
    panel: TablePanel | MaskPanel
    statistics: Statistics
    teams: tuple[TeamRank, ...]

    @cached_property
    def warnings(self) -> tuple[str, ...]:
        """What should be known of the ranking as a whole."""
        refused = tuple(
            f"'{team}' was refused: {str(error).splitlines()[0]}" for team, error in self.entries.refused.items()
        )
        ties = tie_warnings(self.panel) if isinstance(self.panel, TablePanel) else ()
        return (*refused, *self.statistics.bootstrap.warnings, *ties)


def rank_submissions(
    challenge: Challenge,
    reference: Path,
    predictions: Path,
    options: RankOptions | None = None,
    advance: Advance = lambda _done, _total: None,
) -> Ranking:
    """Rank every submission of a folder.

    Args:
        challenge: What was asked.
        reference: Table, or folder or zip archive of masks.
        predictions: Folder with one file, zip archive or folder per team; its name is the team's.
        options: See `RankOptions`.
        advance: Called with (done, total) after each submission.

    Raises:
        InputError: the reference, the groups or every submission cannot be used.
    """
    options = options or RankOptions()
    known = read_reference(challenge, reference)
    groups = None if options.groups is None else read_groups(options.groups, known.cases)
    entries = read_entries(known, predictions, advance)
    check_late(options.late, entries.files)
    timely = [team for team in sorted(entries.scores) if team not in options.late]
    if not timely:
        raise PredictionError("every submission is late or refused: nobody can be ranked")
    panel = make_panel(known, entries, timely)
    keys = [ranking_key(entries.scores[team], challenge.ranking.tie_break) for team in timely]
    patients = None if groups is None else groups.patients
    statistics = compute_statistics(
        panel,
        keys,
        key=bootstrap_key(challenge, known.sha256, options.seed),
        replicates=options.bootstrap,
        patients=patients,
        confidence=options.confidence,
    )
    ranked = sorted(_ranked(panel, entries, statistics, options), key=lambda team: (team.rank or 0, team.team))
    late = [team for team in sorted(entries.scores) if team in options.late]
    after = _late(make_panel(known, entries, late), entries, patients, options) if late else []
    return Ranking(challenge, options, known, entries, groups, panel, statistics, (*ranked, *after))


def _ranked(panel: Panel, entries: Entries, statistics: Statistics, options: RankOptions) -> Iterator[TeamRank]:
    stability, pairwise = statistics.stability, statistics.pairwise
    for at, team in enumerate(panel.teams):
        others = [other for other in range(len(panel.teams)) if other != at]
        alike = [other for other in others if statistics.places[other] == statistics.places[at]]
        unsure = [other for other in others if pairwise.p_holm[at, other] >= 1 - options.confidence]
        yield TeamRank(
            team=team,
            rank=statistics.places[at],
            score=entries.scores[team],
            interval=statistics.intervals[at],
            rank_interval=(int(stability.low[at]), int(stability.high[at])),
            rank_interval_simultaneous=(int(pairwise.low[at]), int(pairwise.high[at])),
            p_first=float(stability.first[at]),
            p_top3=float(stability.top3[at]),
            tied_with=tuple(panel.teams[other] for other in alike),
            not_separated_from=tuple(panel.teams[other] for other in unsure),
            late=False,
        )


def _late(
    panel: Panel, entries: Entries, patients: NDArray[np.intp] | None, options: RankOptions
) -> Iterator[TeamRank]:
    for team, interval in zip(panel.teams, panel.intervals(patients, options.confidence), strict=True):
        yield TeamRank(team, None, entries.scores[team], interval, None, None, None, None, (), (), late=True)
