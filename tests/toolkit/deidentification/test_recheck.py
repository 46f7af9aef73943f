"""A file that came de-identified is told from one that was not."""

import io
from dataclasses import replace

import numpy as np
import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.encaps import encapsulate

from builders.dicom_images import ct_image, jpeg_compressed, mr_image, to_bytes, us_image
from builders.probe_set import all_probes
from pentathlon.deidentification import Pixels, Pseudonymiser, Settings, deidentify
from pentathlon.deidentification.recheck import FILE_STRUCTURE, left_in
from pentathlon.errors import FileRefusedError

OURS = Pseudonymiser(b"key of this centre, 32 bytes....")
THEIRS = Pseudonymiser(b"key of another centre, 32 bytes.")
QUICK = Settings(pixels=Pixels.OFF)


def clean(content, pseudonymiser=OURS):
    return b"".join(deidentify(content, pseudonymiser, QUICK).content)


def left(content):
    return left_in(content, deidentify(content, OURS, QUICK), OURS)


def changed(content, change):
    dataset = pydicom.dcmread(io.BytesIO(content))
    change(dataset)
    stream = io.BytesIO()
    dataset.save_as(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    "image", [ct_image(), mr_image(), us_image(), us_image(frames=2)], ids=["CT", "MR", "US", "loop"]
)
def test_nothing_is_left_in_what_was_cleaned_with_the_key(image):
    assert left(clean(to_bytes(image))) == ()


def test_a_file_as_the_archive_has_it_is_recognised():
    assert {"PatientID", "PatientName", "StudyInstanceUID"} <= set(left(to_bytes(ct_image())))


def test_another_centres_key_is_not_ours():
    assert "PatientID" in left(clean(to_bytes(ct_image()), THEIRS))


def test_no_planted_identifier_passes():
    passed = []
    for probe in all_probes():
        try:
            if not left(probe.content):
                passed.append(probe.name)
        except FileRefusedError:
            continue
    assert passed == []


@pytest.mark.parametrize(
    ("keyword", "value"),
    [
        ("PatientComments", "DUVALL"),
        ("InstitutionName", "North"),
        ("PatientBirthDate", "19600101"),
        ("DeidentificationMethod", "by DUVALL"),
        ("BodyPartExamined", "DUVALL"),
        ("SeriesDescription", "DUVALL"),
    ],
)
def test_one_element_more_is_named_without_its_value(keyword, value):
    content = changed(clean(to_bytes(ct_image())), lambda dataset: setattr(dataset, keyword, value))

    found = left(content)

    assert keyword in found
    assert "DUVALL" not in str(found)


def test_a_private_element_is_named_by_its_tag():
    def add(dataset):
        dataset.add_new(0x00290010, "LO", "DUVALL")

    assert "(0029,0010)" in left(changed(clean(to_bytes(ct_image())), add))


@pytest.mark.parametrize(
    "place",
    [
        lambda content: b"DUVALL" + content[6:],
        lambda content: content + b"DUVALL",
        lambda content: content.replace(b"PENTATHLON", b"DUVALL ANN"),
    ],
    ids=["preamble", "behind the pixels", "file meta information"],
)
def test_what_hides_in_the_structure_of_the_file_shows(place):
    assert FILE_STRUCTURE in left(place(clean(to_bytes(ct_image()))))


def test_bits_above_those_that_are_stored_show():
    content = clean(to_bytes(ct_image(64)))
    values = np.frombuffer(content[-64 * 64 * 2 :], "<u2") | 0x8000

    assert left(content[: -64 * 64 * 2] + values.tobytes()) == ("PixelData",)


def compressed(image):
    """A clean file with compressed frames, as a browser sends it."""
    content = jpeg_compressed(image)
    stripped = [strip(frame) for frame in pydicom.encaps.generate_frames(content.PixelData, number_of_frames=1)]
    content.PixelData = encapsulate(stripped, has_bot=False)
    native = pydicom.dcmread(io.BytesIO(clean(to_bytes(content))))
    native.PixelData, native["PixelData"].VR = content.PixelData, "OB"
    native["PixelData"].is_undefined_length = True
    native.PhotometricInterpretation = content.PhotometricInterpretation
    native.file_meta.TransferSyntaxUID = content.file_meta.TransferSyntaxUID
    stream = io.BytesIO()
    native.save_as(stream)
    return stream.getvalue()


def strip(frame):
    """A JPEG stream of Pillow without its JFIF segment."""
    length = int.from_bytes(frame[4:6])
    return frame[:2] + frame[4 + length :] if frame[3] == 0xE0 else frame


def test_a_comment_in_a_compressed_frame_shows():
    content = compressed(us_image())
    start = content.index(b"\xff\xd8") + 2
    comment = b"\xff\xfe\x00\x0aDUVALL.."
    fragment = content.rindex(b"\xfe\xff\x00\xe0", 0, start) + 4
    length = int.from_bytes(content[fragment : fragment + 4], "little") + len(comment)
    longer = (
        content[:fragment] + length.to_bytes(4, "little") + content[fragment + 4 : start] + comment + content[start:]
    )

    assert "PixelData" not in left(content)
    assert "PixelData" in left(longer)


@given(place=st.integers(0, 100_000), value=st.integers(1, 255))
def test_whatever_byte_of_the_header_changes_nothing_unknown_gets_through(place, value):
    """Either the change shows, or the file is refused, or cleaning removes it from the result."""
    original = clean(to_bytes(ct_image(32)))
    head = len(original) - 32 * 32 * 2
    place %= head
    content = bytearray(original)
    content[place] ^= value
    try:
        cleaned = deidentify(bytes(content), OURS, replace(QUICK, second_look=False))
    except FileRefusedError:
        return
    if not left_in(bytes(content), cleaned, OURS):
        again = b"".join(cleaned.content)
        assert left(again) == ()
