"""Masks of images."""

import numpy as np
import pytest
from django.core.files.storage import default_storage
from django.utils import timezone

from builders import sending, site
from builders.images import build_picture, gradient
from pentathlon.imaging.nifti import encode_nifti, read_nifti
from pentathlon_site.collection.actions import label_inclusion, receive_mask
from pentathlon_site.collection.models import Inclusion
from pentathlon_site.collection.stored_files import list_files
from pentathlon_site.core.errors import ActionDenied, Conflict, Invalid


@pytest.fixture
def inclusion(bob, centre, event):
    batch = sending.build_batch(bob, centre, site.build_challenge(event, "cortex"))
    return sending.send(batch, sending.clean_image(centre, "cortex"))


def send_mask(inclusion, content, by):
    row = Inclusion.objects.select_related("mask", "challenge", "centre__event").get(pk=inclusion.pk)
    return receive_mask(inclusion=row, content=content, by=by, at=timezone.now())


def stored_mask(inclusion):
    return read_nifti(default_storage.open(inclusion.mask.file).read())


@pytest.mark.parametrize("value", [1, 255])
def test_a_mask_is_stored_as_zeros_and_ones_on_the_grid_of_its_image(inclusion, bob, value):
    received = send_mask(inclusion, sending.mask_of(value=value), bob)

    stored = stored_mask(received)
    assert (stored.array.shape, sorted(np.unique(stored.array))) == ((160, 160), [0, 1])
    assert stored.spacing_mm == pytest.approx((0.8, 0.8))
    assert int(stored.array.sum()) == 40 * 40


def test_a_nifti_mask_is_taken(inclusion, bob):
    mask = np.zeros((160, 160), np.uint8)
    mask[3:9, 4:8] = 1
    content = encode_nifti(mask, spacing_mm=(0.8, 0.8), origin_mm=(0, 0))

    assert int(stored_mask(send_mask(inclusion, content, bob)).array.sum()) == 24


def test_labels_and_mask_complete_an_image(inclusion, bob):
    received = send_mask(inclusion, sending.mask_of(), bob)
    assert not received.is_complete

    label_inclusion(inclusion=received, labels={}, by=bob, at=timezone.now())

    assert Inclusion.objects.get(pk=inclusion.pk).is_complete


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (sending.mask_of((80, 80)), "The mask has 80 x 80 pixels, the image 160 x 160: draw it on this image."),
        (sending.mask_of(inside=False), "The mask is empty: no pixel is inside."),
        (b"no image", "The mask is empty, unreadable or of another size than the image: draw it on this image again."),
        (
            build_picture(np.zeros((160, 160), np.uint8), "JPEG"),
            "The mask is empty, unreadable or of another size than the image: draw it on this image again.",
        ),
    ],
    ids=["size", "empty", "unreadable", "lossy"],
)
def test_a_mask_that_cannot_be_used_is_refused_with_the_reason(inclusion, bob, content, sentence):
    with pytest.raises(Invalid) as refused:
        send_mask(inclusion, content, bob)

    assert (refused.value.message, refused.value.code) == (sentence, "unusable_mask")


def test_another_mask_takes_the_place_of_the_first_and_its_file_goes(inclusion, bob):
    send_mask(inclusion, sending.mask_of(), bob)
    received = send_mask(inclusion, sending.mask_of(value=7), bob)

    assert len([name for name, _ in list_files() if name.startswith("masks/")]) == 1
    assert default_storage.exists(received.mask.file)


def test_the_same_mask_again_changes_nothing(inclusion, bob):
    first = send_mask(inclusion, sending.mask_of(), bob)
    second = send_mask(inclusion, sending.mask_of(), bob)

    assert first.mask.file == second.mask.file


def test_another_centre_sends_no_mask(inclusion, dan):
    with pytest.raises(ActionDenied):
        send_mask(inclusion, sending.mask_of(), dan)


def test_a_challenge_without_masks_takes_none(bob, centre, event):
    batch = sending.build_batch(bob, centre, site.build_challenge(event, "thyroid"))
    inclusion = sending.send(batch, sending.clean_image(centre))

    with pytest.raises(Conflict):
        send_mask(inclusion, sending.mask_of(), bob)


def test_a_picture_is_no_mask_because_it_could_show_a_name(inclusion, bob):
    with pytest.raises(Invalid, match="a picture, not a mask"):
        send_mask(inclusion, build_picture(gradient(160, 160)), bob)
