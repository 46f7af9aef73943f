"""The reference of a challenge that is predicted in a table: who is positive in which term.

Whether a term is defined is decided here, from the reference alone, before any submission is seen.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pentathlon.challenge import Challenge
from pentathlon.challenge.definition import Labels, Term
from pentathlon.challenge.expression import parse_expression
from pentathlon.delimited import Table, read_table
from pentathlon.errors import Problem, TableError
from pentathlon.labels import LabelRow, clean_labels
from pentathlon.labels.headings import match_headings
from pentathlon.metrics.composite import effective_weights, is_defined


@dataclass(frozen=True)
class ReferenceTerm:
    """One AUC term, as the reference defines it.

    Attributes:
        name: Name in the challenge definition.
        weight: Its part of the score; 0 for a term that has left its mean.
        columns: Prediction columns whose sum is its score.
        positive, negative: Positions, among the reference's cases, of the cases that count.
    """

    name: str
    weight: Fraction
    columns: tuple[str, ...]
    positive: NDArray[np.intp]
    negative: NDArray[np.intp]

    @property
    def is_defined(self) -> bool:
        """Whether both classes are there."""
        return bool(self.positive.size and self.negative.size)


@dataclass(frozen=True)
class TableReference:
    """A reference table.

    Attributes:
        challenge: Its challenge.
        cases: Identifiers, in the order of the file.
        terms: In the order of the definition.
        is_defined: Whether the whole score exists.
        warnings: What should be known of the reference: contradictory rows.
    """

    challenge: Challenge
    cases: tuple[str, ...]
    terms: tuple[ReferenceTerm, ...]
    is_defined: bool
    warnings: tuple[str, ...]


def read_table_reference(challenge: Challenge, path: Path) -> TableReference:
    """Read a reference table. Columns that no term needs are ignored.

    Raises:
        TableError: a needed column is missing, a value is not in the vocabulary, or an id is empty or stands twice.
    """
    needed = _needed_labels(challenge)
    table = _exactly_named(read_table(path), needed)
    _check_columns(table, needed, challenge)
    rows = clean_labels(table, challenge.model_copy(update={"labels": needed})).rows
    if problems := [*_duplicates(table), *_unusable(rows, needed, table.file)]:
        raise TableError(sorted(problems, key=lambda problem: problem.row or 0))
    if not rows:
        raise TableError(Problem("holds no case", file=table.file))
    values = [row.values for row in rows]
    split = {term.name: _split(term, values) for term in challenge.scoring.terms}
    defined = {name: bool(positive.size and negative.size) for name, (positive, negative) in split.items()}
    weights = effective_weights(challenge.scoring, defined)
    terms = tuple(
        ReferenceTerm(term.name, weights[term.name], term.prediction, *split[term.name])
        for term in challenge.scoring.terms
    )
    cases = tuple(row.id for row in rows)
    warnings = tuple(_contradictions(challenge, rows, needed))
    return TableReference(challenge, cases, terms, is_defined(challenge.scoring, defined), warnings)


def _needed_labels(challenge: Challenge) -> Labels:
    """The label columns that the score reads, without the contradictions, which are only warned of."""
    sources = [source for term in challenge.scoring.terms for source in (term.reference, term.subset) if source]
    read = {column for source in sources for column in parse_expression(source).columns}
    binary = tuple(column for column in challenge.labels.binary if column.name in read)
    read |= {name for column in binary for name in parse_expression(column.when).columns}
    columns = tuple(column for column in challenge.labels.columns if column.name in read)
    return Labels(columns=columns, binary=binary)


def _exactly_named(table: Table, needed: Labels) -> Table:
    """Only the needed columns, where all of them have the definition's names: others may then be called anything."""
    wanted = ("id", *(column.name for column in needed.columns))
    if any(name not in table.columns for name in wanted):
        return table
    places = [table.columns.index(name) for name in wanted]
    rows = tuple(tuple(row[place] for place in places) for row in table.rows)
    return Table(table.file, wanted, rows, table.lines, table.delimiter, table.encoding)


def _check_columns(table: Table, needed: Labels, challenge: Challenge) -> None:
    """An optional label must be there too: without it nobody would be positive."""
    found = match_headings(table, challenge.model_copy(update={"labels": needed})).positions
    absent = [column.name for column in needed.columns if column.name not in found]
    if absent:
        raise TableError(Problem("is missing from the reference", file=table.file, row=1, column=name) for name in absent)


def _duplicates(table: Table) -> Iterator[Problem]:
    ids = [record.get("id", "") for _, record in table.records()]
    count = Counter(ids)
    for line, case in zip(table.lines, ids, strict=True):
        if case and count[case] > 1:
            yield Problem(f"'{case}' stands in {count[case]} rows; keep one", table.file, line, "id")


def _unusable(rows: tuple[LabelRow, ...], needed: Labels, file: str) -> Iterator[Problem]:
    for row in rows:
        if row.code and row.code != "conflicting_labels":
            column = next((each.name for each in needed.columns if each.name in row.detail), None)
            yield Problem(row.detail, file=file, row=row.row, column=column)


def _split(term: Term, rows: list[Mapping[str, str]]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    subset = parse_expression(term.subset).holds if term.subset else lambda _: True
    counts = np.array([subset(row) for row in rows], dtype=np.bool_)
    positive = np.array([parse_expression(term.reference or "").holds(row) for row in rows], dtype=np.bool_)
    return np.flatnonzero(counts & positive), np.flatnonzero(counts & ~positive)


def _contradictions(challenge: Challenge, rows: tuple[LabelRow, ...], needed: Labels) -> Iterator[str]:
    for contradiction in challenge.labels.contradictions:
        expression = parse_expression(contradiction.when)
        if set(expression.columns) <= set(needed.names):
            lines = [str(row.row) for row in rows if expression.holds(row.values)]
            if lines:
                shown = ", ".join(lines[:10]) + (", ..." if len(lines) > 10 else "")
                yield f"reference, rows {shown}: {contradiction.text.en}"
