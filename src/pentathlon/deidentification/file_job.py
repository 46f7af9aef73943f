"""What a worker process does with one file of a batch."""

import hashlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2

from pentathlon.deidentification.deidentify import Cleaned, deidentify
from pentathlon.deidentification.identity import Pseudonymiser
from pentathlon.deidentification.page import picture_of
from pentathlon.deidentification.parse import LARGEST_FILE_BYTES
from pentathlon.deidentification.report import Record, cleaned_record, refused_record
from pentathlon.deidentification.settings import Settings
from pentathlon.errors import FileRefusedError, OperatorError

VERDICT_FOLDERS = ("clean", "review")


@dataclass(frozen=True)
class FileJob:
    """One file to de-identify.

    Attributes:
        number: Its place among the files of the batch, from 1.
        path: Where it is; None for a member of an archive.
        content: Bytes of a member of an archive.
    """

    number: int
    path: Path | None
    content: bytes | None


@dataclass(frozen=True)
class Workplace:
    """What all jobs of a batch have in common; each worker gets it once.

    Attributes:
        key: Secret key of the pseudonyms.
        site: Centre whose patients these are.
        settings: How to de-identify.
        folder: Holds a folder for each verdict, which are there.
        with_pictures: Draw what was found, for the page.
    """

    key: bytes
    site: str
    settings: Settings
    folder: Path
    with_pictures: bool


def start_work(place: Workplace) -> Callable[[FileJob], Record | OperatorError]:
    """What one worker, on one processor, does with a job.

    Decoders log what they dislike, with words of the file: not here.
    """
    cv2.setNumThreads(1)
    logging.getLogger("pydicom").disabled = True
    return partial(_work, place, Pseudonymiser(place.key, site=place.site))


def failed_job(place: Workplace, job: FileJob, why: str) -> Record:
    """Record of a file whose worker died; what it had begun to write goes."""
    for verdict in VERDICT_FOLDERS:
        (place.folder / _output(verdict, job)).unlink(missing_ok=True)
    return _refused(job, why, "", Pseudonymiser(place.key).key_id)


def _work(place: Workplace, pseudonymiser: Pseudonymiser, job: FileJob) -> Record | OperatorError:
    try:
        cleaned = deidentify(_content(job), pseudonymiser, place.settings)
    except FileRefusedError as error:
        reason, detail = error.reason, error.detail
    except OperatorError as error:
        return error
    except OSError as error:
        reason, detail = "unreadable", f"the file cannot be read: {error.strerror}"
    except Exception as error:  # noqa: BLE001 - the job boundary: one file must not cost the others
        reason, detail = "crashed", type(error).__name__
    else:
        return _written(place, cleaned, job, pseudonymiser.key_id)
    return _refused(job, reason, detail, pseudonymiser.key_id)


def _content(job: FileJob) -> bytes:
    if job.path is None:
        return job.content or b""
    if job.path.stat().st_size > LARGEST_FILE_BYTES:
        raise FileRefusedError("too_large", f"more than {LARGEST_FILE_BYTES // 2**20} MiB")
    return job.path.read_bytes()


def _written(place: Workplace, cleaned: Cleaned, job: FileJob, key_id: str) -> Record | OperatorError:
    output = _output(cleaned.verdict, job)
    try:
        with (place.folder / output).open("wb") as stream:
            stream.writelines(cleaned.content)
    except OSError as error:
        return OperatorError(f"the output cannot be written: {error.strerror}")
    record = cleaned_record(cleaned, number=job.number, output=output, key_id=key_id)
    return {**record, "picture": picture_of(cleaned)} if place.with_pictures else record


def _output(verdict: str, job: FileJob) -> str:
    return f"{verdict}/{job.number:06d}.dcm"


def _refused(job: FileJob, reason: str, detail: str, key_id: str) -> Record:
    return refused_record(number=job.number, reason=reason, detail=detail, source_sha256=_sha256(job), key_id=key_id)


def _sha256(job: FileJob) -> str:
    """Hash of the source, however large; empty where it cannot be read."""
    if job.path is None:
        return hashlib.sha256(job.content or b"").hexdigest()
    try:
        with job.path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""
