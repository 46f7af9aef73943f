"""The report of a demonstration: one page that holds everything, in English and in French."""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pentathlon.challenge import Challenge
from pentathlon.challenge.table import Text
from pentathlon.dataset import BuildResult
from pentathlon.dataset.layout import FIGURES
from pentathlon.report.method import software
from pentathlon.report.pages import render
from pentathlon.report.wording import words
from pentathlon.scoring import Score

PAGE = "index.html"


@dataclass(frozen=True)
class ChallengeDemonstration:
    """What came of one challenge.

    Attributes:
        challenge: Its definition.
        built: Its dataset.
        scores: Team, a key of the page's wording → score.
    """

    challenge: Challenge
    built: BuildResult
    scores: Mapping[str, Score]


def write_page(out: Path, shown: Sequence[ChallengeDemonstration], *, seed: int) -> Path:
    """Write the page, without any outside file."""
    say = words("demonstration")
    page = render(
        "demonstration.html.j2",
        title=say["title"],
        question=say["lead"],
        say=say,
        challenges=[_section(each, say) for each in shown],
        provenance=[("seed", str(seed)), ("software", software())],
    )
    (out / PAGE).write_text(page, encoding="utf-8")
    return out / PAGE


def _section(shown: ChallengeDemonstration, say: Mapping[str, Text]) -> dict[str, Any]:
    figures = shown.built.dataset / FIGURES
    sheet = figures / "test.png"
    first = next(iter(shown.scores.values()))
    return {
        "id": shown.challenge.id,
        "title": shown.challenge.title,
        "question": shown.challenge.question,
        "counts": shown.built.counts,
        "terms": [(term.name, f"{float(term.weight):.3g}") for term in first.terms],
        "scores": [(say[team], [score.score, *(t.value for t in score.terms)]) for team, score in shown.scores.items()],
        "sheet": base64.b64encode(sheet.read_bytes()).decode() if sheet.exists() else "",
        "labels": (figures / "labels_per_set.svg").read_text(encoding="utf-8"),
        "exclusions": (figures / "exclusions.svg").read_text(encoding="utf-8"),
    }
