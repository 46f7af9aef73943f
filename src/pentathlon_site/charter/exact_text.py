"""The exact bytes of a charter: what is shown, hashed and signed is the same."""

import difflib
import hashlib
import unicodedata
from dataclasses import dataclass
from typing import Literal

Change = Literal["same", "added", "removed"]


@dataclass(frozen=True)
class DiffLine:
    """A line of one of two texts."""

    change: Change
    text: str


def settled(text: str) -> str:
    """The text as it is kept: composed characters, line feeds, exactly one at the end."""
    return unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").strip() + "\n"


def fingerprint(text: str) -> str:
    """SHA-256 of the UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def difference(before: str, after: str) -> list[DiffLine]:
    """What changed, line by line, with two unchanged lines around each change; nothing where nothing changed."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=2)
    kinds: dict[str, Change] = {"+": "added", "-": "removed", " ": "same"}
    body = [line for line in list(lines)[2:] if not line.startswith("@@")]
    return [DiffLine(kinds[line[0]], line[1:]) for line in body if line[1:].strip()]


def same_name(one: str, other: str) -> bool:
    """Whether two written names are the same but for case, accents, hyphens and spaces."""
    return _plain(one) == _plain(other) != ""


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in letters if letter.isalnum())
