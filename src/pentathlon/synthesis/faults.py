"""What goes wrong in a collection: which faults each challenge gets, and how a header or a file is spoiled."""

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from pydicom import Dataset

Pixels = npt.NDArray[Any]

COPIES = {"exact_duplicate": "_copie", "near_duplicate": "_bis", "several_per_exam": "_serie2"}
"""Faults that need another image that is kept; the ending of their file names makes them sort after it."""

RECEIVED = {"meniscus": 2389, "cortex": 835, "liver": 678, "breast": 622, "thyroid": 606}
"""Images received in 2018 (Table 2)."""

NOTE = "Compte rendu : voir le dossier. Image non exportée.\r\n".encode("cp1252")
"""The text of a file that is no image."""

PLANTED = {"meniscus": 566, "cortex": 48, "liver": 133, "breast": 118, "thyroid": 95}
"""Images received and not kept in 2018 (Table 2)."""

CYCLES = {
    "meniscus": (
        "no_pixel_spacing", "contradictory_labels", "field_strength", "exact_duplicate", "wrong_plane", "not_curated",
        "no_pixel_spacing", "near_duplicate", "missing_label", "several_per_exam", "burned_in_text", "unknown_label",
        "wrong_modality", "unreadable", "localizer", "conflicting_labels", "blank", "click_outside", "no_label",
        "implausible_pixel_spacing", "secondary_capture", "matrix_size", "not_an_image", "unsupported", "too_large",
    ),
    "cortex": (
        "no_pixel_spacing", "wrong_plane", "no_mask", "exact_duplicate", "unusable_mask", "no_pixel_spacing",
        "near_duplicate", "several_per_exam", "unreadable", "burned_in_text", "blank", "wrong_modality",
        "secondary_capture", "not_an_image", "implausible_pixel_spacing", "unsupported", "too_large", "matrix_size",
    ),
    "liver": (
        "contradictory_labels", "exact_duplicate", "wrong_modality", "missing_label", "near_duplicate",
        "several_per_exam", "unknown_label", "unreadable", "secondary_capture", "blank", "conflicting_labels",
        "several_frames", "no_label", "not_an_image", "matrix_size", "unsupported", "too_large",
    ),
    "breast": (
        "no_pixel_spacing", "contradictory_labels", "wrong_plane", "exact_duplicate", "not_curated", "unknown_label",
        "no_pixel_spacing", "near_duplicate", "several_per_exam", "burned_in_text", "wrong_modality", "missing_label",
        "unreadable", "localizer", "conflicting_labels", "blank", "no_label", "click_outside", "secondary_capture",
        "implausible_pixel_spacing", "matrix_size", "not_an_image", "unsupported", "too_large",
    ),
    "thyroid": (
        "no_pixel_spacing", "slice_thickness", "exact_duplicate", "wrong_plane", "missing_label", "not_curated",
        "no_pixel_spacing", "near_duplicate", "several_per_exam", "unknown_label", "burned_in_text", "wrong_modality",
        "unreadable", "conflicting_labels", "localizer", "blank", "click_outside", "no_label", "secondary_capture",
        "implausible_pixel_spacing", "matrix_size", "not_an_image", "unsupported", "too_large",
    ),
}  # fmt: skip
"""The faults of each challenge, most frequent first; as many as are needed are taken, round and round."""


def faults_for(challenge: str, received: int) -> list[str]:
    """Codes of the faults among `received` images: the share of 2018, of as many kinds as there is room for."""
    count = round(received * PLANTED[challenge] / RECEIVED[challenge])
    cycle = CYCLES[challenge]
    return [cycle[number % len(cycle)] for number in range(count)]


def spoil_header(code: str, dataset: Dataset, rng: np.random.Generator) -> None:
    """Change the header so that it has the fault; codes that do not concern headers change nothing."""
    if code in _HEADER_FAULTS:
        _HEADER_FAULTS[code](dataset, rng)


def truncate(content: bytes, rng: np.random.Generator) -> bytes:
    """What is left of a file when the transfer breaks off."""
    return content[: int(len(content) * rng.uniform(0.3, 0.7))]


def almost_same(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """The image after another export: a little brighter, a little noise."""
    if pixels.dtype == np.uint8:
        grains = rng.integers(-2, 3, pixels.shape[:2]).reshape(*pixels.shape[:2], *([1] * (pixels.ndim - 2)))
        grainy: Pixels = np.clip(pixels.astype(np.int16) + grains, 0, 255).astype(np.uint8)
        return grainy
    spread = float(pixels.std())
    noise = rng.standard_normal(pixels.shape, dtype=np.float32)
    brighter: Pixels = (pixels * 1.01 + 0.01 * spread * noise).astype(np.float32)
    return brighter


def _no_spacing(dataset: Dataset, rng: np.random.Generator) -> None:
    """Absent or empty, as anonymisation tools leave it."""
    if rng.random() < 0.5:
        del dataset.PixelSpacing
    else:
        dataset.PixelSpacing = None


def _report(dataset: Dataset, rng: np.random.Generator) -> None:
    """A structured report: a DICOM file without pixels."""
    del rng
    dataset.Modality, dataset.SOPClassUID = "SR", "1.2.840.10008.5.1.4.1.1.88.11"
    for keyword in ("PixelData", "Rows", "Columns", "BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation"):
        del dataset[keyword]


def _wrong_modality(dataset: Dataset, rng: np.random.Generator) -> None:
    del rng
    other = {"CT": ("MR", "4"), "MR": ("CT", "2"), "US": ("CT", "2")}
    dataset.Modality, storage = other[dataset.Modality]
    dataset.SOPClassUID = f"1.2.840.10008.5.1.4.1.1.{storage}"


def _secondary_capture(dataset: Dataset, rng: np.random.Generator) -> None:
    del rng
    dataset.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    dataset.ConversionType = "WSD"
    dataset.ImageType = ["DERIVED", "SECONDARY"]


def _several_frames(dataset: Dataset, rng: np.random.Generator) -> None:
    dataset.NumberOfFrames = int(rng.integers(2, 5))
    dataset.PixelData = dataset.PixelData * dataset.NumberOfFrames
    dataset.SOPClassUID = "1.2.840.10008.5.1.4.1.1.3.1"


def _wrong_plane(dataset: Dataset, rng: np.random.Generator) -> None:
    """A plane at right angles to the wanted one."""
    del rng
    row, column = dataset.ImageOrientationPatient[:3], dataset.ImageOrientationPatient[3:]
    dataset.ImageOrientationPatient = [*row, *np.round(np.cross(row, column), 6)]


def _setter(keyword: str, *values: object) -> Callable[[Dataset, np.random.Generator], None]:
    def spoil(dataset: Dataset, rng: np.random.Generator) -> None:
        setattr(dataset, keyword, values[rng.integers(len(values))])

    return spoil


def _too_large(dataset: Dataset, rng: np.random.Generator) -> None:
    del rng
    dataset.Rows = dataset.Columns = 65535


_HEADER_FAULTS: dict[str, Callable[[Dataset, np.random.Generator], None]] = {
    "no_pixel_spacing": _no_spacing,
    "implausible_pixel_spacing": _setter("PixelSpacing", ["0.001", "0.001"], ["25", "25"]),
    "not_an_image": _report,
    "wrong_modality": _wrong_modality,
    "secondary_capture": _secondary_capture,
    "localizer": _setter("ImageType", ["ORIGINAL", "PRIMARY", "LOCALIZER"]),
    "several_frames": _several_frames,
    "wrong_plane": _wrong_plane,
    "field_strength": _setter("MagneticFieldStrength", "0.35", "0.2", "1.0"),
    "slice_thickness": _setter("SliceThickness", "0.6", "0.625", "0.5"),
    "burned_in_text": _setter("BurnedInAnnotation", "YES"),
    "too_large": _too_large,
}
"""How the header shows each fault; `unsupported` is a matter of the transfer syntax, see `dicom_writer`."""
