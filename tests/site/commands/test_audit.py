"""`pentathlon audit` reads and verifies the ledger."""

import json
import os

import pytest
from django.db import connection
from django.utils import timezone

from pentathlon.cli.app import run
from pentathlon_site.audit.actions import record
from pentathlon_site.audit.models import Entry


@pytest.fixture
def ledger(db, monkeypatch):
    """Three entries, at the site of the tests."""
    monkeypatch.setenv("DATABASE_URL", "sqlite: the settings of the tests are loaded already")
    monkeypatch.setenv("PENTATHLON_DATA_DIR", os.environ["PENTATHLON_DATA_DIR"])
    for number in (1, 2, 3):
        record("add_centre", f"centre:{number}", by=None, at=timezone.now(), event="jfr", facts={"n": number})


def test_an_untouched_ledger_is_said_to_hold(ledger, capsys):
    assert run(["audit", "verify"]) == 0

    assert capsys.readouterr().out.splitlines()[0] == "The ledger holds: 3 entries."


def test_a_changed_entry_is_named(ledger, capsys):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE audit_entry SET verb = 'other' WHERE subject = 'centre:2'")

    assert run(["audit", "verify"]) == 2
    assert "the ledger is broken at entry 2, which was changed" in capsys.readouterr().err


def test_what_was_written_down_is_found_again(ledger, capsys):
    run(["audit", "verify", "--json"])
    end = json.loads(capsys.readouterr().out)["end"]
    record("add_centre", "centre:4", by=None, at=timezone.now())

    assert run(["audit", "verify", "--seen", end]) == 0
    assert run(["audit", "verify", "--seen", f"{end[:-1]}{'0' if end[-1] != '0' else '1'}"]) == 2


def test_the_newest_entries_are_shown(ledger, capsys):
    assert run(["audit", "show", "--last", "1", "--event", "jfr"]) == 0

    assert capsys.readouterr().out.split("  ")[2:] == ["system", "add_centre", "centre:3", "n: 3\n"]


def test_facts_can_be_erased(ledger):
    assert run(["audit", "erase-facts", "2"]) == 0

    assert Entry.objects.get(pk=2).facts is None
    assert run(["audit", "verify"]) == 0
    assert run(["audit", "erase-facts", "77"]) == 2


def test_a_folder_without_a_site_is_refused(tmp_path, monkeypatch, capsys):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("PENTATHLON_DATA_DIR", os.environ["PENTATHLON_DATA_DIR"])

    assert run(["audit", "verify", "--data", str(tmp_path)]) == 3
    assert list(tmp_path.iterdir()) == []
