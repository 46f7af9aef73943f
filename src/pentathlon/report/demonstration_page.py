"""The report of a demonstration: one page that holds everything, in English and in French."""

import base64
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from pentathlon.dataset.layout import FIGURES

if TYPE_CHECKING:
    from pentathlon.report.demonstration import ChallengeDemonstration

PAGES = {"en": "index.html", "fr": "index.fr.html"}
WORDS = {
    "en": {
        "title": "A simulated event like JFR 2018",
        "lead": "Five questions at once. Every image below is simulated; no patient is shown.",
        "other": "En français",
        "kept": "kept",
        "received": "received",
        "image_table": "Images",
        "challenge": "challenge",
        "excluded": "excluded",
        "scores": "Scores on the test set",
        "team": "team",
        "score": "score",
        "test_images": "Images of the test set",
        "labels": "Labels in each set",
        "exclusions": "Why images were left out",
        "undefined": "undefined",
        "too_few": "An AUC is undefined when the few cases of a small test set are all of one class.",
    },
    "fr": {
        "title": "Un événement simulé, comme les JFR 2018",
        "lead": "Cinq questions à la fois. Toutes les images ci-dessous sont simulées ; aucun patient n'est montré.",
        "other": "In English",
        "kept": "gardées",
        "received": "reçues",
        "image_table": "Images",
        "challenge": "challenge",
        "excluded": "exclues",
        "scores": "Scores sur le jeu de test",
        "team": "équipe",
        "score": "score",
        "test_images": "Images du jeu de test",
        "labels": "Labels dans chaque jeu",
        "exclusions": "Pourquoi des images ont été écartées",
        "undefined": "indéfini",
        "too_few": "Une AUC est indéfinie quand les quelques cas d'un petit jeu de test sont tous d'une même classe.",
    },
}
TEAMS = {
    "en": {"reference model": "reference model", "chance": "chance"},
    "fr": {"reference model": "modèle de référence", "chance": "hasard"},
}


def write_pages(out: Path, shown: Sequence["ChallengeDemonstration"]) -> Path:
    """Write the page in both languages, without any outside file; the English one comes back."""
    environment = Environment(
        loader=PackageLoader("pentathlon.report"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    template = environment.get_template("demonstration.html.j2")
    for language, name in PAGES.items():
        other = next(page for page in PAGES.values() if page != name)
        page = template.render(
            language=language,
            other_page=other,
            words=WORDS[language],
            challenges=[_section(each, language) for each in shown],
        )
        (out / name).write_text(page, encoding="utf-8")
    return out / PAGES["en"]


def _section(shown: "ChallengeDemonstration", language: str) -> dict[str, Any]:
    figures = shown.built.dataset / FIGURES
    sheet = base64.b64encode((figures / "test.png").read_bytes()).decode() if (figures / "test.png").exists() else ""
    first = next(iter(shown.scores.values()))
    return {
        "id": shown.challenge.id,
        "title": getattr(shown.challenge.title, language),
        "question": getattr(shown.challenge.question, language),
        "counts": shown.built.counts,
        "terms": [(term.name, f"{float(term.weight):.3g}") for term in first.terms],
        "scores": [(TEAMS[language][team], _values(score, language)) for team, score in shown.scores.items()],
        "sheet": sheet,
        "labels": Markup((figures / "labels_per_set.svg").read_text(encoding="utf-8")),  # noqa: S704 - our own SVG
        "exclusions": Markup((figures / "exclusions.svg").read_text(encoding="utf-8")),  # noqa: S704 - our own SVG
    }


def _values(score: Any, language: str) -> list[str]:
    values = [score.score, *(term.value for term in score.terms)]
    return [WORDS[language]["undefined"] if value is None else f"{value:.3f}" for value in values]
