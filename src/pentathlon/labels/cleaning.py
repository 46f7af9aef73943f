"""Clean a label table: every row becomes usable labels or says why it cannot."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pentathlon.challenge import Challenge
from pentathlon.challenge.expression import parse_expression
from pentathlon.delimited import Table
from pentathlon.labels.headings import RESERVED_HEADINGS, file_stem, match_headings
from pentathlon.labels.vocabulary import LabelChange, explain_unknown, one_spaced, read_cell

_NAMES_A_FILE = {"id", "file"}  # compared with real file names: spaces in them are meant
_NEVER_WRITTEN = {"patient", "exam"}  # only compared within the table, and no list of changes may name a patient


@dataclass(frozen=True)
class LabelRow:
    """What a label file states about one image.

    Attributes:
        row: Line of the label file; of several rows on the image, the first.
        id: From the `id` column, else the stem of `file`; empty where the row names no image.
        file: From the `file` column; empty if there is none.
        patient: From the `patient` column; empty if there is none.
        exam: From the `exam` column; empty if there is none.
        centre: From the `centre` column; empty if there is none.
        values: Column → cleaned value, for every name of `challenge.labels.names`; an absent optional label is the
            empty text. No entry where `code` is set.
        code: Empty if the labels can be used, else an exclusion code: missing_label, unknown_label,
            contradictory_labels or conflicting_labels.
        detail: One sentence that says what is wrong; empty if nothing is.
    """

    row: int
    id: str
    file: str
    patient: str
    exam: str
    centre: str
    values: Mapping[str, str]
    code: str
    detail: str


@dataclass(frozen=True)
class CleanedLabels:
    """A cleaned label table.

    Attributes:
        rows: One per image, in the order of the file.
        changes: Every value that was changed, by line.
        dropped_columns: Headings of columns that the challenge has no use for, such as upload dates and names.
    """

    rows: tuple[LabelRow, ...]
    changes: tuple[LabelChange, ...]
    dropped_columns: tuple[str, ...]


@dataclass(frozen=True)
class _Line:
    """One line of the file: its cells by column, cleaned where they are understood, else as sent."""

    number: int
    cells: Mapping[str, str]
    changes: tuple[LabelChange, ...]

    @property
    def image(self) -> str:
        """What the line is about. A file is more precise than an id, which may be that of a patient."""
        return f"file {self.cells['file']}" if self.cells["file"] else f"id {self.cells['id']}"


def clean_labels(table: Table, challenge: Challenge) -> CleanedLabels:
    """Read a label table in the closed vocabulary of a challenge.

    A value is recognised by its name or a listed alias, whatever its case, accents and spaces; a binary value by
    the closed list `BINARY_SPELLINGS`. Anything else is reported, never guessed.

    Raises:
        TableError: a column is missing or stands twice.
    """
    headings = match_headings(table, challenge)
    lines = [
        _clean_line(line, _as_sent(table, line, row, headings.positions), challenge)
        for line, row in zip(table.lines, table.rows, strict=True)
    ]
    by_image: dict[str, list[_Line]] = {}
    for line in lines:
        anonymous = not line.cells["id"]
        by_image.setdefault(f"line {line.number}" if anonymous else line.image, []).append(line)
    rows = tuple(_label_row(same, challenge) for same in by_image.values())
    changes = [change for line in lines for change in line.changes]
    changes += [change for same in by_image.values() for change in _duplicates(same)]
    changes.sort(key=lambda change: change.row)
    return CleanedLabels(rows, (*headings.changes, *changes), headings.dropped)


def _as_sent(table: Table, line: int, row: Sequence[str], positions: Mapping[str, int]) -> dict[str, str]:
    """Cells of a row by meaning, with the spaces around them."""
    return {
        name: table.padded.get((line, table.columns[position]), row[position]) for name, position in positions.items()
    }


def _clean_line(number: int, sent: Mapping[str, str], challenge: Challenge) -> _Line:
    cells: dict[str, str] = {}
    changes = []
    for name in RESERVED_HEADINGS:
        cell = sent.get(name, "")
        cells[name] = cell.strip() if name in _NAMES_A_FILE else one_spaced(cell)
        if cells[name] != cell and name not in _NEVER_WRITTEN:
            changes.append(LabelChange(number, name, cell, cells[name], "spaces"))
    cells["id"] = cells["id"] or file_stem(cells["file"])
    for column in challenge.labels.columns:
        cell = sent.get(column.name, "")
        reading = read_cell(cell, column)
        cells[column.name] = reading.value if reading else cell.strip()
        if reading and reading.value != cell:
            changes.append(LabelChange(number, column.name, cell, reading.value, reading.rule))
    return _Line(number, cells, tuple(changes))


def _label_row(same: Sequence[_Line], challenge: Challenge) -> LabelRow:
    first = same[0]
    code, detail = next(_objections(same, challenge), ("", ""))
    values = {} if code else _with_binaries(first.cells, challenge)
    about = {name: first.cells[name] for name in RESERVED_HEADINGS}
    return LabelRow(row=first.number, **about, values=values, code=code, detail=detail)


def _objections(same: Sequence[_Line], challenge: Challenge) -> Iterator[tuple[str, str]]:
    """Exclusion codes with their details, the most basic first."""
    cells = same[0].cells
    differing = [name for name in cells if len({line.cells[name] for line in same}) > 1]
    if differing:
        lines = ", ".join(str(line.number) for line in same)
        yield "conflicting_labels", f"rows {lines} differ in {', '.join(differing)}"
    if not cells["id"]:
        yield "missing_label", "the row names no image"
    required = [column.name for column in challenge.labels.columns if column.required]
    if empty := [name for name in required if not cells[name]]:
        yield "missing_label", f"empty: {', '.join(empty)}"
    if unknown := [
        explain_unknown(cells[column.name], column)
        for column in challenge.labels.columns
        if cells[column.name] not in ("", *column.vocabulary)
    ]:
        yield "unknown_label", "; ".join(unknown)
        return
    values = _with_binaries(cells, challenge)
    if contradictions := [
        each.text.en for each in challenge.labels.contradictions if parse_expression(each.when).holds(values)
    ]:
        yield "contradictory_labels", "; ".join(contradictions)


def _with_binaries(cells: Mapping[str, str], challenge: Challenge) -> dict[str, str]:
    values = {column.name: cells[column.name] for column in challenge.labels.columns}
    for binary in challenge.labels.binary:
        values[binary.name] = str(int(parse_expression(binary.when).holds(values)))
    return values


def _duplicates(same: Sequence[_Line]) -> Iterator[LabelChange]:
    first = same[0]
    for line in same[1:]:
        if line.cells == first.cells:
            yield LabelChange(line.number, "", line.cells["id"], "", "duplicate_row")
