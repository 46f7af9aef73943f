"""What inclusion and preparation need to know of an image's header."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

Six = tuple[float, float, float, float, float, float]

# Tags (PS3.6) of the attributes below. The fast scan reads these and no others.
SOP_CLASS_UID = 0x00080016
SOP_INSTANCE_UID = 0x00080018
IMAGE_TYPE = 0x00080008
MODALITY = 0x00080060
PATIENT_ID = 0x00100020
SLICE_THICKNESS = 0x00180050
MAGNETIC_FIELD_STRENGTH = 0x00180087
ULTRASOUND_REGIONS = 0x00186011
STUDY_INSTANCE_UID = 0x0020000D
IMAGE_ORIENTATION_PATIENT = 0x00200037
SAMPLES_PER_PIXEL = 0x00280002
PHOTOMETRIC_INTERPRETATION = 0x00280004
NUMBER_OF_FRAMES = 0x00280008
ROWS = 0x00280010
COLUMNS = 0x00280011
PIXEL_SPACING = 0x00280030
BITS_ALLOCATED = 0x00280100
BITS_STORED = 0x00280101
PIXEL_REPRESENTATION = 0x00280103
BURNED_IN_ANNOTATION = 0x00280301
RESCALE_INTERCEPT = 0x00281052
RESCALE_SLOPE = 0x00281053
LOSSY_IMAGE_COMPRESSION = 0x00282110

TEXT_TAGS = frozenset(
    {
        SOP_CLASS_UID,
        SOP_INSTANCE_UID,
        IMAGE_TYPE,
        MODALITY,
        PATIENT_ID,
        SLICE_THICKNESS,
        MAGNETIC_FIELD_STRENGTH,
        STUDY_INSTANCE_UID,
        IMAGE_ORIENTATION_PATIENT,
        PHOTOMETRIC_INTERPRETATION,
        NUMBER_OF_FRAMES,
        PIXEL_SPACING,
        BURNED_IN_ANNOTATION,
        RESCALE_INTERCEPT,
        RESCALE_SLOPE,
        LOSSY_IMAGE_COMPRESSION,
    }
)
INTEGER_TAGS = frozenset({SAMPLES_PER_PIXEL, ROWS, COLUMNS, BITS_ALLOCATED, BITS_STORED, PIXEL_REPRESENTATION})


@dataclass(frozen=True)
class Header:
    """Attributes of one image. Empty, None or 0 means that the file does not say.

    Attributes:
        format: DICOM, NIfTI, PNG, JPEG or BMP.
        rows: Height in pixels.
        columns: Width in pixels.
        frames: Number of frames or slices.
        samples: Channels per pixel: 1 or 3.
        modality: Modality (0008,0060).
        sop_class_uid: SOPClassUID.
        sop_instance_uid: SOPInstanceUID.
        study_instance_uid: StudyInstanceUID.
        patient_id: PatientID: for grouping only, never shown.
        image_type: Values of ImageType.
        orientation: ImageOrientationPatient: direction cosines of a row, then of a column (LPS+).
        pixel_spacing_mm: Distance between rows, then between columns, as PixelSpacing has it.
        slice_thickness_mm: SliceThickness.
        field_strength_t: MagneticFieldStrength in tesla.
        burned_in_annotation: True for YES, False for NO.
        lossy: True when LossyImageCompression is 01, False for 00.
        ultrasound_regions: x0, y0, x1, y1 of each item of SequenceOfUltrasoundRegions.
    """

    format: str
    rows: int
    columns: int
    frames: int = 1
    samples: int = 1
    modality: str = ""
    sop_class_uid: str = ""
    sop_instance_uid: str = ""
    study_instance_uid: str = ""
    patient_id: str = ""
    image_type: tuple[str, ...] = ()
    orientation: Six | None = None
    pixel_spacing_mm: tuple[float, float] | None = None
    slice_thickness_mm: float | None = None
    field_strength_t: float | None = None
    burned_in_annotation: bool | None = None
    lossy: bool | None = None
    ultrasound_regions: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True)
class PixelLayout:
    """How the stored pixels of a DICOM file become values of the modality (PS3.3 C.7.6.3, C.11.1)."""

    bits_allocated: int
    bits_stored: int
    signed: bool
    photometric: str
    slope: float
    intercept: float


def build_header(
    texts: Mapping[int, str],
    integers: Mapping[int, int],
    regions: tuple[tuple[int, int, int, int], ...] = (),
) -> Header:
    """Header of a DICOM file from the text of its elements. What is not well-formed counts as absent."""
    orientation = numbers(texts.get(IMAGE_ORIENTATION_PATIENT, ""), 6)
    spacing = numbers(texts.get(PIXEL_SPACING, ""), 2)
    return Header(
        format="DICOM",
        rows=integers.get(ROWS, 0),
        columns=integers.get(COLUMNS, 0),
        frames=int(_number(texts.get(NUMBER_OF_FRAMES, "")) or 1),
        samples=integers.get(SAMPLES_PER_PIXEL, 1),
        modality=texts.get(MODALITY, "").upper(),
        sop_class_uid=texts.get(SOP_CLASS_UID, ""),
        sop_instance_uid=texts.get(SOP_INSTANCE_UID, ""),
        study_instance_uid=texts.get(STUDY_INSTANCE_UID, ""),
        patient_id=texts.get(PATIENT_ID, ""),
        image_type=tuple(part.strip().upper() for part in texts.get(IMAGE_TYPE, "").split("\\") if part.strip()),
        orientation=None if orientation is None else (*orientation[:3], *orientation[3:]),  # type: ignore[arg-type]  # six
        pixel_spacing_mm=None if spacing is None or min(spacing) <= 0 else (spacing[0], spacing[1]),
        slice_thickness_mm=_number(texts.get(SLICE_THICKNESS, "")),
        field_strength_t=_field_strength(_number(texts.get(MAGNETIC_FIELD_STRENGTH, ""))),
        burned_in_annotation={"YES": True, "NO": False}.get(texts.get(BURNED_IN_ANNOTATION, "").upper()),
        lossy={"01": True, "00": False}.get(texts.get(LOSSY_IMAGE_COMPRESSION, "")),
        ultrasound_regions=regions,
    )


def build_layout(texts: Mapping[int, str], integers: Mapping[int, int]) -> PixelLayout:
    """Pixel layout of a DICOM file from the text of its elements."""
    allocated = integers.get(BITS_ALLOCATED, 0)
    slope = _number(texts.get(RESCALE_SLOPE, ""))
    return PixelLayout(
        bits_allocated=allocated,
        bits_stored=integers.get(BITS_STORED, allocated),
        signed=bool(integers.get(PIXEL_REPRESENTATION, 0)),
        photometric=texts.get(PHOTOMETRIC_INTERPRETATION, "").upper(),
        slope=1.0 if slope is None else slope,
        intercept=_number(texts.get(RESCALE_INTERCEPT, "")) or 0.0,
    )


def numbers(text: str, count: int) -> tuple[float, ...] | None:
    """The finite numbers of a multi-valued text, None unless there are exactly `count`."""
    parts = text.split("\\")
    values = [_number(part) for part in parts]
    if len(values) != count or any(value is None for value in values):
        return None
    return tuple(value for value in values if value is not None)


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _field_strength(value: float | None) -> float | None:
    """Tesla; some machines write gauss (PS3.3 C.8.3.1 asks for tesla), and 0 says nothing."""
    if not value or value < 0:
        return None
    return value / 10_000 if value > 100 else value
