"""The tables of a dataset: labels of each set, and what only the organiser sees."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from pentathlon.challenge import Challenge
from pentathlon.dataset import layout
from pentathlon.dataset.cases import Case
from pentathlon.dataset.selection import Candidate
from pentathlon.delimited import write_table
from pentathlon.inclusion.codes import EXCLUSION_CODES
from pentathlon.labels import CleanedLabels, LabelRow, file_stem


def write_labels(folder: Path, challenge: Challenge, cases: Sequence[Case]) -> None:
    """Labels of every set; those of the test set become the reference."""
    names = challenge.labels.names
    for set_name in challenge.split.fractions:
        rows = [[case.id, *(case.candidate.labels[name] for name in names)] for case in cases if case.set == set_name]
        path = folder / layout.labels_file(set_name)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_table(path, ["id", *names], rows)


def write_organiser_tables(
    folder: Path,
    *,
    cases: Sequence[Case],
    candidates: Sequence[Candidate],
    labels: CleanedLabels,
    unmatched: Sequence[LabelRow],
) -> None:
    """What happened to every image and label. Never released: it names source files."""
    (folder / layout.ORGANISER).mkdir(parents=True, exist_ok=True)
    write_table(
        folder / layout.EXCLUSIONS, ["file", "case", "code", "detail", "advice", "advice_fr"], _exclusions(candidates)
    )
    write_table(
        folder / layout.OBSERVATIONS, ["file", "case", "criterion", "outcome", "detail"], _observations(candidates)
    )
    write_table(
        folder / layout.LABEL_CHANGES,
        ["row", "column", "before", "after", "rule"],
        ([change.row, change.column, change.before, change.after, change.rule] for change in labels.changes),
    )
    write_table(folder / layout.UNMATCHED_LABELS, ["row", "id", "file"], ([r.row, r.id, r.file] for r in unmatched))
    write_table(folder / layout.CASES, ["case", "set", "file", "label_id", "centre", "pixel_hash"], _sources(cases))


def write_sectors(folder: Path, cases: Sequence[Case]) -> None:
    """Outline of the ultrasound sector of every case, for a person to correct."""
    outlines = {case.id: case.candidate.received.outline for case in cases}
    (folder / layout.SECTORS).write_text(json.dumps(outlines, indent=0, sort_keys=True) + "\n")


def label_id(candidate: Candidate) -> str:
    """The id under which a centre knows an image: that of its label row, else its file's stem."""
    return candidate.row.id if candidate.row else file_stem(candidate.received.file)


def _exclusions(candidates: Sequence[Candidate]) -> Iterator[list[str]]:
    for candidate in candidates:
        received = candidate.received
        if received.code:
            advice = EXCLUSION_CODES[received.code]
            yield [received.file, label_id(candidate), received.code, received.detail, advice.en, advice.fr]


def _observations(candidates: Sequence[Candidate]) -> Iterator[list[str]]:
    for candidate in candidates:
        for finding in candidate.received.observations:
            place = [candidate.received.file, label_id(candidate)]
            yield [*place, finding.criterion, finding.outcome, finding.detail]


def _sources(cases: Sequence[Case]) -> Iterator[list[str]]:
    for case in cases:
        received, row = case.candidate.received, case.candidate.row
        centre = row.centre if row else ""
        yield [case.id, case.set, received.file, label_id(case.candidate), centre, received.pixel_hash]
