"""Drawing tissue: outlines in millimetres, filled on a grid of pixels.

Every organ is drawn in a plane of its own, in millimetres from a landmark: x to the right of the
image, y down. A `Frame` says where that plane lies on the grid, so pose and size vary apart from anatomy.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.float32]
Mask = npt.NDArray[np.uint8]
Points = npt.NDArray[np.float64]

_SUBPIXEL_BITS = 4


@dataclass(frozen=True)
class Picture:
    """A drawn image and what is known about it.

    Attributes:
        pixels: Hounsfield units for CT, relative signal (0 to about 1) for MR, 0 to 255 for ultrasound.
        centre: Point to crop around, (row, column) in pixels from 0.
        mask: 1 inside the structure to be segmented, where the challenge asks for one.
        sector: 1 inside the ultrasound sector, for ultrasound.
        burned_in: Identifiers that can be read in the pixels.
    """

    pixels: Image | npt.NDArray[np.uint8]
    centre: tuple[float, float]
    mask: Mask | None = None
    sector: Mask | None = None
    burned_in: tuple[str, ...] = ()


@dataclass(frozen=True)
class Frame:
    """Where the anatomical plane lies on the grid of pixels.

    Attributes:
        shape: Rows, columns.
        spacing_mm: Distance of pixel centres, along rows and columns alike.
        origin: Row and column of the landmark.
        angle: Clockwise turn in radians.
        zoom: Size of this person's anatomy, 1 is average.
        mirrored: Whether left and right are exchanged.
    """

    shape: tuple[int, int]
    spacing_mm: float
    origin: tuple[float, float]
    angle: float = 0.0
    zoom: float = 1.0
    mirrored: bool = False

    def pixels(self, points_mm: npt.ArrayLike) -> Points:
        """Pixel positions (x, y) of points in the anatomical plane."""
        points = np.asarray(points_mm, dtype=np.float64).reshape(-1, 2) * (self.zoom / self.spacing_mm)
        if self.mirrored:
            points = points * (-1.0, 1.0)
        cosine, sine = np.cos(self.angle), np.sin(self.angle)
        turned = points @ np.array([[cosine, sine], [-sine, cosine]])
        moved: Points = turned + np.array([self.origin[1], self.origin[0]])
        return moved

    def row_column(self, point_mm: tuple[float, float]) -> tuple[float, float]:
        """Row and column of one point."""
        x, y = self.pixels(point_mm)[0]
        return float(y), float(x)

    def pixel_widths(self, width_mm: float) -> int:
        """A width in whole pixels, at least 1."""
        return max(1, round(width_mm * self.zoom / self.spacing_mm))


def random_frame(
    shape: tuple[int, int], spacing_mm: float, rng: np.random.Generator, *, shift_mm: float, turn: float
) -> Frame:
    """A pose: landmark near the middle of the grid, somewhat turned, for a person of random size."""
    shift = rng.uniform(-shift_mm, shift_mm, 2) / spacing_mm
    return Frame(
        shape=shape,
        spacing_mm=spacing_mm,
        origin=(shape[0] / 2 + shift[0], shape[1] / 2 + shift[1]),
        angle=float(rng.uniform(-turn, turn)),
        zoom=float(rng.uniform(0.85, 1.15)),
    )


def fill(image: Image | Mask, frame: Frame, outline_mm: npt.ArrayLike, value: float) -> None:
    """Set the inside of a closed outline."""
    cv2.fillPoly(image, [_fixed_point(frame.pixels(outline_mm))], value, shift=_SUBPIXEL_BITS)


def stroke(image: Image | Mask, frame: Frame, line_mm: npt.ArrayLike, value: float, *, width_mm: float) -> None:
    """Draw an open line of a given width."""
    points = _fixed_point(frame.pixels(line_mm))
    width = frame.pixel_widths(width_mm)
    cv2.polylines(image, [points], isClosed=False, color=value, thickness=width, shift=_SUBPIXEL_BITS)


def inside(frame: Frame, *outlines_mm: npt.ArrayLike) -> Mask:
    """1 inside any of the outlines."""
    mask = np.zeros(frame.shape, np.uint8)
    for outline in outlines_mm:
        fill(mask, frame, outline, 1)
    return mask


def blob(
    centre: tuple[float, float],
    radii: tuple[float, float],
    rng: np.random.Generator,
    *,
    wobble: float = 0.06,
    angle: float = 0.0,
) -> Points:
    """An ellipse as nature makes them: its radius varies by about `wobble`."""
    turns = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    orders = np.arange(2, 7)[:, None]
    phases = rng.uniform(0, 2 * np.pi, (5, 1))
    radius = 1 + wobble * (rng.normal(0, 1, (5, 1)) * np.cos(orders * turns + phases) / orders).sum(axis=0)
    x, y = radii[0] * radius * np.cos(turns), radii[1] * radius * np.sin(turns)
    cosine, sine = np.cos(angle), np.sin(angle)
    return np.stack([centre[0] + x * cosine - y * sine, centre[1] + x * sine + y * cosine], axis=1)


def star(
    centre: tuple[float, float], radius: float, rng: np.random.Generator, *, spikes: int = 9, depth: float = 0.5
) -> Points:
    """A spiculated outline: `spikes` rays of uneven length around a core."""
    turns = np.linspace(0, 2 * np.pi, 2 * spikes, endpoint=False) + rng.uniform(-0.12, 0.12, 2 * spikes)
    lengths = np.where(np.arange(2 * spikes) % 2, 1 - depth, 1.0) * rng.uniform(0.7, 1.35, 2 * spikes) * radius
    rays = np.stack([centre[0] + lengths * np.cos(turns), centre[1] + lengths * np.sin(turns)], axis=1)
    return smooth(rays, rounds=1)


def smooth(points_mm: Sequence[tuple[float, float]] | Points, *, closed: bool = True, rounds: int = 3) -> Points:
    """The polygon with its corners cut (Chaikin), `rounds` times."""
    points = np.asarray(points_mm, dtype=np.float64)
    for _ in range(rounds):
        following = np.roll(points, -1, axis=0)
        cut = np.stack([0.75 * points + 0.25 * following, 0.25 * points + 0.75 * following], axis=1).reshape(-1, 2)
        points = cut if closed else np.concatenate([points[:1], cut[:-2], points[-1:]])
    return points


def jitter(points_mm: npt.ArrayLike, amount_mm: float, rng: np.random.Generator) -> Points:
    """Control points moved a little, so that no two persons have the same outline."""
    points = np.asarray(points_mm, dtype=np.float64)
    return points + rng.normal(0, amount_mm, points.shape)


def texture(shape: tuple[int, int], grain_px: float, rng: np.random.Generator) -> Image:
    """A smooth random field of mean 0 and deviation about 1, with structures of about `grain_px` pixels."""
    coarse = (max(2, round(shape[0] / grain_px) + 1), max(2, round(shape[1] / grain_px) + 1))
    field: Image = cv2.resize(
        rng.standard_normal(coarse, dtype=np.float32), (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC
    )
    return field


def soften(image: Image, sigma_px: float) -> Image:
    """The image with edges as blurred as a scanner's."""
    blurred: Image = cv2.GaussianBlur(image, (0, 0), sigma_px)
    return blurred


def noise(shape: tuple[int, int], rng: np.random.Generator) -> Image:
    """White noise of deviation 1."""
    return rng.standard_normal(shape, dtype=np.float32)


def _fixed_point(points_px: Points) -> npt.NDArray[np.int32]:
    return np.round(points_px * (1 << _SUBPIXEL_BITS)).astype(np.int32)
