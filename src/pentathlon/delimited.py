"""Delimited text (CSV) as people really send it, and as we write it."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import isinf
from pathlib import Path

from pentathlon.errors import Problem, TableError

LARGEST_TABLE_BYTES = 64 * 1024 * 1024
_DELIMITERS = (",", ";", "\t")
_ANNOUNCED_DELIMITER = re.compile(r"\s*sep=([,;\t])[ \t]*(?:\r\n|\r|\n)", re.IGNORECASE)
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_ZIP_SIGNATURE = b"PK\x03\x04"


@dataclass(frozen=True)
class Table:
    """A table of text cells.

    Attributes:
        file: Name for messages.
        columns: Headings, outer white space removed.
        rows: Cells as written, outer white space removed (non-breaking spaces too); as many as columns.
        lines: For each row, its line as a spreadsheet counts: 1 is the header.
        delimiter: One of , ; and tab.
        encoding: How the bytes were read: utf-8, utf-16, cp1252 or latin-1.
        padded: (line, column) → the cell as written, where white space around its text was removed.
    """

    file: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    delimiter: str
    encoding: str
    padded: Mapping[tuple[int, str], str] = field(default_factory=dict)

    def records(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Line number and cells by column, row by row."""
        for line, row in zip(self.lines, self.rows, strict=True):
            yield line, dict(zip(self.columns, row, strict=True))


def read_table(path: Path) -> Table:
    """Read a delimited text file: UTF-8 (with or without BOM), UTF-16 with BOM, Windows-1252 or Latin-1.

    The delimiter is the one of comma, semicolon and tab that the header uses most. Blank lines are skipped.

    Raises:
        TableError: the file cannot be read, is empty, or has rows that do not fit its header.
    """
    try:
        size = path.stat().st_size
        content = b"" if size > LARGEST_TABLE_BYTES else path.read_bytes()
    except OSError as error:
        problem = Problem(f"cannot be read: {error.strerror}", file=path.name, message_fr="illisible")
        raise TableError(problem) from None
    if size > LARGEST_TABLE_BYTES:
        limit = LARGEST_TABLE_BYTES // 2**20
        english = f"{size // 2**20} MiB is too large for a table; at most {limit} MiB"
        french = f"{size // 2**20} Mio, c’est trop pour un tableau ; au plus {limit} Mio"
        raise TableError(Problem(english, file=path.name, message_fr=french))
    return parse_table(content, file=path.name)


def parse_table(content: bytes, *, file: str) -> Table:
    """Parse the bytes of a delimited text file; see `read_table`."""
    text, encoding = _decode(content, file)
    if "\0" in text:
        raise TableError(_not_text(content, file))
    text, delimiter = _find_delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    numbered = list(_numbered_rows(reader, file))
    if not numbered:
        english, french = (
            "is empty; the first line must name the columns",
            "est vide ; la première ligne nomme les colonnes",
        )
        raise TableError(Problem(english, file=file, message_fr=french))
    header_line, header = numbered[0]
    columns = _check_header(header_line, [cell.strip() for cell in header], file)
    written = numbered[1:]
    body = [(line, [cell.strip() for cell in row]) for line, row in written]
    problems = [problem for line, row in body if (problem := _misfit(line, row, columns, file))]
    if problems:
        raise TableError(problems)
    rows = tuple(tuple(row[: len(columns)]) for _, row in body)
    lines = tuple(line for line, _ in body)
    return Table(file, columns, rows, lines, delimiter, encoding, dict(_padded(columns, written)))


def parse_number(text: str, *, delimiter: str = ",") -> float:
    """A decimal number; a decimal comma is understood where the comma does not separate cells.

    Raises:
        ValueError: not a finite decimal number. The words nan and inf are not numbers.
    """
    if delimiter != "," and text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    if not _NUMBER.fullmatch(text.strip()):
        raise ValueError(f"'{text}' is not a number")
    number = float(text)
    if isinf(number):
        raise ValueError(f"'{text}' is too large")
    return number


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write UTF-8 text with commas and LF: the same rows give the same bytes everywhere."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def _decode(content: bytes, file: str) -> tuple[str, str]:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return content.decode("utf-16"), "utf-16"
        except UnicodeDecodeError:
            english = "is damaged: it begins as UTF-16 text but does not go on so"
            french = "est endommagé : il commence comme un texte UTF-16 mais ne continue pas ainsi"
            raise TableError(Problem(english, file=file, message_fr=french)) from None
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding), encoding.removesuffix("-sig")
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1"), "latin-1"


def _not_text(content: bytes, file: str) -> Problem:
    if content.startswith(_ZIP_SIGNATURE):
        english = "is a spreadsheet or another zip file, not text; save it as CSV"
        french = "est un classeur ou un autre fichier zip, pas du texte ; enregistrez-le en CSV"
    else:
        english = "contains binary data; save it as CSV text"
        french = "contient des données binaires ; enregistrez-le en texte CSV"
    return Problem(english, file=file, message_fr=french)


def _find_delimiter(text: str) -> tuple[str, str]:
    """The text without a line that only names the delimiter, and the delimiter.

    A spreadsheet may write `sep=;` above the header. Delimiters in quoted headings do not count.
    """
    announced = _ANNOUNCED_DELIMITER.match(text)
    if announced:
        return text[announced.end() :], announced[1]
    header = next((line for line in text.splitlines() if line.strip()), "")
    unquoted = _QUOTED.sub("", header)
    return text, max(_DELIMITERS, key=unquoted.count)


def _numbered_rows(reader: Iterable[list[str]], file: str) -> Iterator[tuple[int, list[str]]]:
    line = 0
    try:
        for line, row in enumerate(reader, 1):
            if any(cell.strip() for cell in row):
                yield line, row
    except csv.Error as error:
        french = "n’est pas du CSV bien formé : guillemets mal fermés, par exemple"
        raise TableError(
            Problem(f"is not well-formed CSV: {error}", file=file, row=line + 1, message_fr=french)
        ) from None


def _padded(columns: Sequence[str], rows: Iterable[tuple[int, list[str]]]) -> Iterator[tuple[tuple[int, str], str]]:
    for line, row in rows:
        for column, cell in zip(columns, row, strict=False):  # cells after the last column are empty
            if cell != cell.strip() != "":
                yield (line, column), cell


def _check_header(line: int, cells: list[str], file: str) -> tuple[str, ...]:
    while cells and not cells[-1]:
        cells = cells[:-1]
    problems = [
        Problem(
            f"column {number} has no heading", file=file, row=line, message_fr=f"la colonne {number} n’a pas d’en-tête"
        )
        for number, cell in enumerate(cells, 1)
        if not cell
    ]
    problems += [
        Problem(
            f"heading stands {count} times",
            file=file,
            row=line,
            column=cell,
            message_fr=f"en-tête présent {count} fois",
        )
        for cell, count in Counter(cells).items()
        if cell and count > 1
    ]
    if problems:
        raise TableError(problems)
    return tuple(cells)


def _misfit(line: int, row: list[str], columns: tuple[str, ...], file: str) -> Problem | None:
    if len(row) < len(columns) or any(row[len(columns) :]):
        english = f"has {len(row)} cells, the header has {len(columns)}"
        return Problem(english, file=file, row=line, message_fr=f"a {len(row)} cellules, l’en-tête en a {len(columns)}")
    return None
