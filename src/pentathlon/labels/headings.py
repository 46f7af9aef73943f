"""Which column of a label file is which."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pentathlon.challenge import Challenge
from pentathlon.challenge.spelling import heading_key
from pentathlon.delimited import Table
from pentathlon.errors import Problem, TableError
from pentathlon.labels.vocabulary import LabelChange

RESERVED_HEADINGS = {
    "id": ("identifiant", "image_id", "id_image", "case_id", "SOPInstanceUID"),
    "file": ("fichier", "filename", "image", "nom du fichier", "nom de fichier", "nom fichier", "image file"),
    "patient": ("patient_id", "id_patient", "ipp", "numero patient", "patient number"),
    "exam": ("exam_id", "examen", "id_examen", "study", "study_id", "StudyInstanceUID"),
    "centre": ("center", "hopital", "hospital", "site", "etablissement"),
}
"""Columns that say what a row is about, and the other headings under which they arrive."""

# Not `Path.stem`: a file named by its UID, 1.2.840.99, has no extension to lose.
_EXTENSION = re.compile(r"(\.nii)?\.[a-z][a-z0-9]{0,5}$", re.IGNORECASE)


@dataclass(frozen=True)
class Headings:
    """Where the columns stand.

    Attributes:
        positions: Label column or reserved heading → position in a row of the table.
        changes: Headings that were recognised under another name or spelling.
        dropped: Headings of columns that the challenge has no use for.
    """

    positions: Mapping[str, int]
    changes: tuple[LabelChange, ...]
    dropped: tuple[str, ...]


def match_headings(table: Table, challenge: Challenge) -> Headings:
    """Find each label column and each reserved column by its name or an alias; spelling does not matter.

    Raises:
        TableError: neither `id` nor `file` is there, a required label column is not, or two headings mean the same.
    """
    meanings = _meanings(challenge)
    found: dict[str, list[int]] = {}
    for position, heading in enumerate(table.columns):
        if (meaning := meanings.get(heading_key(heading))) is not None:
            found.setdefault(meaning, []).append(position)
    problems = [*_ambiguous(found, table), *_absent(found, table, challenge)]
    if problems:
        raise TableError(problems)
    positions = {meaning: places[0] for meaning, places in found.items()}
    changes = tuple(
        LabelChange(1, meaning, table.columns[position], meaning, "heading")
        for meaning, position in positions.items()
        if table.columns[position] != meaning
    )
    used = set(positions.values())
    dropped = tuple(heading for position, heading in enumerate(table.columns) if position not in used)
    return Headings(positions, changes, dropped)


def file_stem(file: str) -> str:
    r"""Name of a file without folders and without its extension; `.nii.gz` is one extension.

    >>> file_stem(r"C:\export\IM_0001.dcm"), file_stem("a/knee.nii.gz"), file_stem("1.2.840.99")
    ('IM_0001', 'knee', '1.2.840.99')
    """
    name = re.split(r"[/\\]", file)[-1]
    return _EXTENSION.sub("", name) or name


def _meanings(challenge: Challenge) -> dict[str, str]:
    """Heading key → column. The challenge's own columns come last, so that they win over reserved aliases."""
    columns = {column.name: column.aliases for column in challenge.labels.columns}
    named = [(name, RESERVED_HEADINGS[name]) for name in RESERVED_HEADINGS] + list(columns.items())
    return {heading_key(heading): name for name, aliases in named for heading in (*aliases, name)}


def _ambiguous(found: Mapping[str, list[int]], table: Table) -> Iterator[Problem]:
    for meaning, positions in found.items():
        if len(positions) > 1:
            headings = " and ".join(f"'{table.columns[position]}'" for position in positions)
            yield Problem(f"{headings} both mean '{meaning}'; keep one", file=table.file, row=1, column=meaning)


def _absent(found: Mapping[str, list[int]], table: Table, challenge: Challenge) -> Iterator[Problem]:
    headings = ", ".join(f"'{heading}'" for heading in table.columns)
    if "id" not in found and "file" not in found:
        yield Problem(f"no column 'id' or 'file' says which image a row is about; there are {headings}", table.file, 1)
    for column in challenge.labels.columns:
        if column.required and column.name not in found:
            others = f" (or {', '.join(column.aliases)})" if column.aliases else ""
            yield Problem(f"no column '{column.name}'{others}; there are {headings}", table.file, 1, column.name)
