"""Work asked for by name is done once in effect, after the commit, and tried again when it goes wrong."""

import re
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from pentathlon_site.jobs import leases
from pentathlon_site.jobs.errors import UnfitArgument, UnknownJob
from pentathlon_site.jobs.queue import enqueue, job, known_jobs
from pentathlon_site.jobs.worker import work_once, work_until_idle

LEASE = timedelta(seconds=60)


@pytest.fixture
def done(monkeypatch):
    """What the sample work has done so far."""
    monkeypatch.setattr("pentathlon_site.jobs.queue.known_jobs", known := dict(known_jobs))
    monkeypatch.setattr("pentathlon_site.jobs.leases.known_jobs", known)
    done = []
    job("sample.note")(lambda **arguments: done.append(arguments))

    @job("sample.fail", retries=2, back_off=timedelta(minutes=1))
    def fail(number):
        done.append(number)
        raise ValueError(f"secret {number}")

    return done


def only_task():
    return DBTaskResult.objects.select_related("run").get()


def make_due():
    DBTaskResult.objects.update(run_after=timezone.now())


def test_work_is_done_with_its_arguments(db, done):
    enqueue("sample.note", number=3, ids=[1, 2])

    assert work_until_idle() == 1
    assert done == [{"number": 3, "ids": [1, 2]}]
    assert only_task().status == "SUCCESSFUL"


def test_work_of_a_transaction_that_is_rolled_back_is_never_done(db, done):
    with transaction.atomic():
        enqueue("sample.note")
        transaction.set_rollback(True)

    assert work_until_idle() == 0
    assert DBTaskResult.objects.count() == 0


def test_work_waits_for_its_moment(db, done):
    enqueue("sample.note", not_before=timezone.now() + timedelta(hours=1))

    assert not work_once("a")
    make_due()
    assert work_once("a")


def test_an_unknown_name_is_refused_at_once(db):
    with pytest.raises(UnknownJob):
        enqueue("sample.nothing")


@pytest.mark.parametrize("value", ["DUPONT^JEAN", "Dupont Jean", "Thorax.dcm and more", {"a": 1}, "é" * 3, "a" * 101])
def test_an_argument_that_could_be_contents_is_refused_and_not_shown(db, done, value):
    with pytest.raises(UnfitArgument) as refused:
        enqueue("sample.note", text=value)

    assert str(value) not in str(refused.value)
    assert DBTaskResult.objects.count() == 0


def test_an_error_is_tried_again_with_growing_waits_and_then_has_failed(db, done):
    enqueue("sample.fail", number=7)

    for wait in (60, 120):
        begun = timezone.now()
        assert work_once("a")
        task = only_task()
        assert task.status == "READY"
        assert timedelta(0) <= task.run_after - begun - timedelta(seconds=wait) < timedelta(seconds=5)
        assert not work_once("a")
        make_due()
    assert work_once("a")

    assert only_task().status == "FAILED"
    assert done == [7, 7, 7]
    assert work_until_idle() == 0


def test_kind_and_place_of_an_error_are_kept_and_its_text_nowhere(db, done, caplog):
    enqueue("sample.fail", number=7)
    work_once("a")

    task = only_task()
    assert task.exception_class_path == "ValueError"
    assert re.fullmatch(r"\w+\.py:\d+", task.traceback)
    assert "secret" not in caplog.text
    assert "secret" not in str(DBTaskResult.objects.values().get())


def test_a_worker_that_says_nothing_for_a_lease_loses_its_work_to_another(db, done):
    enqueue("sample.note", number=1)
    begun = timezone.now()
    first = leases.claim("dies", begun, LEASE)

    assert leases.reap(begun + timedelta(seconds=59)) == 0
    assert leases.reap(begun + timedelta(seconds=61)) == 1
    second = leases.claim("lives", begun + timedelta(seconds=61), LEASE)

    assert (second.task, second.attempt) == (first.task, 2)
    assert not leases.finish(first, begun)
    assert only_task().status == "RUNNING"
    assert leases.finish(second, begun)
    assert only_task().status == "SUCCESSFUL"


def test_a_lease_is_extended_while_its_worker_lives(db, done):
    enqueue("sample.note", number=1)
    begun = timezone.now()
    leases.claim("lives", begun, LEASE)
    leases.extend_leases("lives", begun + timedelta(seconds=50), LEASE)

    assert leases.reap(begun + timedelta(seconds=100)) == 0


def test_work_that_kills_every_worker_fails_in_the_end(db, done):
    enqueue("sample.fail", number=1)
    for attempt in range(3):
        leases.claim(f"worker-{attempt}", timezone.now(), LEASE)
        assert leases.release_leases(f"worker-{attempt}", timezone.now()) == 1

    task = only_task()
    assert (task.status, task.exception_class_path) == ("FAILED", "WorkerLost")
