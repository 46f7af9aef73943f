"""The folder of a demonstration: filled as a whole or not at all, and never one that holds something else."""

import fcntl
import shutil
from collections.abc import Callable
from pathlib import Path

from pentathlon.errors import OperatorError

MARK = ".demonstration"
_FILLING, _FILLED = "filling", "filled"


def fill_once(folder: Path, fill: Callable[[], None]) -> bool:
    """Call `fill` unless the folder is filled already; whether it was called.

    What a killed program left half filled is removed first: the mark says that everything in the folder was made by a
    demonstration.

    Raises:
        OperatorError: the folder holds something else, cannot be written, or another program fills it now.
    """
    refuse_other_content(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with (folder / MARK).open("a+", encoding="ascii") as mark:
            _lock(mark.fileno(), folder)
            if _state(folder) == _FILLED:
                return False
            _empty(folder)
            _write(folder, _FILLING)
            fill()
            _write(folder, _FILLED)
    except OSError as error:
        raise OperatorError(
            f"the folder {folder} cannot be written: {error.strerror}. Name another with --data."
        ) from error
    return True


def refuse_other_content(folder: Path) -> None:
    """Refuse a folder that something else has filled.

    Raises:
        OperatorError: it has.
    """
    if folder.exists() and not folder.is_dir():
        raise OperatorError(f"{folder} is no folder: name one with --data")
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).exists():
        raise OperatorError(
            f"the folder {folder} holds something that is no demonstration, and stays as it is: "
            "name a new folder with --data"
        )


def _state(folder: Path) -> str:
    return (folder / MARK).read_text("ascii")


def _write(folder: Path, state: str) -> None:
    (folder / MARK).write_text(state, "ascii")


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.name != MARK:
            path.unlink()


def _lock(descriptor: int, folder: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise OperatorError(f"another program is filling {folder} now: wait for it, or name another folder") from None
