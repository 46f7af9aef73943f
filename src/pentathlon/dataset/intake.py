"""What happens to one image on its way in: read, check, prepare, stage. Runs in worker processes."""

import hashlib
import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pentathlon.challenge import Challenge
from pentathlon.dataset.prepare import Prepared, prepare_image, select_frame
from pentathlon.dataset.sources import Source
from pentathlon.errors import ImageRefusedError
from pentathlon.imaging.fingerprint import pixel_hash, thumbnail
from pentathlon.imaging.nifti import encode_nifti
from pentathlon.imaging.open import SourceImage, open_image
from pentathlon.inclusion.criteria import Finding, check_header, check_pixels, first_failure


@dataclass(frozen=True)
class Task:
    """One image to take in.

    Attributes:
        source: The image.
        staged: Name under which its prepared files are put into the staging folder.
        refusal: Exclusion code and detail that its label already earned, empty otherwise.
        click: Row, column around which to crop.
        mask: File of its mask.
    """

    source: Source
    staged: str
    refusal: tuple[str, str] = ("", "")
    click: tuple[float, float] | None = None
    mask: Source | None = None


@dataclass(frozen=True)
class Written:
    """A file as it was written."""

    sha256: str
    size_bytes: int


@dataclass(frozen=True)
class Received:
    """What became of one image.

    Attributes:
        file: Its source file.
        code: Exclusion code, empty when it can be kept.
        detail: Why it is excluded.
        observations: Criteria that are unknown, and remarks.
        patient: PatientID, for grouping only.
        exam: StudyInstanceUID.
        pixel_hash: Hash of the source pixels.
        thumbnail: Small copy for comparing images, as bytes.
        outline: Corners (row, column) of the ultrasound sector.
        image: Hash and size of the prepared image.
        mask: Hash and size of the prepared mask.
    """

    file: str
    code: str = ""
    detail: str = ""
    observations: tuple[Finding, ...] = ()
    patient: str = ""
    exam: str = ""
    pixel_hash: str = ""
    thumbnail: bytes = field(default=b"", repr=False)
    outline: tuple[tuple[float, float], ...] = ()
    image: Written | None = None
    mask: Written | None = None


def take_in_all(tasks: list[Task], challenge: Challenge, staging: Path | None) -> list[Received]:
    """Take in several images; the unit of work that goes to one process."""
    return [take_in(task, challenge, staging) for task in tasks]


def take_in(task: Task, challenge: Challenge, staging: Path | None) -> Received:
    """Read, check and prepare one image; its prepared files go to `staging` (None: only check).

    Nothing is raised for a bad image: the reason is in the result.
    """
    findings: list[Finding] = []
    try:
        return _take_in(task, challenge, staging, findings)
    except ImageRefusedError as refusal:
        return Received(task.source.file, refusal.code, refusal.detail, _observed(findings))
    except MemoryError:
        return Received(task.source.file, "too_large", "the image does not fit into memory", _observed(findings))


def _take_in(task: Task, challenge: Challenge, staging: Path | None, findings: list[Finding]) -> Received:
    """As `take_in`, raising for a bad image; `findings` grows as they are made."""
    image = open_image(task.source.read())
    findings += check_header(challenge, image.header)
    _require(findings)
    pixels, mask = _load(task, challenge, image, labelled=staging is not None)
    findings.append(check_pixels(pixels))
    _require(findings)
    if image.header.lossy:
        findings.append(Finding("compression", "noted", detail="the image was compressed with loss"))
    outline: tuple[tuple[float, float], ...] = ()
    written: tuple[Written | None, Written | None] = (None, None)
    if staging is not None:
        prepared = _prepare(task, challenge, image, pixels, mask)
        written = _stage(prepared, challenge, staging, task.staged)
        findings += [Finding("preparation", "noted", detail=remark) for remark in prepared.remarks]
        outline = prepared.sector.outline if prepared.sector else ()
    return Received(
        task.source.file,
        observations=_observed(findings),
        patient=image.header.patient_id,
        exam=image.header.study_instance_uid,
        pixel_hash=pixel_hash(pixels),
        thumbnail=thumbnail(pixels).tobytes(),
        outline=outline,
        image=written[0],
        mask=written[1],
    )


def _require(findings: list[Finding]) -> None:
    failed = first_failure(findings)
    if failed is not None:
        raise ImageRefusedError(failed.code, failed.detail)


def _observed(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(finding for finding in findings if finding.outcome in {"unknown", "noted"})


def _load(
    task: Task, challenge: Challenge, image: SourceImage, *, labelled: bool
) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
    """Grey pixels of the image, or of the slice that counts, and the mask."""
    pixels = image.load()
    if not labelled or not challenge.preparation.mask:
        return select_frame(pixels, None, image.header)
    if task.refusal[0]:
        return select_frame(pixels, None, image.header)
    return select_frame(pixels, _read_mask(task.mask, challenge), image.header)


def _read_mask(source: Source | None, challenge: Challenge) -> NDArray[np.bool_]:
    if source is None:
        raise ImageRefusedError("no_mask", "no file of the mask folder has the image's name")
    return read_source_mask(source.read(), challenge)


def read_source_mask(content: bytes, challenge: Challenge) -> NDArray[np.bool_]:
    """The pixels inside of a mask that a centre sends: NIfTI, PNG, BMP or DICOM.

    Raises:
        ImageRefusedError: unusable_mask.
    """
    try:
        opened = open_image(content)
        values = opened.load()
    except ImageRefusedError as error:
        raise ImageRefusedError("unusable_mask", f"the mask cannot be read: {error.detail}") from None
    if opened.header.lossy:
        raise ImageRefusedError("unusable_mask", "the mask was compressed with loss: its edge is blurred")
    if opened.header.samples == 3:
        values = values.max(axis=-1)
    inside = challenge.preparation.mask_values
    return np.isin(values, inside) if inside else values != 0


def _prepare(
    task: Task, challenge: Challenge, image: SourceImage, pixels: NDArray[Any], mask: NDArray[np.bool_] | None
) -> Prepared:
    if task.refusal[0]:
        raise ImageRefusedError(*task.refusal)
    if challenge.preparation.crop == "click" and task.click is None:
        raise ImageRefusedError("not_curated", "no click names this image")
    return prepare_image(pixels, challenge.preparation, image.header, click=task.click, mask=mask)


def _stage(prepared: Prepared, challenge: Challenge, staging: Path, staged: str) -> tuple[Written, Written | None]:
    """Write the prepared image and mask under a provisional name."""
    spacing, origin = prepared.grid.spacing_mm, prepared.grid.origin_mm
    if challenge.preparation.file_format == "png":
        content = _encode_png(prepared.pixels)
    else:
        content = encode_nifti(prepared.pixels, spacing_mm=spacing, origin_mm=origin)
    image = _write(staged_image(staging, staged), content)
    if prepared.mask is None:
        return image, None
    mask = encode_nifti(prepared.mask, spacing_mm=spacing, origin_mm=origin)
    return image, _write(staged_mask(staging, staged), mask)


def _write(path: str, content: bytes) -> Written:
    with open(path, "wb") as stream:  # noqa: PTH123 - half the time of Path.write_bytes, once per image
        stream.write(content)
    return Written(hashlib.sha256(content).hexdigest(), len(content))


def staged_image(staging: Path, staged: str) -> str:
    """Provisional file of a prepared image."""
    return f"{staging}/{staged}.image"


def staged_mask(staging: Path, staged: str) -> str:
    """Provisional file of a prepared mask."""
    return f"{staging}/{staged}.mask"


def _encode_png(pixels: NDArray[np.uint8]) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG", compress_level=4)
    return stream.getvalue()
