"""Predictions that know nothing: what a score is worth by chance."""

from pathlib import Path

import numpy as np

from pentathlon.baselines.contestant import cases_to_predict, write_mask, write_predictions
from pentathlon.challenge import Challenge


def predict_by_chance(challenge: Challenge, dataset: Path, out: Path, *, seed: int = 1) -> Path:
    """Write random predictions for the test set: uniform numbers, or for masks a disc at a random place.

    Returns:
        The file or folder to submit, below `out`.
    """
    cases = cases_to_predict(challenge, dataset)
    generator = np.random.Generator(np.random.Philox(seed))
    out.mkdir(parents=True, exist_ok=True)
    if challenge.prediction.kind == "table":
        path = out / "chance.csv"
        write_predictions(path, challenge, cases, generator.random((len(cases), len(challenge.prediction.columns))))
        return path
    folder = out / "chance"
    folder.mkdir()
    for case in cases:
        rows, columns = np.indices(case.pixels().shape)
        centre = generator.uniform(0.3, 0.7, 2) * rows.shape
        disc = np.hypot(rows - centre[0], columns - centre[1]) < 0.2 * min(rows.shape)
        write_mask(folder, case, disc)
    return folder
