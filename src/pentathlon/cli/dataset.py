"""`pentathlon check`, `pentathlon build` and `pentathlon verify`."""

import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pentathlon.challenge import load_challenge
from pentathlon.cli.challenges import ChallengeName
from pentathlon.cli.output import AsJson, print_json, progress

if TYPE_CHECKING:
    from pentathlon.dataset.intake import Received

Images = Annotated[Path, typer.Argument(metavar="IN", help="A folder of images, or a zip archive.")]
Dataset = Annotated[Path, typer.Argument(metavar="DATASET", help="A folder that `build` wrote.")]
Workers = Annotated[int, typer.Option(min=1, help="Processes; as many as the machine has cores if not given.")]
CORES = len(os.sched_getaffinity(0))


def check(challenge: ChallengeName, images: Images, as_json: AsJson = False, workers: Workers = CORES) -> None:
    """Check images against the inclusion criteria of a challenge, without labels."""
    from pentathlon.dataset import check_images

    definition = load_challenge(challenge)
    with progress("checked") as advance:
        result = check_images(definition, images, workers=workers, advance=advance)
    report = [_image_report(image) for image in result.images]
    excluded = Counter(image.code for image in result.images if image.code)
    if as_json:
        counts = {
            "received": len(report),
            "met": len(report) - excluded.total(),
            "excluded": dict(sorted(excluded.items())),
        }
        print_json({"challenge": result.challenge, **counts, "images": report})
        return
    for image in result.images:
        if image.code:
            print(f"{image.file}: {image.code}: {image.detail}")
    print(f"{len(report)} files, {len(report) - excluded.total()} meet the criteria{_by_code(excluded)}")
    unknown = Counter(f.criterion for image in result.images if not image.code for f in image.observations)
    if unknown:
        print("unknown or noted: " + ", ".join(f"{name} in {count}" for name, count in sorted(unknown.items())))


def _image_report(image: "Received") -> dict[str, Any]:
    observed = {
        outcome: [
            {"criterion": finding.criterion, "detail": finding.detail}
            for finding in image.observations
            if finding.outcome == outcome
        ]
        for outcome in ("unknown", "noted")
    }
    outcome = "excluded" if image.code else "met"
    return {"file": image.file, "outcome": outcome, "code": image.code, "detail": image.detail, **observed}


def build(
    challenge: ChallengeName,
    images: Images,
    labels: Annotated[Path, typer.Option(help="Table of labels.")],
    out: Annotated[Path, typer.Option(help="Folder to make; it must not exist.")],
    clicks: Annotated[Path | None, typer.Option(help="Table id,row,column of the points to crop around.")] = None,
    masks: Annotated[Path | None, typer.Option(help="Folder or zip archive of masks named like the images.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Decides case ids and split.")] = 1,
    workers: Workers = CORES,
) -> None:
    """Build a dataset: clean, resampled, cropped, split and documented."""
    from pentathlon.dataset import Inputs, build_dataset

    definition = load_challenge(challenge)
    with progress("images") as advance:
        result = build_dataset(
            definition, Inputs(images, labels, clicks, masks), out, seed=seed, workers=workers, advance=advance
        )
    for warning in result.warnings:
        print(f"warning: {warning}", file=sys.stderr)
    excluded = Counter(result.counts["excluded"])
    print(f"{result.counts['received']} received, {result.counts['kept']} kept{_by_code(excluded)}")
    print(", ".join(f"{name} {count}" for name, count in result.counts["sets"].items()))
    print(result.dataset)


def verify(dataset: Dataset) -> None:
    """Check that every file of a dataset is as it was written."""
    from pentathlon.dataset import verify_dataset

    result = verify_dataset(dataset)
    print(f"{dataset}: whole and unchanged ({result.challenge}, {result.files} files, {result.counts['kept']} cases)")


def _by_code(excluded: Counter[str]) -> str:
    if not excluded:
        return ""
    return f", {excluded.total()} excluded (" + ", ".join(f"{code} {n}" for code, n in sorted(excluded.items())) + ")"
