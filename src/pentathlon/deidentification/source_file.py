"""A file that was sent: where its elements are, and what kind of image it is."""

import hashlib
from dataclasses import dataclass

from pentathlon.deidentification.parse import DataSet, Element, list_elements, parse
from pentathlon.deidentification.sop_classes import IMAGE_KINDS
from pentathlon.errors import FileRefusedError

SOP_CLASS_UID, SOP_INSTANCE_UID = 0x00080016, 0x00080018


@dataclass(frozen=True)
class SourceFile:
    """A file that was sent.

    Attributes:
        data: Its data set.
        elements: Its elements, of the top level and in the order of the file, up to the pixel data.
        top: The same by tag. Of a tag that stands twice the first counts.
        kind: Kind of image, a key of `sop_classes.KIND_NAMES`.
        sha256: Of all its bytes.
    """

    data: DataSet
    elements: tuple[Element, ...]
    top: dict[int, Element]
    kind: str
    sha256: str

    def text(self, tag: int) -> str:
        """Text of an element of the top level without padding; empty where it is absent. Bytes are read as Latin-1."""
        return _text(self.data, self.top, tag)


def read_source(content: bytes) -> SourceFile:
    """Find the elements of a file.

    Raises:
        FileRefusedError: not DICOM, unreadable, too large, or of a transfer syntax or SOP class that is not understood.
    """
    data = parse(content)
    elements = tuple(list_elements(data))
    top = {element.tag: element for element in reversed(elements)}
    sop_class_uid = _text(data, top, SOP_CLASS_UID)
    if sop_class_uid not in IMAGE_KINDS:
        raise FileRefusedError("unsupported_class", "not a CT, MR, ultrasound or secondary capture image")
    return SourceFile(data, elements, top, IMAGE_KINDS[sop_class_uid], hashlib.sha256(content).hexdigest())


def _text(data: DataSet, top: dict[int, Element], tag: int) -> str:
    return data.text(top[tag]).decode("latin-1") if tag in top else ""
