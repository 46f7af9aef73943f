"""De-identify a file, a folder or an archive into a new folder, with a report of every file."""

import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import IO

from pentathlon.deidentification.file_job import VERDICT_FOLDERS, FileJob, Workplace, failed_job, start_work
from pentathlon.deidentification.page import Page
from pentathlon.deidentification.report import Record
from pentathlon.deidentification.settings import Settings
from pentathlon.deidentification.sources import Skipped, list_files, open_file
from pentathlon.deidentification.workers import run_jobs
from pentathlon.errors import InputError, OperatorError

FILE_SECONDS = 120.0
"""A file that takes longer is refused."""

Advance = Callable[[int, int], None]


@dataclass(frozen=True)
class Order:
    """What to do with every file of a batch.

    Attributes:
        key: Secret key of the pseudonyms.
        site: Centre whose patients these are.
        settings: How to de-identify.
        workers: Number of processes.
        report: Where one JSON line per file goes; None for no report.
        page: Where an HTML page with pictures goes; None for no page.
    """

    key: bytes
    site: str = ""
    settings: Settings = field(default_factory=Settings)
    workers: int = 1
    report: Path | None = None
    page: Path | None = None


@dataclass(frozen=True)
class FileResult:
    """What became of one file; the report says more.

    Attributes:
        file: Its number in the report.
        name: As the sender knows it. Names can identify: they stay with the sender.
        verdict: clean, review or refused.
        reasons: Why, keys of `reason_codes.REASONS`.
        detail: What was found, without any value of the file.
        output: Where the result is within the new folder; empty when refused.
    """

    file: int
    name: str
    verdict: str
    reasons: tuple[str, ...]
    detail: str
    output: str


@dataclass(frozen=True)
class Outcome:
    """What became of a batch: the files that look like DICOM, in the order of their numbers, and everything else."""

    results: tuple[FileResult, ...]
    skipped: tuple[Skipped, ...]

    def verdicts(self) -> dict[str, int]:
        """Number of files of each verdict."""
        counts = Counter(result.verdict for result in self.results)
        return {verdict: counts[verdict] for verdict in ("clean", "review", "refused")}


def deidentify_batch(given: Path, out: Path, order: Order, *, advance: Advance | None = None) -> Outcome:
    """Write the images of `given` without identity into the new folder `out`.

    `out` holds `clean/000001.dcm` for what may go on and `review/000002.dcm` for what a person must see first. It
    appears under its name when everything is done: a run that is killed leaves no folder that looks whole.

    Work is done in processes that start anew: a script that calls this needs `if __name__ == "__main__":`.

    Raises:
        InputError: nothing to do, or `out` is there already or lies within `given`.
        OperatorError: the disk does not take the files.
    """
    files = list_files(given)
    _check_out(given, out)
    unfinished = out.with_name(f".{out.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    for verdict in VERDICT_FOLDERS:
        (unfinished / verdict).mkdir(parents=True)
    try:
        with ExitStack() as stack:
            report, page = (
                stack.enter_context(_whole(_within(path, out, unfinished))) if path else None
                for path in (order.report, order.page)
            )
            outcome = _Batch(given, order, unfinished).run(files, report, page, advance)
        unfinished.rename(out)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return outcome


def _check_out(given: Path, out: Path) -> None:
    if out.exists():
        raise InputError(f"{out} exists already; name a new folder")
    if given.is_dir() and out.resolve().is_relative_to(given.resolve()):
        raise InputError(f"{out} lies within {given}; name a folder elsewhere")


class _Batch:
    """A batch under way: what was found so far, and where it is told."""

    def __init__(self, given: Path, order: Order, folder: Path) -> None:
        self._given, self._order = given, order
        self._place = Workplace(order.key, order.site, order.settings, folder, with_pictures=order.page is not None)
        self._names: list[str] = []
        self._skipped: list[Skipped] = []

    def run(self, files: list[Path], report: IO[str] | None, page: IO[str] | None, advance: Advance | None) -> Outcome:
        """Do all jobs; report and page are written on the way."""
        shown, results = Page(), []
        for record in _in_order(self._records(files, advance)):
            picture = record.pop("picture", b"")
            shown.add(record, picture)
            if report:
                report.write(json.dumps(record) + "\n")
            results.append(self._result(record))
        if not results:
            raise InputError(f"{self._given} holds no DICOM file")
        if page:
            page.write(shown.render(skipped=len(self._skipped)))
        return Outcome(tuple(results), tuple(self._skipped))

    def _records(self, files: list[Path], advance: Advance | None) -> Iterator[Record]:
        start, failed = partial(start_work, self._place), partial(failed_job, self._place)
        jobs = self._jobs(files, advance)
        for record in run_jobs(jobs, start, failed, workers=self._order.workers, limit_s=FILE_SECONDS):
            if isinstance(record, OperatorError):
                raise record
            yield record

    def _jobs(self, files: list[Path], advance: Advance | None) -> Iterator[FileJob]:
        for done, path in enumerate(files):
            for found in open_file(path, self._given):
                if isinstance(found, Skipped):
                    self._skipped.append(found)
                else:
                    self._names.append(found.name)
                    yield FileJob(len(self._names), found.path, found.content)
            if advance:
                advance(done + 1, len(files))

    def _result(self, record: Record) -> FileResult:
        number: int = record["file"]
        name, reasons = self._names[number - 1], tuple(record["reasons"])
        return FileResult(number, name, record["verdict"], reasons, record["detail"], record["output"])


def _in_order(records: Iterable[Record]) -> Iterator[Record]:
    """Records in the order of their numbers; they come in the order in which workers are done."""
    waiting: dict[int, Record] = {}
    following = 1
    for record in records:
        waiting[record["file"]] = record
        while following in waiting:
            yield waiting.pop(following)
            following += 1


def _within(path: Path, out: Path, unfinished: Path) -> Path:
    """Where a file goes now that will lie within `out`."""
    path, out = path.resolve(), out.resolve()
    return unfinished / path.relative_to(out) if path.is_relative_to(out) else path


@contextmanager
def _whole(path: Path) -> Iterator[IO[str]]:
    """A text file that gets its name when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        with unfinished.open("w", encoding="utf-8") as stream:
            yield stream
        unfinished.rename(path)
    finally:
        unfinished.unlink(missing_ok=True)
