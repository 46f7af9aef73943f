"""Names burned into pixels: blanked, or for a person to see; and pixels without text stay as they are."""

import io

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset

from builders.dicom_images import ct_image, mr_image, to_bytes, us_image
from builders.probes_burned import BurnedProbe, burned_probes, is_seen
from pentathlon.deidentification import Cleaned, Pixels, Pseudonymiser, Settings, deidentify
from pentathlon.deidentification.text_boxes import lies_on_background

pytest.importorskip("rapidocr", reason="the extra `text` is not installed")
KEY = Pseudonymiser(b"k" * 32)
PROBES = list(burned_probes())


def _cleaned(content: bytes, pixels: Pixels = Pixels.AUTO) -> Cleaned:
    return deidentify(content, KEY, Settings(pixels=pixels))


def _read(cleaned: Cleaned) -> Dataset:
    return dcmread(io.BytesIO(b"".join(map(bytes, cleaned.content))))


def _frame(image: Dataset, index: int) -> np.ndarray:
    return image.pixel_array[index] if "NumberOfFrames" in image else image.pixel_array


@pytest.mark.parametrize("probe", PROBES, ids=lambda probe: probe.name)
def test_burned_in_name_is_not_seen_any_more(probe: BurnedProbe) -> None:
    assert is_seen(_frame(dcmread(io.BytesIO(probe.content)), probe.frame), probe.ink)
    cleaned = _cleaned(probe.content)
    assert not is_seen(_frame(_read(cleaned), probe.frame), probe.ink)
    assert _cleaned(b"".join(map(bytes, cleaned.content))).sha256 == cleaned.sha256


def test_name_over_the_anatomy_goes_to_review() -> None:
    reasons = {probe.name: _cleaned(probe.content).finding.reasons for probe in PROBES if "CT" in probe.name}
    assert "text_in_anatomy" in reasons["over the anatomy of a CT"]
    assert reasons["corner of a CT"] == ()


@pytest.mark.parametrize("image", [ct_image(512), mr_image(256), ct_image(128)])
def test_pixels_without_text_stay_bit_identical_and_are_stated_clean(image: Dataset) -> None:
    cleaned = _cleaned(to_bytes(image))
    result = _read(cleaned)
    assert cleaned.verdict == "clean"
    assert result.PixelData == image.PixelData
    assert result.BurnedInAnnotation == "NO"
    assert "113101" in [item.CodeValue for item in result.DeidentificationMethodCodeSequence]


def test_outside_of_the_sector_everything_is_black_in_all_frames() -> None:
    image = us_image(frames=3)
    planted = image.pixel_array.copy()
    planted[:, :12] = 77
    cleaned = _cleaned(to_bytes(us_image(frames=3, PixelData=planted.tobytes())))
    result = _read(cleaned).pixel_array
    inside = (image.pixel_array > 0).any(axis=(0, 3))
    assert not result[:, :12].any()
    assert (result == image.pixel_array)[:, inside].mean() > 0.95
    assert len(cleaned.finding.outline) >= 4


def test_uncertain_sector_goes_to_review() -> None:
    regions = us_image().SequenceOfUltrasoundRegions
    regions[0].RegionLocationMaxX1 = 900
    cleaned = _cleaned(to_bytes(us_image(SequenceOfUltrasoundRegions=regions)))
    assert cleaned.verdict == "review"
    assert "sector_unsure" in cleaned.finding.reasons


def test_review_mode_finds_and_changes_nothing() -> None:
    probe = next(probe for probe in PROBES if probe.name == "corner of a CT")
    cleaned = _cleaned(probe.content, Pixels.REVIEW)
    assert cleaned.finding.reasons == ("text_found",)
    assert cleaned.finding.boxes
    assert _read(cleaned).PixelData == dcmread(io.BytesIO(probe.content)).PixelData


def test_running_twice_does_not_make_a_review_clean() -> None:
    probe = next(probe for probe in PROBES if probe.name == "over the anatomy of a CT")
    once = _cleaned(probe.content)
    twice = _cleaned(b"".join(map(bytes, once.content)))
    assert (once.verdict, twice.verdict) == ("review", "review")
    assert "review_pending" in twice.finding.reasons


def test_anatomy_that_the_detector_takes_for_text_is_not_called_background() -> None:
    frame = np.zeros((200, 300), np.uint8)
    frame[80:130, 20:280] = np.random.default_rng(1).integers(60, 200, (50, 260))
    assert not lies_on_background((70, 10, 140, 290), frame, inverted=False)
    frame[:] = 0
    frame[90:96:3, 30:200:4] = 255
    assert lies_on_background((84, 24, 102, 206), frame, inverted=False)


def test_sector_is_cut_out_of_what_was_cleaned_without_a_look() -> None:
    planted = us_image().pixel_array.copy()
    planted[:8] = 99
    unseen = _cleaned(to_bytes(us_image(PixelData=planted.tobytes())), Pixels.OFF)
    cleaned = _cleaned(b"".join(map(bytes, unseen.content)))
    assert cleaned.finding.is_cut
    assert not _read(cleaned).pixel_array[:8].any()


def test_declared_text_that_is_not_found_is_for_a_person() -> None:
    assert _cleaned(to_bytes(ct_image(256, BurnedInAnnotation="YES"))).finding.reasons == ("text_declared",)


def test_review_mode_leaves_an_ultrasound_sector_to_a_person() -> None:
    cleaned = _cleaned(to_bytes(us_image()), Pixels.REVIEW)
    assert "sector_not_cut" in cleaned.finding.reasons
    assert _read(cleaned).PixelData == us_image().PixelData


def test_sector_of_wide_and_inverted_values_is_found() -> None:
    grey = us_image().pixel_array[..., 0].astype(np.uint16) * 16
    wide = {"SamplesPerPixel": 1, "BitsAllocated": 16, "BitsStored": 12, "HighBit": 11}
    for photometric, values in (("MONOCHROME2", grey), ("MONOCHROME1", 4095 - grey)):
        image = us_image(**wide, PhotometricInterpretation=photometric, PixelData=values.tobytes())
        image["PixelData"].VR = "OW"
        assert len(_cleaned(to_bytes(image)).finding.outline) >= 4
