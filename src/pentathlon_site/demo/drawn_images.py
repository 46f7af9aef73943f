"""Drawing and de-identifying simulated images in processes. This module knows no database: workers load it quickly."""

import hashlib
import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import cv2

from pentathlon.challenge import load_challenge
from pentathlon.challenge.load import BUILTIN
from pentathlon.deidentification import Pseudonymiser, Settings, deidentify
from pentathlon.errors import FileRefusedError, ImageRefusedError
from pentathlon.synthesis import simulate
from pentathlon.synthesis.plan import PlannedImage, plan_collection


@dataclass(frozen=True)
class Cleaned:
    """An image as it leaves its hospital.

    Attributes:
        path: Where it lies; None: the hospital's program kept it, so that it never arrives.
        sha256: Of its bytes.
    """

    path: Path | None
    sha256: str = ""


def plan_images(scale: float, seed: int) -> dict[str, list[PlannedImage]]:
    """What will be drawn for each challenge."""
    return {name: plan_collection(load_challenge(name), scale, seed) for name in BUILTIN}


@contextmanager
def processes(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Worker processes, which are stopped at the end even when work is left."""
    context = multiprocessing.get_context("spawn")  # a fork would share the connection to the database
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_start)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


@dataclass(frozen=True)
class Drawing:
    """Images of every challenge that are being drawn below a folder."""

    folder: Path
    _drawn: tuple[Future[None], ...]

    def result(self) -> dict[str, Path]:
        """The folder of each challenge, once everything is drawn."""
        for each in self._drawn:
            each.result()
        return {name: self.folder / name / name for name in BUILTIN}


def begin_drawing(pool: ProcessPoolExecutor, folder: Path, *, scale: float, seed: int) -> Drawing:
    """Draw the images of every challenge beside what the caller does."""
    return Drawing(folder, tuple(pool.submit(_draw, folder / name, name, scale, seed) for name in BUILTIN))


def clean(pool: ProcessPoolExecutor, files: Sequence[tuple[Path, bytes, bool]], folder: Path) -> list[Future[Cleaned]]:
    """De-identify files with the keys of their centres, in their order, into a folder.

    Args:
        pool: Who works.
        files: File, key of its centre, and whether it leaves the hospital as it is.
        folder: Where results go.
    """
    folder.mkdir()
    return [
        pool.submit(_clean, file, key, folder / f"{number}.dcm", as_it_is=as_it_is)
        for number, (file, key, as_it_is) in enumerate(files)
    ]


def _start() -> None:
    """Only the parent listens to Ctrl-C; when it is killed, its workers end too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    cv2.setNumThreads(1)
    logging.getLogger("pydicom").disabled = True


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _draw(folder: Path, challenge: str, scale: float, seed: int) -> None:
    simulate(folder, challenges=[challenge], scale=scale, seed=seed)


def _clean(file: Path, key: bytes, to: Path, *, as_it_is: bool) -> Cleaned:
    content = file.read_bytes()
    if not as_it_is:
        try:
            content = b"".join(deidentify(content, Pseudonymiser(key), Settings()).content)
        except (FileRefusedError, ImageRefusedError):
            return Cleaned(None)
    to.write_bytes(content)
    return Cleaned(to, hashlib.sha256(content).hexdigest())
