"""The README of a dataset: what it is, and its three tables."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pentathlon.challenge import Challenge
from pentathlon.dataset import layout
from pentathlon.dataset.cases import Case
from pentathlon.inclusion.codes import EXCLUSION_CODES
from pentathlon.splits import SplitResult


def write_datasheet(
    folder: Path, challenge: Challenge, *, cases: Sequence[Case], counts: Mapping[str, Any], split: SplitResult
) -> None:
    """Write the datasheet. It names no source file, no centre and no patient."""
    sections = (
        _introduction(challenge),
        _geometry(challenge),
        _images(counts),
        _labels(challenge, cases, split),
        _files(challenge),
    )
    lines = [line for section in sections for line in (*section, "")]
    (folder / layout.DATASHEET).write_text("\n".join(lines[:-1]) + "\n", encoding="utf-8")


def _introduction(challenge: Challenge) -> Iterator[str]:
    yield f"# {challenge.title.en}"
    yield ""
    yield challenge.question.en
    yield ""
    yield f"*{challenge.title.fr}.* {challenge.question.fr}"
    yield ""
    yield from (f"- {task.text.en} · {task.text.fr}" for task in challenge.tasks)


def _geometry(challenge: Challenge) -> Iterator[str]:
    preparation = challenge.preparation
    pixel = "not resampled" if preparation.pixel_size_mm is None else f"{preparation.pixel_size_mm:g} mm"
    size = "not cropped" if preparation.image_size is None else "{} x {} pixels".format(*preparation.image_size)
    crop = {"click": "around a point that a person clicked", "mask_centroid": "around the centroid of the mask"}
    yield "## Table 1. Preparation"
    yield ""
    yield "| | |"
    yield "|---|---|"
    yield f"| modality | {', '.join(challenge.criteria.modality) or 'any'} |"
    yield f"| pixel size | {pixel} |"
    yield f"| image size | {size} |"
    if preparation.image_size is not None:
        yield f"| crop | {crop.get(preparation.crop, 'around the centre of the image')} |"
    yield f"| interpolation | {preparation.interpolation}, masks nearest neighbour |"
    yield f"| outside of the source image | {preparation.background:g} |"
    yield f"| outside of the ultrasound sector | {'0' if preparation.sector_mask else 'not masked'} |"
    yield f"| pixel values | {_pixel_values(challenge)} |"


def _pixel_values(challenge: Challenge) -> str:
    units = "Hounsfield units, " if challenge.criteria.modality == ("CT",) else ""
    return f"{units}{challenge.preparation.pixel_type}, {layout.image_ending(challenge)}"


def _images(counts: Mapping[str, Any]) -> Iterator[str]:
    received, kept = counts["received"], counts["kept"]
    yield "## Table 2. Images"
    yield ""
    yield "| | images |"
    yield "|---|---:|"
    yield f"| received | {received} |"
    yield f"| kept | {kept} ({kept / received:.1%}) |"
    for code, number in counts["excluded"].items():
        yield f"| excluded: {code} | {number} |"
    for name, number in counts["sets"].items():
        yield f"| in {name} | {number} |"
    if counts["excluded"]:
        yield ""
        yield from (f"- `{code}`: {EXCLUSION_CODES[code].en}" for code in counts["excluded"])


def _labels(challenge: Challenge, cases: Sequence[Case], split: SplitResult) -> Iterator[str]:
    sets = list(challenge.split.fractions)
    sizes = Counter(case.set for case in cases)
    yield "## Table 3. Labels in each set"
    yield ""
    yield f"| label | {' | '.join(sets)} | all |"
    yield f"|---|{'---:|' * (len(sets) + 1)}"
    for label, counts in label_counts(challenge, cases).items():
        cells = [_share(counts[name], sizes[name]) for name in sets]
        yield f"| {label} | {' | '.join(cells)} | {_share(counts.total(), len(cases))} |"
    yield ""
    largest = max(split.deviations.items(), key=lambda item: item[1], default=("", 0.0))
    yield (
        f"No patient, exam or near duplicate is in two sets. Largest difference between a proportion in a set and in "
        f"all cases: {largest[1]:.1%}{f' ({largest[0]})' if largest[0] else ''}."
    )
    yield from (f"\n{warning}" for warning in split.warnings)


def label_counts(challenge: Challenge, cases: Sequence[Case]) -> dict[str, Counter[str]]:
    """Label → set → number of cases: a row for each binary column and for each value of a category."""
    found: dict[str, Counter[str]] = {}
    categories = {column.name: column.vocabulary for column in challenge.labels.columns if column.kind == "category"}
    for name in challenge.labels.names:
        for value in categories.get(name, ("1",)):
            label = f"{name}: {value}" if name in categories else name
            found[label] = Counter(case.set for case in cases if case.candidate.labels[name] == value)
    return found


def _share(count: int, size: int) -> str:
    return f"{count} ({count / size:.1%})" if size else "0"


def _files(challenge: Challenge) -> Iterator[str]:
    ending = layout.image_ending(challenge)
    yield "## Files"
    yield ""
    yield f"- `<set>/images/<case>{ending}`: images. Case ids are random."
    if challenge.preparation.mask:
        yield "- `<set>/masks/<case>.nii.gz`: masks of 0 and 1 on the grid of the image; not in the test set."
    yield f"- `<set>/{layout.LABELS}`: labels; not in the test set."
    yield f"- `{layout.MANIFEST}`: every file with its SHA-256, the seed, the versions. `pentathlon verify` checks it."
    yield f"- `{layout.REFERENCE}/`, `{layout.ORGANISER}/`: never released."
