"""The screen of an ultrasound machine: its sector and the writing around it, of four invented manufacturers."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image as PillowImage
from PIL import ImageDraw, ImageFont

from pentathlon.synthesis.canvas import Mask, Points

Pixels = npt.NDArray[np.uint8]
Colour = tuple[int, int, int]
_Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


@dataclass(frozen=True)
class Sector:
    """Where echoes are shown: the area swept by the beams of one probe.

    Attributes:
        kind: convex, phased, linear or trapezoid.
        shape: Rows, columns of the screen.
        top: Row of the skin on the middle beam.
        middle: Column of the middle beam.
        depth: Length of the beams in pixels.
        radius: Of the probe's face in pixels (convex, phased).
        half_angle: Of the fan in radians (convex, phased, trapezoid).
        half_width: Of the probe's face in pixels (linear, trapezoid).
    """

    kind: Literal["convex", "phased", "linear", "trapezoid"]
    shape: tuple[int, int]
    top: float
    middle: float
    depth: float
    radius: float = 0.0
    half_angle: float = 0.0
    half_width: float = 0.0

    def beams(self, x: npt.NDArray[np.floating], y: npt.NDArray[np.floating]) -> Points:
        """Beam (0 left to 1 right) and depth (0 to 1) of pixel positions; (..., 2)."""
        across, down = x - self.middle, y - self.top
        if self.kind in {"convex", "phased"}:
            from_apex = down + self.radius
            beam = np.arctan2(across, from_apex) / self.half_angle
            depth = (np.hypot(across, from_apex) - self.radius) / self.depth
        else:
            spread = np.tan(self.half_angle) / self.half_width
            beam = across / (self.half_width * (1 + spread * np.maximum(down, 0)))
            depth = down / self.depth
        return np.stack(np.broadcast_arrays((beam + 1) / 2, depth), axis=-1)

    def mask(self) -> Mask:
        """1 inside the sector."""
        beams = self.beams(*self.grid())
        within: Mask = np.all((beams >= 0) & (beams <= 1), axis=-1).astype(np.uint8)
        return within

    def grid(self) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """Columns and rows of every pixel, ready to broadcast."""
        rows, columns = self.shape
        return np.arange(columns, dtype=np.float32)[None, :], np.arange(rows, dtype=np.float32)[:, None]


@dataclass(frozen=True)
class Vendor:
    """The layout of one manufacturer's screen.

    Attributes:
        name: Invented manufacturer.
        model: Invented model.
        kinds: Shapes of sector that its probes make.
        background: Colour of the screen around the sector.
        ink: Colour of the writing.
        accent: Colour of the highlighted items.
        header_rows: Height of the bar at the top.
        menu_side: Where the column of settings stands.
        menu: Lines of that column.
    """

    name: str
    model: str
    kinds: tuple[Literal["convex", "phased", "linear", "trapezoid"], ...]
    background: Colour
    ink: Colour
    accent: Colour
    header_rows: int
    menu_side: Literal["left", "right"]
    menu: tuple[str, ...]


VENDORS = (
    Vendor(
        "Sonalis",
        "Aria 9",
        ("convex", "phased"),
        (0, 0, 0),
        (225, 225, 225),
        (240, 200, 60),
        44,
        "right",
        ("B", "F 3.5 MHz", "G 62 %", "P 15 cm", "XV C", "PRS 4", "PST 3", "SonoView"),
    ),
    Vendor(
        "Echora",
        "E-Vision 70",
        ("convex", "trapezoid"),
        (18, 22, 34),
        (170, 205, 235),
        (90, 190, 250),
        56,
        "left",
        ("Abd Gen", "C5-1", "12 Hz", "15.0 cm", "2D", "HGen", "Gn 58", "C 56", "3/3/3", "SRI II 4"),
    ),
    Vendor(
        "Medivue",
        "M 450 Expert",
        ("convex", "linear"),
        (32, 32, 32),
        (245, 245, 245),
        (120, 220, 120),
        38,
        "left",
        ("[Abdomen]", "6C2", "DR 65 dB", "MAP 7", "Persist", "THI", "Freeze", "Biopsy", "Annot.", "Print"),
    ),
    Vendor(
        "Kyotech",
        "Hikari 3",
        ("phased", "trapezoid"),
        (0, 0, 24),
        (255, 214, 120),
        (255, 120, 80),
        50,
        "right",
        ("T: PVT-375", "Diff 5.0", "DR 60", "2DG 88", "FR 21", "AplPure+", "Precision"),
    ),
)


def random_sector(vendor: Vendor, shape: tuple[int, int], rng: np.random.Generator) -> Sector:
    """A sector that fits beside the menu and below the header."""
    rows, columns = shape
    top = vendor.header_rows + rng.uniform(14, 30)
    shift = 0.03 if vendor.menu_side == "left" else -0.03
    middle = columns * (0.5 + shift + rng.uniform(-0.02, 0.02))
    depth = (rows - top - 22) * rng.uniform(0.86, 1.0)
    room = columns * 0.335
    kind = vendor.kinds[rng.integers(len(vendor.kinds))]
    if kind in {"convex", "phased"}:
        radius = depth * (rng.uniform(0.26, 0.40) if kind == "convex" else 0.02)
        widest = float(np.arcsin(min(1.0, room / (radius + depth))))
        half_angle = min(float(rng.uniform(0.52, 0.72)), widest)
        depth -= max(0.0, radius * (1 - np.cos(half_angle)) - 6)
        return Sector(kind, shape, top, middle, depth, radius=radius, half_angle=half_angle)
    half_width = room * (rng.uniform(0.75, 1.0) if kind == "linear" else rng.uniform(0.48, 0.6))
    half_angle = 0.0 if kind == "linear" else min(0.32, float(np.arctan((room - half_width) / depth)))
    return Sector(kind, shape, top, middle, depth, half_angle=half_angle, half_width=half_width)


def draw_screen(vendor: Vendor, sector: Sector, heading: Sequence[str], depth_cm: float) -> Pixels:
    """The screen without echoes: header with the given lines, settings, grey bar, depth scale. RGB."""
    rows, columns = sector.shape
    image = PillowImage.new("RGB", (columns, rows), vendor.background)
    draw = ImageDraw.Draw(image)
    _draw_header(draw, vendor, heading, columns)
    _draw_menu(draw, vendor, columns)
    _draw_scales(draw, vendor, sector, depth_cm)
    screen = np.asarray(image).copy()
    _draw_grey_bar(screen, vendor, sector)
    return screen


def draw_calipers(screen: Pixels, vendor: Vendor, ends: Points, length_mm: float) -> None:
    """Two crosses, a dotted line between them, and the measure below the sector."""
    for x, y in np.round(ends).astype(int):
        cv2.drawMarker(screen, (int(x), int(y)), vendor.accent, cv2.MARKER_CROSS, 11, 1)
    for share in np.linspace(0.12, 0.88, 12):
        x, y = np.round(ends[0] + (ends[1] - ends[0]) * share).astype(int)
        screen[y : y + 1, x : x + 2] = vendor.accent
    image = PillowImage.fromarray(screen)
    left = 8 if vendor.menu_side == "right" else screen.shape[1] - 110
    ImageDraw.Draw(image).text((left, screen.shape[0] - 24), f"+ D {length_mm:.1f} mm", vendor.accent, _font(14))
    screen[:] = np.asarray(image)


def write_text(shape: tuple[int, ...], lines: Sequence[str], position: tuple[int, int], size: int) -> Mask:
    """Mask (1 on the strokes) of lines of text on a grid of rows, columns; position is (column, row)."""
    image = PillowImage.new("L", (shape[1], shape[0]), 0)
    ImageDraw.Draw(image).multiline_text(position, "\n".join(lines), 255, _font(size), spacing=3)
    strokes: Mask = (np.asarray(image) > 100).astype(np.uint8)
    return strokes


def _draw_header(draw: ImageDraw.ImageDraw, vendor: Vendor, heading: Sequence[str], columns: int) -> None:
    if vendor.background != (0, 0, 0):
        bar = tuple(min(255, level + 18) for level in vendor.background)
        draw.rectangle((0, 0, columns, vendor.header_rows - 6), fill=bar)
    draw.text((8, 3), vendor.name, vendor.accent, _font(15))
    for number, line in enumerate(heading):
        left = 110 + (columns - 120) // 3 * (number % 3)
        draw.text((left, 3 + 16 * (number // 3)), line, vendor.ink, _font(13))


def _draw_menu(draw: ImageDraw.ImageDraw, vendor: Vendor, columns: int) -> None:
    left = 8 if vendor.menu_side == "left" else columns - 84
    for number, line in enumerate(vendor.menu):
        colour = vendor.accent if number == 0 else vendor.ink
        top = vendor.header_rows + 14 + 19 * number
        if line.startswith("["):
            draw.rectangle((left - 3, top - 1, left + 72, top + 16), outline=vendor.accent)
        draw.text((left, top), line.strip("[]"), colour, _font(13))


def _draw_scales(draw: ImageDraw.ImageDraw, vendor: Vendor, sector: Sector, depth_cm: float) -> None:
    edge = sector.middle + sector.shape[1] * 0.355
    for centimetre in range(int(depth_cm) + 1):
        row = sector.top + sector.depth * centimetre / depth_cm
        length = 9 if centimetre % 5 == 0 else 4
        draw.line((edge, row, edge + length, row), vendor.ink)
        if centimetre % 5 == 0 and centimetre:
            draw.text((edge + 12, row - 8), str(centimetre), vendor.ink, _font(12))
    focus = sector.top + 0.5 * sector.depth
    draw.polygon(((edge - 2, focus), (edge - 9, focus - 5), (edge - 9, focus + 5)), fill=vendor.accent)


def _draw_grey_bar(screen: Pixels, vendor: Vendor, sector: Sector) -> None:
    top, height = vendor.header_rows + 230, min(150, sector.shape[0] - vendor.header_rows - 260)
    left = 30 if vendor.menu_side == "left" else sector.shape[1] - 50
    if height > 40:
        screen[top : top + height, left : left + 12] = np.linspace(255, 0, height).astype(np.uint8)[:, None, None]


@lru_cache(maxsize=32)
def _font(size: int) -> _Font:
    """The typeface inside Pillow: the same on every machine."""
    return ImageFont.load_default(size)
