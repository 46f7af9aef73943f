"""The labels of a reference table, as far as the score reads them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pentathlon.challenge import Challenge
from pentathlon.challenge.definition import LabelColumn, Labels
from pentathlon.challenge.expression import parse_expression
from pentathlon.delimited import Table, read_table
from pentathlon.errors import Problem, TableError
from pentathlon.labels.headings import match_headings
from pentathlon.labels.vocabulary import explain_unknown, read_cell


@dataclass(frozen=True)
class ReferenceLabels:
    """Cleaned labels of the reference.

    Attributes:
        cases: Identifiers, in the order of the file.
        values: For each case, label column → value, of the columns that the score reads.
        warnings: Rows that contradict themselves; they are scored as they stand.
    """

    cases: tuple[str, ...]
    values: tuple[Mapping[str, str], ...]
    warnings: tuple[str, ...]


def read_reference_labels(challenge: Challenge, path: Path) -> ReferenceLabels:
    """Read the columns that the score needs; all others are ignored.

    Raises:
        TableError: a needed column is missing, a value is not in the vocabulary, or an id is empty or stands twice.
    """
    needed = _needed_labels(challenge)
    table = _needed_columns(read_table(path), challenge, needed)
    ids = [row[0] for row in table.rows]
    problems = list(_id_problems(table, ids))
    values = [
        _read_row(line, row[1:], needed, table.file, problems)
        for line, row in zip(table.lines, table.rows, strict=True)
    ]
    if problems:
        raise TableError(problems)
    return ReferenceLabels(tuple(ids), tuple(values), tuple(_contradictions(challenge, needed, table.lines, values)))


def _needed_labels(challenge: Challenge) -> Labels:
    """The columns that the conditions of the score read, and those from which binary ones among them are computed."""
    sources = [source for term in challenge.scoring.terms for source in (term.reference, term.subset) if source]
    read = {column for source in sources for column in parse_expression(source).columns}
    for column in reversed(challenge.labels.binary):
        if column.name in read:
            read.update(parse_expression(column.when).columns)
    return Labels(
        columns=tuple(column for column in challenge.labels.columns if column.name in read),
        binary=tuple(column for column in challenge.labels.binary if column.name in read),
    )


def _needed_columns(table: Table, challenge: Challenge, needed: Labels) -> Table:
    """The table with `id` and the needed columns only, in this order and under the definition's names.

    Where all of them have the definition's names, other columns may be called anything. An optional label must be
    there too: without it nobody would be positive.
    """
    wanted = ("id", *(column.name for column in needed.columns))
    places = {name: table.columns.index(name) for name in wanted if name in table.columns}
    if len(places) < len(wanted):
        places = dict(match_headings(table, challenge.model_copy(update={"labels": needed})).positions)
    if absent := [name for name in wanted if name not in places]:
        raise TableError(Problem("is missing from the reference", table.file, 1, name) for name in absent)
    if not table.rows:
        raise TableError(Problem("holds no case", file=table.file))
    rows = tuple(tuple(row[places[name]] for name in wanted) for row in table.rows)
    return Table(table.file, wanted, rows, table.lines, table.delimiter, table.encoding)


def _id_problems(table: Table, ids: list[str]) -> Iterator[Problem]:
    count = Counter(ids)
    for line, case in zip(table.lines, ids, strict=True):
        if not case:
            yield Problem("the id is empty", table.file, line, "id")
        elif count[case] > 1:
            yield Problem(f"'{case}' stands in {count[case]} rows; keep one", table.file, line, "id")


def _read_row(
    line: int, cells: tuple[str, ...], needed: Labels, file: str, problems: list[Problem]
) -> Mapping[str, str]:
    values = {}
    for column, cell in zip(needed.columns, cells, strict=True):
        value = _read_value(cell, column)
        if value is None:
            what = explain_unknown(cell, column) if cell else "is empty"
            problems.append(Problem(what, file, line, column.name))
        values[column.name] = value or ""
    for binary in needed.binary:
        values[binary.name] = str(int(parse_expression(binary.when).holds(values)))
    return values


def _read_value(cell: str, column: LabelColumn) -> str | None:
    if not cell:
        return None if column.required else ""
    found = read_cell(cell, column)
    return None if found is None else found[0]


def _contradictions(
    challenge: Challenge, needed: Labels, lines: tuple[int, ...], values: list[Mapping[str, str]]
) -> Iterator[str]:
    for contradiction in challenge.labels.contradictions:
        expression = parse_expression(contradiction.when)
        if set(expression.columns) <= set(needed.names):
            found = [str(line) for line, row in zip(lines, values, strict=True) if expression.holds(row)]
            if found:
                shown = ", ".join(found[:10]) + (", ..." if len(found) > 10 else "")
                yield f"reference, row {shown}: {contradiction.text.en}"
