"""Inclusion criteria: what header and pixels say about each.

A criterion is *met*, *failed*, or *unknown* when the file does not say. Only failed ones exclude. What a person
should know besides is *noted*.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from pentathlon.challenge.definition import Challenge, Criteria, Plane, Range
from pentathlon.dicom import Header

Outcome = Literal["met", "failed", "unknown", "noted"]

_FIELD_STRENGTH_TOLERANCE_T = 0.1
_FLAT_RANGE = 0.005
_SAMPLE_STEP = 7
_SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
_NORMALS = {"sagittal": 0, "coronal": 1, "axial": 2}
"""Axis of the patient frame (LPS+) along each plane's normal (PS3.3 C.7.6.2.1.1)."""


@dataclass(frozen=True)
class Finding:
    """The outcome of one criterion.

    Attributes:
        criterion: Name of the criterion.
        outcome: met, failed, unknown or noted.
        code: Exclusion code when failed.
        detail: What was found and what is wanted, unless met.
        detail_fr: The same in French.
    """

    criterion: str
    outcome: Outcome
    code: str = ""
    detail: str = ""
    detail_fr: str = field(default="", compare=False)


def check_header(challenge: Challenge, header: Header) -> list[Finding]:
    """Outcomes of the criteria that the header decides, in the order in which a person would look."""
    return list(_header_findings(challenge, header))


def check_pixels(pixels: NDArray[Any]) -> Finding:
    """Whether there is anything to see.

    Args:
        pixels: (rows, columns), grey.
    """
    sample = pixels[::_SAMPLE_STEP, ::_SAMPLE_STEP].ravel()
    edge = len(sample) // 200
    ordered = np.partition(sample, [edge, len(sample) - 1 - edge])
    low, high = float(ordered[edge]), float(ordered[len(sample) - 1 - edge])
    if high - low <= _FLAT_RANGE * max(abs(low), abs(high)):
        detail = f"99 % of the pixels lie between {low:g} and {high:g}"
        french = f"99 % des pixels sont compris entre {_fr(low)} et {_fr(high)}"
        return Finding("content", "failed", "blank", detail, french)
    return Finding("content", "met")


def first_failure(findings: list[Finding]) -> Finding | None:
    """The finding that excludes the image, if any."""
    return next((finding for finding in findings if finding.outcome == "failed"), None)


def _header_findings(challenge: Challenge, header: Header) -> Iterator[Finding]:
    criteria, preparation = challenge.criteria, challenge.preparation
    if criteria.modality:
        yield _modality(criteria, header)
    if header.format == "DICOM":
        yield _image_kind(header)
    if preparation.frame == "only":
        yield _frames(criteria, header)
    yield from _matrix(criteria, header)
    if criteria.plane is not None:
        yield _plane(criteria.plane, header)
    if criteria.field_strength_t:
        yield _field_strength(criteria, header)
    if criteria.slice_thickness_mm is not None:
        yield _thickness(criteria.slice_thickness_mm, header)
    if preparation.pixel_size_mm is not None or criteria.pixel_spacing_mm is not None:
        yield _spacing(criteria, header)
    if criteria.burned_in_annotation == "exclude":
        yield _burned_in(header)


def _judge(
    criterion: str,
    holds: bool,  # noqa: FBT001 - the verdict itself
    code: str,
    detail: str,
    detail_fr: str,
) -> Finding:
    return Finding(criterion, "met") if holds else Finding(criterion, "failed", code, detail, detail_fr)


def _unknown(criterion: str, keyword: str) -> Finding:
    detail, french = f"{keyword} is absent or not well-formed", f"{keyword} est absent ou mal formé"
    return Finding(criterion, "unknown", detail=detail, detail_fr=french)


def _fr(number: float) -> str:
    """A number as French writes it."""
    return f"{number:g}".replace(".", ",")


def _range_fr(wanted: Range, unit: str = "") -> str:
    if wanted.min is None:
        return f"au plus {_fr(wanted.max or 0)}{unit}"
    return f"au moins {_fr(wanted.min)}{unit}" if wanted.max is None else f"{_fr(wanted.min)} à {_fr(wanted.max)}{unit}"


def _frames(criteria: Criteria, header: Header) -> Finding:
    found, most = header.frames, criteria.frames
    detail, french = f"{found} frames, at most {most}", f"{found} images dans le fichier, au plus {most}"
    return _judge("frames", found <= most, "several_frames", detail, french)


def _modality(criteria: Criteria, header: Header) -> Finding:
    if not header.modality:
        return _unknown("modality", "Modality")
    allowed = criteria.modality
    found = header.modality if header.modality.isalnum() and len(header.modality) <= 4 else "not a DICOM modality"
    found_fr = found if found == header.modality else "n’est pas une modalité DICOM"
    detail = f"Modality is {found}, wanted {' or '.join(allowed)}"
    french = f"Modalité : {found_fr}, attendu : {' ou '.join(allowed)}"
    return _judge("modality", header.modality in allowed, "wrong_modality", detail, french)


def _image_kind(header: Header) -> Finding:
    """Original images only: PS3.3 C.8.6 secondary capture, C.7.6.1.1.2 and C.8.2.1.1.1 localizer."""
    if header.sop_class_uid.startswith(_SECONDARY_CAPTURE):
        french = "la classe SOP est Secondary Capture"
        return Finding("original image", "failed", "secondary_capture", "the SOP class is Secondary Capture", french)
    if "LOCALIZER" in header.image_type:
        return Finding("original image", "failed", "localizer", "ImageType says LOCALIZER", "ImageType dit LOCALIZER")
    return Finding("original image", "met") if header.image_type else _unknown("original image", "ImageType")


def _matrix(criteria: Criteria, header: Header) -> Iterator[Finding]:
    sizes = (("rows", "lignes", criteria.rows, header.rows), ("columns", "colonnes", criteria.columns, header.columns))
    for name, name_fr, wanted, found in sizes:
        if wanted is not None:
            detail, french = f"{found} {name}, wanted {wanted}", f"{found} {name_fr}, attendu : {_range_fr(wanted)}"
            yield _judge(name, wanted.holds(found), "matrix_size", detail, french)


def _plane(plane: Plane, header: Header) -> Finding:
    angle = plane_angle_deg(plane.name, header)
    if angle is None:
        return _unknown("plane", "ImageOrientationPatient")
    detail = f"{angle:.0f} degrees away from {plane.name}, at most {plane.tolerance_deg:g}"
    french = f"à {angle:.0f} degrés du plan {plane.name}, au plus {_fr(plane.tolerance_deg)}"
    return _judge("plane", angle <= plane.tolerance_deg, "wrong_plane", detail, french)


def plane_angle_deg(plane: str, header: Header) -> float | None:
    """Angle between the image's normal and the normal of the named plane, None when the header does not say."""
    if header.orientation is None:
        return None
    x1, y1, z1, x2, y2, z2 = header.orientation
    normal = (y1 * z2 - z1 * y2, z1 * x2 - x1 * z2, x1 * y2 - y1 * x2)
    length = math.hypot(*normal)
    if length < 0.1:  # not two perpendicular directions
        return None
    return math.degrees(math.acos(min(1.0, abs(normal[_NORMALS[plane]]) / length)))


def _field_strength(criteria: Criteria, header: Header) -> Finding:
    found = header.field_strength_t
    if found is None:
        return _unknown("field strength", "MagneticFieldStrength")
    allowed = criteria.field_strength_t
    holds = any(abs(found - value) <= _FIELD_STRENGTH_TOLERANCE_T for value in allowed)
    wanted = " or ".join(f"{value:g}" for value in allowed)
    french = f"{_fr(found)} T, attendu : {' ou '.join(map(_fr, allowed))} T"
    return _judge("field strength", holds, "field_strength", f"{found:g} T, wanted {wanted} T", french)


def _thickness(wanted: Range, header: Header) -> Finding:
    found = header.slice_thickness_mm
    if found is None:
        return _unknown("slice thickness", "SliceThickness")
    detail, french = f"{found:g} mm, wanted {wanted} mm", f"{_fr(found)} mm, attendu : {_range_fr(wanted, ' mm')}"
    return _judge("slice thickness", wanted.holds(found), "slice_thickness", detail, french)


def _spacing(criteria: Criteria, header: Header) -> Finding:
    found, wanted = header.pixel_spacing_mm, criteria.pixel_spacing_mm
    if found is None:
        detail, french = "PixelSpacing is absent, empty or not positive", "PixelSpacing est absent, vide ou non positif"
        return Finding("pixel spacing", "failed", "no_pixel_spacing", detail, french)
    holds = wanted is None or all(wanted.holds(value) for value in found)
    detail = f"{found[0]:g} x {found[1]:g} mm, wanted {wanted} mm"
    wanted_fr = "" if wanted is None else _range_fr(wanted, " mm")
    french = f"{_fr(found[0])} x {_fr(found[1])} mm, attendu : {wanted_fr}"
    return _judge("pixel spacing", holds, "implausible_pixel_spacing", detail, french)


def _burned_in(header: Header) -> Finding:
    if header.burned_in_annotation is None:
        return _unknown("burned-in text", "BurnedInAnnotation")
    detail, french = "BurnedInAnnotation is YES", "BurnedInAnnotation vaut YES"
    return _judge("burned-in text", not header.burned_in_annotation, "burned_in_text", detail, french)
