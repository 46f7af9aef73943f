import struct
import zlib

import numpy as np
import pydicom
import pytest

from builders.images import CORONAL, CT, SYNTAXES, build_dicom, gradient
from pentathlon.dicom import looks_like_dicom, open_dicom
from pentathlon.dicom.scan import scan
from pentathlon.errors import ImageRefusedError


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_pixels_are_the_same_in_every_transfer_syntax(syntax):
    opened = open_dicom(build_dicom(syntax=syntax))

    assert np.array_equal(opened.load(), gradient())


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_header_is_the_same_in_every_transfer_syntax(syntax):
    attributes = {
        **CT,
        "PatientID": "p1",
        "StudyInstanceUID": "1.2.9",
        "SliceThickness": 2.5,
        "LossyImageCompression": "00",
    }

    assert open_dicom(build_dicom(syntax=syntax, **attributes)).header == open_dicom(build_dicom(**attributes)).header


def test_fast_scan_and_general_parser_agree():
    content = build_dicom(**CT, PatientID="p1", ImageComments="dataset[7FE0]", MagneticFieldStrength=1.5)
    fast = open_dicom(content)
    assert scan(content) is not None

    general = open_dicom(build_dicom(**CT, PatientID="p1", MagneticFieldStrength=1.5, syntax=SYNTAXES[2]))

    assert fast.header == general.header
    assert np.array_equal(fast.load(), general.load())


def test_rescale_gives_hounsfield_units():
    pixels = open_dicom(build_dicom(**CT)).load()

    assert pixels.dtype == np.int16
    assert np.array_equal(pixels, gradient().astype(int) - 1024)


def test_fractional_rescale_gives_float():
    pixels = open_dicom(build_dicom(RescaleSlope=0.5, RescaleIntercept=0.25)).load()

    assert np.allclose(pixels, gradient() * 0.5 + 0.25)


def test_bits_above_bits_stored_are_no_part_of_the_value():
    dirty = gradient() | 0x8000

    pixels = open_dicom(build_dicom(dirty, BitsStored=12, HighBit=11)).load()

    assert np.array_equal(pixels, gradient() & 0x0FFF)


def test_monochrome1_is_turned_so_that_high_is_bright():
    pixels = open_dicom(build_dicom(BitsStored=12, HighBit=11, PhotometricInterpretation="MONOCHROME1")).load()

    assert np.array_equal(pixels, 4095 - (gradient() & 0x0FFF))


def test_wide_values_do_not_overflow():
    wide = np.array([[0, 65535], [40000, 1]], np.uint16)

    pixels = open_dicom(build_dicom(wide, RescaleSlope=3, RescaleIntercept=-5)).load()

    assert np.array_equal(pixels, wide.astype(int) * 3 - 5)


def test_colour_comes_as_rgb():
    colour = np.random.default_rng(0).integers(0, 255, (20, 30, 3), dtype=np.uint8)

    assert np.array_equal(open_dicom(build_dicom(colour)).load(), colour)


def test_palette_comes_as_rgb():
    indices = np.arange(16, dtype=np.uint8).reshape(4, 4)
    ramp = (np.arange(256, dtype=np.uint16) * 257).tobytes()
    palette = {
        f"{name}PaletteColorLookupTable{part}": value
        for name in ("Red", "Green", "Blue")
        for part, value in (("Descriptor", [256, 0, 16]), ("Data", ramp))
    }

    pixels = open_dicom(build_dicom(indices, PhotometricInterpretation="PALETTE COLOR", **palette)).load()

    assert np.array_equal(pixels, np.repeat(indices[:, :, None], 3, axis=2))


def test_frames_lead():
    frames = np.stack([gradient(seed=0), gradient(seed=1)])
    opened = open_dicom(build_dicom(frames))

    assert opened.header.frames == 2
    assert np.array_equal(opened.load(), frames)


def test_enhanced_object_has_its_geometry_in_functional_groups():
    measures, plane, shared = pydicom.Dataset(), pydicom.Dataset(), pydicom.Dataset()
    measures.PixelSpacing, measures.SliceThickness = [0.5, 0.6], 3
    plane.ImageOrientationPatient = CORONAL
    shared.PixelMeasuresSequence, shared.PlaneOrientationSequence = [measures], [plane]

    header = open_dicom(build_dicom(PixelSpacing=None, SharedFunctionalGroupsSequence=[shared])).header

    assert header.pixel_spacing_mm == (0.5, 0.6)
    assert header.slice_thickness_mm == 3
    assert header.orientation == tuple(CORONAL)


@pytest.mark.parametrize(
    ("attributes", "name", "wanted"),
    [
        ({"MagneticFieldStrength": 15000}, "field_strength_t", 1.5),
        ({"MagneticFieldStrength": 0}, "field_strength_t", None),
        ({"PixelSpacing": [0, 0]}, "pixel_spacing_mm", None),
        ({"PixelSpacing": None}, "pixel_spacing_mm", None),
        ({"BurnedInAnnotation": None}, "burned_in_annotation", None),
        ({"BurnedInAnnotation": "YES"}, "burned_in_annotation", True),
    ],
)
def test_what_is_not_plausible_counts_as_absent(attributes, name, wanted):
    assert getattr(open_dicom(build_dicom(**attributes)).header, name) == wanted


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_a_file_that_claims_too_many_pixels_is_refused_on_opening(syntax):
    with pytest.raises(ImageRefusedError, match="too_large"):
        open_dicom(build_dicom(Rows=65535, Columns=65535, syntax=syntax))


def test_a_volume_that_claims_too_many_pixels_is_refused_before_allocation():
    with pytest.raises(ImageRefusedError, match="too_large"):
        open_dicom(build_dicom(NumberOfFrames=2**20)).load()


def test_truncated_pixels_are_refused():
    with pytest.raises(ImageRefusedError, match="unreadable"):
        open_dicom(build_dicom()[:-1000]).load()


def test_every_truncation_is_refused_or_read_never_a_crash():
    content = build_dicom(gradient(20, 20), syntax=SYNTAXES[4])
    for length in range(132, len(content), 7):
        try:
            open_dicom(content[:length]).load()
        except ImageRefusedError as refusal:
            assert refusal.code in {"unreadable", "not_an_image"}


def test_an_object_without_pixels_is_not_an_image():
    report = pydicom.dcmread(pydicom.filebase.DicomBytesIO(build_dicom()))
    for keyword in ("Rows", "Columns", "PixelData"):
        delattr(report, keyword)
    stream = pydicom.filebase.DicomBytesIO()
    report.save_as(stream, enforce_file_format=True)

    with pytest.raises(ImageRefusedError, match="not_an_image"):
        open_dicom(stream.getvalue())


def test_a_deflate_bomb_is_refused():
    content = build_dicom(syntax=SYNTAXES[3])
    start = 144 + struct.unpack_from("<L", content, 140)[0]
    bomb = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = b"".join(bomb.compress(bytes(2**20)) for _ in range(160)) + bomb.flush()

    with pytest.raises(ImageRefusedError, match="too_large"):
        open_dicom(content[:start] + packed)


def test_a_compressed_image_of_another_size_than_its_header_is_refused():
    dataset = pydicom.dcmread(pydicom.filebase.DicomBytesIO(build_dicom(gradient(64, 64))))
    dataset.compress(pydicom.uid.JPEG2000Lossless)
    dataset.Rows = 32
    stream = pydicom.filebase.DicomBytesIO()
    dataset.save_as(stream, enforce_file_format=True)

    with pytest.raises(ImageRefusedError, match="64 x 64"):
        open_dicom(stream.getvalue()).load()


def test_a_file_without_preamble_is_recognised():
    assert looks_like_dicom(build_dicom()[132:])
    assert not looks_like_dicom(b"PK\x03\x04" + bytes(200))


def test_no_warning_quotes_the_header(recwarn, caplog):
    content = build_dicom(PatientID="x", SpecificCharacterSet="ISO_IR 100", syntax=SYNTAXES[2])

    open_dicom(content.replace(b"ISO_IR 100", b"ISO CANARY")).load()

    assert [str(warning.message) for warning in recwarn] == []
    assert caplog.text == ""


def test_no_reason_quotes_a_value_that_is_no_term():
    content = build_dicom(PhotometricInterpretation="DUPONT JEAN", PixelData=b"")

    with pytest.raises(ImageRefusedError) as refusal:
        open_dicom(content).load()

    assert "DUPONT" not in refusal.value.detail
