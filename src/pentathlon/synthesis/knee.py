"""Sagittal knee in MR, proton density with fat suppression: bone dark, cartilage and fluid bright, menisci black."""

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

_AIR, _FAT, _MUSCLE, _MARROW, _CARTILAGE, _FLUID, _FIBROUS = 0.015, 0.20, 0.34, 0.24, 0.62, 0.95, 0.05

# Horns as triangles (periphery above, apex, periphery below), in mm from the middle of the joint; anterior is left.
_ANTERIOR_HORN = ((-27.5, -9.0), (-13.0, 1.6), (-27.5, 2.8))
_POSTERIOR_HORN = ((28.0, -10.5), (9.5, 1.6), (28.0, 2.8))


def draw_knee(
    labels: Mapping[str, str], shape: tuple[int, int], spacing_mm: float, rng: np.random.Generator
) -> Picture:
    """A sagittal slice through one meniscus, with the tears that the labels state."""
    frame = random_frame(shape, spacing_mm, rng, shift_mm=9, turn=0.14)
    image = np.full(shape, _AIR, np.float32)
    _draw_soft_tissue(image, frame, rng)
    _draw_bones(image, frame, rng)
    for outline, side in ((_ANTERIOR_HORN, "anterieure"), (_POSTERIOR_HORN, "posterieure")):
        horn = jitter(outline, 0.5, rng)
        fill(image, frame, horn, _FIBROUS)
        if labels[f"Corne {side}"] == "1":
            _draw_tear(image, frame, horn, labels[f"Orientation {side}"], rng)
    return Picture(_receive(image, frame, rng), centre=frame.row_column((0.0, 0.0)))


def _draw_soft_tissue(image: Image, frame: Frame, rng: np.random.Generator) -> None:
    front, back = rng.uniform(42, 50), rng.uniform(52, 64)
    leg = [
        (-front, -140),
        (-front - 4, -30),
        (-front + 2, 40),
        (-front + 8, 140),
        (back, 140),
        (back + 4, 20),
        (back, -140),
    ]
    fill(image, frame, smooth(jitter(leg, 2, rng)), _FAT)
    calf = [(24, 34), (40, 14), (back - 3, 30), (back - 4, 140), (24, 140)]
    thigh = [(16, -140), (back - 6, -140), (back - 5, -30), (38, -16), (30, -50)]
    quadriceps = [(-front + 7, -140), (-20, -140), (-19, -74), (-front + 8, -66)]
    for muscle in (calf, thigh, quadriceps):
        fill(image, frame, smooth(jitter(muscle, 2, rng)), _MUSCLE * rng.uniform(0.9, 1.15))
    vessel = np.stack([np.linspace(38, 44, 12) + 2 * np.sin(np.linspace(0, 5, 12)), np.linspace(-120, 110, 12)], axis=1)
    stroke(image, frame, smooth(jitter(vessel, 1.2, rng), closed=False), rng.uniform(0.42, 0.6), width_mm=4)
    tendon = [(-front + 6, -24), (-front + 5, 5), (-30, 34)]
    stroke(image, frame, smooth(tendon, closed=False), _FIBROUS, width_mm=5)
    if rng.random() < 0.6:
        effusion = blob((-26, -48), (5, rng.uniform(8, 20)), rng, wobble=0.2, angle=0.2)
        fill(image, frame, effusion, _FLUID * rng.uniform(0.75, 1))


def _draw_bones(image: Image, frame: Frame, rng: np.random.Generator) -> None:
    depth = rng.uniform(20, 25)
    condyle = [(-15, -140), (-17, -62), (-27, -44), (-28, -24), (-21, -7), (-6, -1.4), (8, -1.6), (22, -8), (29, -24)]
    condyle += [(25, -40), (15, -54), (14, -140)]
    plateau = [
        (-29, 4.2),
        (-8, 4.4),
        (10, 4.4),
        (30, 4.0),
        (31, 13),
        (22, 34),
        (17, 140),
        (-17, 140),
        (-20, 44),
        (-30, 22),
    ]
    femur, tibia = smooth(jitter(condyle, 0.6, rng)), smooth(jitter(plateau, 0.5, rng), rounds=2)
    fill(image, frame, np.add(femur, (0, 1.5)), _CARTILAGE)
    fill(image, frame, np.add(tibia, (0, -1.4)), _CARTILAGE)
    joint = [(-30, -6), (-20, -5), (-6, 0.6), (8, 0.6), (20, -5), (31, -6), (31, 3), (-30, 3)]
    fill(image, frame, smooth(joint, rounds=1), _CARTILAGE * 0.95)
    marrow = _MARROW * rng.uniform(0.8, 1.2)
    patella = blob((-43, -36), (7, 17), rng, angle=-0.08)
    for bone in (femur, tibia, patella):
        fill(image, frame, bone, marrow)
        stroke(image, frame, bone, _FIBROUS, width_mm=1.0)
    physis = [(-22, -depth - 26), (0, -depth - 31), (20, -depth - 27)]
    stroke(image, frame, smooth(physis, closed=False), marrow * 0.6, width_mm=1)


def _draw_tear(image: Image, frame: Frame, horn: Points, orientation: str, rng: np.random.Generator) -> None:
    """A horizontal tear splits the horn along its length, a vertical one crosses it from surface to surface."""
    above, apex, below = horn
    if orientation == "Horizontale":
        periphery = above + (below - above) * rng.uniform(0.42, 0.62)
        line = np.stack([apex + (periphery - apex) * share for share in (0.06, 0.5, 0.98)])
    else:
        share = rng.uniform(0.45, 0.68)
        line = np.stack([apex + (above - apex) * share, apex + (below - apex) * share])
        line += (line - line.mean(axis=0)) * 0.12
    line[1:-1] += rng.normal(0, 0.3, line[1:-1].shape)
    stroke(image, frame, line, _FLUID, width_mm=1.5)


def _receive(image: Image, frame: Frame, rng: np.random.Generator) -> Image:
    """What the coil hears: trabecular texture, uneven sensitivity, blur and Rician noise."""
    shape = frame.shape
    image = image * (1 + 0.10 * texture(shape, 3.5 / frame.spacing_mm, rng))
    image = soften(image, 0.35 / frame.spacing_mm)
    image *= np.clip(1 + 0.15 * texture(shape, shape[0] / 2, rng), 0.5, 1.6)
    level = rng.uniform(0.015, 0.035)
    heard: Image = np.hypot(image + level * noise(shape, rng), level * noise(shape, rng))
    return heard
