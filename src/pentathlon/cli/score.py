"""`pentathlon score`."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pentathlon.challenge import load_challenge
from pentathlon.cli.challenges import ChallengeName
from pentathlon.cli.output import AsJson, print_json

if TYPE_CHECKING:
    from pentathlon.scoring import Score

ReferencePath = Annotated[
    Path, typer.Argument(metavar="REFERENCE", help="Reference table, or folder or zip of reference masks.")
]
PredictionPath = Annotated[
    Path, typer.Argument(metavar="PREDICTION", help="Prediction table, or folder or zip of predicted masks.")
]


def score(
    challenge: ChallengeName, reference: ReferencePath, prediction: PredictionPath, as_json: AsJson = False
) -> None:
    """Score a prediction."""
    from pentathlon.scoring import score_submission

    found = score_submission(load_challenge(challenge), reference, prediction)
    if as_json:
        print_json(found.as_json())
    else:
        print("\n".join(describe_score(found)))


def describe_score(found: "Score") -> Iterator[str]:
    """The score as a small table, then the warnings."""
    width = max(len("term"), *(len(term.name) for term in found.terms))
    yield f"{'term':<{width}}  {'weight':>6}  {'value':>9}  {'cases':>6}  {'positive':>8}"
    for term in found.terms:
        value = _number(term.value)
        yield f"{term.name:<{width}}  {float(term.weight):>6.4g}  {value:>9}  {term.cases:>6}  {term.positives:>8}"
    yield f"{'score':<{width}}  {'':>6}  {_number(found.score):>9}  {found.cases:>6}"
    for warning in found.warnings:
        yield f"warning: {warning}"


def _number(value: float | None) -> str:
    return "undefined" if value is None else f"{value:.4f}"
