"""A dataset as a contestant sees it, and the files that he sends back."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pentathlon.challenge import Challenge
from pentathlon.dataset import layout
from pentathlon.imaging.nifti import read_nifti, write_nifti


@dataclass(frozen=True)
class ReleasedCase:
    """One case with what was released of it."""

    id: str
    image: Path
    mask: Path | None
    labels: dict[str, str]

    def pixels(self) -> NDArray[Any]:
        """(rows, columns)."""
        return np.asarray(Image.open(self.image)) if self.image.suffix == ".png" else read_nifti(self.image).array


def cases_to_learn(challenge: Challenge, dataset: Path) -> list[ReleasedCase]:
    """Cases of all training parts, with labels and masks."""
    parts = [name for name in challenge.split.fractions if name.startswith("train/")]
    return [case for part in parts for case in _cases(challenge, dataset, part)]


def cases_to_predict(challenge: Challenge, dataset: Path) -> list[ReleasedCase]:
    """Cases of the test set: images only."""
    return _cases(challenge, dataset, layout.TEST)


def _cases(challenge: Challenge, dataset: Path, set_name: str) -> list[ReleasedCase]:
    labels: dict[str, dict[str, str]] = {}
    table = dataset / set_name / layout.LABELS
    if table.exists():
        with table.open(encoding="utf-8", newline="") as stream:
            labels = {row["id"]: row for row in csv.DictReader(stream)}
    cases = []
    for image in sorted((dataset / set_name / "images").iterdir()):
        case = image.name.removesuffix(layout.image_ending(challenge))
        mask = dataset / set_name / "masks" / f"{case}.nii.gz"
        cases.append(ReleasedCase(case, image, mask if mask.exists() else None, labels.get(case, {})))
    return cases


def write_predictions(path: Path, challenge: Challenge, cases: Sequence[ReleasedCase], values: NDArray[Any]) -> None:
    """Write a prediction table; `values` is cases x prediction columns, each in [0, 1]."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["id", *challenge.prediction.columns])
        for case, row in zip(cases, values, strict=True):
            writer.writerow([case.id, *(f"{value:.6f}" for value in row)])


def write_mask(folder: Path, case: ReleasedCase, inside: NDArray[np.bool_]) -> None:
    """Write a predicted mask on the grid of its image."""
    image = read_nifti(case.image)
    x, y = -float(image.affine[0, 3]), -float(image.affine[1, 3])
    row, column = image.spacing_mm[:2]
    write_nifti(folder / f"{case.id}.nii.gz", inside.astype(np.uint8), spacing_mm=(row, column), origin_mm=(x, y))
