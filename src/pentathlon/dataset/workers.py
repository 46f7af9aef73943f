"""Run the intake of many images on an executor: processes here, any other standard executor on a cluster."""

import ctypes
import multiprocessing
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import cv2

from pentathlon.challenge import Challenge
from pentathlon.dataset.intake import Received, Task, take_in_all

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # malloc.h of the GNU C library
_CHUNK = 32
_CHUNKS_AHEAD = 4
"""Chunks submitted per worker before the first is collected: bounds memory whatever the number of images."""

Advance = Callable[[int, int], None]


def take_in_many(
    tasks: Sequence[Task], challenge: Challenge, staging: Path | None, *, workers: int, advance: Advance | None = None
) -> Iterator[Received]:
    """Take in images in the order given, in this process (workers = 1) or in several.

    An image at which a decoder crashes its process is excluded as unreadable; the others are not lost.
    """
    chunks = [list(tasks[start : start + _CHUNK]) for start in range(0, len(tasks), _CHUNK)]
    done = 0
    for results in _results(chunks, challenge, staging, workers):
        done += len(results)
        if advance is not None:
            advance(done, len(tasks))
        yield from results


def _results(
    chunks: Sequence[list[Task]], challenge: Challenge, staging: Path | None, workers: int
) -> Iterator[list[Received]]:
    if workers == 1:
        yield from (take_in_all(chunk, challenge, staging) for chunk in chunks)
        return
    remaining = deque(chunks)
    while remaining:
        with _pool(workers) as pool:
            try:
                for results in run_on(pool, remaining, challenge, staging, ahead=workers * _CHUNKS_AHEAD):
                    yield results
                    remaining.popleft()
            except BrokenProcessPool:
                suspect = remaining.popleft()
                yield [_alone(task, challenge, staging) for task in suspect]


def run_on(
    executor: Executor, chunks: Sequence[list[Task]], challenge: Challenge, staging: Path | None, *, ahead: int
) -> Iterator[list[Received]]:
    """Results chunk by chunk, in order, with at most `ahead` chunks under way."""
    waiting: deque[Future[list[Received]]] = deque()
    for chunk in list(chunks):
        waiting.append(executor.submit(take_in_all, chunk, challenge, staging))
        if len(waiting) >= ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def _alone(task: Task, challenge: Challenge, staging: Path | None) -> Received:
    """Take in one image in a process of its own, which it may crash."""
    with _pool(1) as pool:
        try:
            return pool.submit(take_in_all, [task], challenge, staging).result()[0]
        except BrokenProcessPool:
            return Received(task.source.file, "unreadable", "the decoder crashed on this file")


def _pool(workers: int) -> ProcessPoolExecutor:
    """Processes started from a clean one: a fork of this one would inherit its threads' locks."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pentathlon.dataset.intake"])
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_settle)


def _settle() -> None:
    """Make a worker process fit for its work.

    Processes share the cores, so threads of OpenCV within each would only wait for each other. Image after image needs
    arrays of the same sizes: memory given back to the system would be cleared each time, half of a worker's time.
    """
    cv2.setNumThreads(1)
    libc = ctypes.CDLL(None)
    if hasattr(libc, "mallopt"):
        libc.mallopt(_M_TRIM_THRESHOLD, 2**28)
        libc.mallopt(_M_MMAP_THRESHOLD, 2**26)
