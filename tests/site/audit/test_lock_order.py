"""The ledger is locked last: nobody who holds it waits for anything."""

import threading

import pytest
from django.db import connection, connections, transaction
from django.utils import timezone

from builders import site
from builders.ledger_last import LedgerWatch
from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.audit.models import Entry
from pentathlon_site.course.actions import read_module, start_attempt
from pentathlon_site.course.queries import current_course

NOW = timezone.now()


@pytest.fixture
def watch(monkeypatch):
    watch = LedgerWatch()
    watch.begin(monkeypatch)
    yield watch
    watch.end()


def test_an_action_that_records_last_passes(db, watch):
    with transaction.atomic():
        site.build_user("zoe")
        record("add_centre", "centre:1", by=None, at=NOW)
        record("add_centre", "centre:2", by=None, at=NOW)

    with transaction.atomic():
        site.build_user("yann")

    assert watch.too_late == []


@pytest.mark.parametrize(
    "late",
    [
        lambda user: user.save(),
        lambda user: user.delete(),
        lambda _user: User.objects.create(email="zoe@example.org"),
    ],
)
def test_whatever_writes_after_the_ledger_is_seen(heidi, watch, ledger_last, late):
    with transaction.atomic():
        record("add_centre", "centre:1", by=None, at=NOW)
        with transaction.atomic():
            late(heidi)

    assert watch.too_late
    assert ledger_last.too_late == watch.too_late
    ledger_last.too_late.clear()


@pytest.mark.django_db(transaction=True)
def test_who_points_to_a_row_that_another_holds_does_not_hold_the_ledger_meanwhile(heidi):
    """PostgreSQL locks the row to which another points at the commit: the two would wait for each other for ever."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite has one writer at a time")
    holds, has_recorded, failures = threading.Event(), threading.Event(), []

    def hold_the_account():
        with transaction.atomic():
            User.objects.select_for_update().get(pk=heidi.pk)
            holds.set()
            has_recorded.wait(1)
            start_attempt(by=heidi, at=NOW)

    def point_to_the_account():
        holds.wait()
        with transaction.atomic():
            read_module(module=current_course().modules[0].id, by=heidi, at=NOW)
            has_recorded.set()

    def run(work):
        try:
            work()
        except Exception as error:  # noqa: BLE001 - whichever of the two the database gives up
            failures.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=[work]) for work in (hold_the_account, point_to_the_account)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    assert sorted(Entry.objects.values_list("verb", flat=True)) == ["read_module", "start_attempt"]
