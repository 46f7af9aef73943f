import numpy as np
import pytest
from PIL import Image

from builders.images import build_dicom, build_picture, gradient
from pentathlon.errors import ImageRefusedError
from pentathlon.imaging.nifti import encode_nifti
from pentathlon.imaging.open import grey, open_image

EIGHT_BIT = (gradient() // 8).astype(np.uint8)
COLOUR = np.dstack([EIGHT_BIT, EIGHT_BIT // 2, 255 - EIGHT_BIT])


@pytest.mark.parametrize("name", ["PNG", "BMP"])
@pytest.mark.parametrize("pixels", [EIGHT_BIT, COLOUR])
def test_pictures_keep_their_pixels(name, pixels):
    opened = open_image(build_picture(pixels, name))

    assert opened.header.format == name
    assert np.array_equal(opened.load(), pixels)


def test_sixteen_bit_png_keeps_its_values():
    assert np.array_equal(open_image(build_picture(gradient())).load(), gradient())


def test_jpeg_is_lossy():
    opened = open_image(build_picture(EIGHT_BIT, "JPEG"))

    assert opened.header.lossy is True
    assert np.abs(opened.load().astype(int) - EIGHT_BIT).mean() < 2


def test_exif_orientation_is_applied(tmp_path):
    path, exif = tmp_path / "a.jpg", Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(EIGHT_BIT).save(path, exif=exif)

    opened = open_image(path.read_bytes())

    assert (opened.header.rows, opened.header.columns) == EIGHT_BIT.shape[::-1]
    assert opened.load().shape == EIGHT_BIT.shape[::-1]


def test_nifti_comes_with_its_spacing():
    opened = open_image(encode_nifti(gradient(), spacing_mm=(0.5, 0.7), origin_mm=(0, 0)))

    assert opened.header.pixel_spacing_mm == pytest.approx((0.5, 0.7))
    assert np.array_equal(opened.load(), gradient())


def test_dicom_is_told_by_its_content():
    assert open_image(build_dicom()).header.format == "DICOM"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "unreadable"),
        (b"id,Lesion\n1,0\n", "not_an_image"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "unreadable"),
        (b"BM" + bytes(10), "unreadable"),
        (b"PK\x03\x04" + bytes(500), "not_an_image"),
        (b"\x1f\x8b\x08" + bytes(500), "unreadable"),
    ],
)
def test_what_is_no_image_is_refused_with_a_reason(content, code):
    with pytest.raises(ImageRefusedError) as refusal:
        open_image(content).load()

    assert refusal.value.code == code


def test_truncated_picture_is_unreadable():
    with pytest.raises(ImageRefusedError, match="unreadable"):
        open_image(build_picture(EIGHT_BIT)[:-2000]).load()


def test_picture_that_claims_too_many_pixels_is_refused_before_allocation():
    content = bytearray(build_picture(EIGHT_BIT, "BMP"))
    content[18:26] = (30000).to_bytes(4, "little") * 2

    with pytest.raises(ImageRefusedError, match="too_large"):
        open_image(bytes(content))


def test_grey_of_a_grey_picture_in_colour_is_the_same():
    assert np.array_equal(grey(np.dstack([EIGHT_BIT] * 3)), EIGHT_BIT)
