"""The ledger takes entries and nothing else; whatever is changed in it is found."""

import threading
from datetime import UTC, datetime

import pytest
from django.db import DatabaseError, connection, transaction
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pentathlon_site.audit.actions import erase_facts, record, verify_ledger
from pentathlon_site.audit.chain import Anchor, Fault, check_chain, entry_hash, head_anchor
from pentathlon_site.audit.errors import LedgerIsSealed, UnfitEntry
from pentathlon_site.audit.facts import fit_facts
from pentathlon_site.audit.models import Entry
from pentathlon_site.audit.seal import seal_ledger

AT = datetime(2026, 6, 3, 12, 5, 7, 123, tzinfo=UTC)


@pytest.fixture
def five_entries(db):
    return [record("add_centre", f"centre:{number}", by=None, at=AT, facts={"n": number}) for number in range(1, 6)]


def change(column, value, index):
    """Change the database behind the ledger's back."""
    with connection.cursor() as cursor:
        cursor.execute(f'UPDATE audit_entry SET "{column}" = %s WHERE "index" = %s', [value, index])


def test_an_untouched_ledger_holds(five_entries):
    assert check_chain() == (None, 5)


def test_an_empty_ledger_holds(db):
    assert check_chain() == (None, 0)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", AT.replace(minute=6)),
        ("actor", "user:1"),
        ("verb", "end_centre"),
        ("subject", "centre:9"),
        ("event", "other"),
        ("facts", '{"n": 4}'),
        ("facts", None),
        ("salt", "0" * 32),
        ("commitment", "0" * 64),
        ("previous", "0" * 64),
        ("hash", "0" * 64),
        ("index", 77),
    ],
)
def test_a_change_of_any_column_is_found_where_it_is(five_entries, column, value):
    change(column, value, 3)

    fault, checked = check_chain()

    assert (fault.index, checked) == (3, 2)


def test_a_change_with_its_own_hash_made_anew_is_found_at_the_next(five_entries):
    entry = Entry.objects.get(pk=3)
    entry.actor = "user:1"
    change("actor", "user:1", 3)
    change("hash", entry_hash(entry), 3)

    assert check_chain()[0] == Fault(4, "does not follow the entry before")


@pytest.mark.parametrize(("removed", "found"), [(1, 1), (3, 3), (5, 5)])
def test_a_missing_entry_is_found_even_at_the_end(five_entries, removed, found):
    with connection.cursor() as cursor:
        cursor.execute('DELETE FROM audit_entry WHERE "index" = %s', [removed])

    assert check_chain()[0].index == found


def test_a_ledger_rewritten_as_a_whole_is_found_by_what_was_written_down(five_entries):
    anchor = head_anchor()
    assert check_chain(anchor) == (None, 5)

    assert check_chain(Anchor(5, "0" * 64))[0] == Fault(5, "is another one than was written down")
    assert check_chain(Anchor(9, "0" * 64))[0].index == 6


def test_erased_facts_are_gone_and_the_ledger_holds(five_entries):
    erase_facts(entry=five_entries[2], by=None, at=AT)

    erased = Entry.objects.get(pk=3)
    assert (erased.facts, erased.salt) == (None, "")
    assert check_chain() == (None, 6)
    assert Entry.objects.last().subject == "entry:3"


def test_verification_is_recorded_itself(five_entries):
    assert verify_ledger(by=None, at=AT) is None
    assert Entry.objects.last().facts == {"checked": 5}

    change("verb", "other", 2)

    assert verify_ledger(by=None, at=AT).index == 2
    assert Entry.objects.last().facts["broken"] == 2


@pytest.mark.parametrize(
    "attempt",
    [
        lambda entry: entry.save(),
        lambda entry: entry.delete(),
        lambda entry: Entry.objects.update(verb="other"),
        lambda entry: Entry.objects.filter(pk=3).delete(),
        lambda entry: Entry.objects.bulk_create([entry]),
        lambda entry: Entry.objects.bulk_update([entry], ["verb"]),
    ],
)
def test_a_program_cannot_change_it(five_entries, attempt):
    with pytest.raises(LedgerIsSealed):
        attempt(Entry.objects.get(pk=3))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET verb = 'other'",
        "UPDATE audit_entry SET facts = NULL, salt = '', verb = 'other'",
        "UPDATE audit_entry SET facts = '{}'",
        "DELETE FROM audit_entry",
    ],
)
def test_the_database_refuses_changes(five_entries, statement):
    seal_ledger()

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_the_sealed_database_takes_entries_and_erasures(five_entries):
    seal_ledger()

    erase_facts(entry=five_entries[0], by=None, at=AT)

    assert check_chain() == (None, 6)


def test_writers_at_the_same_time_make_one_chain(transactional_db):
    def write(writer):
        for number in range(10):
            record("add_centre", f"centre:{writer}-{number}", by=None, at=AT)
        connection.close()

    writers = [threading.Thread(target=write, args=[writer]) for writer in range(5)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert check_chain() == (None, 50)


def test_an_entry_goes_with_the_write_that_is_rolled_back(five_entries):
    with transaction.atomic():
        record("add_centre", "centre:6", by=None, at=AT)
        transaction.set_rollback(True)

    assert check_chain() == (None, 5)


@pytest.mark.parametrize("verb", ["", "Add centre", "add-centre", "a" * 61])
def test_a_verb_is_the_name_of_an_action(db, verb):
    with pytest.raises(UnfitEntry):
        record(verb, "centre:1", by=None, at=AT)


@pytest.mark.parametrize("subject", ["", "DUPONT^JEAN", "centre 1", "Centre:1", "centre:1\n", "a" * 81])
def test_a_subject_is_a_kind_and_an_identifier(db, subject):
    with pytest.raises(UnfitEntry):
        record("add_centre", subject, by=None, at=AT)


@pytest.mark.parametrize(
    "facts", [{"birth_date": "x"}, {"file_name": "x"}, {"patient": ["x"]}, {"Name": 1}, {"at": AT}, {"raw": b"x"}]
)
def test_a_fact_that_announces_a_patient_or_is_no_plain_value_is_refused(facts):
    with pytest.raises(UnfitEntry):
        fit_facts(facts)


@pytest.mark.parametrize(
    "line",
    [
        "DUPONT^JEAN",
        "1.2.840.113619.2.55.3",
        "born 19561123",
        "IPP 0812345678",
        "IRM Dupont.dcm",
        "jean.dupont@example.org",
        "two\nlines",
        "a" * 201,
    ],
)
def test_a_line_that_could_be_a_patients_is_withheld(line):
    fitted = fit_facts({"reason": line, "more": [{"deep": line}]})

    assert line not in repr(fitted)
    assert fitted["reason"].startswith("(withheld: ")


def test_harmless_facts_stay():
    facts = {
        "name": "North hospital",
        "files": 12,
        "token": 3,
        "valid_from": "2026-06-03",
        "sha256": "0123456789" * 6 + "abcd",
        "id": "12345678-1234-1234-1234-123456789012",
        "changed": ["title", "target"],
        "none": None,
        "share": 0.25,
    }

    assert fit_facts(facts) == facts


@pytest.mark.django_db
@settings(max_examples=30)
@given(st.dictionaries(st.text("abc", min_size=1), st.floats() | st.integers() | st.text() | st.lists(st.booleans())))
@example({"a": -0.0, "b": 1e22, "c": float("nan"), "aa": 1e-7, "bb": 10**30})
def test_facts_verify_after_they_were_stored(facts):
    with transaction.atomic():
        record("add_centre", "centre:1", by=None, at=AT, facts=facts)
        fault, _checked = check_chain()
        transaction.set_rollback(True)

    assert fault is None
