"""ROC curves, and the calibration of declared probabilities."""

from collections.abc import Sequence
from math import ceil
from typing import Any

import numpy as np
from matplotlib.axes import Axes

from pentathlon.ranking.analysis import Analysis
from pentathlon.ranking.rank import Ranking
from pentathlon.ranking.roc import GRID, RocCurves
from pentathlon.report.canvas import ACCENT, DARK, INK, LIGHT, MIDDLE, Picture, finish, new_figure, short, styled
from pentathlon.report.wording import wording

_HIGHLIGHTS = ((DARK, "-", 2.2), (ACCENT, "--", 1.8), (INK, ":", 1.8))


def roc_figure(ranking: Ranking, analysis: Analysis) -> Picture | None:
    """One panel per term: the three best teams, the others in grey, the winner's band."""
    if not analysis.roc:
        return None
    best = [ranking.panel.teams.index(team.team) for team in ranking.teams if not team.late][:3]
    rows, columns = _layout(len(analysis.roc))
    figure = new_figure(3.1 * columns + 0.4, 3.1 * rows + 0.7)
    with styled():
        grid = figure.subplots(rows, columns, squeeze=False, sharex=True, sharey=True)
        _label_grid(grid, len(analysis.roc), "1 – specificity · spécificité", "sensitivity · sensibilité")
        for axes, curves in zip(grid.flat, analysis.roc, strict=False):
            _draw_curves(axes, curves, best, ranking.panel.teams)
        handles, labels = grid.flat[0].get_legend_handles_labels()
        figure.legend(handles, labels, loc="outside upper center", ncols=3, frameon=False)
    return finish(figure, "roc", wording("caption", "roc", level=f"{100 * ranking.options.confidence:g}"))


def calibration_figure(analysis: Analysis) -> Picture | None:
    """Reliability of the first team's probabilities."""
    if not analysis.calibration:
        return None
    rows, columns = _layout(len(analysis.calibration))
    figure = new_figure(3.1 * columns + 0.4, 3.3 * rows)
    with styled():
        grid = figure.subplots(rows, columns, squeeze=False, sharex=True, sharey=True)
        _label_grid(grid, len(analysis.calibration), "predicted · prédit", "observed · observé")
        for axes, found in zip(grid.flat, analysis.calibration, strict=False):
            axes.plot([0, 1], [0, 1], color=INK, linewidth=0.6)
            errors = np.array([found.observed - found.low, found.high - found.observed])
            axes.errorbar(found.predicted, found.observed, yerr=np.abs(errors), fmt="o", color=DARK, ecolor=MIDDLE)
            axes.set_title(f"{found.term}\nBrier {found.brier:.3f}  ECE {found.expected_error:.3f}")
            axes.set_aspect("equal")
            axes.set_xlim(-0.02, 1.02)
            axes.set_ylim(-0.02, 1.02)
    return finish(figure, "calibration", wording("caption", "calibration", team=analysis.calibration[0].team))


def _draw_curves(axes: Axes, curves: RocCurves, best: Sequence[int], teams: Sequence[str]) -> None:
    axes.fill_between(GRID, curves.low, curves.high, color=LIGHT, linewidth=0, zorder=1)
    for team, curve in enumerate(curves.sensitivity):
        if team not in best:
            axes.plot(GRID, curve, color="#b9b9b9", linewidth=0.6, zorder=2)
    for team, (colour, dashes, width) in zip(best, _HIGHLIGHTS, strict=False):
        curve, name = curves.sensitivity[team], short(teams[team])
        axes.plot(GRID, curve, dashes, color=colour, linewidth=width, zorder=3, label=name)
    axes.plot([0, 1], [0, 1], color=INK, linewidth=0.5)
    axes.set_title(f"{curves.term}  ({curves.positives}+ / {curves.negatives}–)")
    axes.set_aspect("equal")


def _label_grid(grid: Any, used: int, x: str, y: str) -> None:
    """Label the left side and the lowest panel of each column; hide the panels that are not used."""
    columns = grid.shape[1]
    for axes in grid.flat[used:]:
        axes.set_axis_off()
    for axes in grid.flat[max(0, used - columns) : used]:
        axes.set_xlabel(x)
        axes.tick_params(labelbottom=True)
    for axes in grid[:, 0]:
        axes.set_ylabel(y)


def _layout(panels: int) -> tuple[int, int]:
    columns = min(panels, 3 if panels <= 3 else 4)
    return ceil(panels / columns), columns
