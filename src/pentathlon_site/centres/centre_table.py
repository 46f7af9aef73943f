"""A table of centres as organisers have it: name, kind and city, with headings and kinds in English or French."""

import unicodedata
from collections import Counter
from dataclasses import dataclass

from django.utils.translation import gettext as _

from pentathlon.delimited import Table, parse_table
from pentathlon.errors import TableError
from pentathlon_site.centres.errors import ImportRefused
from pentathlon_site.centres.models import Centre
from pentathlon_site.core.text import reader_language

_HEADINGS = {
    "name": {"name", "centre", "center", "nom"},
    "kind": {"kind", "type", "statut"},
    "city": {"city", "town", "ville"},
}
_KINDS = {
    Centre.Kind.PUBLIC: {"public", "public hospital", "hopital public"},
    Centre.Kind.PRIVATE: {"private", "private practice", "prive", "cabinet prive", "liberal"},
    Centre.Kind.CANCER: {"cancer", "cancer centre", "cancer center", "centre de lutte contre le cancer", "clcc"},
}
_LONGEST = {"name": 200, "city": 100}


@dataclass(frozen=True)
class CentreRow:
    """One centre of the table."""

    line: int
    name: str
    kind: str
    city: str


def read_centres(content: bytes) -> list[CentreRow]:
    """The centres of a table.

    Raises:
        ImportRefused: with every problem by row and column.
    """
    try:
        table = parse_table(content, file=_("Table"))
    except TableError as error:
        raise ImportRefused([problem.in_language(reader_language()) for problem in error.problems]) from None
    columns = _find_columns(table)
    rows = [
        CentreRow(line, *(record[columns[field]] for field in ("name", "kind", "city")))
        for line, record in table.records()
    ]
    problems = _problems(rows, columns)
    if not rows:
        problems = [_("The table has no rows below its headings.")]
    if problems:
        raise ImportRefused(problems)
    return [CentreRow(row.line, row.name, _kind(row.kind), row.city) for row in rows]


def _find_columns(table: Table) -> dict[str, str]:
    """The heading of each field."""
    found = {
        field: [column for column in table.columns if _plain(column) in names] for field, names in _HEADINGS.items()
    }
    problems = [
        _("Row 1: there is no column “%(name)s”; the first row names the columns name, kind and city.")
        % {"name": field}
        for field, columns in found.items()
        if not columns
    ]
    problems += [
        _("Row 1: the columns %(columns)s mean the same; keep one.") % {"columns": ", ".join(columns)}
        for columns in found.values()
        if len(columns) > 1
    ]
    if problems:
        raise ImportRefused(problems)
    return {field: columns[0] for field, columns in found.items()}


def _problems(rows: list[CentreRow], columns: dict[str, str]) -> list[str]:
    problems = []
    for row in rows:
        for field, fault in _faults(row):
            problems.append(
                _("Row %(row)s, column “%(column)s”: %(fault)s")
                % {"row": row.line, "column": columns[field], "fault": fault}
            )
    counts = Counter(row.name.casefold() for row in rows)
    problems += [
        _("Row %(row)s, column “%(column)s”: the name stands %(count)s times in the table.")
        % {"row": row.line, "column": columns["name"], "count": counts[row.name.casefold()]}
        for row in rows
        if row.name and counts[row.name.casefold()] > 1
    ]
    return problems


def _faults(row: CentreRow) -> list[tuple[str, str]]:
    faults = []
    for field, longest in _LONGEST.items():
        value = getattr(row, field)
        if not value:
            faults.append((field, _("is empty.")))
        elif len(value) > longest:
            faults.append((field, _("is longer than %(longest)s characters.") % {"longest": longest}))
    if not _kind(row.kind):
        choices = ", ".join(Centre.Kind.values)
        faults.append(("kind", _("“%(kind)s” is none of %(choices)s.") % {"kind": row.kind, "choices": choices}))
    return faults


def _kind(cell: str) -> str:
    return next((kind.value for kind, names in _KINDS.items() if _plain(cell) in names), "")


def _plain(text: str) -> str:
    """Without case, accents and outer space."""
    decomposed = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
