"""Which row of the label table, which click and which mask belong to which file."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pentathlon.dataset.intake import Task
from pentathlon.dataset.sources import Source, list_sources, match_key, names_of
from pentathlon.delimited import parse_number, read_table
from pentathlon.errors import ImageRefusedError, Problem, TableError
from pentathlon.imaging.open import open_image
from pentathlon.labels import CleanedLabels, LabelRow

_UID = re.compile(r"[0-2](\.(0|[1-9]\d*)){3,}")

Click = tuple[float, float]


@dataclass(frozen=True)
class Matches:
    """Every file with what belongs to it.

    Attributes:
        tasks: One for each file, in the order of the files.
        rows: For each task its label row, None when there is none.
        unmatched: Label rows whose image was not sent.
    """

    tasks: tuple[Task, ...]
    rows: tuple[LabelRow | None, ...]
    unmatched: tuple[LabelRow, ...]


def match_sources(
    sources: Sequence[Source], labels: CleanedLabels, *, clicks: Mapping[str, Click], masks: Mapping[str, Source]
) -> Matches:
    """Match files with label rows by path, name, stem or SOPInstanceUID; with clicks and masks by the row's id.

    A name that stands for several files matches none of them: which one is meant would be a guess.
    """
    shared = _shared_names(sources)
    by_name = _rows_by_name(labels.rows)
    uids = _instance_uids(sources, by_name, shared) if _names_instances(labels.rows) else {}
    tasks, rows = [], []
    for number, source in enumerate(sources):
        keys = [*(name for name in names_of(source) if name not in shared), uids.get(source, "")]
        found = list({id(row): row for key in keys for row in by_name.get(key, ())}.values())
        row = found[0] if len(found) == 1 else None
        ids = [match_key(row.id), *keys] if row else keys
        tasks.append(
            Task(
                source,
                f"{number:07d}",
                refusal=_refusal(found, source, shared),
                click=next((clicks[key] for key in ids if key in clicks), None),
                mask=next((masks[key] for key in ids if key in masks), None),
            )
        )
        rows.append(row)
    matched = {id(row) for row in rows}
    return Matches(tuple(tasks), tuple(rows), tuple(row for row in labels.rows if id(row) not in matched))


def read_clicks(path: Path) -> dict[str, Click]:
    """Clicks by case key, from a table with the columns id, row, column (pixels of the source image, from 0).

    Raises:
        TableError: columns are missing, a cell is not a number, or one id has two different clicks.
    """
    table = read_table(path)
    missing = [name for name in ("id", "row", "column") if name not in table.columns]
    if missing:
        found = ", ".join(table.columns)
        raise TableError(Problem(f"needs the columns id, row, column; it has {found}", file=table.file, row=1))
    clicks: dict[str, Click] = {}
    problems: list[Problem] = []
    for line, record in table.records():
        numbers = []
        for column in ("row", "column"):
            try:
                numbers.append(parse_number(record[column], delimiter=table.delimiter))
            except ValueError as error:
                problems.append(Problem(str(error), table.file, line, column, record["id"]))
        if len(numbers) == 2:
            click = numbers[0], numbers[1]
            if clicks.setdefault(match_key(record["id"]), click) != click:
                problems.append(Problem("has another click further up", table.file, line, case=record["id"]))
    if problems:
        raise TableError(problems)
    return clicks


def list_masks(place: Path) -> dict[str, Source]:
    """Mask files by path, name and stem."""
    sources = list_sources(place)
    shared = _shared_names(sources)
    return {name: source for source in sources for name in names_of(source) if name not in shared}


def _shared_names(sources: Sequence[Source]) -> frozenset[str]:
    """Names that stand for more than one file."""
    counts = Counter(name for source in sources for name in set(names_of(source)))
    return frozenset(name for name, count in counts.items() if count > 1)


def _rows_by_name(rows: Sequence[LabelRow]) -> dict[str, list[LabelRow]]:
    found: dict[str, list[LabelRow]] = {}
    for row in rows:
        for name in {match_key(row.file), match_key(row.id)} - {""}:
            found.setdefault(name, []).append(row)
    return found


def _refusal(found: Sequence[LabelRow], source: Source, shared: frozenset[str]) -> tuple[str, str]:
    if len(found) > 1:
        lines = ", ".join(str(row.row) for row in found)
        return "conflicting_labels", f"rows {lines} of the label table name this image"
    if found:
        return found[0].code, found[0].detail
    if not shared.isdisjoint(names_of(source)):
        return "no_label", "several files have this name: name them with their folders in a `file` column"
    return "no_label", "no row of the label table names this file"


def _names_instances(rows: Sequence[LabelRow]) -> bool:
    return any(_UID.fullmatch(row.id) for row in rows)


def _instance_uids(
    sources: Sequence[Source], by_name: Mapping[str, list[LabelRow]], shared: frozenset[str]
) -> dict[Source, str]:
    """SOPInstanceUID of the files that no row names otherwise."""
    found = {}
    for source in sources:
        if not any(name in by_name and name not in shared for name in names_of(source)):
            try:
                found[source] = open_image(source.read()).header.sop_instance_uid
            except ImageRefusedError:
                continue  # the file is read again, and its exclusion recorded, when it is taken in
    return found
