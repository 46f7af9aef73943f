"""Watches that the ledger is written last: from its lock to the end of the transaction nothing else is locked.

Whoever waits for a row while it holds the end of the ledger, and whoever holds the row and waits for the ledger, wait
for each other. So in every test of the site each statement is looked at, in each thread.
"""

import re
import traceback

from django.db import connections, transaction
from django.db.backends.signals import connection_created

_LOCKS = re.compile(r"\s*(INSERT|UPDATE|DELETE)\b|.*\bFOR (NO KEY )?(UPDATE|SHARE)\b", re.DOTALL)
_LEDGER = re.compile(r'"audit_(entry|head)"')
_ENTRY = 'INSERT INTO "audit_entry"'
_WRITTEN = "ledger_was_written"


class LedgerWatch:
    """What was locked too late, while the watch lasts."""

    def __init__(self):
        self.too_late = []

    def begin(self, monkeypatch):
        """Watch every connection of every thread until the end of the test."""
        monkeypatch.setattr(transaction.Atomic, "__exit__", _exit_and_forget(transaction.Atomic.__exit__))
        connection_created.connect(self._watch_new)
        for connection in connections.all(initialized_only=True):
            connection.execute_wrappers.append(self._look)

    def end(self):
        """Stop watching."""
        connection_created.disconnect(self._watch_new)
        for connection in connections.all(initialized_only=True):
            if self._look in connection.execute_wrappers:
                connection.execute_wrappers.remove(self._look)

    def _watch_new(self, connection, **_signal):
        if self._look not in connection.execute_wrappers:
            connection.execute_wrappers.append(self._look)

    def _look(self, execute, sql, params, many, context):
        connection = context["connection"]
        if _LOCKS.match(sql) and _is_within(connection):
            if sql.startswith(_ENTRY):
                setattr(connection, _WRITTEN, True)
            elif not _LEDGER.search(sql) and getattr(connection, _WRITTEN, False):
                self.too_late.append(f"{_place()}: {sql[:80]}")
        return execute(sql, params, many, context)


def _is_within(connection):
    """Within a transaction other than the one that pytest puts around a test."""
    return any(not block._from_testcase for block in connection.atomic_blocks)


def _exit_and_forget(leave):
    def exit_and_forget(self, *error):
        try:
            return leave(self, *error)
        finally:
            connection = transaction.get_connection(self.using)
            if not _is_within(connection):
                setattr(connection, _WRITTEN, False)

    return exit_and_forget


def _place():
    ours = [frame for frame in traceback.extract_stack() if "pentathlon_site" in frame.filename]
    return f"{ours[-1].filename.rpartition('pentathlon_site/')[2]}:{ours[-1].lineno}" if ours else "?"
