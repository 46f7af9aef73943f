"""Pictures with text burned into them, and where its ink is: on black, on speckle, on a slice like those of a CT."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import matplotlib as mpl
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

_BUNDLED = Path(mpl.get_data_path()) / "fonts/ttf"
FONTS = tuple(_BUNDLED / f"{name}.ttf" for name in ("DejaVuSans", "DejaVuSansMono-Bold", "DejaVuSerif", "STIXGeneral"))
"""Four families that every installation has."""

SIZES = (10, 12, 14, 18, 24, 32)
GREYS = {
    "black": (25, 40, 60, 90, 130, 180, 220, 255),
    "speckle": (110, 130, 150, 170, 190, 210, 230, 255),
    "ct": (15, 170, 190, 210, 230, 255),
}

TEXTS = (
    "LEFÈVRE^Hélène",
    "Née le 14/03/1961",
    "CHU de Besançon",
    "Dr Benoît Müller",
    "IPP 0045-12873",
    "12/09/2018 14:32:07",
    "Échographie abdominale",
    "AÏSSATOU N'DIAYE",
    "Hôpital Saint-Éloi",
    "ID: 7731 990 F 057Y",
    "GARÇON Noël",
    "BAPTIST MED CTR",
)


@dataclass(frozen=True)
class Ink:
    """A text, what it was drawn with, the pixels that it clearly changed, and the half-open box it was drawn in."""

    text: str
    font: str
    size: int
    grey: int
    pixels: NDArray[np.bool_]
    box: tuple[int, int, int, int]


@dataclass(frozen=True)
class Picture:
    """A picture, its texts, and where its anatomy is."""

    frame: NDArray[np.uint8]
    inks: tuple[Ink, ...]
    anatomy: NDArray[np.bool_]


def speckle_fan(rows: int, columns: int, *, seed: int) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """A convex ultrasound sector: log-compressed Rayleigh speckle around 60, and its mask."""
    generator = np.random.default_rng(seed)
    y, x = np.mgrid[:rows, :columns].astype(np.float32)
    top, middle = -0.15 * rows, columns / 2
    radius, angle = np.hypot(y - top, x - middle), np.arctan2(x - middle, y - top)
    mask = (radius > 0.25 * rows) & (radius < 1.05 * rows) & (np.abs(angle) < 0.6)
    rayleigh = generator.rayleigh(1.0, (rows, columns)).astype(np.float32)
    grain = np.log1p(cv2.GaussianBlur(rayleigh, (0, 0), 1.2))
    tissue = cv2.resize(generator.uniform(0.5, 1.4, (6, 8)).astype(np.float32), (columns, rows))
    frame = np.clip(70 * tissue * grain / grain.mean(), 0, 255)
    return np.where(mask, frame, 0).astype(np.uint8), mask


def ct_slice(rows: int, columns: int, *, seed: int) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """A body-like slice: ellipses of organs and bones with the blur and the noise of a CT."""
    generator = np.random.default_rng(seed)
    image = Image.new("L", (columns, rows), 0)
    draw = ImageDraw.Draw(image)
    box = [0.12 * columns, 0.2 * rows, 0.88 * columns, 0.8 * rows]
    draw.ellipse(box, fill=95)
    mask = np.array(image) > 0
    for _ in range(25):
        y, x = generator.uniform(0.3, 0.7) * rows, generator.uniform(0.22, 0.78) * columns
        height, width = generator.uniform(0.01, 0.09, 2) * rows
        draw.ellipse(
            [x - width, y - height, x + width, y + height], fill=int(generator.choice([20, 80, 110, 140, 230]))
        )
    smooth = cv2.GaussianBlur(np.array(image, np.float32), (0, 0), 1.0)
    noise = cv2.GaussianBlur(generator.normal(0, 12, (rows, columns)).astype(np.float32), (0, 0), 0.7)
    return np.clip(smooth + noise, 0, 255).astype(np.uint8), mask


def write_text(
    frame: NDArray[np.uint8], text: str, *, at: tuple[int, int], font: Path, size: int, grey: int, smooth: bool = True
) -> Ink:
    """Draw into `frame` with the text's top left corner at (row, column)."""
    image = Image.fromarray(frame)
    draw = ImageDraw.Draw(image)
    draw.fontmode = "L" if smooth else "1"
    face = ImageFont.truetype(str(font), size)
    draw.text((at[1], at[0]), text, font=face, fill=grey)
    left, top, right, bottom = (int(edge) for edge in draw.textbbox((at[1], at[0]), text, font=face))
    change = np.array(image).astype(int) - frame
    frame[...] = np.array(image)
    return Ink(text, font.stem, size, grey, abs(change) > max(8, abs(change).max() // 2), (top, left, bottom, right))


def pictures(
    kind: str, *, fonts: Sequence[Path], sizes: Sequence[int], shape: tuple[int, int], seed: int = 0
) -> Iterator[Picture]:
    """Pictures of four texts each: every font in every size and every grey of the kind.

    Args:
        kind: black, speckle or ct; on the last two the texts stand in the anatomy.
    """
    generator = np.random.default_rng(seed)
    wanted = list(itertools.product(fonts, sizes, GREYS[kind]))
    generator.shuffle(wanted)
    for start in range(0, len(wanted), 4):
        frame, anatomy = _background(kind, shape, seed=seed + start)
        inks = [_place(frame, slot, wish, generator) for slot, wish in enumerate(wanted[start : start + 4])]
        yield Picture(frame, tuple(inks), anatomy)


def _background(kind: str, shape: tuple[int, int], *, seed: int) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    if kind == "black":
        return np.zeros(shape, np.uint8), np.zeros(shape, bool)
    return (speckle_fan if kind == "speckle" else ct_slice)(*shape, seed=seed)


def _place(frame: NDArray[np.uint8], slot: int, wish: tuple[Path, int, int], generator: np.random.Generator) -> Ink:
    """One of the texts in one of four horizontal bands, in the middle of the picture."""
    font, size, grey = wish
    text = str(generator.choice(TEXTS))
    width = ImageFont.truetype(str(font), size).getlength(text)
    rows, columns = frame.shape
    row = int((0.3 + 0.13 * slot) * rows + generator.integers(0, 10))
    column = int(max(2, columns / 2 - width / 2 + generator.integers(-20, 20)))
    smooth = bool(generator.random() < 0.8)
    return write_text(frame, text, at=(row, column), font=font, size=size, grey=grey, smooth=smooth)
