"""The report of a ranking: one page, its figures, every number as CSV."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pentathlon.challenge.load import challenge_sha256
from pentathlon.ranking.analysis import Analysis, analyse
from pentathlon.ranking.rank import Ranking
from pentathlon.report.canvas import Picture
from pentathlon.report.figures.cases import deciding_figure, dice_figure, hardest_figure
from pentathlon.report.figures.curves import calibration_figure, roc_figure
from pentathlon.report.figures.flow import flow_figure
from pentathlon.report.figures.leaderboard import podium_figure, ranks_per_case_figure, scores_figure
from pentathlon.report.figures.sensitivity import centres_figure, subgroup_figure, weights_figure
from pentathlon.report.figures.stability import blob_figure, pairwise_figure, tau_figure
from pentathlon.report.folder import PAGE, report_folder
from pentathlon.report.method import bias_items, method_items, software
from pentathlon.report.pages import on_page, render, write_pictures
from pentathlon.report.tables import write_tables
from pentathlon.scoring.mask_panel import MaskPanel


@dataclass(frozen=True)
class Gallery:
    """The figures of a report, by section."""

    result: tuple[Picture, ...]
    stability: tuple[Picture, ...]
    basis: tuple[Picture, ...]
    cases: tuple[Picture, ...]
    flow: Picture

    @property
    def all(self) -> list[Picture]:
        """Every figure."""
        return [*self.result, *self.stability, *self.basis, *self.cases, self.flow]


def write_ranking_report(ranking: Ranking, out: Path, record: Mapping[str, Any] | None = None) -> Path:
    """Write the report of a ranking; an earlier report in the same folder is replaced.

    Args:
        ranking: The ranking.
        out: Folder of the report.
        record: Its score record, to be written beside the page as `record.json`.

    Returns:
        Path of the page.

    Raises:
        OperatorError: the folder holds something else.
    """
    analysis = analyse(ranking)
    gallery = draw_gallery(ranking, analysis)
    with report_folder(out) as folder:
        files = [f"tables/{name}" for name in write_tables(ranking, analysis, folder / "tables")]
        files += [f"figures/{name}" for name in write_pictures(gallery.all, folder / "figures")]
        if record is not None:
            text = json.dumps(record, ensure_ascii=False, indent=2, allow_nan=False)
            (folder / "record.json").write_text(text + "\n", "utf-8")
            files.append("record.json")
        (folder / PAGE).write_text(_page(ranking, gallery, files), "utf-8")
    return out / PAGE


def draw_gallery(ranking: Ranking, analysis: Analysis) -> Gallery:
    """Draw every figure for which there are data."""
    per_case = [ranks_per_case_figure(ranking, analysis.quality)] if isinstance(ranking.panel, MaskPanel) else []
    return Gallery(
        result=(podium_figure(ranking), scores_figure(ranking)),
        stability=_drawn(blob_figure(ranking), pairwise_figure(ranking), tau_figure(ranking)),
        basis=_drawn(
            weights_figure(ranking, analysis),
            *(subgroup_figure(ranking, each) for each in analysis.subgroups),
            centres_figure(ranking, analysis),
        ),
        cases=_drawn(
            roc_figure(ranking, analysis),
            dice_figure(ranking),
            *per_case,
            hardest_figure(ranking, analysis),
            deciding_figure(analysis),
            calibration_figure(analysis),
        ),
        flow=flow_figure(ranking),
    )


def _drawn(*pictures: Picture | None) -> tuple[Picture, ...]:
    return tuple(picture for picture in pictures if picture is not None)


def _page(ranking: Ranking, gallery: Gallery, files: list[str]) -> str:
    refused = [(team, [str(each) for each in error.problems]) for team, error in ranking.entries.refused.items()]
    return render(
        "ranking.html.j2",
        title=ranking.challenge.title,
        question=ranking.challenge.question,
        level=f"{100 * ranking.options.confidence:g}",
        teams=ranking.teams,
        warnings=ranking.warnings,
        refused=refused,
        result=[on_page(each) for each in gallery.result],
        stability=[on_page(each) for each in gallery.stability],
        basis=[on_page(each) for each in gallery.basis],
        cases=[on_page(each) for each in gallery.cases],
        flow=on_page(gallery.flow),
        method=method_items(ranking),
        bias=bias_items(ranking),
        files=files,
        provenance=_provenance(ranking),
    )


def _provenance(ranking: Ranking) -> list[tuple[str, str]]:
    return [
        ("challenge", f"{ranking.challenge.id}, version {ranking.challenge.version}"),
        ("definition SHA-256", challenge_sha256(ranking.challenge)),
        ("reference SHA-256", ranking.reference.sha256),
        ("seed", str(ranking.options.seed)),
        ("counts SHA-256", ranking.statistics.bootstrap.counts.sha256),
        ("software", software()),
    ]
