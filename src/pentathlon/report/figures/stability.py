"""How stable the ranking is: places over the bootstrap, paired comparisons, Kendall's tau."""

import numpy as np
from matplotlib.colors import LinearSegmentedColormap

from pentathlon.ranking.overall import OverallRanking
from pentathlon.ranking.rank import Ranking
from pentathlon.report.canvas import (
    ACCENT,
    DARK,
    INK,
    LIGHT,
    MIDDLE,
    Picture,
    finish,
    list_teams,
    new_figure,
    row_height,
    short,
    styled,
)
from pentathlon.report.wording import wording

_GREYS = LinearSegmentedColormap.from_list("pentathlon", ["white", DARK])


def blob_figure(ranking: Ranking) -> Picture:
    """How often each team had each place: blobs of that area, and both rank intervals."""
    ranked = [team for team in ranking.teams if not team.late]
    frequencies = ranking.statistics.stability.frequencies
    figure = new_figure(8.6, row_height(len(ranked)) + 0.4)
    with styled():
        axes = figure.subplots()
        for row, team in enumerate(ranked):
            low, high = team.rank_interval_simultaneous or (1, 1)
            axes.plot([low, high], [row, row], color=LIGHT, linewidth=5, solid_capstyle="butt", zorder=1)
            low, high = team.rank_interval or (1, 1)
            axes.plot([low, high], [row, row], color=ACCENT, linewidth=1.4, zorder=2)
            shares = frequencies[ranking.panel.teams.index(team.team)]
            shown = np.flatnonzero(shares)
            axes.scatter(shown + 1, np.full(shown.size, row), s=260 * shares[shown], color=DARK, zorder=3, linewidths=0)
            axes.plot(team.rank or 0, row, "X", color="white", markeredgecolor=INK, markersize=8, zorder=4)
        list_teams(axes, [team.team for team in ranked])
        axes.set_xlim(0.3, len(ranked) + 0.7)
        axes.set_xticks(_ticks(len(ranked)))
        axes.set_xlabel("place")
        axes.grid(axis="x", color=LIGHT, linewidth=0.6, zorder=0)
    return finish(figure, "places", wording("caption", "places"))


def pairwise_figure(ranking: Ranking) -> Picture | None:
    """Probability that the row's team scores above the column's, and which differences are significant."""
    names = [team.team for team in ranking.teams if not team.late]
    if len(names) < 2:
        return None
    order = [ranking.panel.teams.index(name) for name in names]
    superiority = ranking.statistics.stability.superiority[order][:, order]
    separated = ranking.statistics.pairwise.p_holm[order][:, order] < 1 - ranking.options.confidence
    side = max(4.2, 0.27 * len(names) + 2.2)
    figure = new_figure(side + 0.9, side)
    with styled():
        axes = figure.subplots()
        shown = np.where(np.eye(len(names), dtype=bool), np.nan, superiority)
        image = axes.imshow(shown, cmap=_GREYS, vmin=0, vmax=1)
        for row, column in zip(*np.nonzero(separated), strict=True):
            colour = "white" if superiority[row, column] > 0.5 else INK
            axes.plot(column, row, "o", color=colour, markersize=3.2)
        list_teams(axes, names)
        axes.set_xlim(-0.5, len(names) - 0.5)
        axes.set_ylim(len(names) - 0.5, -0.5)
        axes.set_xticks(range(len(names)), [short(name) for name in names], rotation=90)
        bar = figure.colorbar(image, ax=axes, shrink=0.6)
        bar.set_label("P(row above column · ligne devant colonne)")
    return finish(figure, "pairwise", wording("caption", "pairwise"))


def tau_figure(ranking: Ranking) -> Picture | None:
    """How much the rankings of the replicates resemble the ranking."""
    tau = ranking.statistics.stability.tau
    tau = tau[~np.isnan(tau)]
    if not tau.size:
        return None
    middle = float(np.median(tau))
    figure = new_figure(7, 2.8)
    with styled():
        axes = figure.subplots()
        start = np.floor(10 * (float(tau.min()) - 0.05)) / 10
        axes.hist(tau, bins=np.linspace(start, 1, 41).tolist(), color=MIDDLE, edgecolor=INK, linewidth=0.6)
        axes.axvline(middle, color=ACCENT, linewidth=2)
        axes.set_xlabel("Kendall's tau · tau de Kendall")
        axes.set_ylabel("replicates · réplicats")
    return finish(figure, "tau", wording("caption", "tau", median=middle))


def _ticks(teams: int) -> list[int]:
    step = 1 if teams <= 30 else 5
    return [1, *range(step if step > 1 else 2, teams + 1, step)]


def overall_figure(overall: OverallRanking) -> Picture:
    """How often each classified team had each place in the overall classification."""
    classified = [team for team in overall.teams if team.rank is not None]
    figure = new_figure(8.6, row_height(len(classified)) + 0.4)
    with styled():
        axes = figure.subplots()
        for row, team in enumerate(classified):
            axes.plot(team.rank_interval or (1, 1), [row, row], color=ACCENT, linewidth=1.4, zorder=2)
            shares = overall.stability.frequencies[overall.classified.index(team.team)]
            shown = np.flatnonzero(shares)
            axes.scatter(shown + 1, np.full(shown.size, row), s=260 * shares[shown], color=DARK, zorder=3, linewidths=0)
            axes.plot(team.rank or 0, row, "X", color="white", markeredgecolor=INK, markersize=8, zorder=4)
        list_teams(axes, [team.team for team in classified])
        axes.set_xlim(0.3, len(classified) + 0.7)
        axes.set_xticks(_ticks(len(classified)))
        axes.set_xlabel("place")
        axes.grid(axis="x", color=LIGHT, linewidth=0.6, zorder=0)
    return finish(figure, "overall", wording("caption", "overall"))
