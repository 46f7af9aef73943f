"""What the ranking rests on: weights, subgroups, single centres."""

from itertools import pairwise
from math import sqrt

import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import Patch
from numpy.typing import NDArray

from pentathlon.ranking.analysis import Analysis
from pentathlon.ranking.rank import Ranking
from pentathlon.ranking.subgroups import SubgroupAnalysis
from pentathlon.ranking.weights import WeightSensitivity
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

_SHADES = (DARK, MIDDLE, ACCENT, "#f3d08b", "#4a7c59", "#c9dfce", "#8a8a8a")
_WRITTEN_INSIDE = 0.06
_TALLEST = 12.0
"""Inches: what still fits on a printed page."""


def weights_figure(ranking: Ranking, analysis: Analysis) -> Picture | None:
    """Who would have won with other weights."""
    weights = analysis.weights
    if weights is None:
        return None
    winners = np.where(weights.places == 1, np.arange(weights.places.shape[1]), 10**6).min(axis=1)
    shown = [int(team) for team in np.argsort(-np.bincount(winners)[:], kind="stable") if (winners == team).any()]
    with styled():
        if len(weights.components) == 3:
            figure = new_figure(7.6, 5)
            _draw_triangle(figure.subplots(), weights, winners, shown, ranking.panel.teams)
        else:
            figure = new_figure(8, 1.0 * len(weights.components) + 1.6)
            grid = figure.subplots(len(weights.components), 1, sharex=True, squeeze=False)[:, 0]
            for component, axes in enumerate(grid):
                _draw_strip(axes, weights, component, shown, ranking.panel.teams)
            grid[-1].set_xlabel("weight · poids")
            figure.legend(
                handles=_swatches(shown, ranking.panel.teams), loc="outside upper center", ncols=4, frameon=False
            )
    return finish(figure, "weights", wording("caption", "weights"))


def subgroup_figure(ranking: Ranking, analysis: SubgroupAnalysis) -> Picture | None:
    """Scores of the best teams within each group that has one, with intervals."""
    groups = [group for group in analysis.subgroups if group.intervals]
    if not groups:
        return None
    best = [ranking.panel.teams.index(team.team) for team in ranking.teams if not team.late][:3]
    figure = new_figure(8, min(0.62 * len(groups), _TALLEST) + 1.9)
    with styled():
        axes = figure.subplots()
        styles = zip(best, (DARK, ACCENT, INK), "os^", (-0.24, 0.0, 0.24), strict=False)
        for team, colour, marker, offset in styles:
            axes.axvline(float(ranking.panel.exact[team] or 0), color=colour, linewidth=0.8, linestyle=":")
            rows = np.arange(len(groups)) + offset
            intervals = [group.intervals[team] for group in groups]
            axes.hlines(rows, [each.low for each in intervals], [each.high for each in intervals], colors=colour)
            scores = [group.scores[team] or 0.0 for group in groups]
            axes.plot(scores, rows, marker, color=colour, markersize=6, label=short(ranking.panel.teams[team]))
        list_teams(axes, [f"{group.name} ({group.cases})" for group in groups])
        axes.set_xlabel("score")
        axes.grid(axis="x", color=LIGHT)
        figure.legend(loc="outside upper center", ncols=3, frameon=False)
    p = analysis.interaction[best[0]]
    caption = wording("caption", "subgroups", column=analysis.column, test="–" if np.isnan(p) else f"p = {p:.3f}")
    return finish(figure, f"by-{_slug(analysis.column)}", caption)


def centres_figure(ranking: Ranking, analysis: Analysis) -> Picture | None:
    """Places without the cases of one centre at a time."""
    without = analysis.without_centre
    if without is None or not without.places.any():
        return None
    names = [team.team for team in ranking.teams if not team.late]
    order = [ranking.panel.teams.index(name) for name in names]
    places = without.places[without.places.any(axis=1)][:, order]
    observed = np.array([ranking.statistics.places[at] for at in order])
    figure = new_figure(8, row_height(len(names)))
    with styled():
        axes = figure.subplots()
        for row in range(len(names)):
            axes.plot([places[:, row].min(), places[:, row].max()], [row, row], color=MIDDLE, linewidth=4, zorder=1)
            axes.scatter(places[:, row], np.full(len(places), row), s=14, color=DARK, zorder=2)
            axes.plot(observed[row], row, "X", color="white", markeredgecolor=INK, markersize=8, zorder=3)
        list_teams(axes, names)
        axes.set_xlim(0.3, len(names) + 0.7)
        axes.set_xlabel("place")
        axes.grid(axis="x", color=LIGHT)
    return finish(figure, "without-a-centre", wording("caption", "without-a-centre", number=len(places)))


def _draw_triangle(
    axes: Axes, weights: WeightSensitivity, winners: NDArray[np.intp], shown: list[int], teams: tuple[str, ...]
) -> None:
    x, y = _in_triangle(weights.points)
    for team in shown:
        at = winners == team
        axes.scatter(x[at], y[at], s=13, marker="s", color=_shade(shown, team), linewidths=0, rasterized=True)
        if at.mean() > _WRITTEN_INSIDE:
            _write_inside(axes, float(x[at].mean()), float(y[at].mean()), teams[team])
    corner_x, corner_y = _in_triangle(np.eye(3))
    axes.plot([*corner_x, corner_x[0]], [*corner_y, corner_y[0]], color=INK, linewidth=1)
    declared_x, declared_y = _in_triangle(weights.declared[None])
    axes.plot(declared_x, declared_y, "X", color="white", markeredgecolor=INK, markersize=12)
    for name, at_x, at_y, below in zip(weights.components, corner_x, corner_y, (True, True, False), strict=True):
        offset = -0.05 if below else 0.05
        axes.text(at_x, at_y + offset, f"{name} = 1", ha="center", va="top" if below else "bottom")
    axes.set_aspect("equal")
    axes.set_xlim(-0.25, 1.75)
    axes.set_ylim(-0.15, 1.05)
    axes.set_axis_off()
    axes.legend(handles=_swatches(shown, teams), loc="center right", frameon=False)


def _draw_strip(
    axes: Axes, weights: WeightSensitivity, component: int, shown: list[int], teams: tuple[str, ...]
) -> None:
    """The winner as one weight goes from 0 to 1."""
    levels = np.linspace(0, 1, 201)
    others = np.delete(np.arange(weights.declared.size), component)
    mixed = np.zeros((levels.size, weights.declared.size))
    mixed[:, component] = levels
    mixed[:, others] = (1 - levels)[:, None] * weights.declared[others] / weights.declared[others].sum()
    winners = (mixed @ weights.values.T).argmax(axis=1)
    edges = [0, *(np.flatnonzero(np.diff(winners)) + 1).tolist(), levels.size - 1]
    for left, right in pairwise(edges):
        team = int(winners[left])
        axes.axvspan(levels[left], levels[right], color=_shade(shown, team))
        if levels[right] - levels[left] > 2 * _WRITTEN_INSIDE:
            _write_inside(axes, (levels[left] + levels[right]) / 2, 0.5, teams[team])
    axes.axvline(weights.declared[component], color="white", linewidth=3)
    axes.axvline(weights.declared[component], color=INK, linewidth=1.4)
    axes.set_yticks([])
    axes.set_xlim(0, 1)
    axes.set_ylabel(weights.components[component], rotation=0, ha="right", va="center")


def _write_inside(axes: Axes, x: float, y: float, name: str) -> None:
    """A team's name on its area, so that nobody has to tell shades apart."""
    box = {"facecolor": "white", "edgecolor": "none", "pad": 1.5}
    axes.text(x, y, short(name), ha="center", va="center", fontsize=9, bbox=box)


def _shade(shown: list[int], team: int) -> str:
    return _SHADES[min(shown.index(team) if team in shown else len(_SHADES), len(_SHADES) - 1)]


def _swatches(shown: list[int], teams: tuple[str, ...]) -> list[Patch]:
    return [Patch(color=_shade(shown, team), label=short(teams[team])) for team in shown[: len(_SHADES)]]


def _in_triangle(points: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Plane coordinates of weights: the first part lower left, the second lower right, the third on top."""
    return points[:, 1] + points[:, 2] / 2, points[:, 2] * sqrt(3) / 2


def _slug(column: str) -> str:
    return "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in column.lower())
