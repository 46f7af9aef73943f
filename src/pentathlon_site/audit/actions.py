"""Write to the ledger."""

import secrets
from datetime import datetime
from typing import Any

from django.db import connection, transaction

from pentathlon_site.audit.chain import Fault, check_chain, commitment, entry_hash
from pentathlon_site.audit.facts import fit_facts, refuse_unfit_names
from pentathlon_site.audit.models import Entry, Head

LEDGER = "ledger"


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

    From here to the end of that transaction other writers of the ledger wait, so an action records last: one that
    waited for a row now, and one that holds the row and waits for the ledger, would wait for each other. The tests of
    the site fail where anything is locked later.

    Args:
        verb: What was done, the name of the action.
        subject: What it was done to, `centre:4`.
        by: The account, or None for the system.
        at: When.
        event: Short name of the event.
        facts: Anything else worth knowing; never patient data (see `audit.facts`).

    Raises:
        UnfitEntry: verb, subject or a fact is not what the ledger takes.
    """
    refuse_unfit_names(verb, subject)
    facts, salt = fit_facts(facts or {}), secrets.token_hex(16)
    with transaction.atomic():
        head = locked_head()
        entry = Entry(
            index=head.index + 1,
            at=at,
            actor="system" if by is None else f"user:{by.pk}",
            verb=verb,
            subject=subject,
            event=event,
            facts=facts,
            salt=salt,
            commitment=commitment(salt, facts),
            previous=head.hash,
        )
        entry.hash = entry_hash(entry)
        entry.save()
        head.index, head.hash = entry.index, entry.hash
        head.save()
    return entry


def _lock_references() -> None:
    """Lock now the rows to which those written so far point; PostgreSQL would do so at the commit, after the ledger.

    SQLite needs none of it, and would read whole tables.
    """
    if connection.vendor == "postgresql":
        connection.check_constraints()


def locked_head() -> Head:
    """The end of the chain, kept from other writers until the end of the transaction.

    SQLite has no locks of rows: there every transaction takes the database for itself when it begins.
    """
    _lock_references()
    heads = Head.objects.select_for_update() if connection.features.has_select_for_update else Head.objects
    head = heads.filter(pk=1).first()
    if head is None:
        Head.objects.get_or_create(pk=1)
        head = heads.get(pk=1)
    return head


def erase_facts(*, entry: Entry, by: Any, at: datetime) -> None:
    """Forget facts of an entry that should not have been recorded; who did what and when remains, and verifies."""
    with transaction.atomic():
        Entry.objects.filter(pk=entry.pk).erase_facts()
        record("erase_facts", f"entry:{entry.pk}", by=by, at=at, event=entry.event)
    entry.refresh_from_db()


def verify_ledger(*, by: Any, at: datetime) -> Fault | None:
    """Walk the whole chain and record up to where it holds; the first fault, if there is one."""
    fault, checked = check_chain()
    facts = (
        {"checked": checked} if fault is None else {"checked": checked, "broken": fault.index, "reason": fault.reason}
    )
    record("verify_ledger", LEDGER, by=by, at=at, facts=facts)
    return fault
