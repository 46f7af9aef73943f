"""Identifiers in elements of the top level."""

import struct
from collections.abc import Iterator

from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.tag import Tag

from builders.dicom_images import ct_image, mr_image, to_bytes, us_image
from builders.probes import Probe, name_of

PERSON = [
    "PatientName",
    "OtherPatientNames",
    "PatientBirthName",
    "PatientMotherBirthName",
    "ResponsiblePerson",
    "ReferringPhysicianName",
    "ConsultingPhysicianName",
    "PerformingPhysicianName",
    "OperatorsName",
    "NameOfPhysiciansReadingStudy",
    "PhysiciansOfRecord",
    "RequestingPhysician",
    "ScheduledPerformingPhysicianName",
    "PersonName",
    "VerifyingObserverName",
    "HumanPerformerName",
    "ReviewerName",
    "ContentCreatorName",
    "NamesOfIntendedRecipientsOfResults",
    "OrderEnteredBy",
    "PatientAddress",
    "PatientTelephoneNumbers",
    "MilitaryRank",
    "Occupation",
    "EthnicGroup",
    "PatientReligiousPreference",
    "CountryOfResidence",
    "PatientComments",
    "EvaluatorName",
    "InterpretationAuthor",
]
NUMBERS = [
    "PatientID",
    "OtherPatientIDs",
    "AccessionNumber",
    "StudyID",
    "MedicalRecordLocator",
    "AdmissionID",
    "RequestedProcedureID",
    "IssuerOfPatientID",
    "PerformedProcedureStepID",
    "ScheduledProcedureStepID",
    "FillerOrderNumberImagingServiceRequest",
    "ServiceEpisodeID",
    "ResultsID",
    "PlacerOrderNumberImagingServiceRequest",
    "InsurancePlanIdentification",
    "ClinicalTrialSubjectID",
    "InterpretationID",
]
DEVICE = [
    "InstitutionName",
    "InstitutionAddress",
    "InstitutionalDepartmentName",
    "StationName",
    "DeviceSerialNumber",
    "Manufacturer",
    "DeviceID",
    "ManufacturerModelName",
    "SoftwareVersions",
    "DetectorID",
    "GantryID",
    "PlateID",
    "CassetteID",
    "PerformedStationAETitle",
    "PerformedLocation",
    "GeneratorID",
    "PerformedStationName",
    "RetrieveAETitle",
    "SecondaryCaptureDeviceID",
    "ScheduledStationAETitle",
]
DESCRIPTORS = [
    "StudyDescription",
    "SeriesDescription",
    "ProtocolName",
    "ImageComments",
    "RequestedProcedureDescription",
    "AdditionalPatientHistory",
    "PerformedProcedureStepDescription",
    "AdmittingDiagnosesDescription",
    "DerivationDescription",
    "AcquisitionDeviceProcessingDescription",
    "AcquisitionProtocolDescription",
    "StudyComments",
    "VisitComments",
    "RequestAttributesSequence",
    "CommentsOnThePerformedProcedureStep",
    "ContrastBolusAgent",
    "ReasonForStudy",
    "RequestedContrastAgent",
    "InterpretationText",
    "Impressions",
    "ResultsComments",
    "Allergies",
    "MedicalAlerts",
    "SpecialNeeds",
    "PatientState",
    "ImagingServiceRequestComments",
    "TextComments",
    "IdentifyingComments",
    "FrameComments",
]
ABUSED = [
    "Modality",
    "BodyPartExamined",
    "PatientPosition",
    "ScanOptions",
    "ConvolutionKernel",
    "FilterType",
    "SequenceName",
    "ReceiveCoilName",
    "PatientSex",
    "PositionReferenceIndicator",
    "RescaleType",
    "KVP",
    "SliceThickness",
    "SliceLocation",
    "PixelSpacing",
    "WindowCenter",
    "ImagePositionPatient",
    "InstanceNumber",
    "SeriesNumber",
    "AcquisitionNumber",
    "ImageType",
    "ScanningSequence",
    "PatientAge",
    "RotationDirection",
    "ViewPosition",
    "TransducerData",
    "WindowCenterWidthExplanation",
    "AcquisitionMatrix",
    "LossyImageCompressionMethod",
    "ImageLaterality",
    "SpecificCharacterSet",
    "TimezoneOffsetFromUTC",
    "FocalSpots",
    "ReconstructionDiameter",
    "VOILUTFunction",
]
DATES = [
    "StudyDate",
    "SeriesDate",
    "AcquisitionDate",
    "ContentDate",
    "AcquisitionDateTime",
    "PatientBirthDate",
    "PatientBirthTime",
    "InstanceCreationDate",
    "PerformedProcedureStepStartDate",
    "DateOfLastCalibration",
    "LastMenstrualDate",
    "ScheduledProcedureStepStartDate",
    "StudyVerifiedDate",
    "AdmittingDate",
    "CurveDate",
    "OverlayDate",
    "IssueDateOfImagingServiceRequest",
]
TIMES = [
    "StudyTime",
    "SeriesTime",
    "AcquisitionTime",
    "ContentTime",
    "InstanceCreationTime",
    "PerformedProcedureStepStartTime",
]
UIDS = [
    "SOPInstanceUID",
    "StudyInstanceUID",
    "SeriesInstanceUID",
    "FrameOfReferenceUID",
    "SynchronizationFrameOfReferenceUID",
    "DeviceUID",
    "InstanceCreatorUID",
    "IrradiationEventUID",
    "ConcatenationUID",
    "DimensionOrganizationUID",
    "CreatorVersionUID",
    "TransactionUID",
    "StorageMediaFileSetUID",
    "LargePaletteColorLookupTableUID",
    "TargetUID",
    "UID",
    "PaletteColorLookupTableUID",
]
DATE, TIME, ROOT = "19240317", "031759.413", "1.2.826.0.1.3680043.8.1917.77"


def probes() -> Iterator[Probe]:
    """One file per element."""
    for group, keywords in (("I", PERSON), ("N", NUMBERS), ("D", DEVICE), ("T", DESCRIPTORS)):
        for number, keyword in enumerate(keywords):
            yield _text(group, number, keyword, name_of(group, number))
    yield from _abused()
    for number, keyword in enumerate(DATES):
        yield _text("A", number, keyword, DATE)
    for number, keyword in enumerate(TIMES):
        yield _text("A", 50 + number, keyword, TIME)
    yield Probe("A", "age above 89", b"097Y", to_bytes(ct_image(PatientAge="097Y")))
    for number, keyword in enumerate(UIDS):
        yield _text("U", number, keyword, f"{ROOT}.{number}")
    yield from _strange_elements()


def planted(image: Dataset, keyword: str, vr: str, value: bytes) -> Dataset:
    """The image with an element of these bytes, whatever the standard says of it."""
    tag = Tag(tag_for_keyword(keyword))
    value += b" " * (len(value) % 2)
    image[tag] = RawDataElement(tag, vr, len(value), value, 0, False, True, True)
    return image


def _text(group: str, number: int, keyword: str, needle: str) -> Probe:
    tag = tag_for_keyword(keyword)
    assert tag is not None, keyword
    vr = dictionary_VR(tag)
    image = us_image() if keyword.startswith("Transducer") else ct_image()
    if vr == "SQ":
        vr = "LO"
    prefix = "Doe^" if vr == "PN" else ""
    if group == "A" and vr == "DT":
        needle = DATE + "031759"
    content = to_bytes(planted(image, keyword, vr, (prefix + needle).encode()))
    return Probe(group, f"{number:02d} {keyword}", needle.encode(), content)


def _abused() -> Iterator[Probe]:
    """Text where the standard wants a number, a term or a code."""
    for number, keyword in enumerate(ABUSED):
        needle = name_of("X", number)
        image = mr_image() if keyword.startswith(("Scanning", "Sequence", "Receive")) else ct_image()
        for prefix in ("", "ORIGINAL\\PRIMARY\\", "1\\2\\", "B30f "):
            if prefix and (keyword not in {"ImageType", "WindowCenter", "ConvolutionKernel", "ScanOptions"}):
                continue
            vr = dictionary_VR(tag_for_keyword(keyword) or 0)
            vr = vr if vr in {"CS", "DS", "IS", "SH", "LO", "AS"} else "LO"
            content = to_bytes(planted(image, keyword, vr, (prefix + needle).encode()))
            yield Probe("X", f"{number:02d} {keyword} {prefix}", needle.encode(), content)


def _strange_elements() -> Iterator[Probe]:
    """Elements that nobody knows, or whose VR is another than the standard's."""
    places = [
        (0x00181FFE, "LO", "unknown even element"),
        (0x00280003, "SH", "retired element of the pixel group"),
        (0x00104000, "UN", "known text as UN"),
        (0x00280030, "UN", "PixelSpacing as UN"),
        (0x00180050, "OB", "SliceThickness as OB"),
        (0x00080060, "PN", "Modality as PN"),
        (0x00200013, "UT", "InstanceNumber as UT"),
        (0x00280010, "LO", "Rows as LO"),
        (0x0018602C, "FD", "eight letters as FD"),
        (0x00186018, "UL", "letters as UL"),
        (0x00181310, "US", "letters as US"),
        (0x00280009, "AT", "letters as AT"),
        (0x00080018, "LO", "SOPInstanceUID as LO"),
        (0x00080000, "UL", "group length as text"),
        (0x20100010, "ST", "film element in an image"),
        (0x00020016, "AE", "file meta element in the data set"),
        (0xFFFCFFFC, "OB", "data set trailing padding"),
        (0x00000010, "LO", "command group"),
        (0x00282000, "OB", "ICC profile"),
        (0x00283006, "OW", "LUT data"),
        (0x00281201, "OW", "palette of a grey image"),
        (0x00189004, "CS", "CS with lower case"),
        (0x00020102, "OB", "private information of the meta group"),
    ]
    for number, (tag, vr, name) in enumerate(places):
        needle = name_of("X", 60 + number).encode()
        yield Probe("X", f"{60 + number} {name}", needle, _inserted(to_bytes(ct_image()), tag, vr, needle))


def _inserted(content: bytes, tag: int, vr: str, value: bytes) -> bytes:
    """The file with one more element in front of its data set, out of order."""
    value += b" " * (-len(value) % 8)
    long_form = vr in {"OB", "OW", "UN", "UT", "SQ"}
    header = struct.pack("<HH2s", tag >> 16, tag & 0xFFFF, vr.encode())
    header += struct.pack("<HL", 0, len(value)) if long_form else struct.pack("<H", len(value))
    start = content.index(struct.pack("<HH", 8, 8) + b"CS")
    return content[:start] + header + value + content[start:]
