"""Liver in B-mode ultrasound: echoes drawn along the beams of the probe, so that enhancement follows them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from pentathlon.synthesis.canvas import Image, Picture, Points, blob, noise, smooth, soften, star, texture
from pentathlon.synthesis.ultrasound_layout import Sector, Vendor, draw_calipers, draw_screen, random_sector

_DEPTHS, _BEAMS = 420, 260
_TISSUE = 0.40


@dataclass(frozen=True)
class _Echoes:
    """Reflectivity in beam space (depths, beams), and how pixels of the screen map to it."""

    image: Image
    sector: Sector

    def fill(self, outline_px: Points, value: float) -> None:
        cv2.fillPoly(self.image, [self._beam_space(outline_px)], value, shift=3)

    def line(self, points_px: Points, value: float, width: int) -> None:
        cv2.polylines(self.image, [self._beam_space(points_px)], isClosed=False, color=value, thickness=width, shift=3)

    def behind(self, outline_px: Points, factor: float) -> None:
        """Multiply what lies deeper than a shape: enhancement behind fluid, shadow behind what absorbs."""
        points = self._beam_space(outline_px) // 8
        left, right = np.clip([points[:, 0].min(), points[:, 0].max() + 1], 0, _BEAMS)
        first = int(np.clip(points[:, 1].mean(), 0, _DEPTHS))
        if right - left < 4:
            return
        profile = np.ones(_BEAMS, np.float32)
        profile[left:right] = 1 + (factor - 1) * np.hanning(right - left + 2)[1:-1] ** 0.5
        self.image[first:] *= profile

    def _beam_space(self, points_px: Points) -> np.ndarray[tuple[int, ...], np.dtype[np.int32]]:
        beams = self.sector.beams(points_px[:, 0], points_px[:, 1])
        return np.round(beams * (8 * _BEAMS, 8 * _DEPTHS)).astype(np.int32)


def draw_liver(
    labels: Mapping[str, str], shape: tuple[int, int], vendor: Vendor, heading: Sequence[str], rng: np.random.Generator
) -> Picture:
    """A screen (RGB, 8 bits) with a section of the liver and a lesion of the labelled type.

    Args:
        labels: With `Type de lesion`.
        shape: Rows, columns of the screen.
        vendor: Whose screen it is.
        heading: Lines of the header: they name hospital and patient.
        rng: Source of chance.
    """
    sector = random_sector(vendor, shape, rng)
    depth_cm = float(rng.uniform(11, 18))
    kind = labels["Type de lesion"]
    echoes = _Echoes(np.full((_DEPTHS, _BEAMS), _TISSUE, np.float32), sector)
    _draw_liver(echoes, rng, coarse=kind == "CHC")
    place, radius = _place(sector, rng)
    if kind != "Foie Homogene":
        _LESIONS[kind](echoes, place, radius, rng)
    grey = _receive(echoes, rng)
    inside = sector.mask()
    screen = draw_screen(vendor, sector, heading, depth_cm)
    screen[inside > 0] = grey[inside > 0, None]
    if kind != "Foie Homogene" and rng.random() < 0.12:
        ends = np.array([[place[0] - radius, place[1]], [place[0] + radius, place[1]]])
        draw_calipers(screen, vendor, ends, 20 * radius / sector.depth * depth_cm)
    return Picture(screen, centre=(place[1], place[0]), sector=inside, burned_in=tuple(heading))


def _place(sector: Sector, rng: np.random.Generator) -> tuple[tuple[float, float], float]:
    """Where the lesion lies, and its radius, in pixels."""
    down = sector.depth * rng.uniform(0.40, 0.62)
    across = sector.depth * rng.uniform(-0.17, 0.17)
    return (sector.middle + across, sector.top + down), float(sector.depth * rng.uniform(0.075, 0.135))


def _draw_liver(echoes: _Echoes, rng: np.random.Generator, *, coarse: bool) -> None:
    """Abdominal wall, parenchyma, vessels, diaphragm, sometimes gall bladder or kidney."""
    sector, depth = echoes.sector, echoes.sector.depth
    grain = 9 if coarse else 26
    tissue = echoes.image
    tissue *= 1 + (0.22 if coarse else 0.07) * texture((_DEPTHS, _BEAMS), grain, rng)
    for _ in range(rng.integers(4, 8)):
        _draw_vessel(echoes, rng)
    if rng.random() < 0.15:
        place = (sector.middle + depth * rng.choice([-0.3, 0.3]), sector.top + depth * 0.62)
        bladder = blob(place, (depth * 0.05, depth * 0.13), rng, angle=rng.uniform(-0.5, 0.5))
        echoes.line(np.concatenate([bladder, bladder[:1]]), 0.75, 3)
        echoes.fill(bladder, 0.02)
    if rng.random() < 0.3:
        _draw_kidney(echoes, rng)
    across = np.linspace(-1, 1, 40) * depth
    bow = sector.top + depth * (
        rng.uniform(0.86, 0.95) - rng.uniform(0.12, 0.30) * ((across / depth) - rng.uniform(-0.4, 0.4)) ** 2
    )
    diaphragm = np.stack([sector.middle + across, bow], axis=1)
    beyond = np.concatenate(
        [diaphragm, [[sector.middle + depth, sector.top + 2 * depth], [sector.middle - depth, sector.top + 2 * depth]]]
    )
    echoes.fill(beyond, 0.20)
    echoes.line(diaphragm, 0.95, 5)
    wall = int(_DEPTHS * rng.uniform(0.07, 0.13))
    echoes.image[:wall] = (0.42 + 0.22 * texture((wall, _BEAMS), 4, rng).mean(axis=1, keepdims=True)) + 0.05
    echoes.image[wall : wall + 4] = 0.85


def _draw_vessel(echoes: _Echoes, rng: np.random.Generator) -> None:
    """Portal branches have bright walls, hepatic veins none."""
    sector, depth = echoes.sector, echoes.sector.depth
    start = (sector.middle + depth * rng.uniform(-0.5, 0.5), sector.top + depth * rng.uniform(0.22, 0.8))
    turn, length = rng.uniform(0, np.pi), depth * rng.uniform(0.12, 0.3)
    end = (start[0] + length * np.cos(turn), start[1] + length * np.sin(turn))
    bend = ((start[0] + end[0]) / 2 + rng.normal(0, 12), (start[1] + end[1]) / 2 + rng.normal(0, 12))
    line = smooth([start, bend, end], closed=False)
    width = int(rng.integers(3, 7))
    if rng.random() < 0.5:
        echoes.line(line, 0.8, width + 4)
    echoes.line(line, 0.06, width)


def _draw_kidney(echoes: _Echoes, rng: np.random.Generator) -> None:
    sector, depth = echoes.sector, echoes.sector.depth
    place = (sector.middle + depth * rng.choice([-0.28, 0.28]), sector.top + depth * rng.uniform(0.72, 0.8))
    angle = rng.uniform(-0.4, 0.4)
    echoes.fill(blob(place, (depth * 0.2, depth * 0.1), rng, angle=angle), 0.27)
    echoes.fill(blob(place, (depth * 0.12, depth * 0.04), rng, angle=angle, wobble=0.2), 0.68)


def _cyst(echoes: _Echoes, place: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """No echo, thin sharp wall, brighter behind."""
    outline = blob(place, (radius, radius * rng.uniform(0.85, 1)), rng, wobble=0.02)
    echoes.behind(outline, 1.75)
    echoes.fill(outline, 0.012)
    echoes.line(np.concatenate([outline, outline[:1]]), 0.7, 2)


def _angioma(echoes: _Echoes, place: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Bright, even, well defined."""
    outline = blob(place, (radius * 0.9, radius * 0.8), rng, wobble=0.1)
    echoes.behind(outline, 1.15)
    echoes.fill(outline, 0.92)


def _focal_nodular_hyperplasia(
    echoes: _Echoes, place: tuple[float, float], radius: float, rng: np.random.Generator
) -> None:
    """Hardly darker than the liver, with a bright star-shaped scar."""
    echoes.fill(blob(place, (radius * 1.25, radius * 1.15), rng, wobble=0.06), 0.26)
    for turn in np.linspace(0, np.pi, 4, endpoint=False) + rng.uniform(0, 1):
        reach = radius * rng.uniform(0.6, 0.9)
        arm = np.array(
            [
                [place[0] - reach * np.cos(turn), place[1] - reach * np.sin(turn)],
                [place[0] + reach * np.cos(turn), place[1] + reach * np.sin(turn)],
            ]
        )
        echoes.line(arm, 0.75, 3)
    echoes.fill(star(place, radius * 0.4, rng, spikes=5), 0.85)


def _carcinoma(echoes: _Echoes, place: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """A mosaic of bright and dark parts in a dark ring, in a coarse liver."""
    outer = blob(place, (radius * 1.5, radius * 1.35), rng, wobble=0.14)
    echoes.fill(outer, 0.07)
    echoes.fill(np.asarray(place) + (outer - place) * 0.88, 0.34)
    for _ in range(14):
        turn, reach = rng.uniform(0, 2 * np.pi), radius * rng.uniform(0, 0.95)
        spot = (place[0] + reach * np.cos(turn), place[1] + reach * np.sin(turn))
        size = radius * rng.uniform(0.15, 0.34)
        echoes.fill(blob(spot, (size, size * 0.8), rng, wobble=0.2), rng.choice([0.12, 0.55, 0.72]))


def _metastases(echoes: _Echoes, place: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Several targets: a dark ring around a grey centre."""
    for number in range(int(rng.integers(3, 6))):
        turn, reach = rng.uniform(0, 2 * np.pi), (0.0 if number == 0 else radius * rng.uniform(1.9, 3.0))
        spot = (place[0] + reach * np.cos(turn), place[1] + 0.75 * reach * np.sin(turn))
        size = radius * (0.9 if number == 0 else rng.uniform(0.4, 0.75))
        echoes.fill(blob(spot, (size, size), rng, wobble=0.07), 0.08)
        echoes.fill(blob(spot, (size * 0.6, size * 0.6), rng, wobble=0.1), 0.52)


_LESIONS = {
    "Kyste": _cyst,
    "Angiome": _angioma,
    "HNF": _focal_nodular_hyperplasia,
    "CHC": _carcinoma,
    "Metastase": _metastases,
}


def _receive(echoes: _Echoes, rng: np.random.Generator) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Speckle, attenuation and compression along the beams; then the screen's geometry. (rows, columns)."""
    amplitude = np.hypot(noise((_DEPTHS, _BEAMS), rng), noise((_DEPTHS, _BEAMS), rng)) / 1.25
    speckle: Image = cv2.GaussianBlur(amplitude, (0, 0), sigmaX=1.6, sigmaY=0.9)
    speckle = 1 + (speckle - 1) * 1.7
    depth = np.linspace(0, 1, _DEPTHS, dtype=np.float32)[:, None]
    gain = rng.uniform(0.85, 1.15) * (1 + 0.25 * np.sin(np.pi * depth) - rng.uniform(0.1, 0.35) * depth)
    gain = gain * (1 + 0.08 * texture((1, _BEAMS), 12, rng)[:1])
    shown = 255 * np.clip(soften(echoes.image, 0.9) * gain * np.clip(speckle, 0.05, 2.6), 0, 1.15) ** 0.85 * 0.87
    beams = echoes.sector.beams(*echoes.sector.grid()).astype(np.float32)
    grey: Image = cv2.remap(
        shown.astype(np.float32),
        beams[..., 0] * (_BEAMS - 1),
        beams[..., 1] * (_DEPTHS - 1),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.clip(grey, 3, 255).astype(np.uint8)
