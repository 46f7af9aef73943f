"""Small images of every format, with exactly the attributes a test asks for."""

import io
from typing import Any

import numpy as np
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import (
    CTImageStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    RLELossless,
)

AXIAL = [1, 0, 0, 0, 1, 0]
CORONAL = [1, 0, 0, 0, 0, -1]
SAGITTAL = [0, 1, 0, 0, 0, -1]

CT = {"Modality": "CT", "RescaleSlope": 1, "RescaleIntercept": -1024, "ImageOrientationPatient": AXIAL}
SYNTAXES = (
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
    RLELossless,
)


def gradient(rows: int = 160, columns: int = 140, seed: int = 0) -> np.ndarray:
    """A smooth picture that no other seed makes, values 0 to about 2,000."""
    generator = np.random.default_rng(seed)
    y, x = np.mgrid[:rows, :columns] / max(rows, columns)
    waves = sum(
        np.sin(2 * np.pi * (fy * y + fx * x) + phase) for fy, fx, phase in generator.uniform(0.5, 4, (5, 3)).tolist()
    )
    return np.rint((waves + 5) * 200).astype(np.uint16)


def build_dicom(pixels: np.ndarray | None = None, *, syntax: str = ExplicitVRLittleEndian, **attributes: Any) -> bytes:
    """Bytes of a DICOM file; an attribute of None is left out."""
    pixels = gradient() if pixels is None else pixels
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian if syntax == RLELossless else syntax
    instance = Dataset()
    instance.file_meta, instance.preamble = meta, bytes(128)
    instance.SOPClassUID = CTImageStorage
    instance.SOPInstanceUID = "1.2.3.4"
    instance.ImageType = ["ORIGINAL", "PRIMARY"]
    instance.PixelSpacing = [0.8, 0.8]
    instance.BurnedInAnnotation = "NO"
    _set_pixels(instance, pixels, big_endian=syntax == ExplicitVRBigEndian)
    if syntax == RLELossless:
        instance.compress(RLELossless, generate_instance_uid=False)
    for keyword, value in {"Modality": "CT", **attributes}.items():
        if value is not None:
            setattr(instance, keyword, value)
        elif keyword in instance:
            delattr(instance, keyword)
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = instance.SOPClassUID, instance.SOPInstanceUID
    stream = io.BytesIO()
    instance.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def _set_pixels(instance: Dataset, pixels: np.ndarray, *, big_endian: bool) -> None:
    colour = pixels.ndim == 3 and pixels.shape[-1] == 3
    instance.Rows, instance.Columns = pixels.shape[:2] if colour or pixels.ndim == 2 else pixels.shape[1:3]
    if pixels.ndim == 3 and not colour:
        instance.NumberOfFrames = len(pixels)
    instance.SamplesPerPixel = 3 if colour else 1
    if colour:
        instance.PlanarConfiguration = 0
    instance.PhotometricInterpretation = "RGB" if colour else "MONOCHROME2"
    bits = 8 * pixels.dtype.itemsize
    instance.BitsAllocated, instance.BitsStored, instance.HighBit = bits, bits, bits - 1
    instance.PixelRepresentation = int(pixels.dtype.kind == "i")
    content = pixels.astype(pixels.dtype.newbyteorder(">" if big_endian else "<")).tobytes()
    instance.add_new("PixelData", "OW" if bits > 8 else "OB", content + b"\0" * (len(content) % 2))


def build_picture(pixels: np.ndarray, format: str = "PNG") -> bytes:  # noqa: A002
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, format)
    return stream.getvalue()
