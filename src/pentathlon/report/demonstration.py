"""The whole toolkit on a simulated event: simulate, build, predict, score, report."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pentathlon.baselines import predict_by_chance, predict_by_model
from pentathlon.challenge import Challenge, builtin_challenges
from pentathlon.dataset import Inputs, build_dataset
from pentathlon.dataset.layout import REFERENCE_LABELS, REFERENCE_MASKS
from pentathlon.dataset.workspace import check_free
from pentathlon.report.demonstration_page import ChallengeDemonstration, write_page
from pentathlon.scoring import Score, score_submission
from pentathlon.synthesis import simulate

Say = Callable[[str], None]


def demonstrate(out: Path, *, scale: float = 0.05, seed: int = 1, workers: int = 1, say: Say = print) -> Path:
    """Run the event of 2018 on simulated images and write a report.

    Args:
        out: Folder to make.
        scale: Share of the 5,130 images of 2018.
        seed: Of everything.
        workers: Processes.
        say: Called with a line at each step.

    Returns:
        The report.

    Raises:
        OperatorError: `out` exists and is not empty, or scikit-learn is missing.
    """
    check_free(out)
    collection = out / "collection"
    say(f"simulating {scale:g} of the 5,130 images of 2018")
    simulate(collection, scale=scale, seed=seed)
    shown = []
    for challenge in builtin_challenges():
        say(f"{challenge.id}: building the dataset")
        inputs = collection_inputs(collection / challenge.id)
        built = build_dataset(challenge, inputs, out / "datasets" / challenge.id, seed=seed, workers=workers)
        say(f"{challenge.id}: {built.counts['kept']} of {built.counts['received']} images kept; training the model")
        scores = _scores(challenge, built.dataset, out / "predictions" / challenge.id, seed)
        shown.append(ChallengeDemonstration(challenge, built, scores))
    return write_page(out, shown, seed=seed)


def collection_inputs(folder: Path) -> Inputs:
    """Inputs of one challenge of a simulated collection."""
    clicks, masks = folder / "clicks.csv", folder / "masks"
    return Inputs(
        folder / "images",
        folder / "labels.csv",
        clicks if clicks.exists() else None,
        masks if masks.exists() else None,
    )


def reference_of(challenge: Challenge, dataset: Path) -> Path:
    """What predictions for a dataset's test set are compared with."""
    return dataset / (REFERENCE_MASKS if challenge.prediction.kind == "masks" else REFERENCE_LABELS)


def _scores(challenge: Challenge, dataset: Path, predictions: Path, seed: int) -> dict[str, Score]:
    reference = reference_of(challenge, dataset)
    teams: dict[str, Any] = {"model": predict_by_model, "chance": predict_by_chance}
    return {
        team: score_submission(challenge, reference, predict(challenge, dataset, predictions, seed=seed))
        for team, predict in teams.items()
    }
