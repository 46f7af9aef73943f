"""The receipt of a sending: which file got which inclusion number. It stays in the hospital."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

COLUMNS = ("file", "inclusion_number", "state", "reason", "what_to_do", "labels", "mask")


@dataclass(frozen=True)
class Line:
    """What became of one file.

    Attributes:
        file: As the hospital knows it.
        number: Inclusion number; empty where the image was not taken.
        state: accepted, question, refused, or kept_here for what never left.
        reason: Why, in words.
        advice: What to do.
        labels: sent, missing, or what is wrong with them; empty where the challenge has none.
        mask: sent, missing, or what is wrong with it; empty where the challenge has none.
    """

    file: str
    number: str
    state: str
    reason: str = ""
    advice: str = ""
    labels: str = ""
    mask: str = ""

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return self.state == "accepted" and self.labels in ("", "sent") and self.mask in ("", "sent")


def write_receipt(path: Path, lines: Iterable[Line]) -> None:
    """Write the receipt as a table that a spreadsheet opens; it replaces the old one when it is whole."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    with unfinished.open(
        "w", encoding="utf-8-sig", newline=""
    ) as stream:  # the mark tells spreadsheets that it is UTF-8
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for line in lines:
            cells = (line.file, line.number, line.state, line.reason, line.advice, line.labels, line.mask)
            writer.writerow([_inert(cell) for cell in cells])
    unfinished.rename(path)


def _inert(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t")) else cell
