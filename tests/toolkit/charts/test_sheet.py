"""Contact sheets show images of any kind side by side."""

import io

import numpy as np
import pytest
from PIL import Image

from pentathlon.charts import contact_sheet
from pentathlon.charts.sheet import OUTLINE

RAMP = np.tile(np.linspace(-1000, 3000, 256), (256, 1))


def pixels(content):
    return np.asarray(Image.open(io.BytesIO(content)).convert("RGB"))


def tiles(content, count, *, tile=64):
    """The tiles of a sheet in one row."""
    return [pixels(content)[4 : 4 + tile, 4 + (tile + 4) * place :][:, :tile] for place in range(count)]


@pytest.mark.parametrize("dtype", [np.int16, np.uint16, np.float32, np.float64, np.int32])
def test_grey_levels_are_spread_whatever_the_range(dtype):
    image = np.abs(RAMP).astype(dtype) if dtype is np.uint16 else RAMP.astype(dtype)
    [tile] = tiles(contact_sheet([image], ["a"], columns=1, tile=64), 1)
    assert (tile.min(), tile.max()) == (0, 255)
    assert len(np.unique(tile)) > 40


def test_outliers_do_not_darken_an_image():
    image = RAMP.copy()
    image[0, 0] = 1e9
    [tile] = tiles(contact_sheet([image], ["a"], columns=1, tile=64), 1)
    assert tile.mean() > 100


def test_shape_is_kept_on_black():
    [wide, tall] = tiles(contact_sheet([RAMP[:64], RAMP[:, :64]], ["a", "b"], columns=2, tile=64), 2)
    assert not wide[:24].any()
    assert wide[32].any()
    assert not tall[:, :24].any()


def test_colours_are_shown_as_they_are():
    image = np.full((10, 10, 3), (10, 200, 30), dtype=np.uint8)
    [tile] = tiles(contact_sheet([image], ["a"], columns=1, tile=64), 1)
    assert (tile == (10, 200, 30)).all()


def test_mask_is_outlined_and_not_filled():
    mask = np.zeros((256, 256), dtype=bool)
    mask[64:192, 64:192] = True
    [tile] = tiles(contact_sheet([RAMP], ["a"], columns=1, tile=64, masks=[mask]), 1)
    outlined = (tile == OUTLINE).all(axis=2)
    assert outlined.sum() == 4 * 31
    assert not outlined[20:40, 20:40].any()


def test_image_without_mask_has_no_outline():
    [_, plain] = tiles(contact_sheet([RAMP] * 2, ["a", "b"], columns=2, tile=64, masks=[RAMP > 0, None]), 2)
    assert (plain == plain[:, :, :1]).all()


@pytest.mark.parametrize("image", [np.zeros((5, 9)), np.full((3, 3), np.nan), np.ones((4, 4), bool), np.zeros((1, 1))])
def test_constant_image_is_black_or_plain(image):
    [tile] = tiles(contact_sheet([image], ["a"], columns=1, tile=64), 1)
    assert len(np.unique(tile)) == 1


def test_sheet_has_a_row_for_every_few_images():
    assert pixels(contact_sheet([RAMP] * 5, ["a"] * 5, columns=2, tile=64)).shape == (3 * 84 + 4, 2 * 68 + 4, 3)


def test_sheet_of_nothing_is_white():
    assert (pixels(contact_sheet([], [], columns=2, tile=64)) == 255).all()


def test_accents_are_drawn():
    sheets = {contact_sheet([RAMP], [caption], columns=1, tile=64) for caption in ("é", "è", "e", "œ")}
    assert len(sheets) == 4


def test_long_caption_stays_under_its_tile():
    sheet = pixels(contact_sheet([RAMP] * 2, ["lésion " * 40, ""], columns=2, tile=64))
    assert (sheet[70:, 70:] == 255).all()


def test_same_images_give_the_same_bytes():
    assert contact_sheet([RAMP], ["a"]) == contact_sheet([RAMP.copy()], ["a"])


@pytest.mark.parametrize("shape", [(4,), (4, 4, 4), (2, 4, 4, 3)])
def test_what_is_no_picture_is_refused(shape):
    with pytest.raises(ValueError, match="not a picture"):
        contact_sheet([np.zeros(shape)], ["a"])


def test_one_caption_per_image():
    with pytest.raises(ValueError, match=r"shorter|longer"):
        contact_sheet([RAMP], [])
