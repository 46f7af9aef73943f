"""Triggers that keep the database itself from changing the ledger, whoever asks. Facts may be erased, nothing else."""

from django.db import connection

_KEPT = ("index", "at", "actor", "verb", "subject", "event", "commitment", "previous", "hash")

_SQLITE = (
    """CREATE TRIGGER IF NOT EXISTS audit_entry_update BEFORE UPDATE ON audit_entry
    WHEN NOT ({erasure}) BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END""",
    """CREATE TRIGGER IF NOT EXISTS audit_entry_delete BEFORE DELETE ON audit_entry
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END""",
)
_POSTGRESQL = (
    """CREATE OR REPLACE FUNCTION audit_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the ledger is append-only'; END $$""",
    """CREATE OR REPLACE TRIGGER audit_entry_update BEFORE UPDATE ON audit_entry FOR EACH ROW
    WHEN (NOT ({erasure})) EXECUTE FUNCTION audit_entry_refuse()""",
    """CREATE OR REPLACE TRIGGER audit_entry_delete BEFORE DELETE ON audit_entry FOR EACH ROW
    EXECUTE FUNCTION audit_entry_refuse()""",
    """CREATE OR REPLACE TRIGGER audit_entry_truncate BEFORE TRUNCATE ON audit_entry
    EXECUTE FUNCTION audit_entry_refuse()""",
)


def seal_ledger() -> None:
    """Install the triggers; again does no harm."""
    same, statements = ("IS", _SQLITE) if connection.vendor == "sqlite" else ("IS NOT DISTINCT FROM", _POSTGRESQL)
    kept = " AND ".join(f'NEW."{column}" {same} OLD."{column}"' for column in _KEPT)
    erasure = f"NEW.facts IS NULL AND NEW.salt = '' AND {kept}"
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement.replace("{erasure}", erasure))
