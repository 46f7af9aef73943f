"""How an image was acquired and exported: machine, matrix, pixel size, number format, transfer syntax."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    RLELossless,
)

from pentathlon.synthesis.ultrasound_layout import VENDORS

Modality = Literal["CT", "MR", "US"]

_SYNTAXES = {
    ExplicitVRLittleEndian: 0.72,
    ImplicitVRLittleEndian: 0.12,
    ExplicitVRBigEndian: 0.04,
    DeflatedExplicitVRLittleEndian: 0.04,
    RLELossless: 0.04,
    JPEG2000Lossless: 0.04,
}
_MACHINES = {
    "CT": (("Altamed", "Helix 64"), ("Nordscan", "Perspecta 128"), ("Radionova", "Optimum CT5")),
    "MR": (("Altamed", "Resonare 1.5"), ("Kyotech", "Vantera"), ("Nordscan", "Magnara 3")),
    "US": tuple((vendor.name, vendor.model) for vendor in VENDORS),
}
_CT_NUMBERS = ((1.0, -1024.0, False), (1.0, 0.0, True), (1.0, -8192.0, False), (0.5, -1024.0, False))
_ULTRASOUND_SCREENS = ((480, 640), (576, 720), (540, 720), (600, 800))


@dataclass(frozen=True)
class Scan:
    """What a challenge asks of a machine.

    Attributes:
        modality: DICOM modality.
        plane: Of the image, absent for ultrasound.
        field_of_view_mm: Smallest and largest.
        matrices: Rows and columns, square.
    """

    modality: Modality
    plane: Literal["axial", "coronal", "sagittal"] | None = None
    field_of_view_mm: tuple[float, float] = (0, 0)
    matrices: tuple[int, ...] = ()


SCANS = {
    "meniscus": Scan("MR", "sagittal", (140, 180), (256, 320, 384, 448, 512)),
    "cortex": Scan("CT", "coronal", (350, 440), (400, 512)),
    "liver": Scan("US"),
    "breast": Scan("MR", "axial", (320, 380), (320, 384, 448, 512)),
    "thyroid": Scan("CT", "axial", (160, 230), (512,)),
}


@dataclass(frozen=True)
class Acquisition:
    """How one image was acquired and exported.

    Attributes:
        scan: What the challenge asks for.
        machine: Manufacturer and model.
        shape: Rows, columns.
        spacing_mm: Pixel size.
        slope: Rescale slope.
        intercept: Rescale intercept.
        signed: Whether stored values are signed.
        colour: Whether the image is RGB.
        transfer_syntax: How the file is encoded.
        field_t: Magnetic field strength; absent when the header does not say.
        thickness_mm: Slice thickness; absent when the header does not say.
        tilt: Angles in radians by which the plane deviates; absent when the header has no orientation.
    """

    scan: Scan
    machine: tuple[str, str]
    shape: tuple[int, int]
    spacing_mm: float
    slope: float
    intercept: float
    signed: bool
    colour: bool
    transfer_syntax: UID
    field_t: float | None
    thickness_mm: float | None
    tilt: tuple[float, float] | None


def choose_acquisition(scan: Scan, rng: np.random.Generator) -> Acquisition:
    """An acquisition such as a centre might choose, within the criteria of the challenge."""
    machines = _MACHINES[scan.modality]
    if scan.modality == "US":
        shape, spacing = _ULTRASOUND_SCREENS[rng.integers(len(_ULTRASOUND_SCREENS))], float(rng.uniform(0.2, 0.35))
    else:
        size = int(rng.choice(scan.matrices))
        shape, spacing = (size, size), float(rng.uniform(*scan.field_of_view_mm)) / size
    slope, intercept, signed = _CT_NUMBERS[rng.integers(len(_CT_NUMBERS))] if scan.modality == "CT" else (1, 0, False)
    says = rng.random(3) > 0.03
    return Acquisition(
        scan=scan,
        machine=machines[rng.integers(len(machines))],
        shape=shape,
        spacing_mm=round(spacing, 6),
        slope=slope,
        intercept=intercept,
        signed=signed,
        colour=scan.modality == "US" and bool(rng.random() < 0.6),
        transfer_syntax=_choose_syntax(scan.modality, rng),
        field_t=float(rng.choice([1.5, 1.494, 3.0])) if says[0] else None,
        thickness_mm=float(rng.choice([1.0, 1.25, 2.0, 3.0])) if says[1] else None,
        tilt=(float(rng.uniform(-0.2, 0.2)), float(rng.uniform(-0.2, 0.2))) if says[2] else None,
    )


def _choose_syntax(modality: str, rng: np.random.Generator) -> UID:
    if modality == "US" and rng.random() < 0.3:
        return JPEGBaseline8Bit
    return list(_SYNTAXES)[rng.choice(len(_SYNTAXES), p=list(_SYNTAXES.values()))]
