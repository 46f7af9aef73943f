"""Open an image file of any format that hospitals send: header at once, pixels on demand."""

import io
import struct
import warnings
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from pentathlon.dicom import Header, looks_like_dicom, open_dicom
from pentathlon.dicom.header import Six
from pentathlon.dicom.limits import check_file_size, check_image_size
from pentathlon.errors import ImageRefusedError
from pentathlon.imaging.nifti import read_nifti, read_nifti_header

_PICTURES = {b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG", b"BM": "BMP"}
_COLOUR_MODES = frozenset({"RGB", "RGBA", "P", "PA", "CMYK", "YCbCr", "LAB", "HSV", "RGBX"})


@dataclass(frozen=True)
class SourceImage:
    """An opened image.

    Attributes:
        header: What the file says about the image.
        load: Decodes the pixels: shape (rows, columns) for grey, (rows, columns, 3) for colour (RGB), with a
            leading axis when header.frames > 1. Raises ImageRefusedError with the decoder's reason.
    """

    header: Header
    load: Callable[[], NDArray[Any]]


def open_image(content: bytes) -> SourceImage:
    """Open DICOM, NIfTI, PNG, JPEG or BMP, told apart by content, never by name.

    Raises:
        ImageRefusedError: not_an_image, unreadable, unsupported or too_large.
    """
    check_file_size(len(content))
    if not content:
        raise ImageRefusedError("unreadable", "the file is empty")
    if content[128:132] != b"DICM":
        for magic, name in _PICTURES.items():
            if content.startswith(magic):
                return _open_picture(content, name)
        if content.startswith(b"\x1f\x8b") or content[344:347] in {b"n+1", b"ni1"}:
            return _open_nifti(content)
    if looks_like_dicom(content):
        opened = open_dicom(content)
        return SourceImage(opened.header, opened.load)
    raise ImageRefusedError("not_an_image", "neither DICOM, NIfTI, PNG, JPEG nor BMP")


def grey(pixels: NDArray[Any]) -> NDArray[Any]:
    """Luminance of a colour image (ITU-R BT.601); a grey image as it is.

    Args:
        pixels: (rows, columns) or (rows, columns, 3).
    """
    if pixels.ndim == 2:
        return pixels
    weights = np.array([0.299, 0.587, 0.114], np.float32)
    luminance: NDArray[Any] = np.rint(pixels.astype(np.float32) @ weights).astype(pixels.dtype)
    return luminance


def _open_picture(content: bytes, name: str) -> SourceImage:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit is lower
            picture = Image.open(io.BytesIO(content), formats=[name])
    except Image.DecompressionBombError:
        raise ImageRefusedError("too_large", f"the {name} header claims too many pixels") from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, struct.error, zlib.error) as error:
        raise ImageRefusedError("unreadable", f"{name} header is damaged ({type(error).__name__})") from None
    turned = name == "JPEG" and _swaps_axes(picture)
    samples = 3 if picture.mode in _COLOUR_MODES else 1
    check_image_size(rows=picture.height, columns=picture.width, samples=samples)
    rows, columns = (picture.width, picture.height) if turned else (picture.height, picture.width)
    lossy = True if name == "JPEG" else None
    header = Header(name, rows=rows, columns=columns, samples=samples, lossy=lossy)
    return SourceImage(header, lambda: _load_picture(picture, name))


def _swaps_axes(picture: Image.Image) -> bool:
    """Whether the EXIF orientation exchanges rows and columns (5 to 8)."""
    try:
        return int(picture.getexif().get(0x0112, 1)) >= 5
    except Exception:  # noqa: BLE001 - damaged EXIF makes Pillow raise anything; then there is no orientation
        return False


def _load_picture(picture: Image.Image, name: str) -> NDArray[Any]:
    try:
        upright = ImageOps.exif_transpose(picture)
        if picture.mode in _COLOUR_MODES:
            return np.asarray(upright.convert("RGB"))
        return np.asarray(upright.convert("L") if picture.mode in {"1", "LA", "La"} else upright)
    except Exception as error:  # noqa: BLE001 - a damaged file makes a decoder raise anything
        raise ImageRefusedError("unreadable", f"{name}: {' '.join(str(error).split())[:200]}") from None


def _open_nifti(content: bytes) -> SourceImage:
    found = read_nifti_header(content)
    columns, rows, frames = (*found.shape, 1, 1)[:3]
    check_image_size(rows=rows, columns=columns, frames=frames)
    header = Header(
        "NIfTI",
        rows=rows,
        columns=columns,
        frames=frames,
        pixel_spacing_mm=found.spacing_mm,
        orientation=_orientation(found.affine) if len(found.shape) == 3 else None,
    )
    return SourceImage(header, lambda: _load_nifti(content))


def _orientation(affine: NDArray[np.float64]) -> Six:
    """Direction cosines of a row, then of a column, from NIfTI's frame to DICOM's (x and y change sign)."""
    cosines = affine[:3, :2] / np.linalg.norm(affine[:3, :2], axis=0) * np.array([[-1], [-1], [1]])
    x1, y1, z1, x2, y2, z2 = cosines.T.ravel().tolist()
    return x1, y1, z1, x2, y2, z2


def _load_nifti(content: bytes) -> NDArray[Any]:
    array = read_nifti(content).array
    return array if array.ndim == 2 else np.moveaxis(array, 2, 0)
