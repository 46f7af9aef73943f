"""Workers as processes of the server: they are started again when they die, and end when the server does."""

import logging
import secrets
import socket
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field

log = logging.getLogger(__name__)

LOOK_SECONDS = 0.5
LONGEST_PAUSE = 30.0
LIVED_WELL = 10.0
GRACE_SECONDS = 15.0


@dataclass
class _Place:
    """A place for one worker process.

    Attributes:
        name: Under which the worker takes work; the next process in this place gives back what this one held.
        pause: How long to wait before the next start; doubles while processes die early.
    """

    name: str
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    pause: float = 1.0
    not_before: float = 0.0


@dataclass
class WorkerProcesses:
    """As many workers as wanted."""

    wanted: int
    _places: list[_Place] = field(default_factory=list)
    _stopping: threading.Event = field(default_factory=threading.Event)
    _watch: threading.Thread | None = None

    def start(self) -> None:
        """Start them and watch over them."""
        mine = f"{socket.gethostname()[:60]}-{secrets.token_hex(4)}"
        self._places = [_Place(f"{mine}-{number}") for number in range(1, self.wanted + 1)]
        for place in self._places:
            _start(place)
        self._watch = threading.Thread(target=self._look_after, name="workers", daemon=True)
        self._watch.start()

    def stop(self) -> None:
        """Let them finish the work at hand, for some seconds; what is cut off then goes to another worker later."""
        self._stopping.set()
        if self._watch is not None:
            self._watch.join()
        processes = [place.process for place in self._places if place.process is not None]
        for process in processes:
            process.terminate()
        end = time.monotonic() + GRACE_SECONDS
        for process in processes:
            try:
                process.wait(max(0.0, end - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _look_after(self) -> None:
        while not self._stopping.wait(LOOK_SECONDS):
            for place in self._places:
                _revive(place)


def _start(place: _Place) -> None:
    """Start a process that ends when our end of its standard input is closed, however this process dies."""
    command = [sys.executable, "-m", "django", "work", "--with-parent", "--name", place.name]
    place.process = subprocess.Popen(  # noqa: S603 - our own program
        command, stdin=subprocess.PIPE, start_new_session=True
    )
    place.started = time.monotonic()


def _revive(place: _Place) -> None:
    now = time.monotonic()
    if place.process is not None:
        if place.process.poll() is None:
            return
        place.pause = 1.0 if now - place.started > LIVED_WELL else min(2 * place.pause, LONGEST_PAUSE)
        place.not_before, place.process = now + place.pause, None
        log.warning("a worker ended unexpectedly; another one starts in %.0f s", place.pause)
    elif now >= place.not_before:
        _start(place)
