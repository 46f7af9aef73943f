"""The result: scores with their intervals, and the podium."""

import numpy as np

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


def scores_figure(ranking: Ranking) -> Picture:
    """Every score with its interval; late teams are hollow."""
    teams = ranking.teams
    figure = new_figure(8, row_height(len(teams)))
    with styled():
        axes = figure.subplots()
        for row, team in enumerate(teams):
            face = "white" if team.late else DARK
            axes.plot([team.interval.low, team.interval.high], [row, row], color=DARK, linewidth=2, zorder=2)
            axes.plot(team.score.score or 0.0, row, "o", color=DARK, markerfacecolor=face, markersize=7, zorder=3)
        names = [f"{team.rank or 'late · tard'}  {short(team.team)}" for team in teams]
        list_teams(axes, names)
        axes.set_yticks(range(len(names)), names)
        axes.grid(axis="x", color=LIGHT)
        axes.set_xlabel("score")
    return finish(figure, "scores", wording("caption", "scores", level=f"{100 * ranking.options.confidence:g}"))


def podium_figure(ranking: Ranking) -> Picture:
    """The first three places, with the probability that each of them is first."""
    ranked = [team for team in ranking.teams if not team.late][:3]
    figure = new_figure(7, 3.6)
    with styled():
        axes = figure.subplots()
        for position, team in zip((1, 0, 2), ranked, strict=False):
            place = team.rank or 1
            height = 4 - place
            axes.bar(position, height, width=0.96, color=(ACCENT, MIDDLE, LIGHT)[min(place, 3) - 1], edgecolor=INK)
            axes.text(position, height + 0.12, short(team.team), ha="center", va="bottom", weight="bold")
            axes.text(position, height / 2, f"{place}", ha="center", va="center", fontsize=22)
            axes.text(position, 0.08, f"{team.score.score:.4f}   P(1) = {team.p_first:.2f}", ha="center", va="bottom")
        axes.set_xlim(-0.6, 2.6)
        axes.set_ylim(0, 3.6)
        axes.set_axis_off()
    return finish(figure, "podium", wording("caption", "podium"))


def ranks_per_case_figure(ranking: Ranking, quality: np.ndarray) -> Picture:
    """Of masks: how often each of the best teams was first, second... on a case."""
    names = [team.team for team in ranking.teams if not team.late][:5]
    rows = np.array([quality[ranking.panel.teams.index(name)] for name in names])
    places = 1 + (rows[None, :, :] > rows[:, None, :]).sum(axis=1)
    figure = new_figure(8, 4)
    with styled():
        axes = figure.subplots()
        order = np.lexsort(places[::-1])
        spread = np.linspace(-0.36, 0.36, places.shape[1])
        for at, case in enumerate(order):
            axes.plot(np.arange(len(names)), places[:, case] + spread[at], color=MIDDLE, linewidth=0.25, alpha=0.6)
        for team in range(len(names)):
            axes.scatter(team + 0 * spread, places[team, order] + spread, s=3, color=DARK, zorder=3, linewidths=0)
        axes.set_xticks(range(len(names)), [short(name) for name in names], rotation=15)
        axes.set_yticks(range(1, len(names) + 1))
        axes.set_ylim(len(names) + 0.6, 0.4)
        axes.set_ylabel("place on a case · place sur un cas")
    return finish(figure, "places-per-case", wording("caption", "places-per-case"))
