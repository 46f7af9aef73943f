"""Score records: what was computed, from which bytes, so that anybody can compute it again and compare."""

import json
import os
import platform
from collections.abc import Iterator
from math import isclose
from pathlib import Path
from typing import Any

import numpy as np
import scipy

import pentathlon
from pentathlon.challenge import Challenge, load_challenge
from pentathlon.challenge.load import BUILTIN, challenge_sha256
from pentathlon.errors import DatasetError, Problem
from pentathlon.ranking.documents import ranking_document
from pentathlon.ranking.rank import RankOptions, rank_submissions
from pentathlon.scoring.assessment import Assessment, AssessmentOptions, assess_submission
from pentathlon.scoring.hashing import sha256_of

FORMAT = 1
_SAME_NUMBER = 1e-9
"""Intervals and probabilities may differ in the last digits between machines; exact scores may not."""


def score_record(
    assessment: Assessment, challenge: str, reference: Path, prediction: Path, *, beside: Path
) -> dict[str, Any]:
    """Record a score that was assessed.

    Args:
        assessment: What came out.
        challenge: Built-in name, or path of a TOML file.
        reference: Table, or folder or zip archive of masks.
        prediction: The same kind of thing as the reference.
        beside: Folder in which the record will lie; files are named from there.
    """
    options = assessment.options
    inputs = {"reference": reference, "prediction": prediction}
    if options.groups is not None:
        inputs["groups"] = options.groups
    chosen = {"confidence": options.confidence, "bootstrap": options.bootstrap, "seed": options.seed}
    return _record("score", challenge, inputs, chosen, _assessed(assessment), beside)


def ranking_record(
    challenge: str, reference: Path, predictions: Path, options: RankOptions, *, result: dict[str, Any], beside: Path
) -> dict[str, Any]:
    """Record a ranking whose document is `result`."""
    inputs = {"reference": reference, "predictions": predictions}
    if options.groups is not None:
        inputs["groups"] = options.groups
    chosen = {
        "confidence": options.confidence,
        "bootstrap": options.bootstrap,
        "seed": options.seed,
        "late": list(options.late),
    }
    return _record("ranking", challenge, inputs, chosen, result, beside)


def verify_record(path: Path, replaced: dict[str, Path] | None = None) -> tuple[str, ...]:
    """Compute a record again.

    Args:
        path: The record.
        replaced: Where an input lies now, by its name in the record, such as `reference`.

    Returns:
        What differs without changing a result: versions of programs.

    Raises:
        DatasetError: not a record, an input that is not what it was, or a result that differs; all of them.
        InputError: an input cannot be read.
    """
    record = _read(path)
    inputs = {name: (replaced or {}).get(name, path.parent / each["path"]) for name, each in record["inputs"].items()}
    challenge = _challenge(record, path.parent)
    if problems := list(_changed_inputs(record, inputs, challenge, path.name)):
        raise DatasetError(problems)
    result = json.loads(json.dumps(_compute(record, challenge, inputs)))
    if problems := [Problem(what, file=path.name) for what in _differences(record["result"], result, "result")]:
        raise DatasetError(problems)
    return tuple(
        f"{name} was {version}, is {_versions().get(name)}"
        for name, version in record["versions"].items()
        if version != _versions().get(name)
    )


def _record(
    kind: str, challenge: str, inputs: dict[str, Path], options: dict[str, Any], result: dict[str, Any], beside: Path
) -> dict[str, Any]:
    definition = load_challenge(challenge)
    is_file = challenge not in BUILTIN
    return {
        "record": FORMAT,
        "kind": kind,
        "versions": _versions(),
        "challenge": {
            "id": definition.id,
            "version": definition.version,
            "sha256": challenge_sha256(definition),
            "file": os.path.relpath(challenge, beside) if is_file else None,
        },
        "inputs": {
            name: {"path": Path(os.path.relpath(path, beside)).as_posix(), "sha256": sha256_of(path)}
            for name, path in inputs.items()
        },
        "options": options,
        "result": result,
    }


def _versions() -> dict[str, str]:
    return {
        "pentathlon": pentathlon.__version__,
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scipy": scipy.__version__,
    }


def _read(path: Path) -> dict[str, Any]:
    try:
        record = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise DatasetError(Problem(f"cannot be read: {error.strerror}", file=path.name)) from None
    except ValueError:
        record = None
    wanted = {"record", "kind", "versions", "challenge", "inputs", "options", "result"}
    if not isinstance(record, dict) or not wanted <= set(record) or record["record"] != FORMAT:
        raise DatasetError(Problem("is not a score record of this version", file=path.name))
    return record


def _challenge(record: dict[str, Any], beside: Path) -> Challenge:
    file = record["challenge"]["file"]
    return load_challenge(beside / file if file else record["challenge"]["id"])


def _changed_inputs(
    record: dict[str, Any], inputs: dict[str, Path], challenge: Challenge, name: str
) -> Iterator[Problem]:
    if challenge_sha256(challenge) != record["challenge"]["sha256"]:
        yield Problem("the challenge definition is not the one that was scored with", file=name)
    for role, path in inputs.items():
        if not path.exists():
            yield Problem(f"the {role} is not there any more", file=path.name)
        elif sha256_of(path) != record["inputs"][role]["sha256"]:
            yield Problem(f"the {role} is not the one that was scored", file=path.name)


def _compute(record: dict[str, Any], challenge: Challenge, inputs: dict[str, Path]) -> dict[str, Any]:
    options = record["options"]
    if record["kind"] == "ranking":
        chosen = RankOptions(**{**options, "late": tuple(options["late"])}, groups=inputs.get("groups"))
        return ranking_document(rank_submissions(challenge, inputs["reference"], inputs["predictions"], chosen))
    wanted = AssessmentOptions(**options, groups=inputs.get("groups"))
    return _assessed(assess_submission(challenge, inputs["reference"], inputs["prediction"], wanted))


def _assessed(assessment: Assessment) -> dict[str, Any]:
    exact = assessment.score.exact
    return {"exact": None if exact is None else str(exact), **assessment.as_json()}


def _differences(old: Any, new: Any, where: str) -> Iterator[str]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in sorted(set(old) | set(new)):
            yield from _differences(old.get(key), new.get(key), f"{where}.{key}")
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for at, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from _differences(one, other, f"{where}[{at}]")
    elif not _same(old, new):
        yield f"{where} was {old!r}, is {new!r}"


def _same(old: Any, new: Any) -> bool:
    if isinstance(old, float) and isinstance(new, float):
        return isclose(old, new, rel_tol=_SAME_NUMBER, abs_tol=_SAME_NUMBER)
    return bool(old == new)
