"""Small synthetic DICOM images of every kind that the de-identifier understands; no real patient is in them."""

import io
import warnings

import numpy as np
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence
from pydicom.uid import (
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    generate_uid,
)

SOP_CLASSES = {
    "CT": "1.2.840.10008.5.1.4.1.1.2",
    "MR": "1.2.840.10008.5.1.4.1.1.4",
    "EMR": "1.2.840.10008.5.1.4.1.1.4.1",
    "US": "1.2.840.10008.5.1.4.1.1.6.1",
    "USMF": "1.2.840.10008.5.1.4.1.1.3.1",
    "SC": "1.2.840.10008.5.1.4.1.1.7",
}


def ct_image(size: int = 128, **changes: object) -> Dataset:
    """A disc of soft tissue in air, 16 bits of which 12 are stored."""
    image = _image("CT", _disc(size, 1064, 24))
    image.Manufacturer, image.ManufacturerModelName = "SIEMENS", "SOMATOM Definition AS+"
    image.ConvolutionKernel, image.KVP, image.RescaleSlope, image.RescaleIntercept = "B30f", "120", "1", "-1024"
    image.RescaleType, image.WindowCenter, image.WindowWidth = "HU", "40", "400"
    image.AcquisitionNumber, image.PatientPosition = "3", "HFS"
    return _changed(image, changes)


def mr_image(size: int = 96, **changes: object) -> Dataset:
    """A disc of tissue at 1.5 tesla."""
    image = _image("MR", _disc(size, 700, 10))
    image.Manufacturer, image.ManufacturerModelName = "Philips Medical Systems", "Achieva"
    image.ScanningSequence, image.SequenceVariant, image.ScanOptions = "SE", ["SK", "SP"], "FS"
    image.MRAcquisitionType, image.RepetitionTime, image.EchoTime, image.EchoTrainLength = "2D", "2400", "30", "8"
    image.MagneticFieldStrength, image.FlipAngle, image.SequenceName = "1.5", "90", "*tse2d1_17"
    return _changed(image, changes)


def enhanced_mr_image(frames: int = 2, **changes: object) -> Dataset:
    """Frames of one stack with functional groups."""
    image = _image("EMR", np.stack([_disc(64, 700, 10)] * frames))
    image.NumberOfFrames, image.Manufacturer = frames, "GE MEDICAL SYSTEMS"
    image.ManufacturerModelName, image.DeviceSerialNumber, image.SoftwareVersions = "SIGNA Artist", "77123", "29.1"
    shared, groups = Dataset(), []
    shared.PixelMeasuresSequence = Sequence([_item(PixelSpacing=["0.5", "0.5"], SliceThickness="3")])
    for index in range(frames):
        group = Dataset()
        group.FrameContentSequence = Sequence([_item(StackID="1", InStackPositionNumber=index + 1)])
        group.PlanePositionSequence = Sequence([_item(ImagePositionPatient=["0", "0", str(3 * index)])])
        groups.append(group)
    image.SharedFunctionalGroupsSequence = Sequence([shared])
    image.PerFrameFunctionalGroupsSequence = Sequence(groups)
    return _changed(image, changes)


def us_image(frames: int = 1, **changes: object) -> Dataset:
    """A convex sector of speckle on black, in colour."""
    pixels = np.stack([_sector(seed) for seed in range(frames)])
    image = _image("USMF" if frames > 1 else "US", pixels if frames > 1 else pixels[0])
    image.Manufacturer, image.ManufacturerModelName, image.TransducerType = "SuperSonic Imagine", "Aixplorer", "LINEAR"
    if frames > 1:
        image.NumberOfFrames, image.FrameTime, image.FrameIncrementPointer = frames, "33.3", 0x00181063
    region = _item(RegionLocationMinX0=40, RegionLocationMinY0=20, RegionLocationMaxX1=280, RegionLocationMaxY1=220)
    region.PhysicalDeltaX, region.PhysicalDeltaY, region.RegionFlags = 0.05, 0.05, 1
    region.RegionSpatialFormat, region.RegionDataType = 1, 1
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = 3
    image.SequenceOfUltrasoundRegions = Sequence([region])
    return _changed(image, changes)


def sc_image(**changes: object) -> Dataset:
    """A screen capture."""
    image = _image("SC", _sector(1))
    image.ConversionType = "WSD"
    return _changed(image, changes)


def jpeg_compressed(image: Dataset) -> Dataset:
    """The same image with JPEG baseline frames."""
    pixels = image.pixel_array.reshape(-1, image.Rows, image.Columns, 3)
    frames = []
    for frame in pixels:
        stream = io.BytesIO()
        Image.fromarray(frame).save(stream, "JPEG", quality=90, subsampling=0)
        frames.append(stream.getvalue())
    return encapsulated(image, frames, JPEGBaseline8Bit, "YBR_FULL_422")


def jpeg2000_compressed(image: Dataset) -> Dataset:
    """The same grey image with one JPEG 2000 frame."""
    image.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    image.compress(JPEG2000Lossless, encoding_plugin="pylibjpeg")
    return image


def encapsulated(image: Dataset, frames: list[bytes], syntax: str, photometric: str) -> Dataset:
    """The image with these compressed frames."""
    image.PixelData = encapsulate(frames)
    image["PixelData"].VR, image["PixelData"].is_undefined_length = "OB", True
    image.file_meta.TransferSyntaxUID, image.PhotometricInterpretation = syntax, photometric
    return image


def to_bytes(image: Dataset, *, implicit: bool = False, big: bool = False) -> bytes:
    """The file of an image, written as pydicom writes it."""
    stream = io.BytesIO()
    if big:
        image.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.2"
        pixels = np.frombuffer(image.PixelData, "<u2").astype(">u2") if image.BitsAllocated == 16 else None
        image.PixelData = image.PixelData if pixels is None else pixels.tobytes()
    elif implicit:
        image.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image.save_as(stream, implicit_vr=implicit, little_endian=not big, enforce_file_format=True)
    return stream.getvalue()


def _image(kind: str, pixels: np.ndarray) -> Dataset:
    image = Dataset()
    image.file_meta = FileMetaDataset()
    image.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    image.SOPClassUID, image.Modality = SOP_CLASSES[kind], kind.removeprefix("E").removesuffix("MF")
    entropy = [kind, str(pixels.shape)]
    image.SOPInstanceUID = generate_uid(entropy_srcs=[*entropy, "instance"])
    image.StudyInstanceUID = generate_uid(entropy_srcs=["study"])
    image.SeriesInstanceUID = generate_uid(entropy_srcs=[*entropy, "series"])
    image.file_meta.MediaStorageSOPClassUID = image.SOPClassUID
    image.file_meta.MediaStorageSOPInstanceUID = image.SOPInstanceUID
    image.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"] if kind == "CT" else ["ORIGINAL", "PRIMARY"]
    image.StudyDate, image.StudyTime, image.SeriesDate, image.SeriesTime = "20180615", "093000", "20180615", "093512"
    image.AcquisitionDate, image.AcquisitionTime = "20180615", "093601.25"
    image.ContentDate, image.ContentTime = "20180615", "093605"
    image.PatientName, image.PatientID, image.PatientBirthDate = "Curie^Marie", "CH-0042", "19671107"
    image.PatientSex, image.PatientAge = "F", "050Y"
    image.SeriesNumber, image.InstanceNumber = "4", "17"
    if kind in {"CT", "MR"}:
        image.FrameOfReferenceUID = generate_uid(entropy_srcs=["frame"])
        image.PixelSpacing, image.SliceThickness, image.SliceLocation = ["0.7", "0.7"], "2.5", "-31.5"
        image.ImagePositionPatient = ["-44.8", "-44.8", "-31.5"]
        image.ImageOrientationPatient, image.BodyPartExamined = ["1", "0", "0", "0", "1", "0"], "ABDOMEN"
    _set_pixels(image, pixels, colour=kind in {"US", "USMF", "SC"})
    return image


def _set_pixels(image: Dataset, pixels: np.ndarray, *, colour: bool) -> None:
    image.SamplesPerPixel, image.PixelRepresentation = (3 if colour else 1), 0
    image.PhotometricInterpretation = "RGB" if colour else "MONOCHROME2"
    image.Rows, image.Columns = pixels.shape[-3:-1] if colour else pixels.shape[-2:]
    image.BitsAllocated = pixels.dtype.itemsize * 8
    image.BitsStored = 8 if colour else 12
    image.HighBit = image.BitsStored - 1
    if colour:
        image.PlanarConfiguration = 0
    image.PixelData = pixels.tobytes()
    image["PixelData"].VR = "OB" if colour else "OW"


def _disc(size: int, inside: int, noise: int) -> np.ndarray:
    rows, columns = np.mgrid[:size, :size] - size / 2
    body = np.hypot(rows, columns) < 0.4 * size
    values = body * inside + np.random.default_rng(1).normal(0, noise, (size, size)) * (body + 0.1)
    return np.clip(values, 0, 4095).astype(np.uint16)


def _sector(seed: int) -> np.ndarray:
    rows, columns = np.mgrid[:240, :320].astype(float)
    depth, angle = np.hypot(rows + 40, columns - 160), np.arctan2(columns - 160, rows + 40)
    inside = (depth > 70) & (depth < 250) & (np.abs(angle) < 0.6)
    speckle = np.random.default_rng(seed).rayleigh(50, rows.shape)
    grey = np.clip(speckle * inside, 0, 255).astype(np.uint8)
    return np.repeat(grey[..., None], 3, axis=-1)


def _item(**values: object) -> Dataset:
    return _changed(Dataset(), values)


def _changed(image: Dataset, changes: dict[str, object]) -> Dataset:
    for keyword, value in changes.items():
        setattr(image, keyword, value)
    return image
