import numpy as np
import pytest

from builders.images import gradient
from pentathlon.imaging.fingerprint import THUMBNAIL, look_alikes, near_duplicates, pixel_hash, thumbnail


def _pairs(*images):
    return near_duplicates(np.stack([thumbnail(image) for image in images]))


def test_hash_is_of_values_and_shape():
    image = gradient()

    assert pixel_hash(image) == pixel_hash(np.asfortranarray(image))
    assert pixel_hash(image) == pixel_hash(image.astype(">u2"))
    assert pixel_hash(image) != pixel_hash(image.T)
    assert pixel_hash(image) != pixel_hash(image + 1)


@pytest.mark.parametrize("scale", [0.5, 1.0, 2.0])
def test_rescaled_and_noisy_copies_are_near_duplicates(scale):
    noise = np.random.default_rng(0).normal(0, 10, gradient().shape)

    assert _pairs(gradient(), gradient() * scale + noise) == [(0, 1)]


def test_different_images_are_not():
    assert _pairs(*(gradient(seed=seed) for seed in range(40))) == []


def test_pairs_are_found_among_many():
    images = [gradient(seed=seed) for seed in range(600)]
    images[599] = images[3] + 7

    assert _pairs(*images) == [(3, 599)]


def test_thumbnail_of_a_small_image():
    assert thumbnail(np.eye(5)).shape == (THUMBNAIL, THUMBNAIL)


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_images_have_no_pairs(count):
    assert near_duplicates(np.zeros((count, THUMBNAIL, THUMBNAIL), np.uint8)) == []


def test_what_looks_like_one_image_is_found_among_others():
    others = np.stack([thumbnail(gradient(seed=seed)) for seed in range(20)])

    assert look_alikes(thumbnail(gradient(seed=7) + 5), others) == [7]
    assert look_alikes(thumbnail(gradient(seed=99)), others) == []
    assert look_alikes(others[0], others[:0]) == []
