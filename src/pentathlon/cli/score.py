"""`pentathlon score` and `pentathlon verify-score`."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pentathlon.challenge import load_challenge
from pentathlon.cli.challenges import ChallengeName
from pentathlon.cli.output import AsJson, print_json, write_json

if TYPE_CHECKING:
    from pentathlon.scoring import Score
    from pentathlon.scoring.assessment import Assessment

ReferencePath = Annotated[
    Path, typer.Argument(metavar="REFERENCE", help="Reference table, or folder or zip of reference masks.")
]
PredictionPath = Annotated[
    Path, typer.Argument(metavar="PREDICTION", help="Prediction table, or folder or zip of predicted masks.")
]
Groups = Annotated[
    Path | None, typer.Option("--groups", metavar="GROUPS.csv", help="Table id,patient,centre: draw whole patients.")
]
Confidence = Annotated[
    float | None, typer.Option("--confidence", metavar="0.95", help="Add confidence intervals of this level.")
]
Bootstrap = Annotated[
    int | None, typer.Option("--bootstrap", metavar="1000", help="Add a bootstrap with so many replicates.")
]
Seed = Annotated[int | None, typer.Option("--seed", metavar="1", help="Seed of the bootstrap.")]


def score(
    challenge: ChallengeName,
    reference: ReferencePath,
    prediction: PredictionPath,
    confidence: Confidence = None,
    bootstrap: Bootstrap = None,
    seed: Seed = None,
    groups: Groups = None,
    record: Annotated[
        Path | None, typer.Option("--record", metavar="RECORD.json", help="Write a record for verify-score.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Score a prediction; with one of the options below, state how sure the score is."""
    from pentathlon.ranking.record import score_record
    from pentathlon.scoring.assessment import AssessmentOptions, assess_submission
    from pentathlon.scoring.score import score_submission

    definition = load_challenge(challenge)
    given: dict[str, Any] = {"confidence": confidence, "bootstrap": bootstrap, "seed": seed, "groups": groups}
    wanted = {name: value for name, value in given.items() if value is not None}
    if not wanted and record is None:
        found = score_submission(definition, reference, prediction)
        document, lines = found.as_json(), describe_score(found)
    else:
        assessment = assess_submission(definition, reference, prediction, AssessmentOptions(**wanted))
        document, lines = assessment.as_json(), describe_assessment(assessment)
        if record is not None:
            write_json(record, score_record(assessment, challenge, reference, prediction, beside=record.parent))
    if as_json:
        print_json(document)
    else:
        print("\n".join(lines))


def verify_score(
    record: Annotated[Path, typer.Argument(metavar="RECORD", help="A record of score or rank.")],
    reference: Annotated[Path | None, typer.Option("--reference", help="Where the reference lies now.")] = None,
    prediction: Annotated[
        Path | None, typer.Option("--prediction", help="Where the prediction, or the folder of them, lies now.")
    ] = None,
    groups: Annotated[Path | None, typer.Option("--groups", help="Where the group table lies now.")] = None,
) -> None:
    """Compute a recorded score or ranking again, and compare."""
    from pentathlon.ranking.record import verify_record

    moved = {"reference": reference, "prediction": prediction, "predictions": prediction, "groups": groups}
    notes = verify_record(record, {name: path for name, path in moved.items() if path is not None})
    for note in notes:
        print(f"note: {note}")
    print("verified: the same inputs give the same result")


def describe_score(found: "Score") -> Iterator[str]:
    """The score as a small table, then the warnings."""
    width = max(len("score"), *(len(term.name) for term in found.terms))
    yield f"{'term':<{width}}  {'weight':>6}  {'value':>9}  {'cases':>6}  {'positive':>8}"
    for term in found.terms:
        value = _number(term.value)
        yield f"{term.name:<{width}}  {float(term.weight):>6.4g}  {value:>9}  {term.cases:>6}  {term.positives:>8}"
    yield f"{'score':<{width}}  {'':>6}  {_number(found.score):>9}  {found.cases:>6}"
    for warning in found.warnings:
        yield f"warning: {warning}"


def describe_assessment(assessment: "Assessment") -> Iterator[str]:
    """The score as a small table, then its uncertainty."""
    yield from describe_score(assessment.score)
    level = f"{100 * assessment.options.confidence:g} %"
    for name, interval in assessment.term_intervals.items():
        yield f"{name}: {interval.low:.4f} to {interval.high:.4f} ({level})"
    if assessment.interval is None or assessment.bootstrap is None:
        yield "the score is undefined: it has no interval"
        return
    interval, bootstrap = assessment.interval, assessment.bootstrap
    yield f"score: {interval.low:.4f} to {interval.high:.4f} ({level}, {interval.method}: {interval.reason.en})"
    yield f"standard error {assessment.standard_error:.4f}; over {bootstrap.drawn} replicates {_spread(assessment)}"
    for warning in bootstrap.warnings:
        yield f"warning: {warning}"


def _spread(assessment: "Assessment") -> str:
    error = assessment.as_json()["bootstrap"]["standard_error"]
    return "unknown" if error is None else f"{error:.4f} (seed {assessment.options.seed})"


def _number(value: float | None) -> str:
    return "undefined" if value is None else f"{value:.4f}"
