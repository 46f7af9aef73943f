"""What the terminal tells the visitor: who can sign in, and what to try first."""

import sys
from pathlib import Path

from pentathlon_site.demo.people import ACCOUNTS, PASSWORD
from pentathlon_site.demo.try_it import FOLDER, TryIt

_LANGUAGES = {"en": "English", "fr": "French"}


def listing(folder: Path, address: str, *, informed_on: str) -> str:
    """The table of accounts and an example of each way to send images."""
    rows = [("Role", "E-mail", "Language", "Try first")]
    rows += [(each.role, each.email, _LANGUAGES[each.language], each.first) for each in ACCOUNTS]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    table = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    table.insert(1, "  ".join("-" * width for width in widths))
    shown = folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder
    try_it = TryIt(shown / FOLDER)
    return "\n".join([
        "",
        *table,
        "",
        f"The password of all: {PASSWORD}",
        f"Images, labels and masks for the upload page: {try_it.folder}",
        f"Patients were informed on: {informed_on}",
        f"Mails of the site: {shown / 'mail'}",
        "",
        "The same from the command line, while the site runs:",
        try_it.command(_program(), address, informed_on),
        "",
    ])  # fmt: skip


def _program() -> str:
    """The program as the visitor called it."""
    return sys.argv[0] if Path(sys.argv[0]).name == "pentathlon" else "pentathlon"
