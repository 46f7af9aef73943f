"""A prediction table: one row per case, one column per thing predicted, numbers from 0 to 1."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pentathlon.delimited import Table, parse_number, read_table
from pentathlon.errors import MOST_PROBLEMS_SHOWN, PredictionError, Problem
from pentathlon.submission.nearest import nearest

EMPTY_CELL = 0.5
"""What an empty cell counts as: the rule of 2018."""

_NOT_TEXT = {
    b"PK": "is a zip archive or an Excel workbook",
    b"\xd0\xcf\x11\xe0": "is an old Excel workbook",
    b"%PDF": "is a PDF document",
    b"\x1f\x8b": "is compressed",
}


@dataclass(frozen=True)
class PredictionTable:
    """A checked prediction table.

    Attributes:
        file: File name, for messages.
        values: Prediction column → (cases,) numbers from 0 to 1, in the order of the reference's cases.
        warnings: What was accepted but should be known: empty cells.
    """

    file: str
    values: Mapping[str, NDArray[np.float64]]
    warnings: tuple[str, ...]


def read_prediction_table(path: Path, *, columns: Sequence[str], cases: Sequence[str]) -> PredictionTable:
    """Read and check a prediction table; columns and rows may come in any order.

    Args:
        path: Delimited text; see `pentathlon.delimited.read_table`.
        columns: Prediction columns, all required.
        cases: Identifiers of the reference, all required.

    Raises:
        PredictionError: not a table, or wrong columns, ids or numbers: everything that is wrong, with row and column.
        TableError: not a well-formed table.
    """
    _check_is_text(path)
    return check_prediction_table(read_table(path), columns=columns, cases=cases)


def check_prediction_table(table: Table, *, columns: Sequence[str], cases: Sequence[str]) -> PredictionTable:
    """Check a table that was read; see `read_prediction_table`.

    Raises:
        PredictionError: everything that is wrong, with row and column.
    """
    if problems := list(_column_problems(table, columns)):
        raise PredictionError(problems)
    ids = [record["id"] for _, record in table.records()]
    cells = {column: [row[table.columns.index(column)] for row in table.rows] for column in columns}
    problems = list(_id_problems(table, ids, cases))
    numbers = {column: list(_numbers(table, column, cells[column], problems)) for column in columns}
    if problems:
        raise PredictionError(sorted(problems, key=lambda problem: problem.row or 10**9))
    place = {case: position for position, case in enumerate(ids)}
    order = [place[case] for case in cases]
    values = {column: np.array(numbers[column])[order] for column in columns}
    return PredictionTable(table.file, values, tuple(_empty_cells(cells)))


def _check_is_text(path: Path) -> None:
    if path.is_dir():
        raise PredictionError(Problem("is a folder; this challenge is predicted in a CSV table", file=path.name))
    try:
        with path.open("rb") as stream:
            start = stream.read(8)
    except OSError as error:
        raise PredictionError(Problem(f"cannot be read: {error.strerror}", file=path.name)) from None
    for magic, what in _NOT_TEXT.items():
        if start.startswith(magic):
            raise PredictionError(Problem(f"{what}; send a CSV table (text)", file=path.name))


def _column_problems(table: Table, columns: Sequence[str]) -> Iterator[Problem]:
    wanted = ("id", *columns)
    missing = [column for column in wanted if column not in table.columns]
    for column in table.columns:
        if column not in wanted:
            hint = nearest(column, missing)
            yield Problem(f"is not a column of this challenge{hint}", file=table.file, row=1, column=column)
    for column in missing:
        yield Problem(f"is missing; needed are {', '.join(wanted)}", file=table.file, row=1, column=column)


def _id_problems(table: Table, ids: Sequence[str], cases: Sequence[str]) -> Iterator[Problem]:
    known, count = set(cases), Counter(ids)
    missing = [case for case in cases if case not in count]
    hints = 0
    for line, case in zip(table.lines, ids, strict=True):
        if case not in known:
            hints += 1
            hint = nearest(case, missing) if hints <= MOST_PROBLEMS_SHOWN else ""
            what = f"'{case[:80]}' is not a case of the reference{hint}" if case else "the id is empty"
            yield Problem(what, file=table.file, row=line, column="id")
        elif count[case] > 1:
            yield Problem(f"'{case}' stands in {count[case]} rows; keep one", table.file, line, "id")
    for case in missing:
        yield Problem("has no row; every case of the reference needs one", file=table.file, case=case)


def _numbers(table: Table, column: str, cells: Sequence[str], problems: list[Problem]) -> Iterator[float]:
    for line, cell in zip(table.lines, cells, strict=True):
        try:
            number = parse_number(cell, delimiter=table.delimiter) if cell else EMPTY_CELL
        except ValueError:
            problems.append(Problem(f"'{cell[:40]}' is not a number", file=table.file, row=line, column=column))
            continue
        if not 0 <= number <= 1:
            problems.append(Problem(f"{cell[:40]} is not between 0 and 1", file=table.file, row=line, column=column))
        yield number


def _empty_cells(cells: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for column, texts in cells.items():
        if empty := texts.count(""):
            are = "cell is empty and counts" if empty == 1 else "cells are empty and count"
            yield f"column '{column}': {empty} of {len(texts)} {are} as {EMPTY_CELL}"
