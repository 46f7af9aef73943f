"""Open a DICOM file: header at once, pixels on demand."""

import io
import logging
import warnings
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom.dataset import FileMetaDataset
from pydicom.encaps import get_frame
from pydicom.pixels.processing import apply_color_lut, apply_modality_lut
from pydicom.pixels.utils import pixel_array
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from pentathlon.dicom import header as tags
from pentathlon.dicom.codestream import codestream_size
from pentathlon.dicom.header import Header, PixelLayout, build_header, build_layout
from pentathlon.dicom.limits import LARGEST_FILE_BYTES, check_image_size
from pentathlon.dicom.scan import Scan, scan
from pentathlon.errors import ImageRefusedError

_PLAIN_GREY = frozenset({"MONOCHROME1", "MONOCHROME2"})
_PHOTOMETRIC = _PLAIN_GREY | {
    *("PALETTE COLOR", "RGB", "HSV", "ARGB", "CMYK", "XYB"),
    *("YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_PARTIAL_422", "YBR_ICT", "YBR_RCT"),
}
"""Defined terms of PS3.3 C.7.6.3.1.2."""
_FIRST_GROUPS = (b"\x08\x00", b"\x02\x00", b"\x00\x08", b"\x00\x02")
_LONGEST_FIRST_ELEMENT = 256
_TYPES = {(8, False): "u1", (8, True): "i1", (16, False): "<u2", (16, True): "<i2"}


@dataclass(frozen=True)
class DicomFile:
    """An opened DICOM file.

    Attributes:
        header: What the file says about the image.
        load: Decodes the pixels: values of the modality (Hounsfield units for CT), shape (rows, columns) for
            grey, (rows, columns, 3) for colour (RGB), with a leading axis of frames when there are several.
            Raises ImageRefusedError (unreadable, unsupported, too_large) with the decoder's reason.
    """

    header: Header
    load: Callable[[], NDArray[Any]]


@contextmanager
def _quiet() -> Iterator[None]:
    """Without pydicom's warnings and log: they quote values of the header, which may name a patient."""
    log = logging.getLogger("pydicom")
    disabled, log.disabled = log.disabled, True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        log.disabled = disabled


def looks_like_dicom(content: bytes) -> bool:
    """Whether the bytes start like a DICOM file, with or without preamble (PS3.10 section 7.1)."""
    if content[128:132] == b"DICM":
        return True
    if len(content) < 132 or content[:2] not in _FIRST_GROUPS:
        return False
    return content[4:6].isalpha() or int.from_bytes(content[4:8], "little") <= _LONGEST_FIRST_ELEMENT


def open_dicom(content: bytes) -> DicomFile:
    """Open the bytes of a DICOM file.

    Raises:
        ImageRefusedError: not_an_image (no pixels), unreadable, unsupported or too_large.
    """
    found = scan(content)
    opened = None if found is None else _open_scanned(content, found)
    return opened or _open_general(content)


def _open_scanned(content: bytes, found: Scan) -> DicomFile | None:
    header = build_header(found.texts, found.integers)
    layout = build_layout(found.texts, found.integers)
    plain = header.frames == 1 and header.samples == 1 and layout.photometric in _PLAIN_GREY
    if not plain or (layout.bits_allocated, layout.signed) not in _TYPES:
        return None
    check_image_size(rows=header.rows, columns=header.columns)
    start, end = found.pixel_data
    return DicomFile(header, lambda: _plain_pixels(memoryview(content)[start:end], header, layout))


def _plain_pixels(stored: memoryview, header: Header, layout: PixelLayout) -> NDArray[Any]:
    dtype = np.dtype(_TYPES[layout.bits_allocated, layout.signed])
    count = header.rows * header.columns
    if len(stored) < count * dtype.itemsize:
        raise ImageRefusedError("unreadable", f"{len(stored)} bytes of pixels where {count * dtype.itemsize} are due")
    pixels = np.frombuffer(stored, dtype, count).reshape(header.rows, header.columns)
    unused = layout.bits_allocated - layout.bits_stored
    if 0 < unused < layout.bits_allocated:
        pixels = (pixels << unused) >> unused  # bits above BitsStored are not part of the value (PS3.5 section 8.1.1)
    return _rescale(_upright_grey(pixels, layout), layout)


def _upright_grey(pixels: NDArray[Any], layout: PixelLayout) -> NDArray[Any]:
    """High values bright: MONOCHROME1 shows its lowest value white (PS3.3 C.7.6.3.1.2)."""
    if layout.photometric != "MONOCHROME1":
        return pixels
    lowest = -(1 << (layout.bits_stored - 1)) if layout.signed else 0
    highest = lowest + (1 << layout.bits_stored) - 1
    inverted: NDArray[Any] = (lowest + highest - pixels.astype(np.int32)).astype(pixels.dtype)
    return inverted


def _rescale(pixels: NDArray[Any], layout: PixelLayout) -> NDArray[Any]:
    """Stored values to output units (PS3.3 C.11.1.1.2); whole numbers stay whole and as small as they fit."""
    slope, intercept = layout.slope, layout.intercept
    if slope == 1 and intercept == 0:
        return pixels
    if not (slope.is_integer() and intercept.is_integer()):
        scaled: NDArray[Any] = pixels.astype(np.float32) * np.float32(slope) + np.float32(intercept)
        return scaled
    low, high = int(pixels.min()), int(pixels.max())
    ends = (low, high, low * int(slope) + int(intercept), high * int(slope) + int(intercept))
    whole = np.int16 if min(ends) >= -32768 and max(ends) <= 32767 else np.int64
    values: NDArray[Any] = pixels.astype(whole)
    if slope != 1:
        values *= whole(slope)
    values += whole(intercept)
    return values


@_quiet()
def _open_general(content: bytes) -> DicomFile:
    """Open by pydicom whatever the fast scan leaves."""
    _check_deflated(content)
    dataset = _parse(content)
    texts = {tag: text for tag in tags.TEXT_TAGS if (text := _element_text(dataset, tag))}
    texts.update(_functional_group_texts(dataset))
    integers = {tag: value for tag in tags.INTEGER_TAGS if (value := _element_integer(dataset, tag)) is not None}
    header = build_header(texts, integers, _regions(dataset))
    if not (header.rows and header.columns):
        raise ImageRefusedError("not_an_image", f"a DICOM object without an image{_kind(header)}")
    if not any(keyword in dataset for keyword in ("PixelData", "FloatPixelData", "DoubleFloatPixelData")):
        raise ImageRefusedError("unreadable", "the file ends before the pixel data, or has none")
    check_image_size(rows=header.rows, columns=header.columns, samples=header.samples)
    layout = build_layout(texts, integers)
    return DicomFile(header, _quiet()(lambda: _decode(dataset, header, layout)))


def _parse(content: bytes) -> pydicom.Dataset:
    try:
        dataset = pydicom.dcmread(io.BytesIO(content), force=True)
        _ensure_transfer_syntax(dataset)
    except Exception as error:  # noqa: BLE001 - a damaged file makes the parser raise anything
        raise ImageRefusedError("unreadable", f"the header cannot be parsed ({type(error).__name__})") from None
    return dataset


def _ensure_transfer_syntax(dataset: pydicom.Dataset) -> None:
    """A file without meta information is uncompressed, in the encoding that the parser found."""
    meta = getattr(dataset, "file_meta", None) or FileMetaDataset()
    if "TransferSyntaxUID" not in meta:
        implicit, little = dataset.original_encoding
        plain = ImplicitVRLittleEndian if implicit else ExplicitVRLittleEndian
        meta.TransferSyntaxUID = plain if little else ExplicitVRBigEndian
        dataset.file_meta = meta


def _check_deflated(content: bytes) -> None:
    """Refuse a deflated file that inflates beyond what is read (PS3.5 A.5)."""
    position = content.find(DeflatedExplicitVRLittleEndian.encode(), 132, 2048)
    if position < 0:
        return
    length = 12 + int.from_bytes(content[140:144], "little")  # FileMetaInformationGroupLength
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        inflater.decompress(content[132 + length :], LARGEST_FILE_BYTES // 4)
    except zlib.error:
        raise ImageRefusedError("unreadable", "the deflated part is damaged") from None
    if inflater.unconsumed_tail:
        raise ImageRefusedError("too_large", "the deflated part inflates beyond what is read")


def _element_text(dataset: pydicom.Dataset, tag: int) -> str:
    try:
        value = dataset[tag].value
    except Exception:  # noqa: BLE001 - absent, or a value that its VR does not allow: both count as absent
        return ""
    if isinstance(value, str | bytes) or not hasattr(value, "__iter__"):
        return "" if value is None else str(value).strip("\0 ")
    return "\\".join(str(part).strip("\0 ") for part in value)


def _element_integer(dataset: pydicom.Dataset, tag: int) -> int | None:
    try:
        return int(dataset[tag].value)
    except Exception:  # noqa: BLE001 - absent, or not a number: both count as absent
        return None


def _functional_group_texts(dataset: pydicom.Dataset) -> dict[int, str]:
    """What enhanced objects keep in functional groups (PS3.3 C.7.6.16), from the shared ones or the first frame."""
    found: dict[int, str] = {}
    for sequence in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        groups = _first_item(dataset, sequence)
        for group in ("PixelMeasuresSequence", "PlaneOrientationSequence", "PixelValueTransformationSequence"):
            item = _first_item(groups, group)
            found.update({tag: _element_text(item, tag) for tag in tags.TEXT_TAGS if tag in item and tag not in found})
    return found


def _first_item(dataset: pydicom.Dataset, sequence: str) -> pydicom.Dataset:
    """First item of a sequence, an empty dataset when there is none."""
    try:
        item = dataset[sequence].value[0]
    except Exception:  # noqa: BLE001 - absent, empty or not a sequence
        return pydicom.Dataset()
    return item if isinstance(item, pydicom.Dataset) else pydicom.Dataset()


def _regions(dataset: pydicom.Dataset) -> tuple[tuple[int, int, int, int], ...]:
    keywords = ("RegionLocationMinX0", "RegionLocationMinY0", "RegionLocationMaxX1", "RegionLocationMaxY1")
    try:
        items = dataset[tags.ULTRASOUND_REGIONS].value
        return tuple(tuple(int(item[keyword].value) for keyword in keywords) for item in items)  # type: ignore[misc]  # 4
    except Exception:  # noqa: BLE001 - absent or malformed: no region is known
        return ()


def _kind(header: Header) -> str:
    uid = pydicom.uid.UID(header.sop_class_uid)
    return f" ({uid.name})" if uid and uid.name != uid else ""


def _decode(dataset: pydicom.Dataset, header: Header, layout: PixelLayout) -> NDArray[Any]:
    check_image_size(rows=header.rows, columns=header.columns, samples=header.samples, frames=header.frames)
    if layout.photometric not in _PHOTOMETRIC:
        raise ImageRefusedError("unreadable", "PhotometricInterpretation is not a term of the standard")
    try:
        _check_codestream(dataset, header)
        stored = pixel_array(dataset)
    except ImageRefusedError:
        raise
    except Exception as error:  # noqa: BLE001 - a damaged file makes a decoder raise anything
        raise _decoder_says(error, dataset) from None
    try:
        return _values(stored, dataset, header, layout)
    except Exception as error:  # noqa: BLE001 - a malformed lookup table makes pydicom raise anything
        raise ImageRefusedError("unreadable", f"its lookup table cannot be applied ({type(error).__name__})") from None


def _values(stored: NDArray[Any], dataset: pydicom.Dataset, header: Header, layout: PixelLayout) -> NDArray[Any]:
    if layout.photometric == "PALETTE COLOR":
        colour = apply_color_lut(stored, dataset)
        return (colour >> 8).astype(np.uint8) if colour.dtype.itemsize > 1 else colour
    if header.samples > 1:
        return stored
    if "ModalityLUTSequence" in dataset:
        return apply_modality_lut(_upright_grey(stored, layout), dataset)
    if stored.dtype.kind == "f":
        return stored
    return _rescale(_upright_grey(stored, layout), layout)


def _check_codestream(dataset: pydicom.Dataset, header: Header) -> None:
    syntax = dataset.file_meta.TransferSyntaxUID
    if not syntax.is_compressed or syntax == DeflatedExplicitVRLittleEndian:
        return
    size = codestream_size(get_frame(dataset.PixelData, 0, number_of_frames=header.frames))
    if size is not None and size != (header.rows, header.columns):
        found = f"{size[0]} x {size[1]}"
        raise ImageRefusedError("unreadable", f"header says {header.rows} x {header.columns}, compressed image {found}")


def _decoder_says(error: Exception, dataset: pydicom.Dataset) -> ImageRefusedError:
    """The decoder's reason. It may quote the transfer syntax, which could hold anything if it is none."""
    code = "unsupported" if isinstance(error, NotImplementedError) else "unreadable"
    syntax = dataset.file_meta.TransferSyntaxUID
    if syntax.name == syntax:
        return ImageRefusedError(code, "the transfer syntax is not one of the standard")
    return ImageRefusedError(code, f"{syntax.name}: {' '.join(str(error).split())[:200]}")
