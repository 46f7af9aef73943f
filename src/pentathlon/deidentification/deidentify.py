"""De-identify one file: new elements, new pixels, new file, and an account of what was done."""

import hashlib
import struct
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from pentathlon.deidentification.account import Account
from pentathlon.deidentification.clean import Cleaner, Policy
from pentathlon.deidentification.frames import Pixels, read_pixels
from pentathlon.deidentification.hints import read_hints
from pentathlon.deidentification.identity import Pseudonymiser
from pentathlon.deidentification.layout import (
    ALLOCATED,
    COLUMNS,
    FRAMES,
    HIGH_BIT,
    PHOTOMETRIC,
    PLANAR,
    ROWS,
    SAMPLES,
    SIGNED,
    STORED,
    Layout,
    read_layout,
)
from pentathlon.deidentification.parse import PIXEL_DATA, DataSet, Element, list_elements, parse
from pentathlon.deidentification.picture import Finding, examine
from pentathlon.deidentification.second_look import residual_identifiers
from pentathlon.deidentification.settings import Settings
from pentathlon.deidentification.sop_classes import IMAGE_KINDS
from pentathlon.deidentification.statement import STATEMENTS, statement
from pentathlon.deidentification.subject import SOP_INSTANCE_UID, Subject, read_subject
from pentathlon.deidentification.write import Written, encode, file_head, header, padded
from pentathlon.errors import FileRefusedError

_SOP_CLASS_UID = 0x00080016
_PATIENT_NAME, _PATIENT_ID = 0x00100010, 0x00100020
_LOSSY, _LOSSY_RATIO, _LOSSY_METHOD = 0x00282110, 0x00282112, 0x00282114


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
    content: tuple[bytes | memoryview, ...]
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
    """
    data = parse(content)
    found = list_elements(data)
    top = {element.tag: element for element in reversed(found)}  # of a tag that stands twice the first counts
    kind = _image_kind(data, top)
    source = read_layout(data, top)
    source_sha256 = hashlib.sha256(content).hexdigest()
    subject = read_subject(data, top, pseudonymiser, settings.dates, sha256=source_sha256)
    cleaner = Cleaner(data, Policy(kind, pseudonymiser, subject.patient, subject.shift, source.signed))
    elements = {element.tag: element for element in cleaner.dataset(top)}
    pixels, layout = read_pixels(data, top, source)
    pixels, finding = examine(pixels, layout, read_hints(data, top, kind, is_ours=subject.is_ours), settings.pixels)
    stated = statement(cleaner.account, settings.dates, finding)
    if len(found) > len(top):
        _count_duplicates(cleaner.account, found)
    _count_behind(cleaner.account, data, top[PIXEL_DATA])
    for written in (
        *_identity(subject),
        *_layout(layout, with_frames=FRAMES in top),
        *_lossy(data, top, layout),
        *stated,
    ):
        elements[written.tag] = written
    file = _file(elements, pixels, data.text(top[_SOP_CLASS_UID]).decode(), subject)
    if settings.second_look:
        dates = {element.value.decode() for element in elements.values() if element.vr == "DA"}
        ours = {subject.patient, subject.instance, *dates, *cleaner.account.meanings, *STATEMENTS}
        _look_again(data, found, file, ours)
    digest = hashlib.sha256()
    for part in file:
        digest.update(part)
    return Cleaned(kind, cleaner.account, layout, pixels, finding, file, source_sha256, digest.hexdigest())


def _count_duplicates(account: Account, found: list[Element]) -> None:
    """Of a tag that stands twice the first counts; the others are dropped."""
    for tag, count in Counter(element.tag for element in found).items():
        if count > 1:
            account.dropped[tag, "duplicate"] += count - 1


def _count_behind(account: Account, data: DataSet, pixels: Element) -> None:
    """What stands behind the pixel data is not even read; the account names it by the tag in front of it."""
    if pixels.stop + 8 * pixels.undefined < len(data.content):
        account.dropped[PIXEL_DATA, "behind the pixels"] += 1


def _image_kind(data: DataSet, top: dict[int, Element]) -> str:
    uid = data.text(top[_SOP_CLASS_UID]).decode("latin-1") if _SOP_CLASS_UID in top else ""
    if uid not in IMAGE_KINDS:
        raise FileRefusedError("unsupported_class", "not a CT, MR, ultrasound or secondary capture image")
    return IMAGE_KINDS[uid]


def _identity(subject: Subject) -> list[Written]:
    """Who the patient is now. Written even where the source did not say."""
    patient = subject.patient.encode()
    return [
        Written(_PATIENT_NAME, "PN", padded(patient, "PN")),
        Written(_PATIENT_ID, "LO", padded(patient, "LO")),
        Written(SOP_INSTANCE_UID, "UI", padded(subject.instance.encode(), "UI")),
    ]


def _layout(layout: Layout, *, with_frames: bool) -> list[Written]:
    """What the header says of the pixels that are written."""
    numbers = {
        SAMPLES: layout.samples,
        ROWS: layout.rows,
        COLUMNS: layout.columns,
        ALLOCATED: layout.allocated,
        STORED: layout.stored,
        HIGH_BIT: layout.stored - 1,
        SIGNED: int(layout.signed),
    }
    if layout.samples > 1:
        numbers[PLANAR] = 0
    written = [Written(tag, "US", struct.pack("<H", number)) for tag, number in numbers.items()]
    written.append(Written(PHOTOMETRIC, "CS", padded(layout.photometric.encode(), "CS")))
    if with_frames:
        written.append(Written(FRAMES, "IS", padded(str(layout.frames).encode(), "IS")))
    return written


def _lossy(data: DataSet, top: dict[int, Element], layout: Layout) -> list[Written]:
    """That the pixels lost detail on their way, where the source only said it by its transfer syntax."""
    if not data.syntax.lossy or (_LOSSY in top and data.text(top[_LOSSY]) == b"01"):
        return []
    compressed = top[PIXEL_DATA].stop - top[PIXEL_DATA].start
    ratio = f"{layout.frame_bytes * layout.frames / max(compressed, 1):.2f}"
    return [
        Written(_LOSSY, "CS", b"01"),
        Written(_LOSSY_RATIO, "DS", padded(ratio.encode(), "DS")),
        Written(_LOSSY_METHOD, "CS", padded(data.syntax.compression.encode(), "CS")),
    ]


def _file(
    elements: dict[int, Written], pixels: Pixels, sop_class_uid: str, subject: Subject
) -> tuple[bytes | memoryview, ...]:
    """The new file: head and header, pixels, padding to an even length."""
    values = (
        np.ascontiguousarray(pixels.astype(pixels.dtype.newbyteorder("<"), copy=False)).reshape(-1).view(np.uint8).data
    )
    odd = len(values) % 2
    head = file_head(sop_class_uid, subject.instance) + encode(list(elements.values()))
    vr = "OW" if pixels.dtype.itemsize > 1 else "OB"
    return head + header(PIXEL_DATA, vr, len(values) + odd), values, b"\0" * odd


def _look_again(
    data: DataSet, found: list[Element], file: tuple[bytes | memoryview, ...], expected: Collection[str]
) -> None:
    tags = residual_identifiers(data, found, bytes(file[0]), memoryview(file[1]), expected=expected)
    if tags:
        names = ", ".join(f"({tag >> 16:04X},{tag & 0xFFFF:04X})" for tag in tags)
        raise FileRefusedError("residual_identifier", f"the value of {names} is still there after cleaning")
