"""What became of every submission."""

from pentathlon.ranking.rank import Ranking
from pentathlon.report.canvas import ACCENT, DARK, INK, MIDDLE, Picture, finish, new_figure, styled
from pentathlon.report.wording import wording


def flow_figure(ranking: Ranking) -> Picture:
    """Received, refused, late, ranked."""
    late = sum(team.late for team in ranking.teams)
    steps = (
        ("received · reçues", len(ranking.entries.files), DARK),
        ("refused · refusées", len(ranking.entries.refused), ACCENT),
        ("late · en retard", late, "#f3d08b"),
        ("ranked · classées", len(ranking.panel.teams), MIDDLE),
    )
    figure = new_figure(7, 2.2)
    with styled():
        axes = figure.subplots()
        for row, (_, number, colour) in enumerate(steps):
            axes.barh(row, number, color=colour, edgecolor=INK, linewidth=0.8)
            axes.text(number, row, f" {number}", va="center", weight="bold")
        axes.set_yticks(range(len(steps)), [name for name, _, _ in steps])
        axes.invert_yaxis()
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        axes.margins(x=0.1)
    return finish(figure, "submissions", wording("caption", "submissions"))
