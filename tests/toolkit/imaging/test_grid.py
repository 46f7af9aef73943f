import numpy as np
import SimpleITK as sitk
from hypothesis import given, settings
from hypothesis import strategies as st

from pentathlon.challenge import load_challenge
from pentathlon.imaging.grid import resample, target_grid

PREPARATION = load_challenge("cortex").preparation
spacings = st.floats(0.15, 2.5)
sizes = st.integers(4, 120)


def _preparation(size_mm, image_size):
    return PREPARATION.model_copy(update={"pixel_size_mm": size_mm, "image_size": image_size})


def _itk(pixels, spacing):
    image = sitk.GetImageFromArray(pixels)
    image.SetSpacing((spacing[1], spacing[0]))
    return image


@settings(max_examples=60)
@given(st.tuples(sizes, sizes), st.tuples(spacings, spacings), spacings, st.tuples(sizes, sizes), st.integers(0, 99))
def test_resampling_equals_simpleitk_inside_and_outside(shape, spacing, size_mm, image_size, seed):
    generator = np.random.default_rng(seed)
    pixels, centre = generator.normal(0, 500, shape), tuple(generator.uniform(-20, 140, 2))
    grid = target_grid(_preparation(size_mm, image_size), shape=shape, spacing_mm=spacing, centre=centre)

    ours = resample(pixels, grid, spacing_mm=spacing, background=-1024)

    image = _itk(pixels, spacing)
    wanted = sitk.Resample(
        image,
        image_size[::-1],
        sitk.Transform(),
        sitk.sitkLinear,
        grid.origin_mm,
        (size_mm,) * 2,
        (1, 0, 0, 1),
        -1024.0,
    )
    difference = np.abs(sitk.GetArrayFromImage(wanted) - ours)
    assert np.quantile(difference, 0.95) < 0.05  # a point on the very edge may fall to either side


@settings(max_examples=40)
@given(st.tuples(sizes, sizes), st.tuples(spacings, spacings), spacings, st.integers(0, 99))
def test_nearest_keeps_masks_binary_and_equals_simpleitk(shape, spacing, size_mm, seed):
    mask = np.random.default_rng(seed).integers(0, 2, shape, dtype=np.uint8)
    grid = target_grid(_preparation(size_mm, (40, 50)), shape=shape, spacing_mm=spacing, centre=(10, 10))

    ours = resample(mask, grid, spacing_mm=spacing, background=0, interpolation="nearest")

    wanted = sitk.Resample(
        _itk(mask, spacing), (50, 40), sitk.Transform(), sitk.sitkNearestNeighbor, grid.origin_mm, (size_mm,) * 2
    )
    assert (sitk.GetArrayFromImage(wanted) != ours).mean() < 0.05
    assert set(np.unique(ours)) <= {0, 1}


def test_one_step_equals_the_way_of_2018():
    pixels = np.random.default_rng(1).normal(0, 500, (300, 280))
    spacing, click = (0.7, 0.6), (150, 130)
    grid = target_grid(_preparation(1.0, (64, 64)), shape=pixels.shape, spacing_mm=spacing, centre=click)

    ours = resample(pixels, grid, spacing_mm=spacing, background=0)

    whole = sitk.Resample(_itk(pixels, spacing), (168, 210), sitk.Transform(), sitk.sitkLinear, (0, 0), (1.0, 1.0))
    row, column = round(150 * 0.7) - 32, round(130 * 0.6) - 32
    assert np.allclose(ours, sitk.GetArrayFromImage(whole)[row : row + 64, column : column + 64], atol=0.01)


def test_crop_without_resampling_copies_pixels():
    pixels = np.arange(400.0).reshape(20, 20)
    grid = target_grid(_preparation(None, (6, 6)), shape=(20, 20), spacing_mm=(0.3, 0.3), centre=(10, 3))

    assert np.array_equal(resample(pixels, grid, spacing_mm=(0.3, 0.3), background=0), pixels[7:13, 0:6])


def test_outside_of_the_image_is_background():
    grid = target_grid(_preparation(1.0, (8, 8)), shape=(4, 4), spacing_mm=(1, 1), centre=(2, 2))

    result = resample(np.ones((4, 4)), grid, spacing_mm=(1, 1), background=-7)

    assert np.array_equal(np.unique(result), [-7, 1])
    assert (result == 1).sum() == 16


def test_without_image_size_the_grid_covers_the_image():
    grid = target_grid(_preparation(0.5, None), shape=(100, 80), spacing_mm=(1.0, 0.75), centre=(0, 0))

    assert grid.shape == (200, 120)
    assert grid.origin_mm == (0, 0)
