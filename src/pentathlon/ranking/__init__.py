"""Rankings: places, how stable they are, and what they rest on."""

from pentathlon.ranking.rank import Ranking, RankOptions, TeamRank, rank_submissions

__all__ = ["RankOptions", "Ranking", "TeamRank", "rank_submissions"]
