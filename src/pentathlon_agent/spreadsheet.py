"""Label tables that arrive as spreadsheets."""

import csv
import io
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

from pentathlon.errors import Problem, TableError


def is_spreadsheet(path: Path) -> bool:
    """Whether a file is an XLSX workbook by its name."""
    return path.suffix.lower() in (".xlsx", ".xlsm")


def spreadsheet_as_csv(path: Path) -> bytes:
    """The first sheet of a workbook as CSV in UTF-8; rows keep their numbers.

    Raises:
        TableError: no workbook.
    """
    import openpyxl  # noqa: PLC0415 - slow import, and most tables are text

    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, openpyxl.utils.exceptions.InvalidFileException):
        raise TableError(Problem("is not a workbook that can be read; save it as CSV", file=path.name)) from None
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    for row in book.worksheets[0].iter_rows(values_only=True):
        writer.writerow([_as_text(cell) for cell in row])
    book.close()
    return stream.getvalue().encode()


def _as_text(cell: Any) -> str:
    """A cell as a person reads it: 1, not 1.0; a date as year-month-day."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(int(cell))
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date):
        return f"{cell:%Y-%m-%d}"
    return str(cell)
