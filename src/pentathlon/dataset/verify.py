"""Is a dataset what its manifests say?"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pentathlon.dataset import layout
from pentathlon.dataset.manifest import FORMAT, describe_file
from pentathlon.errors import DatasetError, Problem


@dataclass(frozen=True)
class Verified:
    """A dataset in which every file is as it was written."""

    challenge: str
    files: int
    counts: Mapping[str, Any]


def verify_dataset(dataset: Path) -> Verified:
    """Compare every file with its hash.

    Raises:
        DatasetError: no manifest, or files that are changed, missing or too many, all of them listed.
    """
    manifest = _read_manifest(dataset / layout.MANIFEST)
    private = _read_manifest(dataset / layout.PRIVATE_MANIFEST)
    expected = {**manifest["files"], **private["files"]}
    problems = list(_differences(dataset, expected))
    if problems:
        raise DatasetError(problems)
    return Verified(str(manifest["challenge"]["id"]), len(expected), manifest["counts"])


def _read_manifest(path: Path) -> dict[str, Any]:
    file = path.name if path.parent.name != layout.ORGANISER else layout.PRIVATE_MANIFEST
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise DatasetError(Problem("is missing: this is not a whole dataset", file=file)) from None
    except ValueError:
        raise DatasetError(Problem("is not JSON: it was changed", file=file)) from None
    if not isinstance(content, dict) or content.get("format") != FORMAT or not isinstance(content.get("files"), dict):
        raise DatasetError(Problem(f"is not a manifest of the form {FORMAT}", file=file))
    return content


def _differences(dataset: Path, expected: Mapping[str, Any]) -> Iterator[Problem]:
    found = layout.files_below(dataset)
    for name, entry in expected.items():
        if name not in found:
            yield Problem("is missing", file=name)
        elif describe_file(found[name]) != entry:
            yield Problem("is not the file that was written", file=name)
    for name in found:
        if name not in expected and name not in {layout.MANIFEST, layout.PRIVATE_MANIFEST}:
            yield Problem("does not belong to the dataset", file=name)
