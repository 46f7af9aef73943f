"""Real worker processes: one is killed with -9, two share the work, one is told to stop."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from pentathlon_site.audit.models import Entry
from pentathlon_site.jobs.models import Run, Turn, Worker
from pentathlon_site.jobs.queue import Job, enqueue, known_jobs

NAMES = ("sample.hang_at_first", "sample.count", "sample.sleep")


@pytest.fixture
def start_worker(transactional_db, tmp_path, monkeypatch):
    """Start a worker that has the sample jobs, at the database of the test."""
    for name in NAMES:
        monkeypatch.setitem(known_jobs, name, Job(name, work=lambda **_arguments: None))
    environment = {
        **os.environ,
        "DATABASE_URL": database_url(),
        "PENTATHLON_DATA_DIR": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "sample_jobs.settings",
        "PYTHONPATH": str(Path(__file__).parent),
    }
    started = []

    def start(*options):
        process = subprocess.Popen(
            [sys.executable, "-m", "django", "work", *options], env=environment, stdin=subprocess.PIPE
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdin.close()


def database_url():
    database = settings.DATABASES["default"] | {"NAME": connection.settings_dict["NAME"]}
    if connection.vendor == "sqlite":
        return f"sqlite:///{database['NAME']}"
    return (
        f"postgres://{database['USER']}:{database['PASSWORD']}@{database['HOST']}:{database['PORT']}/{database['NAME']}"
    )


def wait_for(what, seconds=120):
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def states(name):
    return Counter(DBTaskResult.objects.filter(run__name=name).values_list("status", flat=True))


def test_the_work_of_a_killed_worker_is_done_by_another_once_in_effect(start_worker, tmp_path):
    enqueue("sample.hang_at_first", number=1)
    killed = start_worker("--lease", "1")
    wait_for((tmp_path / "begun-1").exists)
    assert states("sample.hang_at_first") == {"RUNNING": 1}

    killed.send_signal(signal.SIGKILL)
    killed.wait()
    start_worker("--lease", "1")

    wait_for(lambda: states("sample.hang_at_first") == {"SUCCESSFUL": 1})
    assert Entry.objects.filter(verb="hang_at_first").count() == 1
    assert Run.objects.get(name="sample.hang_at_first").attempts == 2


def test_two_workers_share_the_work_and_every_turn_comes_once(start_worker):
    for number in range(60):
        enqueue("sample.count", number=number)
    begun = timezone.now()
    start_worker()
    start_worker()

    wait_for(lambda: states("sample.count") == {"SUCCESSFUL": 60})
    wait_for(lambda: Worker.objects.count() == 2)
    wait_for(lambda: Entry.objects.filter(verb="tick").count() >= 3)

    assert set(Counter(Entry.objects.filter(verb="count").values_list("subject", flat=True)).values()) == {1}
    ticks, turns = Entry.objects.filter(verb="tick").count(), Turn.objects.filter(name="sample.tick").count()
    assert ticks <= turns <= (timezone.now() - begun).total_seconds() / 2 + 2


def test_a_worker_that_is_told_to_stop_ends_its_work_first(start_worker, tmp_path):
    enqueue("sample.sleep", number=1)
    worker = start_worker()
    wait_for((tmp_path / "asleep-1").exists)

    worker.terminate()

    assert worker.wait(60) == 0
    assert states("sample.sleep") == {"SUCCESSFUL": 1}
    assert not Worker.objects.exists()


def test_a_worker_ends_with_its_parent(start_worker):
    worker = start_worker("--with-parent")
    wait_for(Worker.objects.exists)

    worker.stdin.close()

    assert worker.wait(60) == 0
