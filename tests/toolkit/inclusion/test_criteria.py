import math

import numpy as np
import pytest

from builders.images import AXIAL, CORONAL, SAGITTAL, build_dicom, gradient
from pentathlon.challenge import load_challenge
from pentathlon.dicom import open_dicom
from pentathlon.inclusion.codes import EXCLUSION_CODES
from pentathlon.inclusion.criteria import check_header, check_pixels, first_failure

GOOD = {
    "meniscus": {"Modality": "MR", "ImageOrientationPatient": SAGITTAL, "MagneticFieldStrength": 1.5},
    "cortex": {"Modality": "CT", "ImageOrientationPatient": CORONAL},
    "thyroid": {"Modality": "CT", "ImageOrientationPatient": AXIAL, "SliceThickness": 1.25},
    "breast": {"Modality": "MR", "ImageOrientationPatient": AXIAL},
    "liver": {"Modality": "US"},
}


def _findings(challenge, **attributes):
    header = open_dicom(build_dicom(**{**GOOD[challenge], **attributes})).header
    return check_header(load_challenge(challenge), header)


def _tilted(degrees):
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [1, 0, 0, 0, sine, -cosine]


@pytest.mark.parametrize("challenge", GOOD)
def test_a_good_image_meets_every_criterion(challenge):
    assert {finding.outcome for finding in _findings(challenge)} == {"met"}


@pytest.mark.parametrize(
    ("challenge", "attributes", "code"),
    [
        ("meniscus", {"Modality": "CT"}, "wrong_modality"),
        ("meniscus", {"ImageOrientationPatient": AXIAL}, "wrong_plane"),
        ("meniscus", {"MagneticFieldStrength": 0.35}, "field_strength"),
        ("meniscus", {"MagneticFieldStrength": 7}, "field_strength"),
        ("meniscus", {"PixelSpacing": None}, "no_pixel_spacing"),
        ("cortex", {"PixelSpacing": [25, 25]}, "implausible_pixel_spacing"),
        ("cortex", {"ImageOrientationPatient": _tilted(31)}, "wrong_plane"),
        ("cortex", {"SOPClassUID": "1.2.840.10008.5.1.4.1.1.7"}, "secondary_capture"),
        ("cortex", {"ImageType": ["ORIGINAL", "PRIMARY", "LOCALIZER"]}, "localizer"),
        ("cortex", {"BurnedInAnnotation": "YES"}, "burned_in_text"),
        ("thyroid", {"SliceThickness": 0.6}, "slice_thickness"),
        ("breast", {"pixels": np.stack([gradient()] * 2)}, "several_frames"),
        ("liver", {"pixels": gradient(64, 64)}, "matrix_size"),
    ],
)
def test_a_failed_criterion_has_its_code(challenge, attributes, code):
    failed = first_failure(_findings(challenge, **attributes))

    assert failed is not None
    assert failed.code == code
    assert code in EXCLUSION_CODES


@pytest.mark.parametrize(
    ("challenge", "keyword", "criterion"),
    [
        ("meniscus", "MagneticFieldStrength", "field strength"),
        ("thyroid", "SliceThickness", "slice thickness"),
        ("cortex", "ImageOrientationPatient", "plane"),
        ("cortex", "BurnedInAnnotation", "burned-in text"),
        ("cortex", "ImageType", "original image"),
    ],
)
def test_an_absent_attribute_is_unknown_and_excludes_nothing(challenge, keyword, criterion):
    findings = _findings(challenge, **{keyword: None})

    assert [finding.criterion for finding in findings if finding.outcome == "unknown"] == [criterion]
    assert first_failure(findings) is None


def test_oblique_within_thirty_degrees_is_coronal():
    assert first_failure(_findings("cortex", ImageOrientationPatient=_tilted(29))) is None


def test_text_is_expected_around_an_ultrasound_sector():
    assert first_failure(_findings("liver", BurnedInAnnotation="YES")) is None


def test_no_message_quotes_free_text_of_the_header():
    findings = _findings("cortex", Modality="DUPONT JEAN")

    assert "DUPONT" not in str(findings)


@pytest.mark.parametrize("level", [0, 1000, -1000])
def test_a_constant_image_is_blank(level):
    pixels = np.full((200, 200), level, np.int16)
    pixels[0, :10] = level + 1

    assert check_pixels(pixels).code == "blank"


def test_a_picture_is_not_blank():
    assert check_pixels(gradient()).outcome == "met"


def test_every_detail_is_told_in_french_too():
    wrong = {"Modality": "MR", "ImageOrientationPatient": _tilted(80), "PixelSpacing": ["9", "9"], "Rows": 64}
    findings = [each for each in _findings("cortex", **wrong) if each.outcome == "failed"]

    assert [each.detail_fr for each in findings if each.code != "matrix_size"] == [
        "Modalité\u00a0: MR, attendu\u00a0: CT",
        "à 80 degrés du plan coronal, au plus 30",
        "9 x 9 mm, attendu\u00a0: 0,2 à 2,5 mm",
    ]
    assert all(each.detail_fr for each in findings)
