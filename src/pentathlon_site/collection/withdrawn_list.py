"""What was withdrawn, outside of the database: a backup from before a withdrawal would bring the image back (R-28).

An entry is a small file under the receipt, written before the files of the image go. It names the inclusion, its files
and the keyed hashes by which the image is refused; nothing of a patient. `actions.restored` reads it at every start.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pentathlon_site.collection import stored_files
from pentathlon_site.collection.models import Tombstone, Withdrawal
from pentathlon_site.collection.purge import Case
from pentathlon_site.core.errors import log_our_fault

NAME = "withdrawn list"
_HASHES = ("pixels", "exam")


class UnreadableEntryError(Exception):
    """An entry of the list is damaged.

    Attributes:
        receipt: Its name.
    """

    def __init__(self, receipt: str) -> None:
        super().__init__(receipt)
        self.receipt = receipt


@dataclass(frozen=True)
class Entry:
    """A withdrawal, as the list holds it.

    Attributes:
        hashes: Field of a tombstone → keyed hash.
    """

    receipt: str
    event: str
    reason: str
    withdrawn_at: datetime
    case: Case
    hashes: dict[str, str]


def pending_of(case: Case, tombstone: Tombstone) -> dict[str, Any]:
    """What a withdrawal keeps until nothing is left, for the purge engine and for this list."""
    return {**case.as_json(), "hashes": {name: getattr(tombstone, name) for name in _HASHES}}


def put_on_list(withdrawal: Withdrawal) -> list[str]:
    """Put a withdrawal on the list, again if it is there; the list's name where that failed, as of a store."""
    entry = {
        "event": withdrawal.challenge.event.slug,
        "reason": withdrawal.reason,
        "withdrawn_at": withdrawal.withdrawn_at.isoformat(),
        **withdrawal.pending,
    }
    try:
        stored_files.write_withdrawn(withdrawal.receipt, json.dumps(entry).encode())
    except Exception as error:  # noqa: BLE001 - the withdrawal goes on, and this is tried again
        log_our_fault(error)
        return [NAME]
    return []


def listed() -> Iterator[Entry]:
    """Every withdrawal that is complete.

    Raises:
        UnreadableEntryError: an entry is damaged.
    """
    still_erasing = set(Withdrawal.objects.filter(erased_at=None).values_list("receipt", flat=True))
    for receipt in stored_files.withdrawn_receipts():
        if receipt not in still_erasing:
            yield _read(receipt)


def _read(receipt: str) -> Entry:
    try:
        content = json.loads(stored_files.read_withdrawn(receipt))
        at = datetime.fromisoformat(content["withdrawn_at"])
        case, hashes = Case.from_json(content), dict(content["hashes"])
        return Entry(receipt, content["event"], content["reason"], at, case, hashes)
    except (ValueError, KeyError, TypeError) as error:
        raise UnreadableEntryError(receipt) from error
