"""Write the pages of docs/reference that come from the program; with --check, fail where one is stale."""

import sys
from pathlib import Path

from access_page import access_page
from challenge_file_page import challenge_file_page
from pentathlon.deidentification.describe import rules_page
from pentathlon.inclusion.codes import EXCLUSION_CODES
from pentathlon.labels.headings import RESERVED_HEADINGS
from pentathlon.labels.vocabulary import BINARY_SPELLINGS, RULES

ROOT = Path(__file__).parent.parent
NOTICE = "<!-- Written by `make docs`; do not edit. -->\n\n"


def exclusion_codes_page() -> str:
    """Every exclusion code with what the centre can do."""
    lines = ["# Exclusion codes", "", "The `code` column of `organiser/exclusions.csv`.", ""]
    lines += ["| code | what the centre can do | ce que le centre peut faire |", "|---|---|---|"]
    lines += [f"| `{code}` | {advice.en} | {advice.fr} |" for code, advice in EXCLUSION_CODES.items()]
    return "\n".join(lines) + "\n"


LABEL_CLEANING = """\
# Label cleaning

A label file is comma, semicolon or tab separated text in UTF-8, UTF-16, Windows-1252 or Latin-1. One row is one image.

A value is recognised by its name or by an alias that the challenge lists for it. Case, accents, the kind and number of
spaces, underscores, and the kind of hyphen or apostrophe never matter. Nothing else is guessed: an unknown value
excludes the image, with the nearest allowed values and all of them. Spaces around a cell are not part of it.

| what a row says | what becomes of its image |
|---|---|
| a required label is empty | `missing_label` |
| a value that is not known | `unknown_label` |
| labels that cannot be true together | `contradictory_labels` |
| the same as an earlier row on the image | one row, recorded as `duplicate_row` |
| something else than an earlier row on the image | `conflicting_labels` |

A row is about the image that its `file` names, or, where there is no `file`, its `id`. Without an `id` column the id is
the file's name without folders and extension.
"""


def label_cleaning_page() -> str:
    """Rules, binary spellings and headings of label cleaning."""
    lines = ["", "## Rules", "", "The `rule` column of `organiser/label_changes.csv`.", ""]
    lines += ["| rule | what it covers |", "|---|---|", *(f"| `{rule}` | {what} |" for rule, what in RULES.items())]
    lines += ["", "## Zero and one", "", "| value | spellings |", "|---|---|"]
    for value in ("1", "0"):
        spellings = (f"`{spelling}`" for spelling, meaning in BINARY_SPELLINGS.items() if meaning == value)
        lines.append(f"| {value} | {' '.join(spellings)} |")
    lines += ["", "A lone dash is not a zero: some write it for *no*, others for *not known*."]
    lines += [
        "",
        "## Headings",
        "",
        "In headings, spaces, underscores and hyphens do not matter either. Columns that neither",
    ]
    lines += ["the challenge nor this table names are dropped. Two headings of one column are an error.", ""]
    lines += ["| heading | also |", "|---|---|"]
    lines += [f"| `{heading}` | {', '.join(aliases)} |" for heading, aliases in RESERVED_HEADINGS.items()]
    return LABEL_CLEANING + "\n".join(lines) + "\n"


PAGES = {
    "reference/access.md": access_page,
    "reference/challenge-file.md": challenge_file_page,
    "reference/exclusion-codes.md": exclusion_codes_page,
    "reference/label-cleaning.md": label_cleaning_page,
    "reference/de-identification-rules.md": rules_page,
}


def main() -> int:
    """Write or compare every generated page."""
    stale = []
    for name, page in PAGES.items():
        path, content = ROOT / "docs" / name, NOTICE + page()
        if "--check" not in sys.argv:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        elif not path.exists() or path.read_text() != content:
            stale.append(name)
    for name in stale:
        print(f"docs/{name} is stale: run `make docs`")
    return int(bool(stale))


if __name__ == "__main__":
    sys.exit(main())
