"""Axial neck in CT at the level of the thyroid cartilage, in Hounsfield units, after injection of contrast."""

from collections.abc import Mapping

import numpy as np

from pentathlon.synthesis.canvas import (
    Frame,
    Image,
    Picture,
    Points,
    blob,
    fill,
    jitter,
    noise,
    random_frame,
    smooth,
    soften,
    stroke,
    texture,
)

_AIR, _FAT, _MUSCLE, _MARROW = -1000.0, -95.0, 58.0, 40.0


def draw_larynx(
    labels: Mapping[str, str], shape: tuple[int, int], spacing_mm: float, rng: np.random.Generator
) -> Picture:
    """An axial slice; an abnormal cartilage is eaten away beside a tumour, or condensed."""
    frame = random_frame(shape, spacing_mm, rng, shift_mm=10, turn=0.12)
    image = np.full(shape, _AIR, np.float32)
    _draw_neck(image, frame, rng)
    airway = _airway(rng)
    fill(image, frame, _larynx(rng), _MUSCLE + 5)
    fill(image, frame, airway, _AIR)
    laminae = _laminae(rng)
    cortical = rng.uniform(330, 520)
    for lamina in laminae:
        _draw_lamina(image, frame, lamina, cortical)
    if labels["anormale"] == "1":
        _draw_disease(image, frame, laminae[0], rng)
    return Picture(_scan(image, frame, rng), centre=frame.row_column((0.0, -2.0)))


def _draw_neck(image: Image, frame: Frame, rng: np.random.Generator) -> None:
    """Skin, fat, muscles, great vessels and a vertebra; anterior is up, the origin lies in the larynx."""
    width, front, back = rng.uniform(56, 68), rng.uniform(30, 38), rng.uniform(78, 92)
    skin = [(-18, -front), (18, -front), (width * 0.8, -12), (width, 30), (width * 0.85, 66), (28, back), (-28, back)]
    skin += [(-width * 0.85, 66), (-width, 30), (-width * 0.8, -12)]
    outline = smooth(jitter(skin, 1.5, rng))
    fill(image, frame, outline, _FAT)
    stroke(image, frame, np.concatenate([outline, outline[:1]]), 20, width_mm=1.6)
    for side in (-1, 1):
        mastoid = blob((side * 40, 6), (8, 15), rng, angle=-side * 0.45)
        deep = blob((side * 22, 50), (16, 20), rng, angle=side * 0.3, wobble=0.1)
        trapezius = blob((side * 34, 60), (9, 18), rng, angle=side * 0.7)
        for muscle in (mastoid, deep, trapezius):
            fill(image, frame, muscle, _MUSCLE + rng.uniform(-5, 6))
        enhancement = rng.uniform(130, 230)
        fill(image, frame, blob((side * 28, 14), (3.6, 3.6), rng), enhancement)
        fill(image, frame, blob((side * 35, 17), (rng.uniform(4, 7), 4.6), rng), enhancement - 25)
    fill(image, frame, blob((0, 24), (17, 6), rng), _MUSCLE)
    _draw_vertebra(image, frame, rng)


def _draw_vertebra(image: Image, frame: Frame, rng: np.random.Generator) -> None:
    body = blob((0, 39), (13.5, 9), rng, wobble=0.04)
    fill(image, frame, body, 230)
    stroke(image, frame, np.concatenate([body, body[:1]]), 600, width_mm=1.5)
    for side in (-1, 1):
        fill(image, frame, blob((side * 19, 42), (6, 4.5), rng), 380)
        stroke(image, frame, [(side * 15, 48), (side * 9, 60), (0, 65)], 560, width_mm=4.5)
    fill(image, frame, blob((0, 53), (9, 6.5), rng, wobble=0.03), 30)
    stroke(image, frame, [(0, 65), (0, 76)], 520, width_mm=4)


def _larynx(rng: np.random.Generator) -> Points:
    return blob((0, 0), (17, 18), rng, wobble=0.04)


def _airway(rng: np.random.Generator) -> Points:
    width, length = rng.uniform(4.5, 8.0), rng.uniform(9, 12)
    return smooth(jitter([(0, -length), (width, -2), (width * 0.8, 8), (-width * 0.8, 8), (-width, -2)], 0.6, rng))


def _laminae(rng: np.random.Generator) -> list[Points]:
    """Centre lines of the two laminae, from the anterior commissure backwards; the first may be diseased."""
    spread, depth = rng.uniform(20, 24), rng.uniform(19, 25)
    sides = [1, -1] if rng.random() < 0.5 else [-1, 1]
    lines = []
    for side in sides:
        line = [(side * 0.8, -20), (side * 8, -15), (side * spread * 0.72, -5), (side * spread, depth * 0.55)]
        lines.append(smooth(jitter(line, 0.5, rng), closed=False))
    return lines


def _draw_lamina(image: Image, frame: Frame, line: Points, cortical: float) -> None:
    """Calcified rims with marrow between them."""
    stroke(image, frame, line, cortical, width_mm=5.4)
    stroke(image, frame, line[2:-2], _MARROW, width_mm=2.4)


def _draw_disease(image: Image, frame: Frame, lamina: Points, rng: np.random.Generator) -> None:
    """Lysis: a mass takes the place of a part of the lamina. Condensation: a part is dense through and through."""
    length = len(lamina)
    first = int(rng.integers(length // 6, length // 3))
    last = first + int(length * rng.uniform(0.38, 0.55))
    part = lamina[first:last]
    middle = part.mean(axis=0)
    if rng.random() < 0.6:
        mass = blob((middle[0] * 0.85, middle[1] * 0.9), (rng.uniform(9, 13), rng.uniform(8, 12)), rng, wobble=0.25)
        fill(image, frame, mass, 92)
        for crumb in rng.choice(part, 5):
            fill(image, frame, blob((crumb[0], crumb[1]), (0.9, 0.8), rng), 260)
        return
    mass = blob((middle[0] * 0.62, middle[1] * 0.75), (rng.uniform(5, 8), rng.uniform(6, 9)), rng, wobble=0.2)
    fill(image, frame, mass, 92)
    stroke(image, frame, part, rng.uniform(750, 1000), width_mm=6.0)


def _scan(image: Image, frame: Frame, rng: np.random.Generator) -> Image:
    tissue = (image > -300).astype(np.float32)
    uneven = image + tissue * np.float32(7) * texture(frame.shape, 3 / frame.spacing_mm, rng)
    blurred = soften(uneven, 0.4 / frame.spacing_mm)
    return blurred + rng.uniform(5, 12) * soften(noise(frame.shape, rng), 0.6) * 2
