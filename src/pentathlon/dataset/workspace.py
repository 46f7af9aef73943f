"""A folder that is whole or not there: written aside under another name, renamed when complete."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pentathlon.errors import OperatorError

_LOCK = ".lock"


@contextmanager
def whole_folder(place: Path) -> Iterator[Path]:
    """A folder to write into; it becomes `place` when the block ends without an error, else it goes.

    What a killed run left behind is removed first. Two runs cannot write the same place.

    Raises:
        OperatorError: the place exists and is not empty, or another run is writing it.
    """
    check_free(place)
    aside = place.parent / f".{place.name}.partial"
    aside.mkdir(parents=True, exist_ok=True)
    with (aside / _LOCK).open("w") as lock:
        _lock(lock.fileno(), place)
        _empty(aside)
        try:
            yield aside
        except BaseException:
            shutil.rmtree(aside, ignore_errors=True)
            raise
        os.sync()  # a machine that loses power must not keep a folder with the right name and empty files
        (aside / _LOCK).unlink()
        aside.rename(place)


def check_free(place: Path) -> None:
    """Refuse a place that already holds something.

    Raises:
        OperatorError: it exists and is not an empty folder.
    """
    if place.exists() and not (place.is_dir() and not any(place.iterdir())):
        raise OperatorError(f"{place} exists already: name another folder, or remove it")


def _lock(descriptor: int, place: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise OperatorError(f"another run is writing {place}: wait for it to end") from None


def _empty(folder: Path) -> None:
    for entry in folder.iterdir():
        if entry.is_dir():
            shutil.rmtree(entry)
        elif entry.name != _LOCK:
            entry.unlink()
