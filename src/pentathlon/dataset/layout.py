"""Where everything of a dataset lies."""

import os
from pathlib import Path

from pentathlon.challenge import Challenge

MANIFEST = "dataset.json"
DATASHEET = "README.md"
FIGURES = "figures"
ORGANISER = "organiser"
REFERENCE = "reference"
PRIVATE_MANIFEST = f"{ORGANISER}/manifest.json"
EXCLUSIONS = f"{ORGANISER}/exclusions.csv"
OBSERVATIONS = f"{ORGANISER}/observations.csv"
LABEL_CHANGES = f"{ORGANISER}/label_changes.csv"
UNMATCHED_LABELS = f"{ORGANISER}/labels_without_image.csv"
CASES = f"{ORGANISER}/cases.csv"
SECTORS = f"{ORGANISER}/sectors.json"
REFERENCE_LABELS = f"{REFERENCE}/test.csv"
REFERENCE_MASKS = f"{REFERENCE}/masks"
TEST = "test"
LABELS = "labels.csv"


def is_private(file: str) -> bool:
    """Whether a file of a dataset is never released."""
    return file.startswith((f"{ORGANISER}/", f"{REFERENCE}/"))


def image_ending(challenge: Challenge) -> str:
    """Ending of prepared images."""
    return ".png" if challenge.preparation.file_format == "png" else ".nii.gz"


def image_file(challenge: Challenge, set_name: str, case: str) -> str:
    """A prepared image."""
    return f"{set_name}/images/{case}{image_ending(challenge)}"


def mask_file(set_name: str, case: str) -> str:
    """A prepared mask; those of the test set belong to the reference."""
    return f"{REFERENCE_MASKS}/{case}.nii.gz" if set_name == TEST else f"{set_name}/masks/{case}.nii.gz"


def labels_file(set_name: str) -> str:
    """The labels of a set; those of the test set belong to the reference."""
    return REFERENCE_LABELS if set_name == TEST else f"{set_name}/{LABELS}"


def files_below(dataset: Path) -> dict[str, Path]:
    """Every file of a dataset by its name within it, with forward slashes, sorted."""
    start = len(str(dataset)) + 1
    found = {
        f"{root}/{name}"[start:].replace(os.sep, "/"): Path(root, name)
        for root, _, files in os.walk(dataset)
        for name in files
    }
    return dict(sorted(found.items()))
