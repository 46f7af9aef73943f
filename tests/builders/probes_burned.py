"""Names burned into pixels, group B: where they stand, and whether they can still be seen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from pydicom.dataset import Dataset

from builders.dicom_images import ct_image, jpeg_compressed, mr_image, sc_image, to_bytes, us_image

SEEN = 0.3
"""Correlation of the pixels with the glyphs from which a text counts as visible."""


@dataclass(frozen=True)
class BurnedProbe:
    """A file with a name in its pixels.

    Attributes:
        name: Where it stands.
        content: The file.
        frame: Frame that holds it.
        ink: (rows, columns): where its strokes are.
    """

    name: str
    content: bytes
    frame: int
    ink: np.ndarray


def burned_probes() -> Iterator[BurnedProbe]:
    """Twelve places."""
    large = {"size": 512}
    yield _burned("corner of a CT", ct_image(512), (8, 10), 18, 4000)
    yield _burned("faint in a corner of a CT", ct_image(512), (480, 10), 16, 500)
    yield _burned("over the anatomy of a CT", ct_image(512), (250, 170), 22, 4000)
    yield _burned("CT that denies it", ct_image(512, BurnedInAnnotation="NO"), (8, 330), 16, 3000)
    yield _burned("corner of an MR", mr_image(512), (20, 20), 14, 2500)
    yield _burned("small in an MR", mr_image(512), (495, 300), 11, 2500)
    yield _burned("inverted CT", _inverted(ct_image(**large)), (8, 10), 18, 0)
    yield _burned("above the sector", us_image(), (2, 4), 12, 255)
    yield _burned("within the sector", us_image(), (120, 110), 16, 255)
    yield _burned("in every frame of a loop", us_image(frames=3), (2, 200), 12, 220)
    yield _burned("in the last frame of a loop", us_image(frames=4), (225, 6), 12, 255, only=3)
    yield _burned("in a compressed picture", us_image(), (4, 6), 14, 255, finish=jpeg_compressed)
    yield _burned("in a capture", sc_image(), (4, 6), 14, 255)


def is_seen(pixels: np.ndarray, ink: np.ndarray) -> bool:
    """Whether the strokes can be told from what is beside them."""
    grey = pixels.astype(float) if pixels.ndim == 2 else pixels.astype(float).max(axis=-1)
    rows, columns = np.nonzero(ink)
    near = np.s_[max(0, rows.min() - 3) : rows.max() + 4, max(0, columns.min() - 3) : columns.max() + 4]
    if grey[near].std() == 0:
        return False
    return abs(float(np.corrcoef(grey[near].ravel(), ink[near].ravel())[0, 1])) > SEEN


def _burned(
    name: str,
    image: Dataset,
    place: tuple[int, int],
    size: int,
    value: int,
    *,
    only: int | None = None,
    finish: Callable[[Dataset], Dataset] | None = None,
) -> BurnedProbe:
    ink = _glyphs((image.Rows, image.Columns), place, size, "DUVALL Quentin 0472")
    pixels = image.pixel_array.copy()
    frames = pixels if "NumberOfFrames" in image else pixels[None]
    for index in range(len(frames)):
        if only in {None, index}:
            frames[index][ink] = value
    image.PixelData = pixels.tobytes()
    content = to_bytes(finish(image) if finish else image)
    return BurnedProbe(name, content, only or 0, ink)


def _glyphs(shape: tuple[int, int], place: tuple[int, int], size: int, text: str) -> np.ndarray:
    canvas = Image.new("L", shape[::-1])
    ImageDraw.Draw(canvas).text(place[::-1], text, fill=255, font=ImageFont.load_default(size))
    return np.asarray(canvas) > 100


def _inverted(image: Dataset) -> Dataset:
    image.PhotometricInterpretation = "MONOCHROME1"
    image.PixelData = (4095 - image.pixel_array).astype(np.uint16).tobytes()
    return image
