"""What only shows when all images are compared: duplicates and several images of one exam."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from pentathlon.challenge import Challenge
from pentathlon.dataset.intake import Received
from pentathlon.imaging.fingerprint import THUMBNAIL, near_duplicates
from pentathlon.labels import LabelRow


@dataclass(frozen=True)
class Candidate:
    """A received image with its label row; the row is None where labels do not matter yet."""

    received: Received
    row: LabelRow | None

    @property
    def exam(self) -> str:
        """The exam by the header, else by the label table, empty when unknown."""
        return self.received.exam or (self.row.exam if self.row else "")

    @property
    def patient(self) -> str:
        """The patient within his centre, empty when unknown."""
        patient = self.received.patient or (self.row.patient if self.row else "")
        return f"{self.row.centre if self.row else ''}\0{patient}" if patient else ""

    @property
    def labels(self) -> Mapping[str, str]:
        """Cleaned labels."""
        return self.row.values if self.row else {}


@dataclass(frozen=True)
class Selection:
    """All images after comparison.

    Attributes:
        candidates: In the order given, those that are one too many now with an exclusion code.
        alike: For each, a name shared by the near duplicates that are kept together, else empty.
    """

    candidates: tuple[Candidate, ...]
    alike: tuple[str, ...]


def select(candidates: Sequence[Candidate], challenge: Challenge) -> Selection:
    """Exclude duplicates and what exceeds the images allowed per exam. The first file by name stays.

    Args:
        candidates: Sorted by file.
        challenge: Says how many images an exam may have and what near duplicates become.
    """
    chosen = _exclude_exact_duplicates(list(candidates))
    pairs = _near_pairs(chosen)
    alike = [""] * len(chosen)
    if challenge.criteria.near_duplicates == "exclude":
        chosen = _exclude_near_duplicates(chosen, pairs)
    else:
        for earlier, later in pairs:
            alike[later] = alike[earlier] = alike[earlier] or f"alike {earlier}"
    return Selection(tuple(_exclude_surplus(chosen, challenge.criteria.images_per_exam)), tuple(alike))


def _exclude(candidate: Candidate, code: str, detail: str) -> Candidate:
    return replace(candidate, received=replace(candidate.received, code=code, detail=detail))


def _kept(candidates: Sequence[Candidate]) -> list[int]:
    return [number for number, candidate in enumerate(candidates) if not candidate.received.code]


def _exclude_exact_duplicates(candidates: list[Candidate]) -> list[Candidate]:
    same: dict[str, list[int]] = {}
    for number in _kept(candidates):
        same.setdefault(candidates[number].received.pixel_hash, []).append(number)
    for numbers in same.values():
        first = candidates[numbers[0]]
        if all(candidates[number].labels == first.labels for number in numbers):
            for number in numbers[1:]:
                detail = f"the same pixels as {first.received.file}"
                candidates[number] = _exclude(candidates[number], "exact_duplicate", detail)
        else:
            files = ", ".join(candidates[number].received.file for number in numbers)
            for number in numbers:
                detail = f"the same pixels stand under different labels: {files}"
                candidates[number] = _exclude(candidates[number], "conflicting_labels", detail)
    return candidates


def _near_pairs(candidates: Sequence[Candidate]) -> list[tuple[int, int]]:
    kept = _kept(candidates)
    if len(kept) < 2:
        return []
    content = b"".join(candidates[number].received.thumbnail for number in kept)
    thumbnails = np.frombuffer(content, np.uint8).reshape(len(kept), THUMBNAIL, THUMBNAIL)
    return sorted((kept[earlier], kept[later]) for earlier, later in near_duplicates(thumbnails))


def _exclude_near_duplicates(candidates: list[Candidate], pairs: Sequence[tuple[int, int]]) -> list[Candidate]:
    for earlier, later in pairs:
        if not candidates[earlier].received.code and not candidates[later].received.code:
            detail = f"almost the same picture as {candidates[earlier].received.file}"
            candidates[later] = _exclude(candidates[later], "near_duplicate", detail)
    return candidates


def _exclude_surplus(candidates: list[Candidate], allowed: int) -> list[Candidate]:
    seen: dict[str, list[str]] = {}
    for number in _kept(candidates):
        exam = candidates[number].exam
        if not exam:
            continue
        files = seen.setdefault(exam, [])
        if len(files) >= allowed:
            detail = f"the exam already has {', '.join(files)}; at most {allowed} per exam"
            candidates[number] = _exclude(candidates[number], "several_per_exam", detail)
        else:
            files.append(candidates[number].received.file)
    return candidates
