"""De-identify one file: new elements, new pixels, new file, and an account of what was done."""

import hashlib
from collections import Counter
from dataclasses import dataclass

import numpy as np

from pentathlon.deidentification.account import Account
from pentathlon.deidentification.clean import Cleaner, Policy
from pentathlon.deidentification.frames import Pixels, read_pixels
from pentathlon.deidentification.hints import read_hints
from pentathlon.deidentification.identity import Pseudonymiser
from pentathlon.deidentification.layout import Layout, read_layout
from pentathlon.deidentification.parse import PIXEL_DATA
from pentathlon.deidentification.picture import Finding, examine
from pentathlon.deidentification.pixel_header import pixel_header
from pentathlon.deidentification.second_look import residual_identifiers
from pentathlon.deidentification.settings import Settings
from pentathlon.deidentification.source_file import SOP_CLASS_UID, SOP_INSTANCE_UID, SourceFile, read_source
from pentathlon.deidentification.statement import STATEMENTS, statement
from pentathlon.deidentification.subject import Subject, read_subject
from pentathlon.deidentification.write import Written, encode, file_head, header, padded
from pentathlon.errors import FileRefusedError

_PATIENT_NAME, _PATIENT_ID = 0x00100010, 0x00100020

Parts = tuple[bytes, memoryview, bytes]
"""A new file: what stands in front of the pixels, the pixels, padding to an even length."""


@dataclass(frozen=True)
class Cleaned:
    """What became of one file.

    Attributes:
        kind: Kind of image, a key of `sop_classes.KIND_NAMES`.
        account: What was kept, changed and dropped.
        layout: Layout of the pixels that were written.
        pixels: The pixels that were written, (frames, rows, columns) or (frames, rows, columns, 3).
        finding: What was found in the pixels, and done about it.
        content: The new file, in parts that follow each other.
        source_sha256: Of the source file.
        sha256: Of the new file.
    """

    kind: str
    account: Account
    layout: Layout
    pixels: Pixels
    finding: Finding
    content: Parts
    source_sha256: str
    sha256: str

    @property
    def verdict(self) -> str:
        """`clean`, or `review` where a person has to look first."""
        return "review" if self.finding.reasons else "clean"


def deidentify(content: bytes, pseudonymiser: Pseudonymiser, settings: Settings) -> Cleaned:
    """The same image without anything that names the patient.

    The result depends on the bytes, the key, the site and the settings alone.

    Raises:
        FileRefusedError: the file cannot be cleaned with certainty.
        OperatorError: text is to be found in pixels, and the extra `text` is not installed.
    """
    source = read_source(content)
    layout = read_layout(source)
    subject = read_subject(source, pseudonymiser, settings.dates)
    cleaner = Cleaner(source.data, Policy(source.kind, pseudonymiser, subject.patient, subject.shift, layout.signed))
    elements = {element.tag: element for element in cleaner.dataset(source.top)}
    pixels, layout = read_pixels(source, layout)
    pixels, finding = examine(pixels, layout, read_hints(source, is_ours=subject.is_ours), settings.pixels)
    _count_unread(cleaner.account, source)
    stated = statement(cleaner.account, settings.dates, finding)
    for element in (*_identity(subject), *pixel_header(source, layout), *stated):
        elements[element.tag] = element
    parts = _parts(elements, pixels, source, subject)
    if settings.second_look:
        dates = {element.value.decode() for element in elements.values() if element.vr == "DA"}
        _look_again(source, parts, {subject.patient, *dates, *cleaner.account.meanings, *STATEMENTS})
    return Cleaned(source.kind, cleaner.account, layout, pixels, finding, parts, source.sha256, _sha256(parts))


def _count_unread(account: Account, source: SourceFile) -> None:
    """Count what is dropped without a rule: a tag that stood before, and whatever stands behind the pixels."""
    if len(source.elements) > len(source.top):
        for tag, count in Counter(element.tag for element in source.elements).items():
            if count > 1:
                account.dropped[tag, "duplicate"] += count - 1
    pixels = source.top[PIXEL_DATA]
    if pixels.stop + 8 * pixels.undefined < len(source.data.content):
        account.dropped[PIXEL_DATA, "behind the pixels"] += 1


def _identity(subject: Subject) -> list[Written]:
    """Who the patient is now. Written even where the source did not say."""
    patient = subject.patient.encode()
    return [
        Written(_PATIENT_NAME, "PN", padded(patient, "PN")),
        Written(_PATIENT_ID, "LO", padded(patient, "LO")),
        Written(SOP_INSTANCE_UID, "UI", padded(subject.instance.encode(), "UI")),
    ]


def _parts(elements: dict[int, Written], pixels: Pixels, source: SourceFile, subject: Subject) -> Parts:
    values = np.ascontiguousarray(pixels.astype(pixels.dtype.newbyteorder("<"), copy=False)).reshape(-1)
    view = values.view(np.uint8).data
    odd = len(view) % 2
    head = file_head(source.text(SOP_CLASS_UID), subject.instance) + encode(list(elements.values()))
    vr = "OW" if pixels.dtype.itemsize > 1 else "OB"
    return head + header(PIXEL_DATA, vr, len(view) + odd), view, b"\0" * odd


def _look_again(source: SourceFile, parts: Parts, expected: set[str]) -> None:
    tags = residual_identifiers(source.data, source.elements, parts[0], parts[1], expected=expected)
    if tags:
        names = ", ".join(f"({tag >> 16:04X},{tag & 0xFFFF:04X})" for tag in tags)
        raise FileRefusedError("residual_identifier", f"the value of {names} is still there after cleaning")


def _sha256(parts: Parts) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.hexdigest()
