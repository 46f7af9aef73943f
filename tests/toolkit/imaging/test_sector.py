import io

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pentathlon.errors import ImageRefusedError
from pentathlon.imaging.open import open_image
from pentathlon.imaging.sector import Region, find_sector
from pentathlon.synthesis import simulate


def _convex(rows=480, columns=640):
    """Speckle in an annulus sector, a ruler and a line of writing beside it; and the true mask."""
    y, x = np.mgrid[:rows, :columns] - np.array([-60, columns // 2]).reshape(2, 1, 1)
    radius, angle = np.hypot(y, x), np.degrees(np.arctan2(x, y))
    inside = (radius > 120) & (radius < 500) & (abs(angle) < 35)
    speckle = np.random.default_rng(0).gamma(2, 40, (rows, columns)).clip(12, 255)
    picture = np.where(inside, speckle, 0).astype(np.uint8)
    picture[20:26, 20:180:6] = 255
    picture[100:400:25, 620:630] = 200
    return picture, inside


def _iou(one, other):
    return (one & other).sum() / (one | other).sum()


def test_convex_sector_is_found_without_the_writing():
    picture, inside = _convex()
    sector = find_sector(picture)

    assert _iou(sector.mask(), inside) > 0.9
    assert not sector.mask()[20:26, 20:180].any()
    assert not sector.mask()[:, 620:].any()


def test_colour_and_loops_are_understood():
    picture, _ = _convex()

    assert find_sector(np.dstack([picture] * 3)).outline == find_sector(picture).outline
    assert find_sector(np.stack([picture] * 4)).outline == find_sector(picture).outline


def test_nothing_is_found_in_nothing():
    assert find_sector(np.zeros((300, 300), np.uint8)) is None


def test_sane_regions_narrow_the_sector():
    picture, _ = _convex()
    sector = find_sector(picture, regions=[Region(0, 0, 639, 430)])

    assert (sector.method, sector.doubts) == ("both", ())
    assert not sector.mask()[431:].any()


def test_regions_that_lie_are_doubted():
    picture, inside = _convex()

    for lie in (Region(0, 0, 1279, 959), Region(0, 0, 100, 100)):
        sector = find_sector(picture, regions=[lie])
        assert sector.method == "image"
        assert sector.doubts
        assert _iou(sector.mask(), inside) > 0.9


@pytest.mark.parametrize("page", [0, 32, 90, 255])
def test_the_colour_of_the_page_does_not_matter(page):
    picture, inside = _convex()
    printed = np.where(inside, picture, np.where(picture > 0, 255 - page, page)).astype(np.uint8)

    assert _iou(find_sector(printed).mask(), inside) > 0.9


def test_a_title_bar_is_no_sector():
    picture, inside = _convex()
    picture[:20] = 70
    picture[7:13, 20:180:6] = 255
    picture[20:26, 20:180:6] = 0

    assert not find_sector(picture).mask()[:20].any()
    assert _iou(find_sector(picture).mask(), inside) > 0.9


def test_a_dark_side_gets_the_shape_of_the_other():
    picture, inside = _convex()
    picture[200:, :240] = 0

    assert _iou(find_sector(picture).mask(), inside) > 0.9


def test_a_dark_side_beside_writing_is_doubted():
    picture, _ = _convex()
    picture[200:, :240] = 0
    picture[300:306, 90:150:6] = 255

    sector = find_sector(picture)

    assert not sector.mask()[300:306, 90:150].any()
    assert "one side of the sector is dark, and beside it stands something bright" in sector.doubts


def test_sectors_of_four_manufacturers_are_found(tmp_path):
    simulate(tmp_path, challenges=["liver"], scale=0.06)
    images = {path.stem: path for path in (tmp_path / "liver/images").rglob("*") if path.is_file()}
    overlaps = []
    for path in (tmp_path / "liver/truth/sectors").iterdir():
        truth = np.asarray(Image.open(path)) > 0
        try:
            pixels = open_image(images[path.stem].read_bytes()).load()
        except ImageRefusedError:
            continue
        if pixels.shape[:2] == truth.shape and pixels.any():
            sector = find_sector(pixels)
            overlaps.append(_iou(sector.mask(), truth) if sector else 0)

    assert np.median(overlaps) >= 0.97
    assert np.quantile(overlaps, 0.1) >= 0.9  # a menu that is kept halves the overlap


def test_a_menu_that_compression_glues_together_stays_outside():
    picture, inside = _convex()
    page = Image.fromarray(np.where(inside, picture, 32).astype(np.uint8))
    for row in range(40, 170, 14):
        ImageDraw.Draw(page).text((16, row), "GAIN 52 dB", fill=220)
    stream = io.BytesIO()
    page.save(stream, "JPEG", quality=75)

    sector = find_sector(np.asarray(Image.open(stream)))

    assert not sector.mask()[40:170, 16:90].any()
    assert _iou(sector.mask(), inside) > 0.9
