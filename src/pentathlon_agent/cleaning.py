"""Images without identity, made in worker processes: a file that crashes a decoder costs itself alone."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import cv2

from pentathlon.dataset.sources import Source
from pentathlon.deidentification import Pseudonymiser, Settings, deidentify
from pentathlon.deidentification.workers import run_jobs
from pentathlon.errors import FileRefusedError, ImageRefusedError, OperatorError

FILE_SECONDS = 120.0


@dataclass(frozen=True)
class CleanImage:
    """What became of one file.

    Attributes:
        index: Its place among the files.
        verdict: clean, review or refused.
        reasons: Why it is for review or refused, keys of `pentathlon.deidentification.reason_codes.REASONS`.
        detail: What was found, without any value of the file.
        sha256: Of the content.
        content: The image to send; empty when refused.
    """

    index: int
    verdict: str
    reasons: tuple[str, ...]
    detail: str = ""
    sha256: str = ""
    content: bytes = b""


_Job = tuple[int, Source]


def clean_images(jobs: Iterator[_Job], key: bytes, *, workers: int) -> Iterator[CleanImage]:
    """De-identify files with the key of the centre, in the order in which they are done.

    Raises:
        OperatorError: a package that is needed is not installed.
    """
    for result in run_jobs(jobs, partial(_start, key), _failed, workers=workers, limit_s=FILE_SECONDS):
        if isinstance(result, OperatorError):
            raise result
        yield result


def _start(key: bytes) -> Callable[[_Job], CleanImage | OperatorError]:
    cv2.setNumThreads(1)
    logging.getLogger("pydicom").disabled = True  # decoders log words of the file
    return partial(_clean, Pseudonymiser(key))


def _clean(pseudonymiser: Pseudonymiser, job: _Job) -> CleanImage | OperatorError:
    index, source = job
    try:
        cleaned = deidentify(source.read(), pseudonymiser, Settings())
    except FileRefusedError as error:
        return CleanImage(index, "refused", (error.reason,), error.detail)
    except ImageRefusedError as error:
        return CleanImage(index, "refused", ("unreadable",), error.detail)
    except OperatorError as error:
        return error
    except Exception as error:  # noqa: BLE001 - the job boundary: one file must not cost the others
        return CleanImage(index, "refused", ("crashed",), type(error).__name__)
    content = b"".join(cleaned.content)
    return CleanImage(index, cleaned.verdict, cleaned.finding.reasons, "", cleaned.sha256, content)


def _failed(job: _Job, why: str) -> CleanImage:
    return CleanImage(job[0], "refused", (why,))
