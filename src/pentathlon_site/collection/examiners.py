"""Processes that look at what arrives, so that a file which crashes a decoder costs itself, not the site.

The web server opens them; elsewhere (jobs, tests, the demonstration) the same work is done where it is asked for. They
have a lower priority than the web server: pages stay fast while everybody sends.
"""

import contextlib
import logging
import os
import queue
import threading
import warnings
from collections.abc import Callable
from typing import Any, TypeVar, cast

import cv2

from pentathlon.deidentification.workers import WorkerLostError, WorkerProcess

log = logging.getLogger(__name__)

LONGEST_SECONDS = 60.0
NICENESS = 10
QUIET_LOGS = ("pydicom", "pylibjpeg", "openjpeg", "libjpeg", "PIL")
"""Decoders quote values of the files that they dislike."""

Result = TypeVar("Result")


class Examiners:
    """As many processes as wanted; they are started when they are needed, and again when one was lost."""

    def __init__(self, count: int) -> None:
        self._places: queue.LifoQueue[WorkerProcess | None] = queue.LifoQueue()
        self._lock, self._closed, self._all = threading.Lock(), False, set[WorkerProcess]()
        for _place in range(count):
            self._places.put(None)

    def start(self) -> None:
        """Start one, that the first image may not wait for it; the site may be told to stop meanwhile."""
        with contextlib.suppress(WorkerLostError):
            self.do(_nothing)

    def do(self, work: Callable[[], Result]) -> Result:
        """What a process makes of some work: a picklable call without arguments. Waits until a process is free.

        Work whose process died is tried once more: it may have been killed for another's sake.

        Raises:
            WorkerLostError: the work takes too long, or has killed two processes.
        """
        try:
            return self._do(work)
        except WorkerLostError as lost:
            if self._closed:
                raise
            log.warning("a process that looked at a file was lost: %s", lost.why)
            if lost.why != "crashed":
                raise
        return self._do(work)

    def close(self) -> None:
        """End all of them."""
        with self._lock:
            self._closed = True
            for each in self._all:
                each.stop()
            self._all.clear()

    def _do(self, work: Callable[[], Result]) -> Result:
        place = self._places.get()
        try:
            place = place or self._started()
            return cast("Result", place.do(work, LONGEST_SECONDS))
        except BaseException:
            self._forget(place)  # its answer, if one still comes, belongs to nobody
            place = None
            raise
        finally:
            self._places.put(place)

    def _forget(self, lost: WorkerProcess | None) -> None:
        with self._lock:
            if lost in self._all:
                self._all.remove(lost)
                lost.stop()

    def _started(self) -> WorkerProcess:
        with self._lock:
            if self._closed:
                raise WorkerLostError("crashed")
            started = WorkerProcess(_begin)
            self._all.add(started)
            return started


_open: list[Examiners] = []


def open_examiners(count: int) -> Examiners:
    """Let `do_apart` work in processes from now on."""
    _open.append(Examiners(count))
    return _open[-1]


def close_examiners() -> None:
    """Let it work in this process again."""
    while _open:
        _open.pop().close()


def do_apart(work: Callable[[], Result]) -> Result:
    """Do some work in another process where there are any, else here.

    Raises:
        WorkerLostError: see `Examiners.do`.
    """
    return _open[-1].do(work) if _open else work()


def _begin() -> Callable[[Any], Any]:
    """What a process does with a call: it makes it."""
    cv2.setNumThreads(1)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    warnings.simplefilter("ignore")  # they quote values too
    for name in QUIET_LOGS:
        quiet = logging.getLogger(name)
        quiet.addHandler(logging.NullHandler())
        quiet.propagate = False
    return _call


def _call(work: Callable[[], Result]) -> Result:
    return work()


def _nothing() -> None:
    """Work that is done at once."""
