"""Writing one image as DICOM, with invented identifiers, and listing them."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image as PillowImage
from pydicom import Dataset, dcmwrite
from pydicom.dataset import FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    RLELossless,
)

from pentathlon.synthesis.acquisition import Acquisition
from pentathlon.synthesis.canvas import Picture
from pentathlon.synthesis.faults import spoil_header
from pentathlon.synthesis.identity import Centre, Person
from pentathlon.synthesis.ultrasound_regions import add_regions

_IMPLEMENTATION = "2.25.271828182845904523536028747135266249775"
_UNDECODABLE = UID("1.2.840.10008.1.2.4.100")  # MPEG2: a video, which no picture decoder reads
_STORAGE = {"CT": "1.2.840.10008.5.1.4.1.1.2", "MR": "1.2.840.10008.5.1.4.1.1.4", "US": "1.2.840.10008.5.1.4.1.1.6.1"}
_ORIENTATIONS = {
    "axial": ((1, 0, 0), (0, 1, 0)),
    "coronal": ((1, 0, 0), (0, 0, -1)),
    "sagittal": ((0, 1, 0), (0, 0, -1)),
}
_PRIVATE_GROUP, _PRIVATE_CREATOR = 0x0019, "PENTATHLON SYNTHETIC"
_MR_WHITE = 1600
IDENTIFYING = (
    "PatientName", "PatientID", "PatientBirthDate", "PatientAddress", "PatientTelephoneNumbers", "PatientComments",
    "AccessionNumber", "StudyID", "StudyDate", "SeriesDate", "InstitutionName", "InstitutionAddress", "StationName",
    "ReferringPhysicianName", "OperatorsName", "DeviceSerialNumber", "StudyInstanceUID", "SeriesInstanceUID",
    "SOPInstanceUID", "RequestedProcedureID", "RequestingPhysician",
)  # fmt: skip
"""Keywords whose values are invented identifiers, in sequences too."""


@dataclass(frozen=True)
class Provenance:
    """Whose image it is and where it comes from.

    Attributes:
        person: The patient.
        centre: Who sends it.
        study_date: YYYYMMDD.
        study_uid: Of the exam.
        instance_uid: Of the image.
    """

    person: Person
    centre: Centre
    study_date: str
    study_uid: str
    instance_uid: str


def encode_image(
    picture: Picture, acquisition: Acquisition, provenance: Provenance, fault: str, rng: np.random.Generator
) -> tuple[bytes, list[tuple[str, str]]]:
    """The bytes of a DICOM file, and (keyword, value) of every identifier in its header.

    Args:
        picture: What was drawn; its pixels in Hounsfield units, relative signal, or RGB.
        acquisition: Machine, number format, transfer syntax.
        provenance: Identifiers.
        fault: Code of the planted fault, or empty.
        rng: Source of chance.
    """
    dataset = _identified(provenance, rng)
    _describe(dataset, acquisition)
    if picture.sector is not None:
        add_regions(dataset, picture.sector, acquisition.spacing_mm, rng)
    _store_pixels(dataset, picture.pixels, acquisition)
    spoil_header(fault, dataset, rng)
    syntax = _compress(dataset, acquisition, fault)
    return _to_bytes(dataset, syntax), list(identifiers(dataset))


def identifiers(dataset: Dataset) -> Iterator[tuple[str, str]]:
    """(keyword, value) of the identifiers in a header; a private element is named by its tag."""
    for element in dataset.iterall():
        private = element.tag.is_private and not element.tag.is_private_creator
        if (element.keyword in IDENTIFYING or private) and element.value:
            yield element.keyword or f"{int(element.tag):08X}", str(element.value)


def _identified(provenance: Provenance, rng: np.random.Generator) -> Dataset:
    person, centre = provenance.person, provenance.centre
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 100"
    dataset.PatientName = "ANONYME" if centre.names_anonymously else person.name
    dataset.PatientID = "" if centre.forgets_patient_id else person.patient_id
    dataset.PatientBirthDate = person.birth_date
    dataset.PatientSex = person.sex
    dataset.StudyDate = dataset.SeriesDate = provenance.study_date
    dataset.StudyTime = f"{rng.integers(8, 19):02d}{rng.integers(60):02d}00"
    dataset.AccessionNumber = f"A{rng.integers(10**7, 10**8)}"
    dataset.StudyID = str(rng.integers(1000, 99999))
    dataset.StudyInstanceUID = provenance.study_uid
    dataset.SeriesInstanceUID = f"{provenance.instance_uid[:58]}.1"
    dataset.SOPInstanceUID = provenance.instance_uid
    dataset.InstitutionName, dataset.InstitutionAddress = centre.hospital, centre.address
    dataset.ReferringPhysicianName = centre.radiologist
    dataset.StationName = f"POSTE{rng.integers(1, 9)}{centre.code}"
    dataset.DeviceSerialNumber = str(rng.integers(10**5, 10**6))
    _add_rarer_identifiers(dataset, provenance, rng)
    return dataset


def _add_rarer_identifiers(dataset: Dataset, provenance: Provenance, rng: np.random.Generator) -> None:
    """Identifiers where people forget to look: comments, addresses, nested and private elements."""
    present = rng.random(4) < 0.25
    name = provenance.person.spoken_name
    if present[0]:
        dataset.PatientAddress = f"{rng.integers(1, 120)} rue des Lilas"
        dataset.PatientTelephoneNumbers = f"01 99 00 {rng.integers(10, 99)} {rng.integers(10, 99)}"
    if present[1]:
        dataset.PatientComments = f"Dossier de {name}"
    if present[2]:
        request = Dataset()
        request.RequestedProcedureID = f"R{rng.integers(10**6, 10**7)}"
        request.RequestingPhysician = provenance.centre.radiologist
        dataset.RequestAttributesSequence = [request]
    if present[3]:
        dataset.private_block(_PRIVATE_GROUP, _PRIVATE_CREATOR, create=True).add_new(0x01, "LO", name)


def _describe(dataset: Dataset, acquisition: Acquisition) -> None:
    scan = acquisition.scan
    dataset.SOPClassUID = _STORAGE[scan.modality]
    dataset.Modality = scan.modality
    dataset.Manufacturer, dataset.ManufacturerModelName = acquisition.machine
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "OTHER" if scan.modality == "MR" else "AXIAL"]
    dataset.SeriesNumber, dataset.InstanceNumber = 1, 1
    if scan.plane is None:
        return
    dataset.PixelSpacing = [f"{acquisition.spacing_mm:.6f}"] * 2
    dataset.ImagePositionPatient = ["-100", "-100", "50"]
    if acquisition.tilt is not None:
        dataset.ImageOrientationPatient = _tilted(scan.plane, acquisition.tilt)
    if acquisition.thickness_mm is not None:
        dataset.SliceThickness = f"{acquisition.thickness_mm:g}"
    if scan.modality == "CT":
        dataset.KVP = "120"
        dataset.RescaleSlope, dataset.RescaleIntercept = f"{acquisition.slope:g}", f"{acquisition.intercept:g}"
        dataset.RescaleType = "HU"
    elif acquisition.field_t is not None:
        dataset.MagneticFieldStrength = f"{acquisition.field_t:g}"


def _tilted(plane: str, tilt: tuple[float, float]) -> list[str]:
    """Row and column directions of a plane turned a little about two of the patient's axes."""
    first, second = tilt
    about_x = np.array([[1, 0, 0], [0, np.cos(first), -np.sin(first)], [0, np.sin(first), np.cos(first)]])
    about_z = np.array([[np.cos(second), -np.sin(second), 0], [np.sin(second), np.cos(second), 0], [0, 0, 1]])
    directions = np.array(_ORIENTATIONS[plane]) @ (about_z @ about_x).T
    return [f"{cosine:.6f}" for cosine in directions.ravel()]


def _store_pixels(dataset: Dataset, pixels: np.ndarray, acquisition: Acquisition) -> None:
    stored = _stored_values(pixels, acquisition)
    dataset.Rows, dataset.Columns = stored.shape[:2]
    dataset.SamplesPerPixel = 3 if stored.ndim == 3 else 1
    dataset.PhotometricInterpretation = "RGB" if stored.ndim == 3 else "MONOCHROME2"
    if stored.ndim == 3:
        dataset.PlanarConfiguration = 0
    dataset.BitsAllocated = 8 * stored.itemsize
    dataset.BitsStored = 12 if acquisition.scan.modality == "MR" else dataset.BitsAllocated
    dataset.HighBit = dataset.BitsStored - 1
    dataset.PixelRepresentation = int(acquisition.signed)
    dataset.PixelData = stored.tobytes()
    dataset["PixelData"].VR = "OB" if stored.itemsize == 1 else "OW"


def _stored_values(pixels: np.ndarray, acquisition: Acquisition) -> np.ndarray:
    modality = acquisition.scan.modality
    if modality == "US":
        return pixels if acquisition.colour else cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    if modality == "MR":
        return np.clip(np.round(pixels * _MR_WHITE), 0, 4095).astype("<u2")
    values = np.round((pixels - acquisition.intercept) / acquisition.slope)
    lowest, highest = (-32768, 32767) if acquisition.signed else (0, 65535)
    return np.clip(values, lowest, highest).astype("<i2" if acquisition.signed else "<u2")


def _compress(dataset: Dataset, acquisition: Acquisition, fault: str) -> UID:
    """Encode the pixel data for the transfer syntax, and say which one the file has."""
    syntax = acquisition.transfer_syntax
    if fault == "unsupported":
        dataset.PixelData = encapsulate([dataset.PixelData[:4000]])
        return _UNDECODABLE
    if fault in {"too_large", "several_frames", "unreadable", "not_an_image"}:
        return ExplicitVRLittleEndian
    if syntax == ExplicitVRBigEndian and dataset.BitsAllocated == 16:
        dataset.PixelData = np.frombuffer(dataset.PixelData, "<u2").astype(">u2").tobytes()
    elif syntax in {RLELossless, JPEG2000Lossless}:
        _compress_losslessly(dataset, syntax)
    elif syntax == JPEGBaseline8Bit:
        _compress_jpeg(dataset)
    return syntax


def _compress_losslessly(dataset: Dataset, syntax: UID) -> None:
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.compress(syntax, generate_instance_uid=False)


def _compress_jpeg(dataset: Dataset) -> None:
    """Lossy, as many ultrasound machines store it."""
    colour = dataset.SamplesPerPixel == 3
    shape = (dataset.Rows, dataset.Columns, 3) if colour else (dataset.Rows, dataset.Columns)
    stream = io.BytesIO()
    PillowImage.fromarray(np.frombuffer(dataset.PixelData, np.uint8).reshape(shape)).save(stream, "JPEG", quality=92)
    dataset.PixelData = encapsulate([stream.getvalue()])
    dataset["PixelData"].VR = "OB"
    dataset.LossyImageCompression, dataset.LossyImageCompressionMethod = "01", "ISO_10918_1"
    if colour:
        dataset.PhotometricInterpretation = "YBR_FULL_422"


def _to_bytes(dataset: Dataset, syntax: UID) -> bytes:
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = syntax
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = dataset.SOPClassUID, dataset.SOPInstanceUID
    meta.ImplementationClassUID, meta.ImplementationVersionName = UID(_IMPLEMENTATION), "PENTATHLON"
    dataset.file_meta = meta
    if syntax.is_compressed and not syntax.is_deflated:
        dataset["PixelData"].is_undefined_length = True
    stream = io.BytesIO()
    dcmwrite(stream, dataset, enforce_file_format=True)
    return stream.getvalue()
