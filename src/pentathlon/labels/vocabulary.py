"""One cell, read in the closed vocabulary of its column. What is not in a list here is not guessed."""

from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import NamedTuple

from pentathlon.challenge.definition import LabelColumn
from pentathlon.challenge.spelling import spelling_key

RULES = {
    "spaces": "spaces around the value, or doubled, non-breaking or other unusual spaces in it",
    "spelling": "case, accents, hyphens, apostrophes or underscores differ from the value's name",
    "alias": "another spelling that the challenge lists for the value",
    "binary_spelling": "one of the spellings of 0 and 1 below",
    "heading": "a heading (row 1) in another spelling, or under another name that is listed for the column",
    "duplicate_row": "the row says the same as an earlier row on the same image and is left out; `before` is its id",
}
"""Rule of a label change → what it covers."""

_YES = "1 1.0 1,0 oui o yes y vrai v true t x + positif positive present presente"
_NO = "0 0.0 0,0 non n no faux f false negatif negative absent absente"
BINARY_SPELLINGS = {**dict.fromkeys(_YES.split(), "1"), **dict.fromkeys(_NO.split(), "0")}
"""Every spelling of a binary label, as its key. A lone dash is not here: some write it for no, some for not known."""

LONGEST_CELL_SHOWN = 60


@dataclass(frozen=True)
class LabelChange:
    """A value that cleaning changed: one row of `label_changes.csv`.

    Attributes:
        row: Line of the label file; 1 is the header.
        column: Column of the definition, or one of the headings id, patient, exam, centre; empty for a whole row.
        before: The cell as sent.
        after: What it became.
        rule: A key of `RULES`.
    """

    row: int
    column: str
    before: str
    after: str
    rule: str


class Reading(NamedTuple):
    """An allowed value, and the rule under which a cell means it if the cell is not that value already."""

    value: str
    rule: str


@lru_cache(maxsize=256)
def _known_spellings(column: LabelColumn) -> dict[str, Reading]:
    if column.kind == "binary":
        return {key: Reading(value, "binary_spelling") for key, value in BINARY_SPELLINGS.items()}
    aliases = {spelling_key(alias): Reading(value.name, "alias") for value in column.values for alias in value.aliases}
    names = {spelling_key(value.name): Reading(value.name, "spelling") for value in column.values}
    return aliases | names


def read_cell(cell: str, column: LabelColumn) -> Reading | None:
    """What a cell means in the vocabulary of its column; None if it is empty or not known."""
    spaced = one_spaced(cell)
    if spaced in column.vocabulary:
        return Reading(spaced, "spaces")
    return _known_spellings(column).get(spelling_key(cell))


def one_spaced(text: str) -> str:
    """The text with each run of white space made one plain space."""
    return " ".join(text.split())


def explain_unknown(cell: str, column: LabelColumn) -> str:
    """What is wrong with an unknown value: its nearest allowed values, and all of them."""
    known = _known_spellings(column)
    near = get_close_matches(spelling_key(cell), known, n=3, cutoff=0.6)
    nearest = " or ".join(dict.fromkeys(f"'{known[key].value}'" for key in near))
    shown = cell if len(cell) <= LONGEST_CELL_SHOWN else f"{cell[:LONGEST_CELL_SHOWN]}…"
    hint = f"nearest: {nearest}; " if nearest else ""
    return f"'{shown}' is not a value of '{column.name}'; {hint}allowed: {', '.join(column.vocabulary)}"
