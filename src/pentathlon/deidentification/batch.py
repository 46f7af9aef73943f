"""De-identify a file, a folder or an archive into a new folder, with a report of every file."""

import hashlib
import json
import logging
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from pentathlon.deidentification.deidentify import Cleaned, deidentify
from pentathlon.deidentification.identity import Pseudonymiser
from pentathlon.deidentification.page import picture_of, render_page
from pentathlon.deidentification.parse import LARGEST_FILE_BYTES
from pentathlon.deidentification.report import Record, cleaned_record, refused_record
from pentathlon.deidentification.settings import Settings
from pentathlon.deidentification.sources import Skipped, list_files, open_file
from pentathlon.deidentification.workers import run_jobs
from pentathlon.errors import FileRefusedError, InputError, OperatorError

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


@dataclass
class Outcome:
    """What became of a batch.

    Attributes:
        records: The lines of the report, in the order of the files.
        names: Name of each file of the report, as the sender knows it. Names can identify: they stay with the sender.
        skipped: What was not de-identified.
    """

    records: list[Record] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)

    def verdicts(self) -> dict[str, int]:
        """Number of files of each verdict."""
        counts = Counter(record["verdict"] for record in self.records)
        return {verdict: counts[verdict] for verdict in ("clean", "review", "refused")}


@dataclass(frozen=True)
class _Job:
    number: int
    path: Path | None
    content: bytes | None


def deidentify_batch(given: Path, out: Path, order: Order, *, advance: Advance | None = None) -> Outcome:
    """Write the images of `given` without identity into the new folder `out`.

    `out` holds `clean/000001.dcm` for what may go on and `review/000002.dcm` for what a person must see first. It
    appears under its name when everything is done: a run that is killed leaves no folder that looks whole.

    Raises:
        InputError: nothing to do, or `out` is there already or lies within `given`.
        OperatorError: the disk does not take the files.
    """
    files = list_files(given)
    _check_out(given, out)
    unfinished = out.with_name(f".{out.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    try:
        outcome = _run(files, given, unfinished, order, advance)
        _finish(unfinished, out, order, outcome)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return outcome


def _run(files: list[Path], given: Path, unfinished: Path, order: Order, advance: Advance | None) -> Outcome:
    for folder in ("clean", "review"):
        (unfinished / folder).mkdir(parents=True)
    outcome = Outcome()
    jobs = _jobs(files, given, outcome, advance)
    failed = partial(_failed, Pseudonymiser(order.key).key_id, unfinished)
    start = partial(_start, order, unfinished)
    for record in run_jobs(jobs, start, failed, workers=order.workers, limit_s=FILE_SECONDS):
        if isinstance(record, OperatorError):
            raise record
        outcome.records.append(record)
    if not outcome.records:
        raise InputError(f"{given} holds no DICOM file")
    outcome.records.sort(key=lambda record: int(record["file"]))
    return outcome


def _check_out(given: Path, out: Path) -> None:
    if out.exists():
        raise InputError(f"{out} exists already; name a new folder")
    if given.is_dir() and out.resolve().is_relative_to(given.resolve()):
        raise InputError(f"{out} lies within {given}; name a folder elsewhere")


def _jobs(files: list[Path], given: Path, outcome: Outcome, advance: Advance | None) -> Iterator[_Job]:
    for done, path in enumerate(files):
        for found in open_file(path, given):
            if isinstance(found, Skipped):
                outcome.skipped.append(found)
            else:
                number = len(outcome.names) + 1
                outcome.names[number] = found.name
                yield _Job(number, found.path, found.content)
        if advance:
            advance(done + 1, len(files))


def _start(order: Order, folder: Path) -> Callable[[_Job], Record | OperatorError]:
    """What one worker does with a job. Decoders log what they dislike, with words of the file: not here."""
    logging.getLogger("pydicom").disabled = True
    return partial(_work, order, Pseudonymiser(order.key, site=order.site), folder)


def _work(order: Order, pseudonymiser: Pseudonymiser, folder: Path, job: _Job) -> Record | OperatorError:
    try:
        cleaned = deidentify(_content(job), pseudonymiser, order.settings)
    except FileRefusedError as error:
        reason, detail = error.reason, error.detail
    except OperatorError as error:
        return error
    except OSError as error:
        reason, detail = "unreadable", f"the file cannot be read: {error.strerror}"
    except Exception as error:  # noqa: BLE001 - the job boundary: one file must not cost the others
        reason, detail = "crashed", type(error).__name__
    else:
        return _write(cleaned, folder, job.number, pseudonymiser.key_id, with_picture=order.page is not None)
    return _refused(job, reason, detail, pseudonymiser.key_id)


def _content(job: _Job) -> bytes:
    if job.path is None:
        return job.content or b""
    if job.path.stat().st_size > LARGEST_FILE_BYTES:
        raise FileRefusedError("too_large", f"more than {LARGEST_FILE_BYTES // 2**20} MiB")
    return job.path.read_bytes()


def _refused(job: _Job, reason: str, detail: str, key_id: str) -> Record:
    return refused_record(number=job.number, reason=reason, detail=detail, source_sha256=_sha256(job), key_id=key_id)


def _sha256(job: _Job) -> str:
    """Hash of the source, however large; empty where it cannot be read."""
    if job.path is None:
        return hashlib.sha256(job.content or b"").hexdigest()
    try:
        with job.path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def _write(cleaned: Cleaned, folder: Path, number: int, key_id: str, *, with_picture: bool) -> Record | OperatorError:
    output = f"{cleaned.verdict}/{number:06d}.dcm"
    try:
        with (folder / output).open("wb") as stream:
            stream.writelines(cleaned.content)
    except OSError as error:
        return OperatorError(f"the output cannot be written: {error.strerror}")
    record = cleaned_record(cleaned, number=number, output=output, key_id=key_id)
    return {**record, "picture": picture_of(cleaned)} if with_picture else record


def _failed(key_id: str, folder: Path, job: _Job, why: str) -> Record:
    """Record of a file whose worker died; what it had begun to write goes."""
    for name in ("clean", "review"):
        (folder / name / f"{job.number:06d}.dcm").unlink(missing_ok=True)
    return _refused(job, why, "", key_id)


def _finish(unfinished: Path, out: Path, order: Order, outcome: Outcome) -> None:
    """Write report and page, then give the folder its name."""
    pictures = {record["file"]: record.pop("picture", b"") for record in outcome.records}
    if order.page:
        page = render_page(outcome.records, pictures, skipped=len(outcome.skipped))
        _write_whole(_within(order.page, out, unfinished), page)
    if order.report:
        lines = "".join(json.dumps(record) + "\n" for record in outcome.records)
        _write_whole(_within(order.report, out, unfinished), lines)
    unfinished.rename(out)


def _within(path: Path, out: Path, unfinished: Path) -> Path:
    """Where a file goes now that will lie within `out`."""
    path, out = path.resolve(), out.resolve()
    return unfinished / path.relative_to(out) if path.is_relative_to(out) else path


def _write_whole(path: Path, text: str) -> None:
    """Write a file that is either whole or not there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.unfinished")
    unfinished.write_text(text, encoding="utf-8")
    unfinished.rename(path)
