"""What stays, what changes, and what a file says of itself afterwards."""

import io

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset

from builders.dicom_images import (
    ct_image,
    enhanced_mr_image,
    jpeg2000_compressed,
    jpeg_compressed,
    mr_image,
    sc_image,
    to_bytes,
    us_image,
)
from builders.probes_header import planted
from pentathlon.deidentification import Cleaned, Dates, Pixels, Pseudonymiser, Settings, deidentify
from pentathlon.errors import FileRefusedError

KEY = Pseudonymiser(b"k" * 32, site="north")
OFF = Settings(pixels=Pixels.OFF)


def _cleaned(image: Dataset | bytes, settings: Settings = OFF) -> Cleaned:
    return deidentify(image if isinstance(image, bytes) else to_bytes(image), KEY, settings)


def _file(cleaned: Cleaned) -> bytes:
    return b"".join(map(bytes, cleaned.content))


def _read(cleaned: Cleaned) -> Dataset:
    return dcmread(io.BytesIO(_file(cleaned)))


SCIENCE = """
Modality ImageType SOPClassUID Manufacturer ManufacturerModelName PatientSex PatientAge BodyPartExamined SliceThickness
PixelSpacing ImagePositionPatient ImageOrientationPatient SliceLocation Rows Columns BitsAllocated BitsStored HighBit
PixelRepresentation PhotometricInterpretation SamplesPerPixel InstanceNumber SeriesNumber
""".split()  # noqa: SIM905 - a list of names
CT_ONLY = ["ConvolutionKernel", "KVP", "RescaleSlope", "RescaleIntercept", "RescaleType", "WindowCenter", "WindowWidth"]
MR_ONLY = ["RepetitionTime", "EchoTime", "FlipAngle", "MagneticFieldStrength", "ScanningSequence", "SequenceVariant"]


@pytest.mark.parametrize(
    ("image", "keywords"),
    [
        (ct_image(), SCIENCE + CT_ONLY),
        (mr_image(), [*SCIENCE, *MR_ONLY, "ScanOptions", "SequenceName", "MRAcquisitionType"]),
    ],
)
def test_what_the_science_needs_stays(image: Dataset, keywords: list[str]) -> None:
    result = _read(_cleaned(image))
    assert {keyword: result.get(keyword) for keyword in keywords} == {
        keyword: image[keyword].value for keyword in keywords
    }


def test_functional_groups_of_enhanced_images_stay() -> None:
    result = _read(_cleaned(enhanced_mr_image()))
    measures = result.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
    positions = [
        group.PlanePositionSequence[0].ImagePositionPatient[2] for group in result.PerFrameFunctionalGroupsSequence
    ]
    assert (list(measures.PixelSpacing), positions) == ([0.5, 0.5], [0, 3])
    assert result.DeviceSerialNumber == "REMOVED"


def test_ultrasound_regions_stay() -> None:
    region = _read(_cleaned(us_image())).SequenceOfUltrasoundRegions[0]
    assert (region.RegionLocationMaxX1, region.PhysicalDeltaX) == (280, 0.05)


@pytest.mark.parametrize("options", [{}, {"implicit": True}, {"big": True}])
@pytest.mark.parametrize("make", [ct_image, mr_image])
def test_pixels_of_every_syntax_stay_bit_identical(make: object, options: dict[str, bool]) -> None:
    original = make().pixel_array  # type: ignore[operator]
    result = _read(_cleaned(to_bytes(make(), **options)))  # type: ignore[operator]
    assert np.array_equal(result.pixel_array, original)
    assert result.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.1"


def test_lossless_compression_is_undone_without_loss() -> None:
    assert np.array_equal(_read(_cleaned(jpeg2000_compressed(ct_image()))).pixel_array, ct_image().pixel_array)


def test_lossy_compression_is_undone_and_stated() -> None:
    image = jpeg_compressed(us_image(frames=3))
    result = _read(_cleaned(image))
    assert np.abs(result.pixel_array.astype(int) - us_image(frames=3).pixel_array).mean() < 8
    assert (result.LossyImageCompression, result.LossyImageCompressionMethod) == ("01", "ISO_10918_1")
    assert result.PhotometricInterpretation == "RGB"


def test_bits_above_the_stored_ones_are_cleared() -> None:
    image = ct_image()
    pixels = np.frombuffer(image.PixelData, "<u2") | 0xA000
    result = _read(_cleaned(ct_image(PixelData=pixels.tobytes())))
    assert np.array_equal(np.frombuffer(result.PixelData, "<u2"), np.frombuffer(image.PixelData, "<u2"))


def test_bits_above_signed_values_repeat_the_sign() -> None:
    values = np.resize(np.array([-1, -5, 7, 0], "<i2"), (128, 128))
    planted = values.copy()
    planted[0] ^= 0x5000
    result = _read(_cleaned(ct_image(PixelData=planted.tobytes(), PixelRepresentation=1)))
    assert np.array_equal(result.pixel_array, values)


def test_file_begins_with_zeros_and_ends_with_the_last_pixel() -> None:
    image = ct_image()
    content = _file(_cleaned(b"Marie Curie".ljust(128) + to_bytes(image)[128:] + b"behind"))
    assert content[:132] == bytes(128) + b"DICM"
    assert content.endswith(image.PixelData[-64:])
    assert {element.keyword for element in dcmread(io.BytesIO(content)).file_meta} == {
        "FileMetaInformationGroupLength",
        "FileMetaInformationVersion",
        "MediaStorageSOPClassUID",
        "MediaStorageSOPInstanceUID",
        "TransferSyntaxUID",
        "ImplementationClassUID",
        "ImplementationVersionName",
    }


def test_file_says_what_was_done_to_it() -> None:
    result = _read(_cleaned(ct_image()))
    codes = [item.CodeValue for item in result.DeidentificationMethodCodeSequence]
    assert result.PatientIdentityRemoved == "YES"
    assert result.LongitudinalTemporalInformationModified == "MODIFIED"
    assert codes == ["113100", "113107", "113108"]
    assert "BurnedInAnnotation" not in result


def test_removed_dates_are_stated_and_gone() -> None:
    result = _read(_cleaned(ct_image(PatientAge="", PatientSex=""), Settings(Dates.REMOVE, Pixels.OFF)))
    assert result.LongitudinalTemporalInformationModified == "REMOVED"
    assert [item.CodeValue for item in result.DeidentificationMethodCodeSequence] == ["113100"]
    assert (result.StudyDate, result.StudyTime) == ("", "")
    assert "SeriesDate" not in result


def test_interval_between_exams_of_a_patient_stays() -> None:
    dates = [_read(_cleaned(ct_image(StudyDate=day))).StudyDate for day in ("20180615", "20181215")]
    first, second = (np.datetime64(f"{day[:4]}-{day[4:6]}-{day[6:]}") for day in dates)
    assert (second - first).astype(int) == 183
    assert dates[0] != "20180615"


def test_references_follow_their_images() -> None:
    reference = Dataset()
    reference.ReferencedSOPClassUID, reference.ReferencedSOPInstanceUID = (
        ct_image().SOPClassUID,
        ct_image().SOPInstanceUID,
    )
    referring = _read(_cleaned(mr_image(ReferencedImageSequence=[reference])))
    referred = _read(_cleaned(ct_image()))
    assert referring.ReferencedImageSequence[0].ReferencedSOPInstanceUID == referred.SOPInstanceUID
    assert referred.SOPInstanceUID == referred.file_meta.MediaStorageSOPInstanceUID != ct_image().SOPInstanceUID


def test_codes_keep_the_meaning_of_the_standard_only() -> None:
    known, local = Dataset(), Dataset()
    known.CodeValue, known.CodingSchemeDesignator, known.CodeMeaning = "T-62000", "SRT", "the liver of Marie Curie"
    local.CodeValue, local.CodingSchemeDesignator, local.CodeMeaning = "MC1", "99LOCAL", "Marie Curie"
    result = _read(_cleaned(ct_image(AnatomicRegionSequence=[known, local])))
    assert [item.CodeMeaning for item in result.AnatomicRegionSequence] == ["Liver structure (body structure)"]


@pytest.mark.parametrize(
    "image",
    [
        ct_image(),
        mr_image(),
        enhanced_mr_image(),
        us_image(),
        us_image(frames=2),
        sc_image(),
        jpeg_compressed(us_image()),
    ],
)
def test_cleaning_twice_changes_nothing_more(image: Dataset) -> None:
    once = _cleaned(image)
    twice = _cleaned(_file(once))
    assert twice.sha256 == once.sha256
    assert twice.verdict == once.verdict


def test_same_key_gives_the_same_bytes_and_another_key_does_not() -> None:
    other = deidentify(to_bytes(ct_image()), Pseudonymiser(b"o" * 32, site="north"), OFF)
    assert _cleaned(ct_image()).sha256 == _cleaned(ct_image()).sha256 != other.sha256


def test_patient_without_number_is_told_apart_by_exam() -> None:
    one, same = _read(_cleaned(ct_image(PatientID=""))), _read(_cleaned(mr_image(PatientID="")))
    other = _read(_cleaned(ct_image(PatientID="", StudyInstanceUID="1.2.3.4")))
    assert one.PatientID == same.PatientID != other.PatientID


def test_account_names_tags_and_rules_but_no_value() -> None:
    image = planted(ct_image(PatientComments="secret"), "KVP", "DS", b"secret")
    image.add_new(0x00091001, "LO", "secret")
    account = _cleaned(image).account
    assert account.dropped[0x00104000, "not listed"] == 1
    assert account.dropped[0x00091001, "private"] == 1
    assert account.changed["KVP", "emptied"] == 1
    assert account.changed["StudyDate", "date"] == 1
    assert account.kept["PixelSpacing"] == 1


def test_account_counts_what_stands_twice_and_behind() -> None:
    content = to_bytes(ct_image())
    start = content.index(b"\x10\x00\x10\x00PN")
    again = b"\x08\x00\x60\x00CS\x02\x00MR"
    account = _cleaned(content[:start] + again + content[start:] + b"more").account
    assert account.dropped[0x00080060, "duplicate"] == 1
    assert account.dropped[0x7FE00010, "behind the pixels"] == 1


@pytest.mark.parametrize(
    ("image", "reason"),
    [
        (ct_image(SOPClassUID="1.2.840.10008.5.1.4.1.1.128"), "unsupported_class"),
        (ct_image(BitsAllocated=32), "unsupported_pixels"),
        (ct_image(BitsStored=12, HighBit=15), "unsupported_pixels"),
        (ct_image(PhotometricInterpretation="HSV"), "unsupported_pixels"),
        (ct_image(Rows=4000), "unreadable"),
        (ct_image(Rows=0), "unsupported_pixels"),
        (ct_image(Rows=60000, Columns=60000), "too_large"),
        (us_image(frames=2, NumberOfFrames=3), "unreadable"),
        (us_image(frames=2, NumberOfFrames="0"), "unsupported_pixels"),
    ],
)
def test_what_cannot_be_cleaned_with_certainty_is_refused(image: Dataset, reason: str) -> None:
    with pytest.raises(FileRefusedError) as caught:
        _cleaned(image)
    assert caught.value.reason == reason


def test_image_without_pixels_is_refused() -> None:
    image = ct_image()
    del image.PixelData
    with pytest.raises(FileRefusedError, match="no_pixels"):
        _cleaned(image)


def test_compressed_frame_of_another_size_is_refused() -> None:
    image = jpeg_compressed(us_image())
    image.Rows = 100
    with pytest.raises(FileRefusedError, match="size"):
        _cleaned(image)


def test_palette_becomes_colours() -> None:
    image = us_image()
    grey = image.pixel_array[..., 0]
    image.SamplesPerPixel, image.PhotometricInterpretation, image.PixelData = 1, "PALETTE COLOR", grey.tobytes()
    for channel in range(3):
        image.add_new(0x00281101 + channel, "US", [256, 0, 16])
        image.add_new(0x00281201 + channel, "OW", (np.arange(256, dtype="<u2")[::-1] << 8).tobytes())
    result = _read(_cleaned(image))
    assert result.PhotometricInterpretation == "RGB"
    assert np.array_equal(result.pixel_array[..., 1], 255 - grey)
    assert "RedPaletteColorLookupTableData" not in result


@pytest.mark.parametrize(
    ("make", "reasons"), [(sc_image, ["secondary_capture"]), (us_image, ["pixels_not_examined"]), (ct_image, [])]
)
def test_unexamined_pixels_need_a_person_where_text_is_likely(make: object, reasons: list[str]) -> None:
    assert list(_cleaned(make()).finding.reasons) == reasons  # type: ignore[operator]


def test_geometry_that_an_archive_stored_as_unknown_is_not_lost() -> None:
    image = planted(ct_image(), "PixelSpacing", "UN", b"0.7\\0.7")
    result = _read(_cleaned(image))
    assert (result["PixelSpacing"].VR, list(result.PixelSpacing)) == ("DS", [0.7, 0.7])


def test_no_element_of_unknown_vr_is_written() -> None:
    image = planted(ct_image(), "PatientComments", "UN", b"text")
    image.add_new(0x00091001, "UN", b"text")
    assert {element.VR for element in _read(_cleaned(image)).iterall()}.isdisjoint({"UN", "LT", "UT"})


def test_regions_that_are_no_sequence_are_dropped() -> None:
    image = us_image()
    del image.SequenceOfUltrasoundRegions
    cleaned = _cleaned(planted(image, "SequenceOfUltrasoundRegions", "LO", b"text"))
    assert cleaned.account.dropped[0x00186011, "wrong VR"] == 1
