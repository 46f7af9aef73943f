"""The folder of a report: written aside and renamed at the end, so that half a report never looks whole."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pentathlon.errors import OperatorError

PAGE = "index.html"


@contextmanager
def report_folder(out: Path) -> Iterator[Path]:
    """A new folder that takes the place of `out` once everything in it is written.

    Raises:
        OperatorError: `out` is something else than an empty folder or an earlier report.
    """
    out = out.absolute()  # so that it has a name, even where it is the working folder
    if out.exists() and not (out.is_dir() and (not any(out.iterdir()) or (out / PAGE).is_file())):
        raise OperatorError(f"{out} is neither empty nor a report: name another folder")
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = out.with_name(f".{out.name}.unfinished")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir()
    try:
        yield aside
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    if out.exists():
        shutil.rmtree(out)
    aside.rename(out)
