"""A ranking as a document for machines: documented, stable keys."""

from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pentathlon.ranking.overall import OverallRanking
from pentathlon.ranking.rank import Ranking, TeamRank


def ranking_document(ranking: Ranking) -> dict[str, Any]:
    """The document of `pentathlon rank --json`."""
    statistics, options = ranking.statistics, ranking.options
    winner = statistics.optimism
    return {
        "challenge": ranking.challenge.id,
        "teams": [_team(team) for team in ranking.teams],
        "pairwise": _pairs(ranking),
        "kendall_tau": tau_summary(statistics.stability.tau, options.confidence),
        "seed": options.seed,
        "counts_sha256": statistics.bootstrap.counts.sha256,
        "confidence": options.confidence,
        "bootstrap": {"replicates": statistics.bootstrap.drawn, "affected": statistics.bootstrap.affected},
        "winner": {
            "optimism": winner.optimism,
            "corrected_score": winner.corrected,
            "ci_corrected": [winner.low, winner.high],
        },
        "refused": [
            {"team": team, "problems": [str(problem) for problem in error.problems]}
            for team, error in ranking.entries.refused.items()
        ],
        "warnings": list(ranking.warnings),
    }


def overall_document(overall: OverallRanking) -> dict[str, Any]:
    """The document of `pentathlon rank-event --json`."""
    return {
        "event": overall.event.id,
        "method": overall.event.overall.method,
        "absent": overall.event.overall.absent,
        "teams": [
            {
                "team": team.team,
                "rank": team.rank,
                "points": team.points,
                "places": dict(team.places),
                "rank_interval": _pair(team.rank_interval),
                "p_first": team.p_first,
            }
            for team in overall.teams
        ],
        "kendall_tau": tau_summary(overall.stability.tau, 0.95),
        "challenges": {name: ranking_document(ranking) for name, ranking in overall.rankings.items()},
    }


def tau_summary(tau: NDArray[np.float64], confidence: float) -> dict[str, Any]:
    """Mean, median and interval of Kendall's tau over the replicates that order any two teams."""
    known = tau[~np.isnan(tau)]
    if not known.size:
        return {"mean": None, "median": None, "interval": None, "replicates": 0}
    tail = (1 - confidence) / 2
    low, median, high = (float(value) for value in np.quantile(known, [tail, 0.5, 1 - tail]))
    return {"mean": float(known.mean()), "median": median, "interval": [low, high], "replicates": int(known.size)}


def _team(team: TeamRank) -> dict[str, Any]:
    return {
        "team": team.team,
        "rank": team.rank,
        "score": team.score.score,
        "ci": [team.interval.low, team.interval.high],
        "ci_method": team.interval.method,
        "ci_reason": team.interval.reason.model_dump(),
        "rank_interval": _pair(team.rank_interval),
        "rank_interval_simultaneous": _pair(team.rank_interval_simultaneous),
        "p_first": team.p_first,
        "p_top3": team.p_top3,
        "tied_with": list(team.tied_with),
        "not_separated_from": list(team.not_separated_from),
        "late": team.late,
        "terms": team.score.as_json()["terms"],
        "warnings": list(team.score.warnings),
    }


def _pairs(ranking: Ranking) -> list[dict[str, Any]]:
    """Every two ranked teams, the better one first."""
    pairwise, superiority = ranking.statistics.pairwise, ranking.statistics.stability.superiority
    at = {team: place for place, team in enumerate(ranking.panel.teams)}
    ranked = [team.team for team in ranking.teams if not team.late]
    return [
        {
            "first": one,
            "second": other,
            "difference": float(pairwise.difference[at[one], at[other]]),
            "standard_error": float(pairwise.standard_error[at[one], at[other]]),
            "p_holm": float(pairwise.p_holm[at[one], at[other]]),
            "superiority": float(superiority[at[one], at[other]]),
        }
        for one, other in combinations(ranked, 2)
    ]


def _pair(interval: tuple[int, int] | None) -> list[int] | None:
    return None if interval is None else list(interval)
