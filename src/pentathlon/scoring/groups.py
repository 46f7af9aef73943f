"""Which patient and which centre each case comes from."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pentathlon.delimited import Table, read_table
from pentathlon.errors import Problem, TableError

PATIENT = "patient"
UNKNOWN = "unknown"
"""Stands for an empty cell in a column other than the patient's."""


@dataclass(frozen=True)
class Groups:
    """A group table, in the order of the reference's cases.

    Attributes:
        columns: Heading → (cases,) the group of each case, without `id`.
    """

    columns: Mapping[str, tuple[str, ...]]

    @property
    def patients(self) -> NDArray[np.intp] | None:
        """(cases,) number of each case's patient, from 0; None if the table has no patients."""
        if PATIENT not in self.columns:
            return None
        _, numbers = np.unique(np.array(self.columns[PATIENT]), return_inverse=True)
        return numbers.astype(np.intp)

    @property
    def subgroups(self) -> Mapping[str, tuple[str, ...]]:
        """The columns by which scores are compared: all but the patient's."""
        return {name: values for name, values in self.columns.items() if name != PATIENT}


def read_groups(path: Path, cases: Sequence[str]) -> Groups:
    """Read `id,patient,centre[,...]`. It may hold more cases than the reference, such as those of a whole dataset.

    Raises:
        TableError: no `id`, nothing else than `id`, an id that stands twice, or a case without a row or patient.
    """
    table = read_table(path)
    if "id" not in table.columns or len(table.columns) < 2:
        raise TableError(Problem("needs the column id and at least one other, such as patient", table.file, 1))
    records = dict(_unique(table))
    problems = [Problem("has no row", table.file, case=case) for case in cases if case not in records]
    if PATIENT in table.columns:
        problems += [
            Problem("is empty", table.file, column=PATIENT, case=case)
            for case in cases
            if case in records and not records[case][PATIENT]
        ]
    if problems:
        raise TableError(problems)
    names = [name for name in table.columns if name != "id"]
    return Groups({name: tuple(records[case][name] or UNKNOWN for case in cases) for name in names})


def _unique(table: Table) -> Iterator[tuple[str, dict[str, str]]]:
    ids = Counter(record["id"] for _, record in table.records())
    problems = [
        Problem(f"'{record['id']}' stands in {ids[record['id']]} rows; keep one", table.file, line, "id")
        for line, record in table.records()
        if ids[record["id"]] > 1
    ]
    if problems:
        raise TableError(problems)
    yield from ((record["id"], record) for _, record in table.records())
