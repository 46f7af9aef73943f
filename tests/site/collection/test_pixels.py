"""Text in the pixels, and ultrasound."""

import cv2
import numpy as np
import pytest

from builders import sending, site
from builders.dicom_images import to_bytes, us_image
from builders.images import gradient
from pentathlon.deidentification import Pixels
from pentathlon_site.collection.models import Inclusion


@pytest.fixture
def liver(bob, centre, event):
    return sending.build_batch(bob, centre, site.build_challenge(event, "liver"))


@pytest.fixture
def thyroid(bob, centre, event):
    return sending.build_batch(bob, centre, site.build_challenge(event, "thyroid"))


def with_text(words):
    pixels = gradient(512, 512, 3) // 4
    ink = np.zeros((512, 512), np.uint8)
    cv2.putText(ink, words, (10, 40), cv2.FONT_HERSHEY_SIMPLEX, 0.9, 255, 2)
    pixels[:60] = 0
    pixels[ink > 0] = 2000
    return pixels


def test_text_in_the_pixels_is_refused_and_not_kept(thyroid, centre):
    inclusion = sending.send(thyroid, sending.clean_image(centre, pixels=with_text("DUVALL ANNE")))

    assert (inclusion.state, inclusion.code, inclusion.file) == ("refused", "burned_in_text", "")
    assert "DUVALL" not in str(Inclusion.objects.values())


def test_text_that_a_site_agent_has_blanked_is_taken(thyroid, centre):
    source = sending.source_image(pixels=with_text("DUVALL ANNE"))

    inclusion = sending.send(thyroid, sending.cleaned(source, centre, pixels=Pixels.AUTO))

    assert inclusion.state in ("accepted", "question")


def test_an_ultrasound_image_that_was_cut_is_taken(liver, centre):
    inclusion = sending.send(liver, sending.ultrasound(centre))

    assert inclusion.state in ("accepted", "question")


def test_an_ultrasound_image_with_text_around_the_sector_is_refused(liver, centre):
    image = us_image(StudyInstanceUID="1.2.9.77", PatientID="IPP77")
    pixels = image.pixel_array.copy()
    cv2.putText(pixels, "DUVALL", (4, 16), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (255, 255, 255), 1)
    image.PixelData = pixels.tobytes()

    inclusion = sending.send(liver, sending.cleaned(to_bytes(image), centre))

    assert (inclusion.state, inclusion.code) == ("refused", "sector_not_cut")


def test_text_within_the_sector_is_refused(liver, centre):
    """Cut by somebody, with text left inside."""
    image = us_image(StudyInstanceUID="1.2.9.77", PatientID="IPP77")
    pixels = image.pixel_array.copy()
    cv2.putText(pixels, "DUVALL 1960", (100, 120), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (255, 255, 255), 2)
    image.PixelData = pixels.tobytes()
    content = sending.cleaned(to_bytes(image), centre)
    statement = sending.cleaned(to_bytes(us_image()), centre, pixels=Pixels.AUTO)

    inclusion = sending.send(liver, sending.with_statement_of(statement, content))

    assert (inclusion.state, inclusion.code) == ("refused", "burned_in_text")
