"""Identifiers inside of sequences and of private elements."""

from collections.abc import Iterator

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from builders.dicom_images import ct_image, enhanced_mr_image, to_bytes, us_image
from builders.probes import Probe, name_of

SEQUENCES = """
RequestAttributesSequence ReferencedStudySequence ReferencedPatientSequence OtherPatientIDsSequence
ProcedureCodeSequence PerformedProtocolCodeSequence ReferencedImageSequence SourceImageSequence AnatomicRegionSequence
ViewCodeSequence ContrastBolusAgentSequence DeidentificationMethodCodeSequence OriginalAttributesSequence
EncryptedAttributesSequence DigitalSignaturesSequence MACParametersSequence IconImageSequence VOILUTSequence
ModalityLUTSequence AcquisitionContextSequence ContributingEquipmentSequence PersonIdentificationCodeSequence
ReferencedPerformedProcedureStepSequence ReferencedPatientPhotoSequence CTExposureSequence MRReceiveCoilSequence
ContentSequence ReferencedPresentationStateSequence
""".split()  # noqa: SIM905 - a list of names


def probes() -> Iterator[Probe]:
    """One file per sequence and per private place."""
    yield from _sequences()
    yield from _private()


def _sequences() -> Iterator[Probe]:
    for number, keyword in enumerate(SEQUENCES):
        image, needle = ct_image(), name_of("S", number)
        setattr(image, keyword, Sequence([_named(needle)]))
        yield Probe("S", f"{number:02d} {keyword}", needle.encode(), to_bytes(image))
    yield from _deep()


def _named(needle: str) -> Dataset:
    item = Dataset()
    item.PatientName, item.ReferencedSOPInstanceUID = f"Doe^{needle}", "1.2.826.0.1.3680043.8.1917.5"
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = needle[:16], "99LOCAL", needle
    item.ImageComments = needle
    return item


def _deep() -> Iterator[Probe]:
    needle = name_of("S", 40)
    item = _named(needle)
    for _ in range(6):
        outer = Dataset()
        outer.ReferencedInstanceSequence = Sequence([item])
        item = outer
    image = ct_image(ReferencedImageSequence=Sequence([item]))
    yield Probe("S", "40 seven deep", needle.encode(), to_bytes(image))
    needle, image = name_of("S", 41), ct_image()
    image.AnatomicRegionSequence = Sequence([_code(needle)])
    yield Probe("S", "41 meaning of a known code", needle.encode(), to_bytes(image))
    needle, image = name_of("S", 42), enhanced_mr_image()
    image.PerFrameFunctionalGroupsSequence[1].PatientName = needle
    yield Probe("S", "42 name in a functional group", needle.encode(), to_bytes(image))
    needle, image = name_of("S", 43), enhanced_mr_image()
    image.PerFrameFunctionalGroupsSequence[0].FrameContentSequence[0].StackID = needle
    yield Probe("S", "43 stack label", needle.encode(), to_bytes(image))
    needle, image = name_of("S", 44), enhanced_mr_image()
    image.PerFrameFunctionalGroupsSequence[0].FrameContentSequence[0].FrameComments = needle
    yield Probe("S", "44 frame comments", needle.encode(), to_bytes(image))
    needle, image = name_of("S", 45), us_image()
    image.SequenceOfUltrasoundRegions[0].add_new(0x00091010, "LO", needle)
    yield Probe("S", "45 private in an ultrasound region", needle.encode(), to_bytes(image))
    needle, image = name_of("S", 46), ct_image()
    image.ReferencedImageSequence = Sequence([_named(needle)])
    image["ReferencedImageSequence"].is_undefined_length = True
    image.ReferencedImageSequence[0].is_undefined_length_sequence_item = True
    yield Probe("S", "46 undefined lengths", needle.encode(), to_bytes(image))
    needle = name_of("S", 47)
    image = ct_image(ReferencedImageSequence=Sequence([_named(needle)]))
    yield Probe("S", "47 implicit VR", needle.encode(), to_bytes(image, implicit=True))


def _code(needle: str) -> Dataset:
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = "69536005", "SCT", needle
    code.CodingSchemeVersion, code.LongCodeValue = needle[:16], needle
    return code


def _private() -> Iterator[Probe]:
    vrs = ["LO", "SH", "PN", "LT", "OB", "UN", "DA", "CS", "UT", "ST", "IS", "AE"]
    for number, vr in enumerate(vrs):
        needle, image = name_of("V", number), ct_image()
        image.add_new(0x00090010, "LO", "ACME 1.1")
        value: object = needle.encode() + b" " if vr in {"OB", "UN"} else needle
        content = to_bytes(image)
        if vr in {"DA", "CS", "IS", "AE"}:
            image.add_new(0x00091001, "LO", needle)
            content = to_bytes(image).replace(b"\x09\x00\x01\x10LO", b"\x09\x00\x01\x10" + vr.encode())
        else:
            image.add_new(0x00091001, vr, value)
            content = to_bytes(image)
        yield Probe("V", f"{number:02d} private {vr}", needle.encode(), content)
    needle, image = name_of("V", 20), ct_image()
    image.add_new(0x00090010, "LO", needle)
    yield Probe("V", "20 private creator", needle.encode(), to_bytes(image))
    needle, image = name_of("V", 21), ct_image()
    image.add_new(0x00110010, "LO", "ACME 1.1")
    image.add_new(0x00111001, "SQ", Sequence([_named(needle)]))
    yield Probe("V", "21 private sequence", needle.encode(), to_bytes(image))
    needle, image = name_of("V", 22), ct_image()
    image.add_new(0x00291010, "LO", needle)
    yield Probe("V", "22 private without creator", needle.encode(), to_bytes(image))
    needle, image = name_of("V", 23), ct_image()
    image.add_new(0x7FE10010, "OB", needle.encode() + b" ")
    yield Probe("V", "23 private pixel group", needle.encode(), to_bytes(image, implicit=True))
