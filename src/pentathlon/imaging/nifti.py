"""NIfTI-1 in one file (`.nii`, `.nii.gz`): a strict reader of images and masks, and the writer of prepared images.

The reader refuses what other readers guess: a header is checked before anything is allocated, and compressed
pixels are never unpacked beyond what the header declares. Source: NIfTI-1 data format, `nifti1.h`, 2007.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import isfinite, prod
from pathlib import Path
from typing import Any, BinaryIO, Literal

import numpy as np
from isal import igzip, isal_zlib
from numpy.typing import NDArray

from pentathlon.errors import ImageRefusedError
from pentathlon.imaging.nifti_affine import nifti_affine

MOST_PIXELS = 2**27
"""Largest image that is read; a header that claims more is refused before allocation."""

_HEADER_BYTES, _OFFSET = 348, 352
_FIELDS = {
    "sizeof_hdr": (0, "i"),
    "regular": (38, "c"),
    "dim": (40, "8h"),
    "datatype": (70, "h"),
    "bitpix": (72, "h"),
    "pixdim": (76, "8f"),
    "vox_offset": (108, "f"),
    "scl_slope": (112, "f"),
    "scl_inter": (116, "f"),
    "xyzt_units": (123, "B"),
    "qform_code": (252, "h"),
    "sform_code": (254, "h"),
    "quatern": (256, "3f"),
    "qoffset": (268, "3f"),
    "srow": (280, "12f"),
    "magic": (344, "4s"),
}
"""Byte and type of the header's fields that matter, by their names in `nifti1.h`."""
_GZIP_MAGIC = b"\x1f\x8b"
_GZIP_WBITS = 31
_GZIP_LEVEL = 1
_DamagedGzip: Any = isal_zlib.error  # its stubs call this class an instance
_MOST_EXTENSION_BYTES = 2**20
_DTYPES: dict[int, np.dtype[Any]] = {
    2: np.dtype(np.uint8),
    4: np.dtype(np.int16),
    8: np.dtype(np.int32),
    16: np.dtype(np.float32),
    64: np.dtype(np.float64),
    256: np.dtype(np.int8),
    512: np.dtype(np.uint16),
    768: np.dtype(np.uint32),
    1024: np.dtype(np.int64),
    1280: np.dtype(np.uint64),
}
_WRITTEN = {_DTYPES[code]: code for code in (2, 4, 8, 16, 64, 512)}
_MILLIMETRES_AND_SECONDS = 10
_SCANNER = 1


@dataclass(frozen=True)
class NiftiHeader:
    """What a NIfTI-1 header says.

    Attributes:
        shape: Pixels along i (columns), j (rows), k...: as many as the file has axes, as the file orders them.
        dtype: Type of the stored pixels, with their byte order.
        offset: Byte at which the pixels begin.
        slope, intercept: Value = slope x stored + intercept.
        affine: (4, 4) float64, from indices (i, j, k) to millimetres in NIfTI's frame (x right, y anterior, z up).
    """

    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    offset: int
    slope: float
    intercept: float
    affine: NDArray[np.float64]

    @property
    def spacing_mm(self) -> tuple[float, float]:
        """Distance between rows, between columns."""
        column, row = (float(length) for length in np.linalg.norm(self.affine[:3, :2], axis=0))
        return row, column

    @property
    def size_bytes(self) -> int:
        """Bytes of the uncompressed file."""
        return self.offset + prod(self.shape) * self.dtype.itemsize


@dataclass(frozen=True)
class NiftiImage:
    """An image and where it lies.

    Attributes:
        array: (rows, columns) or (rows, columns, slices), in the machine's byte order, read-only. Trailing axes of
            one pixel are dropped; axes beyond the third are refused.
        affine: (4, 4) float64, from indices (column, row, slice) to millimetres in NIfTI's frame.
    """

    array: NDArray[Any]
    affine: NDArray[np.float64]

    @cached_property
    def spacing_mm(self) -> tuple[float, ...]:
        """Distance between rows, between columns and, for a volume, between slices."""
        column, row, slice_ = (float(length) for length in np.linalg.norm(self.affine[:3, :3], axis=0))
        return (row, column, slice_)[: self.array.ndim]


def read_nifti(source: Path | bytes) -> NiftiImage:
    """Read an image, compressed or not, from a file or from the bytes of one.

    Raises:
        ImageRefusedError: unreadable, unsupported or too_large, with what is wrong.
    """
    return decode_pixels(*read_content(source))


def read_nifti_header(source: Path | bytes) -> NiftiHeader:
    """Read and check the header only.

    Raises:
        ImageRefusedError: unreadable, unsupported or too_large, with what is wrong.
    """
    return read_content(source)[0]


def read_content(source: Path | bytes) -> tuple[NiftiHeader, bytes]:
    """The checked header and the bytes of the file as they are, still compressed if they were."""
    content = source if isinstance(source, bytes) else _read_file(source)
    return parse_header(_unpack(content, _HEADER_BYTES) if content[:2] == _GZIP_MAGIC else content), content


def decode_pixels(header: NiftiHeader, content: bytes) -> NiftiImage:
    """The image whose header was already read from `content`.

    Raises:
        ImageRefusedError: the pixels are cut off, damaged or more than the header declares.
    """
    plain = _unpack(content, header.size_bytes + 1) if content[:2] == _GZIP_MAGIC else content
    if len(plain) != header.size_bytes:
        found = "fewer" if len(plain) < header.size_bytes else "more"
        raise _unreadable(f"holds {found} bytes than its header says")
    stored = np.frombuffer(plain, header.dtype, offset=header.offset)
    array = stored.reshape(_array_shape(header.shape)).astype(header.dtype.newbyteorder("="), copy=False)
    if (header.slope, header.intercept) != (1, 0):
        array = array * header.slope + header.intercept
    array = np.moveaxis(array, 0, -1) if array.ndim == 3 else array
    array.flags.writeable = False
    return NiftiImage(array, header.affine)


def parse_header(content: bytes) -> NiftiHeader:
    """Check the first 348 bytes of an uncompressed file.

    Raises:
        ImageRefusedError: unreadable, unsupported or too_large, with what is wrong.
    """
    order = _byte_order(content)
    fields = {name: struct.unpack_from(order + kind, content, at) for name, (at, kind) in _FIELDS.items()}
    shape = _shape(fields["dim"])
    (code,), (bits,) = fields["datatype"], fields["bitpix"]
    if code not in _DTYPES:
        raise ImageRefusedError("unsupported", f"NIfTI data type {code} is not a plain number")
    dtype = _DTYPES[code].newbyteorder(order)
    if bits != 8 * dtype.itemsize:
        raise _unreadable(f"data type {code} has {8 * dtype.itemsize} bits, the header says {bits}")
    (offset,), (slope,), (intercept,) = fields["vox_offset"], fields["scl_slope"], fields["scl_inter"]
    if not _OFFSET <= offset <= _MOST_EXTENSION_BYTES or offset != int(offset):
        raise _unreadable(f"the header says that the pixels begin at byte {offset:g}")
    if slope == 0 or not isfinite(slope):
        slope, intercept = 1.0, 0.0
    if not isfinite(intercept):
        raise _unreadable("the intercept of the pixel values is not a number")
    return NiftiHeader(shape, dtype, int(offset), slope, intercept, nifti_affine(fields))


def write_nifti(
    target: Path | BinaryIO, array: NDArray[Any], *, spacing_mm: tuple[float, float], origin_mm: tuple[float, float]
) -> None:
    """Write a 2-D image; a path decides by its ending whether it is compressed, a stream gets it compressed.

    The file is the one SimpleITK would write for a 2-D image of identity direction. Same image, same bytes.

    Args:
        target: Path ending in `.nii` or `.nii.gz`, or a binary stream.
        array: (rows, columns).
        spacing_mm: Distance between rows, between columns.
        origin_mm: Centre of the first pixel in the in-plane frame: x to the right, y down the rows.
    """
    if not isinstance(target, Path):
        target.write(encode_nifti(array, spacing_mm=spacing_mm, origin_mm=origin_mm))
        return
    compressed = target.suffix == ".gz"
    target.write_bytes(encode_nifti(array, spacing_mm=spacing_mm, origin_mm=origin_mm, compressed=compressed))


def encode_nifti(
    array: NDArray[Any],
    *,
    spacing_mm: tuple[float, float],
    origin_mm: tuple[float, float],
    compressed: bool = True,
) -> bytes:
    """The bytes of a 2-D NIfTI-1 file; see `write_nifti`.

    Raises:
        TypeError: the pixels are not uint8, int16, uint16, int32, float32 or float64.
        ValueError: not a 2-D image, or a spacing or origin that is no place.
    """
    header = _encode_header(array, spacing_mm, origin_mm)
    plain = header + bytes(_OFFSET - _HEADER_BYTES) + np.ascontiguousarray(array).tobytes()
    return bytes(igzip.compress(plain, _GZIP_LEVEL, mtime=0)) if compressed else plain


def _encode_header(array: NDArray[Any], spacing_mm: tuple[float, float], origin_mm: tuple[float, float]) -> bytes:
    if array.ndim != 2 or not array.size:
        raise ValueError(f"an image of shape {array.shape} is not (rows, columns)")
    if array.dtype not in _WRITTEN:
        raise TypeError(f"pixels of type {array.dtype} are not written")
    rows, columns = array.shape
    (dy, dx), (x, y) = spacing_mm, origin_mm
    if not all(map(isfinite, (dx, dy, x, y))) or min(dx, dy) <= 0:
        raise ValueError(f"spacing {spacing_mm} at origin {origin_mm} is no place")
    # NIfTI's x and y run opposite to DICOM's: half a turn about z, which is the quaternion (0, 0, 0, 1).
    values = {
        "sizeof_hdr": (_HEADER_BYTES,),
        "regular": (b"r",),
        "dim": (2, columns, rows, 1, 1, 1, 1, 1),
        "datatype": (_WRITTEN[array.dtype],),
        "bitpix": (8 * array.dtype.itemsize,),
        "pixdim": (1.0, dx, dy, 1.0, 0.0, 0.0, 0.0, 0.0),
        "vox_offset": (_OFFSET,),
        "scl_slope": (1.0,),
        "xyzt_units": (_MILLIMETRES_AND_SECONDS,),
        "qform_code": (_SCANNER,),
        "sform_code": (_SCANNER,),
        "quatern": (0.0, 0.0, 1.0),
        "qoffset": (0.0 - x, 0.0 - y, 0.0),
        "srow": (-dx, 0.0, 0.0, 0.0 - x, 0.0, -dy, 0.0, 0.0 - y, 0.0, 0.0, 1.0, 0.0),
        "magic": (b"n+1\0",),
    }
    return _pack(values)


def _pack(values: Mapping[str, tuple[Any, ...]]) -> bytes:
    """A little-endian header; fields that are not given are 0."""
    header = bytearray(_HEADER_BYTES)
    for name, value in values.items():
        at, kind = _FIELDS[name]
        struct.pack_into("<" + kind, header, at, *value)
    return bytes(header)


def _read_file(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(error.strerror or type(error).__name__) from None


def _unpack(content: bytes, most: int) -> bytes:
    """At most the first `most` bytes of gzipped content; where all of it is unpacked, its checksum is verified."""
    unpacked = b""
    try:
        while content and len(unpacked) < most:
            member = isal_zlib.decompressobj(_GZIP_WBITS)
            unpacked += member.decompress(content, most - len(unpacked))
            if not member.eof:
                break
            content = member.unused_data
    except _DamagedGzip:
        raise _unreadable("the compressed data are damaged") from None
    if len(unpacked) < most and not member.eof:
        raise _unreadable("the compressed data are cut off")
    return unpacked


def _byte_order(content: bytes) -> Literal["<", ">"]:
    if len(content) < _HEADER_BYTES:
        raise _unreadable("shorter than a NIfTI header")
    magic = content[344:348]
    if magic == b"ni1\0":
        raise ImageRefusedError("unsupported", "a NIfTI header without its pixels: send one .nii or .nii.gz file")
    if magic != b"n+1\0":
        raise _unreadable("not a NIfTI-1 file")
    orders: tuple[Literal["<", ">"], ...] = ("<", ">")
    for order in orders:
        if struct.unpack_from(order + "i", content) == (_HEADER_BYTES,):
            return order
    raise _unreadable("the header does not state its own size")


def _shape(dim: tuple[int, ...]) -> tuple[int, ...]:
    axes = dim[0]
    if not 1 <= axes <= 7:
        raise _unreadable(f"the header says that the image has {axes} axes")
    shape = dim[1 : axes + 1]
    if min(shape) < 1:
        raise _unreadable(f"the header says that the image has {' x '.join(map(str, shape))} pixels")
    if any(length > 1 for length in shape[3:]):
        raise ImageRefusedError("unsupported", f"an image of {' x '.join(map(str, shape))} pixels is no plain volume")
    if prod(shape) > MOST_PIXELS:
        raise ImageRefusedError("too_large", f"the header claims {' x '.join(map(str, shape))} pixels")
    return shape[:3]


def _array_shape(shape: tuple[int, ...]) -> tuple[int, ...]:
    """(slices, rows, columns), or (rows, columns) of an image of one slice."""
    columns, rows, slices = (*shape, 1, 1)[:3]
    return (rows, columns) if slices == 1 else (slices, rows, columns)


def _unreadable(detail: str) -> ImageRefusedError:
    return ImageRefusedError("unreadable", detail)
