"""Build a dataset: the main job."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pentathlon.challenge import Challenge
from pentathlon.dataset import layout
from pentathlon.dataset.cases import Case, assign_cases
from pentathlon.dataset.datasheet import write_datasheet
from pentathlon.dataset.figures import write_figures
from pentathlon.dataset.intake import staged_image, staged_mask
from pentathlon.dataset.manifest import count_images, write_manifests
from pentathlon.dataset.matching import Matches, list_masks, match_sources, read_clicks
from pentathlon.dataset.selection import Candidate, select
from pentathlon.dataset.sources import list_sources
from pentathlon.dataset.tables import write_labels, write_organiser_tables, write_sectors
from pentathlon.dataset.workers import take_in_many
from pentathlon.dataset.workspace import check_free, whole_folder
from pentathlon.delimited import read_table
from pentathlon.labels import CleanedLabels, clean_labels

_STAGING = ".staging"


@dataclass(frozen=True)
class Inputs:
    """What a dataset is built from.

    Attributes:
        images: Folder or zip archive.
        labels: Label table.
        clicks: Table id, row, column of the points around which to crop.
        masks: Folder or zip archive of masks named like the images.
    """

    images: Path
    labels: Path
    clicks: Path | None = None
    masks: Path | None = None


@dataclass(frozen=True)
class BuildResult:
    """What was built.

    Attributes:
        dataset: Its folder.
        counts: received, kept, sets (name → cases), excluded (code → images).
        warnings: What the organiser should know before releasing it.
    """

    dataset: Path
    counts: Mapping[str, Any]
    warnings: tuple[str, ...]


def build_dataset(
    challenge: Challenge,
    inputs: Inputs,
    out: Path,
    *,
    seed: int = 1,
    workers: int = 1,
    advance: Callable[[int, int], None] | None = None,
) -> BuildResult:
    """Turn images and labels into a dataset folder. Same input and seed give the same bytes.

    Args:
        challenge: What to build.
        inputs: What to build it from.
        out: Folder to make; it must not exist, and appears only when it is complete.
        seed: Decides case ids and split.
        workers: Processes.
        advance: Called with the number of images done and their total.

    Raises:
        InputError: a table cannot be used, or there are no images.
        OperatorError: `out` exists or is being written by another run.
    """
    check_free(out)
    cleaned = clean_labels(read_table(inputs.labels), challenge)
    matches = _match(inputs, cleaned)
    with whole_folder(out) as folder:
        staging = folder / _STAGING
        staging.mkdir()
        received = take_in_many(matches.tasks, challenge, staging, workers=workers, advance=advance)
        selection = select([*map(Candidate, received, matches.rows)], challenge)
        cases, split = assign_cases(selection, challenge, seed=seed)
        _place_files(folder, challenge, cases, [task.staged for task in matches.tasks])
        write_labels(folder, challenge, cases)
        write_organiser_tables(
            folder, cases=cases, candidates=selection.candidates, labels=cleaned, unmatched=matches.unmatched
        )
        if challenge.preparation.sector_mask:
            write_sectors(folder, cases)
        counts = count_images(challenge, cases, selection.candidates)
        write_figures(folder, challenge, cases, selection.candidates)
        write_datasheet(folder, challenge, cases=cases, counts=counts, split=split)
        write_manifests(folder, challenge, seed=seed, cases=cases, counts=counts, split=split)
    nothing = () if cases else (f"no image was kept: {layout.EXCLUSIONS} says why",)
    return BuildResult(out, counts, (*nothing, *split.warnings))


def _match(inputs: Inputs, labels: CleanedLabels) -> Matches:
    return match_sources(
        list_sources(inputs.images),
        labels,
        clicks={} if inputs.clicks is None else read_clicks(inputs.clicks),
        masks={} if inputs.masks is None else list_masks(inputs.masks),
    )


def _place_files(folder: Path, challenge: Challenge, cases: Sequence[Case], staged: Sequence[str]) -> None:
    """Move the prepared files of every case to their places; what is left over belonged to excluded images."""
    for set_name in challenge.split.fractions:
        (folder / set_name / "images").mkdir(parents=True)
        if challenge.preparation.mask:
            (folder / layout.mask_file(set_name, "")).parent.mkdir(parents=True)
    staging = folder / _STAGING
    for case in cases:
        name = staged[case.number]
        Path(staged_image(staging, name)).rename(folder / layout.image_file(challenge, case.set, case.id))
        if challenge.preparation.mask:
            Path(staged_mask(staging, name)).rename(folder / layout.mask_file(case.set, case.id))
    for left in staging.iterdir():
        left.unlink()
    staging.rmdir()
