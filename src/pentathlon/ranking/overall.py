"""One classification over the challenges of an event, and how stable it is."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pentathlon.challenge import load_challenge
from pentathlon.challenge.event import Event, Overall, load_event
from pentathlon.errors import PredictionError
from pentathlon.ranking.entries import check_late, team_name
from pentathlon.ranking.places import places_of_replicates
from pentathlon.ranking.rank import Ranking, RankOptions, rank_submissions
from pentathlon.ranking.stability import Stability, measure_stability

_DECIDES_TIES_ONLY = 1e-6
"""Weight of the tie-break: far less than the smallest difference of two mean places."""


@dataclass(frozen=True)
class OverallTeam:
    """One team of the overall classification.

    Attributes:
        team: Name.
        rank: Place; None for a team that took part in too few challenges.
        points: What it is classified by: mean place, or Borda points.
        places: Challenge → its place there, of the challenges in which it was ranked.
        rank_interval: Places over the bootstrap; None if it is not classified.
        p_first: Probability of being first, ties split; None if it is not classified.
    """

    team: str
    rank: int | None
    points: float
    places: Mapping[str, int]
    rank_interval: tuple[int, int] | None
    p_first: float | None


@dataclass(frozen=True)
class OverallRanking:
    """The overall classification of an event.

    Attributes:
        event: What was declared.
        rankings: Challenge id → its ranking.
        teams: By place, equal places by name; teams that are not classified last.
        classified: Names in the order of `stability`.
        stability: Of the classified teams.
    """

    event: Event
    rankings: Mapping[str, Ranking]
    teams: tuple[OverallTeam, ...]
    classified: tuple[str, ...]
    stability: Stability


def rank_event(event_file: Path, root: Path, options: RankOptions) -> OverallRanking:
    """Rank every challenge of an event, and the teams over all of them.

    Args:
        event_file: TOML; see `pentathlon.challenge.event`.
        root: Folder with a folder for each challenge, named by its id, that holds `reference.csv` (of masks: the
            folder `reference` or the archive `reference.zip`), `predictions/`, and `groups.csv` if there are groups.
        options: Of every ranking; `groups` is taken from the folders, and a late team is late wherever it sent
            something.

    Raises:
        InputError: of the event file or of any challenge.
    """
    event = load_event(event_file)
    rankings: dict[str, Ranking] = {}
    everybody: set[str] = set()
    for name in event.challenges:
        beside = event_file.parent / name
        challenge = load_challenge(beside if beside.is_file() else name)
        folder = root / challenge.id
        found = next((path for path in sorted(folder.glob("reference*"))), folder / "reference.csv")
        groups = folder / "groups.csv"
        sent = {team_name(path) for path in folder.glob("predictions/*")}
        everybody |= sent
        here = replace(
            options,
            groups=groups if groups.is_file() else None,
            late=tuple(team for team in options.late if team in sent),
        )
        rankings[challenge.id] = rank_submissions(challenge, found, folder / "predictions", here)
    check_late(options.late, sorted(everybody))
    return classify(event, rankings, options.confidence)


def classify(event: Event, rankings: Mapping[str, Ranking], confidence: float = 0.95) -> OverallRanking:
    """The overall classification of rankings that were made.

    Raises:
        PredictionError: no team took part in enough challenges.
    """
    teams = sorted({team for ranking in rankings.values() for team in ranking.panel.teams})
    observed = _places(rankings, teams, [np.array([ranking.statistics.places]) for ranking in rankings.values()])
    entered = (~np.isnan(observed[0])).sum(axis=1)
    classified = np.flatnonzero(entered >= event.overall.least_challenges)
    if not classified.size:
        raise PredictionError("no team took part in enough challenges to be classified")
    replicates = _places(rankings, teams, [ranking.statistics.stability.places for ranking in rankings.values()])
    merit = _merit(event.overall, observed)
    stability = measure_stability(merit[0, classified], _merit(event.overall, replicates)[:, classified], confidence)
    ranks = dict(zip(classified.tolist(), places_of_replicates(merit[:, classified])[0].tolist(), strict=True))
    points, found = _points(event.overall, observed)[0], []
    for at, team in enumerate(teams):
        here = np.flatnonzero(classified == at)
        known = {name: int(place) for name, place in zip(rankings, observed[0, at], strict=True) if not np.isnan(place)}
        interval = (int(stability.low[here[0]]), int(stability.high[here[0]])) if here.size else None
        first = float(stability.first[here[0]]) if here.size else None
        found.append(OverallTeam(team, ranks.get(at), float(points[at]), known, interval, first))
    order = tuple(sorted(found, key=lambda team: (team.rank is None, team.rank or 0, team.team)))
    return OverallRanking(event, rankings, order, tuple(teams[at] for at in classified), stability)


def _places(
    rankings: Mapping[str, Ranking], teams: list[str], of_challenges: list[NDArray[np.intp]]
) -> NDArray[np.float64]:
    """(replicates, teams, challenges) places; nan where a team took no part."""
    replicates = min(len(places) for places in of_challenges)
    joined = np.full((replicates, len(teams), len(rankings)), np.nan)
    for at, (ranking, places) in enumerate(zip(rankings.values(), of_challenges, strict=True)):
        joined[:, [teams.index(team) for team in ranking.panel.teams], at] = places[:replicates]
    return joined


def _points(overall: Overall, places: NDArray[np.float64]) -> NDArray[np.float64]:
    """(replicates, teams) mean places, or Borda points, from (replicates, teams, challenges) places."""
    if overall.method == "borda":
        behind = (places[:, None] > places[:, :, None]).sum(axis=2)
        scores: NDArray[np.float64] = behind.sum(axis=2).astype(np.float64)
        return scores
    if overall.absent == "last":
        after_all = (~np.isnan(places)).sum(axis=1, keepdims=True) + 1
        places = np.where(np.isnan(places), after_all, places)
    means: NDArray[np.float64] = np.nanmean(places, axis=2)
    return means


def _merit(overall: Overall, places: NDArray[np.float64]) -> NDArray[np.float64]:
    """(replicates, teams) what is ranked, larger first: points, then the declared tie-break."""
    merit = _points(overall, places) * (1.0 if overall.method == "borda" else -1.0)
    if overall.tie_break == "best_place":
        merit = merit - _DECIDES_TIES_ONLY * np.nanmin(places, axis=2)
    return merit
