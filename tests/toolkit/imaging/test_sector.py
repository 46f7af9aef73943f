import numpy as np

from pentathlon.imaging.sector import Region, find_sector


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
