"""Images as a browser or a site agent sends them, and everything that must be there before they may come."""

import hashlib
import io
from datetime import UTC, datetime, timedelta

import numpy as np
import pydicom
from django.utils import timezone

from builders.dicom_images import to_bytes, us_image
from builders.images import AXIAL, CORONAL, build_dicom, build_picture, gradient
from pentathlon.deidentification import Pixels, Pseudonymiser, Settings, deidentify
from pentathlon_site.collection.actions import receive_image
from pentathlon_site.collection.keys import centre_key
from pentathlon_site.collection.models import Batch, PatientNotice

GOOD = {
    "thyroid": {"Modality": "CT", "ImageOrientationPatient": AXIAL, "SliceThickness": 1.25},
    "cortex": {"Modality": "CT", "ImageOrientationPatient": CORONAL},
}
"""Headers that meet the criteria."""


def source_image(challenge="thyroid", *, exam=1, seed=None, **attributes) -> bytes:
    """An image as the archive of a hospital has it: of a patient, an exam and a picture of its own."""
    seed = exam if seed is None else seed
    patient = {"PatientName": f"DUVALL^ANN{exam}", "PatientID": f"IPP{exam:05}", "StudyInstanceUID": f"1.2.9.{exam}"}
    own = {"SOPInstanceUID": f"1.2.9.{exam}.{seed}", "StudyDate": "20260301", "StudyTime": "101500"}
    pixels = attributes.pop("pixels", None)
    pixels = gradient(160, 160, seed) if pixels is None else pixels
    return build_dicom(pixels, **{**GOOD[challenge], **patient, **own, **attributes})


def clean_image(centre, challenge="thyroid", **options) -> bytes:
    """The same, de-identified with the key of the centre, as it leaves the hospital."""
    return cleaned(source_image(challenge, **options), centre)


def cleaned(content: bytes, centre, *, pixels=Pixels.OFF) -> bytes:
    """A file without identity."""
    key = centre_key(centre, by=None, at=timezone.now())
    return b"".join(deidentify(content, Pseudonymiser(key), Settings(pixels=pixels)).content)


def ultrasound(centre) -> bytes:
    """An ultrasound image, cut to its sector by a site agent."""
    image = us_image(StudyInstanceUID="1.2.9.77", PatientID="IPP77")
    return cleaned(to_bytes(image), centre, pixels=Pixels.AUTO)


def sha256(content: bytes) -> str:
    """Hash of a content."""
    return hashlib.sha256(content).hexdigest()


def build_notice(event, number=1, *, published_at=None) -> PatientNotice:
    """A notice that was published long before any patient was informed, unless told otherwise."""
    return PatientNotice.objects.create(
        event=event, number=number, text_en="# Notice\n\nYou are free.", text_fr="# Note\n\nVous êtes libre.",
        published_at=published_at or datetime(2025, 1, 1, tzinfo=UTC),
    )  # fmt: skip


def build_batch(user, centre, challenge, **fields) -> Batch:
    """A declaration that holds today."""
    notice = centre.event.notices.filter(published_at__isnull=False).first() or build_notice(centre.event)
    declared = {"informed_on": timezone.localdate() - timedelta(days=30), "declared_at": timezone.now()}
    return Batch.objects.create(
        challenge=challenge,
        centre=centre,
        declared_by=user,
        notice=notice,
        waiting_over=True,
        no_objection=True,
        **{**declared, **fields},
    )


def send(batch, content: bytes, *, by=None, at=None):
    """Send an image by the action."""
    return receive_image(
        batch=batch, sha256=sha256(content), content=content, by=by or batch.declared_by, at=at or timezone.now()
    )


def mask_of(shape=(160, 160), *, inside=True, value=255) -> bytes:
    """A mask as PNG."""
    mask = np.zeros(shape, np.uint8)
    if inside:
        mask[40:80, 50:90] = value
    return build_picture(mask)


def written(image) -> bytes:
    """Bytes of a pydicom data set."""
    stream = io.BytesIO()
    image.save_as(stream)
    return stream.getvalue()


def with_statement_of(other: bytes, content: bytes) -> bytes:
    """A clean file that says of itself what another one says."""
    image, model = (pydicom.dcmread(io.BytesIO(each)) for each in (content, other))
    image.DeidentificationMethod = model.DeidentificationMethod
    return written(image)
