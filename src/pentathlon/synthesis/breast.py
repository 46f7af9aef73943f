"""Axial breasts in MR, fat-suppressed and after injection: fat dark, glandular tissue grey, what enhances bright."""

from collections.abc import Mapping
from dataclasses import dataclass

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
    star,
    stroke,
    texture,
)

_AIR, _FAT, _GLAND, _MUSCLE, _LUNG = 0.015, 0.16, 0.32, 0.36, 0.05


@dataclass(frozen=True)
class _Look:
    """How a type of lesion looks.

    Attributes:
        shape: round, lobed, spiky, bean or branching.
        radius_mm: Smallest and largest.
        signal: Of the enhancing part.
        core: Of the centre, where it differs.
        core_share: Radius of the centre as a share of the whole.
        foci: Number of separate parts.
    """

    shape: str
    radius_mm: tuple[float, float]
    signal: float
    core: float | None = None
    core_share: float = 0.6
    foci: int = 1


_LOOKS = {
    "Carcinome canalaire infiltrant": _Look("spiky", (8, 14), 0.95, core=0.75, core_share=0.45),
    "Adenose sclerosante": _Look("round", (1.8, 2.8), 0.72, foci=7),
    "Autre lesion proliferante": _Look("round", (2.5, 4), 0.60, foci=4),
    "Cicatrice radiaire": _Look("spiky", (9, 13), 0.62, core=0.20, core_share=0.35),
    "Fibroadenome": _Look("lobed", (7, 13), 0.80),
    "Galactophorite": _Look("branching", (14, 20), 0.66),
    "Hyperplasie canalaire sans atypie": _Look("branching", (8, 12), 0.58),
    "Kyste": _Look("round", (7, 14), 0.42, core=0.06, core_share=0.86),
    "PASH": _Look("lobed", (14, 20), 0.52),
    "Papillome": _Look("round", (3.5, 5.5), 0.90),
    "cytosteatonecrose": _Look("round", (7, 11), 0.78, core=_FAT, core_share=0.62),
    "ganglio intra-mammaire": _Look("bean", (4, 6), 0.85),
    "Carcinome lobulaire infiltrant": _Look("spiky", (4, 8), 0.82, foci=5),
    "Cancer triple negatif": _Look("round", (13, 19), 1.05, core=0.38, core_share=0.6),
    "Carcinome intracanalaire": _Look("branching", (18, 26), 0.92),
    "Carcinome mucineux": _Look("lobed", (9, 14), 1.15, core=0.95, core_share=0.7),
}


def draw_breasts(
    labels: Mapping[str, str], shape: tuple[int, int], spacing_mm: float, rng: np.random.Generator
) -> Picture:
    """An axial slice with both breasts, anterior up, and one lesion of the labelled type (none in glandular tissue)."""
    frame = random_frame(shape, spacing_mm, rng, shift_mm=9, turn=0.05)
    image = np.full(shape, _AIR, np.float32)
    half, length = rng.uniform(58, 74), rng.uniform(62, 92)
    _draw_chest(image, frame, rng)
    gap = half + rng.uniform(4, 14)
    for side in (-1, 1):
        _draw_breast(image, frame, (side * gap, 12.0), (half, length * rng.uniform(0.92, 1.06)), rng)
    place = (rng.choice([-1, 1]) * gap + half * rng.uniform(-0.35, 0.35), 12 - length * rng.uniform(0.25, 0.62))
    kind = labels["Type de lesion"]
    if kind in _LOOKS:
        _draw_lesion(image, frame, place, _LOOKS[kind], rng)
    return Picture(_receive(image, frame, rng), centre=frame.row_column(place))


def _draw_chest(image: Image, frame: Frame, rng: np.random.Generator) -> None:
    width = rng.uniform(148, 168)
    chest = [(-width, 30), (-width * 0.6, 14), (0, 16), (width * 0.6, 14), (width, 30), (width, 200), (-width, 200)]
    fill(image, frame, smooth(jitter(chest, 2, rng), rounds=2), _MUSCLE)
    for side in (-1, 1):
        lung = [(side * 18, 48), (side * 80, 40), (side * 128, 70), (side * 132, 200), (side * 20, 200)]
        fill(image, frame, smooth(jitter(lung, 3, rng)), _LUNG)
        for rib in range(3):
            centre = (side * (52 + 32 * rib), 29 + 5 * rib**1.6)
            fill(image, frame, blob(centre, (9, 4), rng, angle=side * (0.1 + 0.2 * rib)), 0.22)
    fill(image, frame, blob((0, 27), (14, 6), rng), 0.24)
    heart = blob((24, 88), (rng.uniform(38, 48), rng.uniform(32, 40)), rng, angle=0.5)
    fill(image, frame, heart, 0.62)
    fill(image, frame, blob((20, 90), (20, 15), rng, angle=0.6), 0.92)


def _draw_breast(
    image: Image, frame: Frame, base: tuple[float, float], size: tuple[float, float], rng: np.random.Generator
) -> None:
    """A breast hanging from the chest wall, its gland fanning out from the nipple with the patient's own density."""
    (x, y), (half, length) = base, size
    skin = [(x - half * 1.05, y + 6), (x - half * 0.98, y - length * 0.45), (x - half * 0.55, y - length * 0.93)]
    skin += [(x, y - length * 1.12), (x + half * 0.55, y - length * 0.93), (x + half * 0.98, y - length * 0.45)]
    skin += [(x + half * 1.05, y + 6)]
    outline = smooth(jitter(skin, 1.5, rng))
    fill(image, frame, outline, _FAT)
    stroke(image, frame, outline, 0.36, width_mm=2)
    nipple = (x + rng.uniform(-6, 6), y - length * 0.95)
    fill(image, frame, blob(nipple, (4, 5), rng), 0.55)
    gland = np.array(blob((x, y - length * 0.45), (half * rng.uniform(0.4, 0.68), length * 0.38), rng, wobble=0.3))
    fill(image, frame, gland, _GLAND)
    for _ in range(rng.integers(10, 22)):
        centre = rng.uniform((x - half * 0.5, y - length * 0.75), (x + half * 0.5, y - length * 0.12))
        lobule = blob(
            (centre[0], centre[1]), (rng.uniform(3, 11), rng.uniform(2, 6)), rng, wobble=0.3, angle=rng.uniform(0, 3)
        )
        fill(image, frame, lobule, rng.choice([_FAT, _GLAND * 1.15, _GLAND * 1.35]))
    for _ in range(rng.integers(1, 4)):
        end = (x + rng.uniform(-0.6, 0.6) * half, y - rng.uniform(0.1, 0.5) * length)
        vessel = jitter([end, ((end[0] + nipple[0]) / 2, (end[1] + nipple[1]) / 2), nipple], 5, rng)
        stroke(image, frame, smooth(vessel, closed=False), 0.6, width_mm=1.4)


def _draw_lesion(image: Image, frame: Frame, place: tuple[float, float], look: _Look, rng: np.random.Generator) -> None:
    radius = float(rng.uniform(*look.radius_mm))
    if look.shape == "branching":
        _draw_ducts(image, frame, place, radius, look.signal, rng)
        return
    for number in range(look.foci):
        offset = (0.0, 0.0) if number == 0 else tuple(rng.normal(0, 2.4 * radius, 2))
        centre = (place[0] + offset[0], place[1] + offset[1])
        fill(image, frame, _outline(look.shape, centre, radius, rng), look.signal)
        if look.core is not None:
            fill(image, frame, blob(centre, (radius * look.core_share,) * 2, rng, wobble=0.08), look.core)
    if look.shape == "lobed" and look.core is None:
        for _ in range(2):
            septum = place + rng.normal(0, 0.6 * radius, (2, 2))
            stroke(image, frame, septum, look.signal * 0.6, width_mm=1)
    if look.shape == "bean":
        fill(image, frame, blob((place[0] + radius * 0.6, place[1]), (radius * 0.45, radius * 0.35), rng), _FAT)


def _outline(shape: str, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> Points:
    if shape == "spiky":
        return star(centre, radius * 1.25, rng, spikes=int(rng.integers(8, 13)))
    if shape == "lobed":
        return blob(centre, (radius * 1.25, radius * 0.85), rng, wobble=0.16, angle=rng.uniform(0, 3))
    if shape == "bean":
        return blob(centre, (radius * 1.3, radius * 0.8), rng, wobble=0.05, angle=rng.uniform(0, 3))
    return blob(centre, (radius, radius * rng.uniform(0.9, 1.05)), rng, wobble=0.04)


def _draw_ducts(
    image: Image, frame: Frame, place: tuple[float, float], radius: float, signal: float, rng: np.random.Generator
) -> None:
    """Clumped enhancement along a branching segment that points to the nipple."""
    for _ in range(6):
        turn = np.pi / 2 + rng.normal(0, 0.5)
        steps = np.linspace(-1, 1, 6)[:, None] * radius * np.array([[np.cos(turn), np.sin(turn)]])
        duct = np.asarray(place) + steps + rng.normal(0, radius * 0.06, (6, 2))
        stroke(image, frame, duct, signal * rng.uniform(0.85, 1.1), width_mm=rng.uniform(1.6, 3.2))


def _receive(image: Image, frame: Frame, rng: np.random.Generator) -> Image:
    """What the coil hears: fine texture, uneven sensitivity, blur and Rician noise."""
    shape = frame.shape
    image = image * (1 + 0.12 * texture(shape, 2.5 / frame.spacing_mm, rng))
    image = soften(image, 0.7 / frame.spacing_mm)
    image *= np.clip(1 + 0.12 * texture(shape, shape[0] / 2, rng), 0.6, 1.5)
    level = rng.uniform(0.012, 0.03)
    heard: Image = np.hypot(image + level * noise(shape, rng), level * noise(shape, rng))
    return heard
