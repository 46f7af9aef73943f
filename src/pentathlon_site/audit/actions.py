"""Write and check the ledger."""

import hashlib
import json
import secrets
from datetime import datetime
from typing import Any

from django.db import transaction

from pentathlon_site.audit.models import Entry


def record(
    verb: str,
    subject: str,
    *,
    by: Any,
    at: datetime,
    event: str = "",
    facts: dict[str, Any] | None = None,
) -> Entry:
    """Add an entry to the ledger, within the transaction of the write that it records.

    Args:
        verb: What was done, the name of the action.
        subject: What it was done to, `centre:4`.
        by: The account, or None for the system.
        at: When.
        event: Short name of the event.
        facts: Anything else worth knowing; never patient data.
    """
    facts, salt = facts or {}, secrets.token_hex(16)
    with transaction.atomic():
        last = Entry.objects.select_for_update().order_by("-index").first()
        entry = Entry(
            index=last.index + 1 if last else 1,
            at=at,
            actor="system" if by is None else f"user:{by.pk}",
            verb=verb,
            subject=subject,
            event=event,
            facts=facts,
            salt=salt,
            commitment=commitment(salt, facts),
            previous=last.hash if last else "",
        )
        entry.hash = entry_hash(entry)
        entry.save(force_insert=True)
    return entry


def commitment(salt: str, facts: dict[str, Any]) -> str:
    """What binds an entry to its facts without telling them."""
    return hashlib.sha256((salt + json.dumps(facts, sort_keys=True, ensure_ascii=False)).encode()).hexdigest()


def entry_hash(entry: Entry) -> str:
    """Hash of an entry without its facts and salt."""
    parts = (entry.index, entry.at.isoformat(), entry.actor, entry.verb, entry.subject, entry.event)
    return hashlib.sha256(json.dumps([*parts, entry.commitment, entry.previous]).encode()).hexdigest()
