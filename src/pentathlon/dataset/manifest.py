"""What a dataset is made of: two lists of files with their hashes, one to publish and one to keep."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pydicom

import pentathlon
from pentathlon.challenge import Challenge
from pentathlon.challenge.load import challenge_sha256
from pentathlon.dataset import layout
from pentathlon.dataset.cases import Case
from pentathlon.dataset.selection import Candidate
from pentathlon.splits import SplitResult

FORMAT = "pentathlon-dataset/1"


def write_manifests(
    folder: Path,
    challenge: Challenge,
    *,
    seed: int,
    cases: Sequence[Case],
    counts: Mapping[str, Any],
    split: SplitResult,
) -> None:
    """List every file. The organiser's list is apart: the published one must say nothing about private files."""
    known = dict(_prepared_files(challenge, cases))
    found = layout.files_below(folder)
    files = {name: known.get(name) or describe_file(path) for name, path in found.items() if name[0] != "."}
    private = {name: entry for name, entry in files.items() if layout.is_private(name)}
    _write_json(folder / layout.PRIVATE_MANIFEST, {"format": FORMAT, "files": private})
    content = {
        "format": FORMAT,
        "challenge": {"id": challenge.id, "version": challenge.version, "sha256": challenge_sha256(challenge)},
        "seed": seed,
        "versions": {"pentathlon": pentathlon.__version__, "numpy": np.__version__, "pydicom": pydicom.__version__},
        "counts": dict(counts),
        "largest_deviation": {name: round(value, 6) for name, value in split.deviations.items()},
        "split_warnings": list(split.warnings),
        "files": {name: entry for name, entry in files.items() if name not in private},
    }
    _write_json(folder / layout.MANIFEST, content)


def count_images(challenge: Challenge, cases: Sequence[Case], candidates: Sequence[Candidate]) -> dict[str, Any]:
    """Images received, kept, in each set, and excluded by code."""
    sets = Counter(case.set for case in cases)
    codes = Counter(candidate.received.code for candidate in candidates if candidate.received.code)
    return {
        "received": len(candidates),
        "kept": len(cases),
        "sets": {name: sets[name] for name in challenge.split.fractions},
        "excluded": dict(sorted(codes.items())),
    }


def _prepared_files(challenge: Challenge, cases: Sequence[Case]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Prepared images and masks, whose hashes were taken as they were written."""
    for case in cases:
        image, mask = case.candidate.received.image, case.candidate.received.mask
        if image is not None:
            yield layout.image_file(challenge, case.set, case.id), _entry(image.sha256, image.size_bytes)
        if mask is not None:
            yield layout.mask_file(case.set, case.id), _entry(mask.sha256, mask.size_bytes)


def describe_file(path: Path) -> dict[str, Any]:
    """Hash and size of a file."""
    content = path.read_bytes()
    return _entry(hashlib.sha256(content).hexdigest(), len(content))


def _entry(sha256: str, size_bytes: int) -> dict[str, Any]:
    return {"sha256": sha256, "bytes": size_bytes}


def _write_json(path: Path, content: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=1, sort_keys=True, ensure_ascii=False) + "\n")
