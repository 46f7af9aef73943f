import sys

import pytest

from builders.jobs import start
from pentathlon.deidentification.workers import run_jobs


def _failed(job: str, why: str) -> str:
    return f"{job}: {why}"


def _run(jobs: list[str], workers: int) -> list[str]:
    return sorted(run_jobs(iter(jobs), start, _failed, workers=workers, limit_s=3))


def test_jobs_are_all_done_by_several_workers() -> None:
    jobs = [f"job {number}" for number in range(20)]
    assert _run(jobs, 2) == sorted(f"{job} done" for job in jobs)


def test_hanging_and_crashing_jobs_cost_themselves_only() -> None:
    expected = ["a done", "b done", "c done", "crash: crashed", "hang: time_limit"]
    assert _run(["a", "hang", "b", "crash", "c"], 2) == expected


def test_nothing_to_do_starts_nothing() -> None:
    assert _run([], 2) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_worker_gets_no_more_memory_than_an_image_needs() -> None:
    assert _run(["swallow", "a"], 1) == ["a done", "swallow refused"]
