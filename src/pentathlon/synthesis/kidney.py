"""Coronal kidney in CT, oblique along its long axis, in Hounsfield units, before or after injection of contrast."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from pentathlon.synthesis.canvas import (
    Frame,
    Image,
    Mask,
    Picture,
    Points,
    blob,
    fill,
    inside,
    jitter,
    noise,
    random_frame,
    smooth,
    soften,
    stroke,
    texture,
)

_AIR, _FAT, _MUSCLE, _BOWEL_GAS = -1000.0, -95.0, 52.0, -850.0


@dataclass(frozen=True)
class _Enhancement:
    """Hounsfield units at one moment after the injection."""

    cortex: float
    medulla: float
    vessel: float
    liver: float
    pelvis: float


_PHASES = (
    _Enhancement(cortex=175, medulla=85, vessel=260, liver=70, pelvis=10),
    _Enhancement(cortex=150, medulla=100, vessel=170, liver=105, pelvis=10),
    _Enhancement(cortex=125, medulla=88, vessel=120, liver=95, pelvis=400),
)
_PLAIN = _Enhancement(cortex=38, medulla=27, vessel=42, liver=58, pelvis=6)


def draw_kidney(
    labels: Mapping[str, str], shape: tuple[int, int], spacing_mm: float, rng: np.random.Generator
) -> Picture:
    """A coronal slice along one kidney, and the mask of its cortex (columns included)."""
    phase = _PHASES[rng.integers(len(_PHASES))] if labels["Injection"] == "1" else _PLAIN
    body = random_frame(shape, spacing_mm, rng, shift_mm=14, turn=0.08)
    flank = replace(body, mirrored=bool(rng.random() < 0.5))
    lean = rng.uniform(0.12, 0.32) * (1 if flank.mirrored else -1)
    kidney = Frame(
        shape=shape,
        spacing_mm=spacing_mm,
        origin=flank.row_column((rng.uniform(-78, -66), rng.uniform(-12, 14))),
        angle=body.angle + lean,
        zoom=body.zoom * float(rng.uniform(0.85, 1.12)),
        mirrored=flank.mirrored,
    )
    image = np.full(shape, _AIR, np.float32)
    _draw_trunk(image, body, phase, rng)
    _draw_bowel(image, flank, rng)
    mask = _draw_kidney(image, kidney, phase, rng)
    return Picture(_scan(image, body, rng), centre=_centroid(mask), mask=mask)


def _draw_trunk(image: Image, frame: Frame, phase: _Enhancement, rng: np.random.Generator) -> None:
    half = rng.uniform(148, 178)
    trunk = [(-half, -260), (-half - 4, 0), (-half - 10, 260), (half + 10, 260), (half + 4, 0), (half, -260)]
    fill(image, frame, smooth(jitter(trunk, 3, rng)), _FAT)
    for side in (-1, 1):
        wall = [(side * (half - 16), -230), (side * (half - 12), 0), (side * (half - 18), 240)]
        stroke(image, frame, smooth(jitter(wall, 3, rng), closed=False), _MUSCLE, width_mm=11)
        psoas = [(side * 20, -20), (side * 34, 40), (side * 62, 180), (side * 36, 200), (side * 24, 60)]
        fill(image, frame, smooth(jitter(psoas, 3, rng)), _MUSCLE + rng.uniform(-4, 8))
    upper = -rng.uniform(62, 86)
    organ = [(-half + 22, -190), (-40, -190), (-34, upper - 30), (-60, upper), (-half + 26, upper + 30)]
    fill(image, frame, smooth(jitter(organ, 4, rng)), phase.liver)
    spleen = blob((half - 62, upper - 36), (34, 54), rng, angle=0.25)
    fill(image, frame, spleen, phase.liver + 12)
    _draw_spine(image, frame, rng)
    for side, x in ((-1, -11), (1, 9)):
        stroke(
            image, frame, jitter([(x, -170), (x + side, 20), (x + 4 * side, 110)], 2, rng), phase.vessel, width_mm=15
        )


def _draw_spine(image: Image, frame: Frame, rng: np.random.Generator) -> None:
    height = rng.uniform(33, 38)
    for level in range(-6, 7):
        y = level * height
        body = [(-20, y - 13), (-18, y), (-20, y + 13), (20, y + 13), (18, y), (20, y - 13)]
        fill(image, frame, smooth(jitter(body, 0.8, rng), rounds=2), 190 + rng.uniform(-30, 40))
        stroke(image, frame, jitter([(-19, y - 13), (19, y - 13)], 0.4, rng), 420, width_mm=2)
        fill(image, frame, [(-18, y + 14), (18, y + 14), (18, y + 22), (-18, y + 22)], 75)


def _draw_bowel(image: Image, frame: Frame, rng: np.random.Generator) -> None:
    """Loops of bowel, on the far side and below, never over the kidney."""
    for _ in range(rng.integers(5, 10)):
        centre = (
            (rng.uniform(30, 115), rng.uniform(10, 170))
            if rng.random() < 0.6
            else (rng.uniform(-110, -40), rng.uniform(115, 190))
        )
        radii = (rng.uniform(12, 22), rng.uniform(11, 20))
        fill(image, frame, blob(centre, radii, rng, wobble=0.15), 40)
        if rng.random() < 0.5:
            fill(image, frame, blob(centre, (radii[0] * 0.7, radii[1] * 0.65), rng, wobble=0.2), _BOWEL_GAS)


def _draw_kidney(image: Image, frame: Frame, phase: _Enhancement, rng: np.random.Generator) -> Mask:
    """Cortex, then medulla inside it in pyramids, then the sinus with fat and pelvis. The hilum is at x > 0."""
    half_length, half_width = rng.uniform(50, 60), rng.uniform(26, 31)
    notch = rng.uniform(6, 11)
    outline = _reniform(half_length, half_width, notch, rng)
    fill(image, frame, outline, phase.cortex)
    pyramids = _pyramids(half_length, half_width, rng)
    for pyramid in pyramids:
        fill(image, frame, pyramid, phase.medulla)
    sinus = blob((7, 0), (half_width * 0.46, half_length * 0.52), rng, wobble=0.14)
    hilum = [(8, -13), (half_width + 6, -10), (half_width + 6, 12), (8, 14)]
    for opening in (sinus, smooth(hilum, rounds=2)):
        fill(image, frame, opening, _FAT)
    pelvis = [(3, -9), (14, -5), (half_width + 8, 4), (half_width + 12, 44), (half_width + 8, 44), (22, 9), (4, 10)]
    fill(image, frame, smooth(jitter(pelvis, 1, rng)), phase.pelvis)
    vein = [(6, -14), (20, -6), (half_width + 26, -4)]
    stroke(image, frame, smooth(jitter(vein, 1, rng), closed=False), phase.vessel, width_mm=5)
    mask = inside(frame, outline)
    mask[inside(frame, *pyramids, sinus, hilum) > 0] = 0
    if rng.random() < 0.15:
        cyst = blob((-half_width + 1, rng.uniform(-30, 30)), (rng.uniform(6, 13),) * 2, rng, wobble=0.02)
        fill(image, frame, cyst, 6)
        mask[inside(frame, cyst) > 0] = 0
    return mask


def _reniform(half_length: float, half_width: float, notch: float, rng: np.random.Generator) -> Points:
    turns = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    x, y = half_width * np.cos(turns), half_length * np.sin(turns)
    x -= notch * np.exp(-((y / (0.35 * half_length)) ** 2)) * (x > 0)
    x += 0.6 * np.cos(7 * turns + rng.uniform(0, 6)) + 0.12 * notch * (y / half_length) ** 2
    return np.stack([x, y], axis=1)


def _pyramids(half_length: float, half_width: float, rng: np.random.Generator) -> list[Points]:
    """Medullary pyramids: bases parallel to the surface, tips in the sinus, cortical columns between them."""
    thickness = rng.uniform(7, 10)
    count = int(rng.integers(7, 10))
    centres = np.linspace(0.30 * np.pi, 1.70 * np.pi, count) + rng.normal(0, 0.03, count)
    base_x, base_y = half_width - thickness, half_length - thickness
    pyramids = []
    for turn in centres:
        spread = 1.05 * np.pi / count / 1.9
        arc = turn + np.linspace(-spread, spread, 5)
        base = np.stack([base_x * np.cos(arc), base_y * np.sin(arc)], axis=1)
        tip = [(0.22 * base_x * np.cos(turn) + 4, 0.42 * base_y * np.sin(turn))]
        pyramids.append(smooth(np.concatenate([base, tip]), rounds=2))
    return pyramids


def _centroid(mask: Mask) -> tuple[float, float]:
    rows, columns = np.nonzero(mask)
    return float(rows.mean()), float(columns.mean())


def _scan(image: Image, frame: Frame, rng: np.random.Generator) -> Image:
    tissue = (image > -300).astype(np.float32)
    uneven = image + tissue * np.float32(6) * texture(frame.shape, 5 / frame.spacing_mm, rng)
    blurred = soften(uneven, 0.55 / frame.spacing_mm)
    return blurred + rng.uniform(6, 13) * soften(noise(frame.shape, rng), 0.6) * 2
