"""Was a file really de-identified before it came? What is in it that the allow list would not have passed.

A site that receives images cleans them again. This compares what came with what cleaning made of it, byte by byte: a
file that the toolkit or the browser wrote with the same key stays as it is, and whatever else is in a file shows.
"""

from collections.abc import Iterator

from pydicom.datadict import keyword_for_tag

from pentathlon.deidentification.codestream_markers import holds_only_pixels
from pentathlon.deidentification.deidentify import Cleaned
from pentathlon.deidentification.frames import read_pixels
from pentathlon.deidentification.identity import Pseudonymiser
from pentathlon.deidentification.layout import PLANAR, read_layout
from pentathlon.deidentification.parse import PIXEL_DATA, Element
from pentathlon.deidentification.pixel_header import pixel_header
from pentathlon.deidentification.settings import Dates
from pentathlon.deidentification.source_file import SOP_CLASS_UID, SOP_INSTANCE_UID, SourceFile, read_source
from pentathlon.deidentification.statement import METHOD, SECTOR_CUT, may_be_stated
from pentathlon.deidentification.subject import read_subject
from pentathlon.deidentification.syntax import EXPLICIT_LITTLE
from pentathlon.deidentification.write import file_head

FILE_STRUCTURE = "file structure"
_PATIENT_ID = 0x00100020
_PLANAR_VALUES = (b"\0\0", b"\1\0")


def left_in(content: bytes, cleaned: Cleaned, pseudonymiser: Pseudonymiser) -> tuple[str, ...]:
    """Where a file holds something that de-identification would have removed; empty where it holds nothing.

    Args:
        content: The file as it came.
        cleaned: What `deidentify` made of it.
        pseudonymiser: Of the key with which the file should have been cleaned.

    Returns:
        Keywords, or tags as (gggg,eeee) where the standard has none, and `FILE_STRUCTURE`. Never a value.
    """
    source = read_source(content)
    result = read_source(b"".join(cleaned.content))
    subject = read_subject(source, pseudonymiser, Dates.SHIFT)
    found = dict.fromkeys(_name(tag) for tag in _elements_left(source, result))
    if not subject.is_ours:
        found[_name(_PATIENT_ID)] = None
    if not _has_our_structure(source):
        found[FILE_STRUCTURE] = None
    if not _holds_only_pixels(source):
        found[_name(PIXEL_DATA)] = None
    return tuple(sorted(found))


def came_cut(content: bytes) -> bool:
    """Whether an ultrasound image says that everything outside of its sector was erased before it came.

    To be believed where `left_in` finds nothing: then the key of the centre made it.
    """
    return SECTOR_CUT in read_source(content).text(METHOD)


def _elements_left(source: SourceFile, result: SourceFile) -> Iterator[int]:
    """Tags of elements that are not in the result as they came. One that stands twice is among them."""
    described = {element.tag: element.value for element in pixel_header(source, read_layout(source))}
    seen: set[int] = set()
    for element in source.elements:
        if element.tag in seen:
            yield element.tag
        seen.add(element.tag)
        if element.tag == PIXEL_DATA or may_be_stated(source.data, element):
            continue
        value = _value(source, element)
        if element.tag in result.top and value == _value(result, result.top[element.tag]):
            continue
        if described.get(element.tag) == value or (element.tag == PLANAR and value in _PLANAR_VALUES):
            continue
        yield element.tag


def _value(file: SourceFile, element: Element) -> bytes:
    return file.data.content[element.start : element.stop]


def _has_our_structure(source: SourceFile) -> bool:
    """Whether there is nothing in front of, between and behind the elements but what we write there."""
    data, pixels = source.data, source.top.get(PIXEL_DATA)
    plain_or_compressed = data.syntax.uid == EXPLICIT_LITTLE or bool(data.syntax.compression)
    if pixels is None or not data.explicit or not plain_or_compressed:
        return False
    head = file_head(source.text(SOP_CLASS_UID), source.text(SOP_INSTANCE_UID), data.syntax.uid)
    lengths_defined = not any(element.undefined for element in source.elements if element.tag != PIXEL_DATA)
    ends = pixels.stop + 8 * pixels.undefined == len(data.content)
    return data.start == len(head) and data.content.startswith(head) and lengths_defined and ends


def _holds_only_pixels(source: SourceFile) -> bool:
    """Whether every byte of the pixel data belongs to a pixel."""
    element = source.top.get(PIXEL_DATA)
    if element is None:
        return False
    layout = read_layout(source)
    if element.undefined:
        offsets, *frames = source.data.fragments(element)
        return not len(offsets) and len(frames) == layout.frames and all(holds_only_pixels(bytes(f)) for f in frames)
    value = _value(source, element)
    if not layout.is_plain:
        size = layout.frame_bytes // 3 * 2 if layout.photometric == "YBR_FULL_422" else layout.frame_bytes
        return value[size * layout.frames :] == b"\0" * (size * layout.frames % 2)
    pixels, _ = read_pixels(source, layout)
    values = pixels.tobytes()
    return value == values + b"\0" * (len(values) % 2)


def _name(tag: int) -> str:
    return keyword_for_tag(tag) or f"({tag >> 16:04X},{tag & 0xFFFF:04X})"
