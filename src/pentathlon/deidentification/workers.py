"""Worker processes that can be killed: a file that hangs or crashes a decoder costs itself, not the batch.

`concurrent.futures` cannot do this: there one dead or hanging worker breaks the whole pool.
"""

import multiprocessing
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, Generic, TypeVar

from pentathlon.errors import PentathlonError

LARGEST_MEMORY_BYTES = 4 * 2**30
"""Address space that a worker may add. What it really uses is bounded by the sizes that are accepted: below 1 GB."""

Job = TypeVar("Job")
Work = Callable[[Any], Any]
Failure = Callable[[Any, str], Any]


@dataclass
class _Worker(Generic[Job]):
    process: Any
    connection: Connection
    job: Job | None = None
    deadline: float = 0.0


class WorkerLostError(PentathlonError):
    """A worker died with its job, or was killed because the job took too long.

    Attributes:
        why: `crashed` or `time_limit`.
    """

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(why)


class WorkerProcess:
    """One worker for one job after the other; of no use after it was lost.

    Args:
        start: Called once in the worker: gives the function that does a job. Must be picklable.

    Raises:
        WorkerLostError: it died before it lived.
    """

    def __init__(self, start: Callable[[], Work]) -> None:
        try:
            self._worker: _Worker[Any] = _started(start)
        except OSError:
            raise WorkerLostError("crashed") from None

    @property
    def pid(self) -> int:
        """Process identifier."""
        return int(self._worker.process.pid)

    def do(self, job: Any, limit_s: float) -> Any:
        """What the worker makes of a job.

        Raises:
            WorkerLostError: it died, or more than `limit_s` seconds went by.
        """
        try:
            self._worker.connection.send(job)
            if self._worker.connection.poll(limit_s):
                return self._worker.connection.recv()
        except (EOFError, OSError):
            self.stop()
            raise WorkerLostError("crashed") from None
        self.stop()
        raise WorkerLostError("time_limit")

    def stop(self) -> None:
        """End it at once."""
        _stop(self._worker)


def run_jobs(
    jobs: Iterator[Job], start: Callable[[], Work], failed: Failure, *, workers: int, limit_s: float
) -> Iterator[Any]:
    """Results of jobs in the order in which they are done.

    Args:
        jobs: What to do; each is sent to a worker.
        start: Called once in every worker: gives the function that does a job. Must be picklable.
        failed: Makes the result of a job that died, from the job and `time_limit` or `crashed`.
        workers: How many processes.
        limit_s: Seconds after which a job is killed.
    """
    pool: list[_Worker[Job]] = []
    try:
        exhausted = False
        while True:
            while not exhausted and len(_busy(pool)) < workers:
                job = next(jobs, None)
                if job is None:
                    exhausted = True
                else:
                    _assign(pool, start, job, limit_s)
            if not _busy(pool):
                return
            yield from _collect(pool, failed)
    finally:
        for worker in pool:
            _stop(worker)


def _busy(pool: list[_Worker[Job]]) -> list[_Worker[Job]]:
    return [worker for worker in pool if worker.job is not None]


def _assign(pool: list[_Worker[Job]], start: Callable[[], Work], job: Job, limit_s: float) -> None:
    worker = next((worker for worker in pool if worker.job is None), None)
    if worker is None:
        worker = _started(start)
        pool.append(worker)
    worker.job = job
    worker.deadline = time.monotonic() + limit_s
    try:
        worker.connection.send(job)
    except OSError:
        worker.deadline = 0.0  # died while idle: collected as crashed


def _collect(pool: list[_Worker[Job]], failed: Failure) -> Iterator[Any]:
    """Results that have come in, and failures of workers that died or ran out of time."""
    busy = _busy(pool)
    patience = max(0.0, min(worker.deadline for worker in busy) - time.monotonic())
    ready = wait([worker.connection for worker in busy], timeout=patience)
    for worker in busy:
        job = worker.job
        if worker.connection in ready:
            try:
                yield worker.connection.recv()
                worker.job = None
                continue
            except (EOFError, OSError):
                why = "crashed"
        elif time.monotonic() >= worker.deadline:
            why = "time_limit"
        else:
            continue
        _stop(worker)
        pool.remove(worker)
        yield failed(job, why)


def _started(start: Callable[[], Work]) -> _Worker[Any]:
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_serve, args=(there, start), daemon=True)
    process.start()
    there.close()
    return _Worker(process, here)


def _stop(worker: _Worker[Any]) -> None:
    worker.connection.close()
    worker.process.kill()
    worker.process.join()


def _serve(connection: Connection, start: Callable[[], Work]) -> None:
    """Life of a worker: do what is sent until the sender is gone, who alone listens to Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    work = start()
    while True:
        try:
            job = connection.recv()
        except EOFError:
            return
        result = work(job)
        try:
            connection.send(result)
        except OSError:
            return


def _limit_memory() -> None:
    """Make what a hostile file asks for fail in the worker, not on the machine; only Linux has such a limit."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - not on Windows

        used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        limit = used + LARGEST_MEMORY_BYTES
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
