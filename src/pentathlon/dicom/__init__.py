"""Reading DICOM files: what a header says, and the pixels in the units of the modality."""

from pentathlon.dicom.header import Header
from pentathlon.dicom.read import DicomFile, looks_like_dicom, open_dicom

__all__ = ["DicomFile", "Header", "looks_like_dicom", "open_dicom"]
