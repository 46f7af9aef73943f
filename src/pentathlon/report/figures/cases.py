"""Single cases: Dice of every case, the hardest ones, and those that decided."""

import numpy as np
from matplotlib.colors import LinearSegmentedColormap

from pentathlon.ranking.analysis import Analysis
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
    styled,
)
from pentathlon.report.wording import wording
from pentathlon.scoring.mask_panel import MaskPanel

_HARDEST = 30
_DECIDING = 20
_GOLDEN_ANGLE = 2.399963  # spreads points evenly without random numbers
_HARD_IS_DARK = LinearSegmentedColormap.from_list("pentathlon-quality", ["#4f1c02", ACCENT, "#f6e3d3", "white"])


def dice_figure(ranking: Ranking) -> Picture | None:
    """Dice of every case: a box and all points per team."""
    if not isinstance(ranking.panel, MaskPanel):
        return None
    names = [team.team for team in ranking.teams if not team.late]
    values = [ranking.panel.dice[ranking.panel.teams.index(name)] for name in names]
    figure = new_figure(8.6, row_height(len(names)) + 0.6)
    with styled():
        axes = figure.subplots()
        jitter = 0.26 * np.sin(
            np.arange(len(ranking.panel.cases)) * 2.399963
        )  # golden angle: even, and no random numbers
        for row, dice in enumerate(values):
            axes.scatter(dice, row + jitter, s=3, color=MIDDLE, linewidths=0, rasterized=True, zorder=1)
        axes.boxplot(
            values,
            positions=range(len(names)),
            orientation="horizontal",
            widths=0.6,
            showfliers=False,
            manage_ticks=False,
            boxprops={"color": INK},
            medianprops={"color": ACCENT, "linewidth": 2.2},
            zorder=3,
        )
        list_teams(axes, names)
        axes.set_xlabel("Dice")
        axes.grid(axis="x", color=LIGHT)
    return finish(figure, "dice", wording("caption", "dice"))


def hardest_figure(ranking: Ranking, analysis: Analysis) -> Picture:
    """How well each team did on the cases that were hardest for all."""
    names = [team.team for team in ranking.teams if not team.late]
    order = [ranking.panel.teams.index(name) for name in names]
    cases = analysis.hardest[:_HARDEST]
    figure = new_figure(9.2, row_height(len(names)) + 1.6)
    with styled():
        axes = figure.subplots()
        shown = analysis.quality[order][:, cases]
        image = axes.imshow(shown, cmap=_HARD_IS_DARK, vmin=0, vmax=1, aspect="auto")
        list_teams(axes, names)
        axes.set_ylim(len(names) - 0.5, -0.5)
        axes.set_xticks(range(len(cases)), [ranking.panel.cases[case][:16] for case in cases], rotation=90, fontsize=9)
        bar = figure.colorbar(image, ax=axes, shrink=0.7)
        bar.set_label("Dice" if isinstance(ranking.panel, MaskPanel) else "placed right · bien placé")
    measure = wording("measure", "masks" if isinstance(ranking.panel, MaskPanel) else "table")
    return finish(
        figure, "hardest-cases", wording("caption", "hardest-cases", measure_en=measure.en, measure_fr=measure.fr)
    )


def deciding_figure(analysis: Analysis) -> Picture | None:
    """The cases that speak most for the first or for the second team."""
    if not analysis.deciding:
        return None
    pair = analysis.deciding[0]
    parts, cases = pair.parts[:_DECIDING], pair.cases[:_DECIDING]
    figure = new_figure(8, row_height(len(cases)))
    with styled():
        axes = figure.subplots()
        colours = [DARK if part > 0 else ACCENT for part in parts]
        axes.barh(range(len(cases)), parts, color=colours, edgecolor=INK, linewidth=0.6)
        axes.axvline(0, color=INK, linewidth=1)
        list_teams(axes, [case[:22] for case in cases])
        axes.set_xlabel(f"◀ {pair.second}      {pair.first} ▶")
    return finish(
        figure,
        "deciding-cases",
        wording(
            "caption",
            "deciding-cases",
            number=len(cases),
            first=pair.first,
            second=pair.second,
            difference=pair.difference,
        ),
    )
