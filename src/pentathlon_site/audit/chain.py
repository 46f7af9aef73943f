"""How entries are chained, and whether the chain holds.

hash_i = SHA-256(index, moment, actor, verb, subject, event, SHA-256(salt, facts), hash_(i-1))
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC
from typing import Any

from django.db.models import Max

from pentathlon_site.audit.models import Entry, Head

_AT_A_TIME = 500


@dataclass(frozen=True)
class Fault:
    """Where the chain breaks first.

    Attributes:
        index: The entry that is missing, added or changed.
        reason: One sentence.
    """

    index: int
    reason: str


@dataclass(frozen=True)
class Anchor:
    """An entry as it was seen earlier, written down outside of the database: `1234:ab12…`."""

    index: int
    hash: str

    def __str__(self) -> str:
        return f"{self.index}:{self.hash}"


def commitment(salt: str, facts: dict[str, Any]) -> str:
    """What binds an entry to its facts without telling them."""
    return hashlib.sha256((salt + json.dumps(facts, sort_keys=True, ensure_ascii=False)).encode()).hexdigest()


def entry_hash(entry: Entry) -> str:
    """Hash of an entry without its facts and salt."""
    at = entry.at.astimezone(UTC).isoformat()
    parts = (entry.index, at, entry.actor, entry.verb, entry.subject, entry.event)
    return hashlib.sha256(json.dumps([*parts, entry.commitment, entry.previous]).encode()).hexdigest()


def head_anchor() -> Anchor:
    """The end of the chain now."""
    last = Entry.objects.order_by("-index").first()
    return Anchor(last.index, last.hash) if last else Anchor(0, "")


def check_chain(anchor: Anchor | None = None) -> tuple[Fault | None, int]:
    """The first fault, or None, and how many entries hold before it. Needs the same memory for any length.

    Entries that are written meanwhile are no fault, and not checked.

    Args:
        anchor: An entry that must be in the chain as it was: finds a chain that was rewritten as a whole.
    """
    head = Head.objects.filter(pk=1).first() or Head()
    index, last_hash = 0, ""
    for entry in Entry.objects.filter(index__lte=head.index).order_by("index").iterator(chunk_size=_AT_A_TIME):
        reason = _reason(entry, index + 1, last_hash)
        if reason is None and anchor is not None and entry.index == anchor.index and entry.hash != anchor.hash:
            reason = "is another one than was written down"
        if reason is not None:
            return Fault(min(entry.index, index + 1), reason), index
        index, last_hash = entry.index, entry.hash
    return _fault_at_the_end(head, anchor, index, last_hash), index


def _fault_at_the_end(head: Head, anchor: Anchor | None, index: int, last_hash: str) -> Fault | None:
    end = max(head.index, anchor.index if anchor else 0)
    if end > index:
        return Fault(index + 1, f"is missing, as are all up to {end}")
    if head.hash != last_hash:
        return Fault(index, "was not written through the ledger")
    last = Entry.objects.aggregate(Max("index"))["index__max"] or 0
    known = Head.objects.filter(pk=1).first() or head  # read after the entries: it is never behind them
    return Fault(known.index + 1, "was not written through the ledger") if last > known.index else None


def _reason(entry: Entry, index: int, previous: str) -> str | None:
    if entry.index != index:
        return "is missing"
    if entry.previous != previous:
        return "does not follow the entry before"
    if entry.hash != entry_hash(entry):
        return "was changed: moment, actor, verb, subject, event or commitment"
    erased = entry.facts is None and entry.salt == ""
    if not erased and entry.commitment != commitment(entry.salt, entry.facts or {}):
        return "had its facts changed"
    return None
