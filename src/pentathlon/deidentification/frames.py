"""The stored pixels of a file as one array: decoded where they are compressed, and nothing else than pixels.

Compressed pixels are decoded and written uncompressed. A compressed stream has too many places for text: comments,
application segments, unused tables, bytes behind the last block, gaps between fragments. None of them survives.
"""

import warnings
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.pixels.decoders.base import get_decoder
from pydicom.pixels.processing import apply_color_lut

from pentathlon.deidentification.layout import Layout
from pentathlon.deidentification.parse import PIXEL_DATA, DataSet, Element
from pentathlon.deidentification.source_file import SourceFile
from pentathlon.deidentification.syntax import EXPLICIT_LITTLE
from pentathlon.dicom.codestream import codestream_size
from pentathlon.errors import FileRefusedError

Pixels = npt.NDArray[np.integer[Any]]

_STARTS = (b"\xff\xd8", b"\xff\x4f\xff\x51")
_RLE = "1.2.840.10008.1.2.5"
_DESCRIPTORS = (0x00281101, 0x00281102, 0x00281103)
_PALETTE = (*_DESCRIPTORS, 0x00281201, 0x00281202, 0x00281203, 0x00281221, 0x00281222, 0x00281223)


def read_pixels(source: SourceFile, layout: Layout) -> tuple[Pixels, Layout]:
    """All frames, (frames, rows, columns) or (frames, rows, columns, 3), and the layout they now have.

    Grey values stay as stored; colours become RGB, a palette is applied. Bits above BitsStored are cleared, or are
    copies of the sign.

    Raises:
        FileRefusedError: the pixels are missing, damaged, too few, or not decodable.
    """
    data, top = source.data, source.top
    if PIXEL_DATA not in top:
        raise FileRefusedError("no_pixels", "the file holds no pixel data")
    element = top[PIXEL_DATA]
    if bool(data.syntax.compression) != element.undefined:
        raise FileRefusedError("unreadable", "pixel data and transfer syntax do not fit")
    pixels = _decoded(data, element, layout) if element.undefined else _native(data, element, layout)
    if layout.photometric == "PALETTE COLOR":
        pixels = _coloured(pixels, data, top)
    clean = _stored_bits_only(pixels, layout)
    if clean.ndim == 4:
        return clean, replace(layout, samples=3, allocated=8, stored=8, signed=False, photometric="RGB", planar=False)
    return clean, layout


def _native(data: DataSet, element: Element, layout: Layout) -> Pixels:
    """Native pixels; what stands behind the last one is not read."""
    subsampled = layout.photometric == "YBR_FULL_422"
    needed = layout.frame_bytes // 3 * 2 if subsampled else layout.frame_bytes
    if element.stop - element.start < needed * layout.frames:
        raise FileRefusedError("unreadable", "fewer pixels than the header says")
    raw = memoryview(data.content)[element.start : element.start + needed * layout.frames]
    if data.syntax.big and layout.allocated == 8 and element.vr == b"OW":
        raw = memoryview(data.content)[element.start : element.stop & ~1]
        raw = memoryview(np.frombuffer(raw, ">u2").astype("<u2").tobytes())[: needed * layout.frames]
    if not layout.is_plain and layout.photometric != "PALETTE COLOR":
        return _stacked(
            [bytes(raw[i * needed : (i + 1) * needed]) for i in range(layout.frames)], EXPLICIT_LITTLE, layout
        )
    pixels = np.frombuffer(raw, _dtype(layout, ">" if data.syntax.big else "<"))
    if data.syntax.big and layout.allocated == 16:
        pixels = pixels.astype(_dtype(layout, "<"))
    return pixels.reshape(_shape(layout))


def _decoded(data: DataSet, element: Element, layout: Layout) -> Pixels:
    streams = _frame_streams(data.fragments(element)[1:], layout.frames, data.syntax.uid)
    for stream in streams:
        size = codestream_size(stream)
        if data.syntax.uid != _RLE and size != (layout.rows, layout.columns):
            raise FileRefusedError("unreadable", "a compressed frame is not of the size that the header says")
    return _stacked([encapsulate([stream], has_bot=False) for stream in streams], data.syntax.uid, layout)


def _frame_streams(fragments: list[memoryview], frames: int, uid: str) -> list[bytes]:
    """One compressed stream per frame (PS3.5 A.4); fragments behind the last frame are not read."""
    fragments = [fragment for fragment in fragments if len(fragment)]
    groups: list[list[memoryview]] = []
    for fragment in fragments:
        if uid == _RLE or not groups or bytes(fragment[:4]).startswith(_STARTS):
            groups.append([])
        groups[-1].append(fragment)
    if len(groups) < frames:
        raise FileRefusedError("unreadable", "fewer compressed frames than the header says")
    return [b"".join(group) for group in groups[:frames]]


def _stacked(sources: list[bytes], uid: str, layout: Layout) -> Pixels:
    """Frames decoded one by one, each from its own bytes."""
    pixels = np.empty(_shape(layout), _dtype(layout, "<"))
    decoder = get_decoder(uid)
    options: dict[str, Any] = {
        "rows": layout.rows,
        "columns": layout.columns,
        "number_of_frames": 1,
        "samples_per_pixel": layout.samples,
        "photometric_interpretation": layout.photometric,
        "pixel_representation": int(layout.signed),
        "bits_allocated": layout.allocated,
        "bits_stored": layout.stored,
        "pixel_keyword": "PixelData",
        "planar_configuration": int(layout.planar),
    }
    for index, source in enumerate(sources):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                frame, _ = decoder.as_array(source, index=0, **options)
            pixels[index] = frame
        except Exception as error:
            # Decoders raise whatever they like; their words could quote the file.
            raise FileRefusedError("unreadable", f"frame {index + 1} cannot be decoded") from error
    return pixels


def _coloured(pixels: Pixels, data: DataSet, top: dict[int, Element]) -> Pixels:
    """RGB of palette colours (PS3.3 C.7.6.3.1.5): the tables themselves, which could hold text, are not kept."""
    palette = Dataset()
    palette.set_original_encoding(is_implicit_vr=False, is_little_endian=True)
    for tag in _PALETTE:
        if tag not in top:
            continue
        if tag in _DESCRIPTORS:
            palette.add_new(tag, "US", list(data.numbers(top[tag], "H")))
        else:
            entries = np.array(data.numbers(top[tag], "H"), "<u2")
            palette.add_new(tag, "OW", entries.tobytes())
    colours = np.empty((*pixels.shape, 3), np.uint8)
    try:
        for index, frame in enumerate(pixels):
            coloured = apply_color_lut(frame, palette)
            colours[index] = coloured if coloured.dtype.itemsize == 1 else coloured >> 8
    except Exception as error:
        raise FileRefusedError("unsupported_pixels", "the palette is missing or not understood") from error
    return colours


def _stored_bits_only(pixels: Pixels, layout: Layout) -> Pixels:
    """The same values where they fit BitsStored; otherwise without the bits above (signed: copies of the sign)."""
    if layout.stored == layout.allocated or pixels.ndim == 4:
        return pixels
    unused = layout.allocated - layout.stored
    if layout.signed:
        limit = 1 << layout.stored - 1
        if -limit <= int(pixels.min()) and int(pixels.max()) < limit:
            return pixels
        clean = pixels << unused
        clean >>= unused
        return clean
    highest = (1 << layout.stored) - 1
    return pixels if int(pixels.max()) <= highest else pixels & pixels.dtype.type(highest)


def _dtype(layout: Layout, order: str) -> np.dtype[np.integer[Any]]:
    return np.dtype(f"{order}{'i' if layout.signed else 'u'}{layout.allocated // 8}")


def _shape(layout: Layout) -> tuple[int, ...]:
    shape = (layout.frames, layout.rows, layout.columns)
    return (*shape, 3) if layout.samples == 3 else shape
