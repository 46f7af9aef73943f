"""Contact sheets: many images at a glance."""

import io
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from pentathlon.errors import OperatorError

WINDOW_PERCENTILES = (1.0, 99.0)
OUTLINE = (255, 140, 0)

_GAP = 4
_FONT_SIZE = 10
_CAPTION_HEIGHT = 16

Pixels = NDArray[np.uint8]


def contact_sheet(
    images: Sequence[NDArray[np.generic]],
    captions: Sequence[str],
    *,
    columns: int = 10,
    tile: int = 128,
    masks: Sequence[NDArray[np.generic] | None] | None = None,
) -> bytes:
    """PNG bytes of all images in rows of tiles, each with its caption below.

    An image keeps its shape; its grey levels are spread from black at the 1st to white at the 99th percentile, so that
    images of any value range can be judged side by side. Captions that are too long are cut.

    Args:
        images: Rows x columns of numbers, or rows x columns x 3 of 8-bit colours, which are shown as they are.
        captions: One per image.
        columns: Tiles in a row.
        tile: Pixels of a tile's edge.
        masks: For each image, a mask on its grid (not 0: inside) to be outlined, or None.

    Raises:
        ValueError: an image is neither of these, or the sequences differ in length.
    """
    masks = [None] * len(images) if masks is None else masks
    rows = max(1, -(-len(images) // columns))
    step, line = tile + _GAP, tile + _GAP + _CAPTION_HEIGHT
    sheet = np.full((rows * line + _GAP, columns * step + _GAP, 3), 255, dtype=np.uint8)
    sheet_tiles = list(zip(images, captions, masks, strict=True))
    corners = [(_GAP + position // columns * line, _GAP + position % columns * step) for position in range(len(images))]
    for (top, left), (image, _, mask) in zip(corners, sheet_tiles, strict=True):
        sheet[top : top + tile, left : left + tile] = _tile(image, mask, tile)
    picture = Image.fromarray(sheet)
    draw, font = ImageDraw.Draw(picture), _font()
    for (top, left), caption in zip(corners, captions, strict=True):
        draw.text((left, top + tile + 1), _cut(caption, font, tile), fill=(20, 20, 20), font=font)
    if all(np.array_equal(sheet[..., 0], sheet[..., channel]) for channel in (1, 2)):
        picture = picture.convert("L")  # a third of the bytes, and of the time
    stream = io.BytesIO()
    picture.save(stream, format="PNG", compress_level=3)
    return stream.getvalue()


def _tile(image: NDArray[np.generic], mask: NDArray[np.generic] | None, tile: int) -> Pixels:
    """One image in the middle of a black square, with the outline of its mask."""
    if image.ndim not in {2, 3} or (image.ndim == 3 and (image.shape[2] != 3 or image.dtype != np.uint8)):
        raise ValueError(f"not a picture: shape {image.shape} of {image.dtype}")
    height, width = image.shape[:2]
    scale = tile / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    shown = _shown(image, size)
    if mask is not None:
        inside = cv2.resize((mask != 0).astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
        shown[_outline(inside)] = OUTLINE
    square = np.zeros((tile, tile, 3), dtype=np.uint8)
    top, left = (tile - size[1]) // 2, (tile - size[0]) // 2
    square[top : top + size[1], left : left + size[0]] = shown
    return square


def _shown(image: NDArray[np.generic], size: tuple[int, int]) -> Pixels:
    """The image in its size on the sheet, as colours."""
    way = cv2.INTER_AREA if size[0] < image.shape[1] else cv2.INTER_LINEAR
    if image.ndim == 3:
        colours: Pixels = cv2.resize(image, size, interpolation=way)
        return colours
    grey = np.nan_to_num(cv2.resize(image.astype(np.float32), size, interpolation=way))
    low, high = np.percentile(grey, WINDOW_PERCENTILES)
    if low == high:
        low, high = grey.min(), max(grey.max(), grey.min() + 1)
    levels = np.rint(np.clip((grey - low) * (255 / (high - low)), 0, 255)).astype(np.uint8)
    return np.repeat(levels[:, :, None], 3, axis=2)


def _outline(inside: Pixels) -> NDArray[np.bool_]:
    """Inner border of a mask, one pixel wide."""
    core = cv2.erode(inside, np.ones((3, 3), dtype=np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0)
    return np.asarray(inside > core)


@cache
def _font() -> ImageFont.FreeTypeFont:
    """DejaVu Sans as matplotlib ships it (the font inside Pillow has no accents); matplotlib itself stays asleep."""
    found = find_spec("matplotlib")
    if found is None or found.origin is None:
        raise OperatorError("matplotlib is not installed; its fonts are needed")
    return ImageFont.truetype(Path(found.origin).parent / "mpl-data/fonts/ttf/DejaVuSans.ttf", _FONT_SIZE)


def _cut(caption: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    caption = " ".join(caption.split())
    if font.getlength(caption) <= width:
        return caption
    while caption and font.getlength(f"{caption}…") > width:
        caption = caption[:-1]
    return f"{caption}…"
