"""NIfTI files agree with nibabel and SimpleITK in both directions, and wrong ones are refused."""

import gzip
import io
import struct
from pathlib import Path

import nibabel
import numpy as np
import pytest
import SimpleITK
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from builders.shared_data import SHARED_DATA
from pentathlon.errors import ImageRefusedError
from pentathlon.imaging.nifti import encode_nifti, read_nifti, read_nifti_header, write_nifti

WRITTEN = ["uint8", "int16", "uint16", "int32", "float32", "float64"]
SPACING, ORIGIN = (0.75, 0.5), (-12.5, 40.25)


def picture(dtype="int16", shape=(5, 7)):
    return np.random.default_rng(3).integers(0, 100, shape).astype(dtype)


def with_field(content, at, kind, *values, order="<"):
    changed = bytearray(content)
    struct.pack_into(order + kind, changed, at, *values)
    return bytes(changed)


def plain(**options):
    return encode_nifti(picture(), spacing_mm=SPACING, origin_mm=ORIGIN, compressed=False, **options)


@pytest.mark.parametrize("ending", [".nii", ".nii.gz"])
@pytest.mark.parametrize("dtype", WRITTEN)
def test_written_file_reads_the_same_in_nibabel_and_simpleitk(tmp_path, dtype, ending):
    path = tmp_path / f"image{ending}"
    write_nifti(path, picture(dtype), spacing_mm=SPACING, origin_mm=ORIGIN)
    itk, nib = SimpleITK.ReadImage(str(path)), nibabel.load(path)
    np.testing.assert_array_equal(SimpleITK.GetArrayFromImage(itk), picture(dtype))
    np.testing.assert_array_equal(np.asarray(nib.dataobj).T, picture(dtype))
    assert nib.get_data_dtype() == dtype
    assert (itk.GetSpacing(), itk.GetOrigin()) == (SPACING[::-1], ORIGIN)
    assert itk.GetDirection() == (1, 0, 0, 1)
    np.testing.assert_array_equal(
        nib.affine, np.array([[-0.5, 0, 0, 12.5], [0, -0.75, 0, -40.25], [0, 0, 1, 0], [0, 0, 0, 1]])
    )
    np.testing.assert_array_equal(nib.header.get_qform(), nib.header.get_sform())


@pytest.mark.parametrize("dtype", WRITTEN)
def test_header_of_written_file_is_that_of_simpleitk(tmp_path, dtype):
    ours, theirs = tmp_path / "ours.nii", tmp_path / "theirs.nii"
    image = SimpleITK.GetImageFromArray(picture(dtype))
    image.SetSpacing(SPACING[::-1])
    image.SetOrigin(ORIGIN)
    SimpleITK.WriteImage(image, str(theirs))
    write_nifti(ours, picture(dtype), spacing_mm=SPACING, origin_mm=ORIGIN)
    np.testing.assert_array_equal(
        np.frombuffer(ours.read_bytes(), np.uint8), np.frombuffer(theirs.read_bytes(), np.uint8)
    )


@given(
    arrays(st.sampled_from(WRITTEN), array_shapes(min_dims=2, max_dims=2, max_side=12), elements={"allow_nan": False}),
    st.tuples(st.floats(0.0625, 10, width=32), st.floats(0.0625, 10, width=32)),
    st.tuples(st.floats(-500, 500, width=32), st.floats(-500, 500, width=32)),
    st.booleans(),
)
def test_round_trip_keeps_pixels_and_place(array, spacing, origin, compressed):
    image = read_nifti(encode_nifti(array, spacing_mm=spacing, origin_mm=origin, compressed=compressed))
    np.testing.assert_array_equal(image.array, array)
    assert image.array.dtype == array.dtype
    assert image.spacing_mm == pytest.approx(spacing, rel=1e-12)
    assert tuple(-image.affine[:2, 3]) == origin


def test_stream_and_path_get_the_same_bytes_without_name_or_time(tmp_path):
    path, stream = tmp_path / "image.nii.gz", io.BytesIO()
    write_nifti(path, picture(), spacing_mm=SPACING, origin_mm=ORIGIN)
    write_nifti(stream, picture(), spacing_mm=SPACING, origin_mm=ORIGIN)
    assert path.read_bytes() == stream.getvalue()
    assert stream.getvalue()[3:8] == bytes(5)


@pytest.mark.parametrize(
    "dtype", ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float32", "float64"]
)
@pytest.mark.parametrize("shape", [(6, 4), (6, 4, 1), (6, 4, 3), (6, 4, 3, 1)])
def test_reader_agrees_with_nibabel(tmp_path, dtype, shape):
    affine = np.array([[0, -0.5, 0.1, 3], [0.7, 0, 0, -4], [0, 0.1, 2, 5], [0, 0, 0, 1.0]])
    path = tmp_path / "image.nii.gz"
    nibabel.save(nibabel.Nifti1Image(picture(dtype, shape), affine, dtype=dtype), path)
    image, expected = read_nifti(path), nibabel.load(path)
    stored = np.asarray(expected.dataobj)
    stored = stored.reshape(stored.shape[:3]) if stored.ndim > 3 else stored
    stored = stored[..., 0] if stored.shape[2:] == (1,) else stored
    np.testing.assert_array_equal(image.array, np.swapaxes(stored, 0, 1))
    np.testing.assert_array_equal(image.affine, expected.affine)


@pytest.mark.parametrize(
    "direction",
    [
        (1, 0, 0, 0, 1, 0, 0, 0, 1),
        (0, 0, 1, 1, 0, 0, 0, 1, 0),
        (0.6, -0.8, 0, 0.8, 0.6, 0, 0, 0, 1),
        (-1, 0, 0, 0, 1, 0, 0, 0, 1),
    ],
)
def test_qform_alone_places_the_image_as_nibabel_does(tmp_path, direction):
    image = SimpleITK.GetImageFromArray(picture(shape=(3, 5, 4)))
    image.SetSpacing((0.5, 0.7, 2.0))
    image.SetDirection(direction)
    SimpleITK.WriteImage(image, str(tmp_path / "image.nii"))
    content = with_field((tmp_path / "image.nii").read_bytes(), 254, "h", 0)
    (tmp_path / "qform.nii").write_bytes(content)
    np.testing.assert_allclose(read_nifti(content).affine, nibabel.load(tmp_path / "qform.nii").affine, atol=1e-6)


def test_image_without_a_form_is_placed_by_its_pixel_sizes():
    content = with_field(with_field(plain(), 252, "2h", 0, 0), 80, "2f", 0.5, 2)
    np.testing.assert_array_equal(read_nifti(content).affine, np.diag([0.5, 2, 1, 1]))


def test_big_endian_file_reads_as_little_endian_one(tmp_path):
    image = nibabel.Nifti1Image(
        picture("int16", (6, 4)), np.diag([2, 3, 1, 1]), header=nibabel.Nifti1Header(endianness=">")
    )
    nibabel.save(image, tmp_path / "image.nii")
    assert (tmp_path / "image.nii").read_bytes()[:4] == b"\0\0\x01\x5c"
    np.testing.assert_array_equal(read_nifti(tmp_path / "image.nii").array.T, picture("int16", (6, 4)))


def test_slope_and_intercept_are_applied():
    content = with_field(plain(), 112, "2f", 0.5, -3)
    np.testing.assert_array_equal(read_nifti(content).array, picture() * 0.5 - 3)


@pytest.mark.parametrize("slope", [0, float("nan"), float("inf")])
def test_slope_that_is_none_is_ignored(slope):
    np.testing.assert_array_equal(read_nifti(with_field(plain(), 112, "2f", slope, float("nan"))).array, picture())


def test_units_other_than_millimetres_are_converted():
    assert read_nifti(with_field(plain(), 123, "B", 1)).spacing_mm == pytest.approx((750, 500))


def test_header_states_shape_and_type_without_the_pixels():
    header = read_nifti_header(plain()[:348])
    assert (header.shape, header.dtype, header.size_bytes) == ((7, 5), np.dtype("int16"), 352 + 70)


def test_compressed_file_of_several_members_is_read():
    content = plain()
    members = gzip.compress(content[:360]) + gzip.compress(content[360:])
    np.testing.assert_array_equal(read_nifti(members).array, picture())


WRONG = {
    "empty": (b"", "unreadable", "shorter"),
    "not nifti": (b"x" * 400, "unreadable", "not a NIfTI-1"),
    "header alone": (with_field(plain(), 344, "4s", b"ni1\0"), "unsupported", "without its pixels"),
    "own size": (with_field(plain(), 0, "i", 540), "unreadable", "own size"),
    "no axes": (with_field(plain(), 40, "h", 0), "unreadable", "0 axes"),
    "negative": (with_field(plain(), 42, "h", -7), "unreadable", "-7 x 5"),
    "time": (with_field(plain(), 40, "8h", 4, 7, 5, 1, 2, 1, 1, 1), "unsupported", "no plain volume"),
    "enormous": (with_field(plain(), 40, "4h", 3, 32767, 32767, 32767), "too_large", "claims"),
    "colour": (with_field(plain(), 70, "h", 128), "unsupported", "128"),
    "bits": (with_field(plain(), 72, "h", 8), "unreadable", "bits"),
    "offset": (with_field(plain(), 108, "f", 20), "unreadable", "byte 20"),
    "no offset": (with_field(plain(), 108, "f", float("nan")), "unreadable", "byte nan"),
    "intercept": (with_field(plain(), 112, "2f", 1, float("inf")), "unreadable", "intercept"),
    "nowhere": (with_field(plain(), 280, "f", float("nan")), "unreadable", "nowhere"),
    "no width": (with_field(plain(), 280, "f", 0), "unreadable", "nowhere"),
    "rotation": (with_field(plain(), 252, "2h3f", 1, 0, 1, 1, 1), "unreadable", "rotation"),
    "cut off": (plain()[:-1], "unreadable", "fewer"),
    "longer": (plain() + b"\0", "unreadable", "more"),
    "gzip cut off": (gzip.compress(plain())[:-12], "unreadable", "cut off"),
    "gzip damaged": (gzip.compress(plain())[:-8] + bytes(8), "unreadable", "damaged"),
    "gzip bomb": (gzip.compress(plain() + bytes(10**7)), "unreadable", "more"),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_file_is_refused_with_the_reason(name):
    content, code, reason = WRONG[name]
    with pytest.raises(ImageRefusedError, match=reason) as refused:
        read_nifti(content)
    assert refused.value.code == code


def test_missing_file_is_refused():
    with pytest.raises(ImageRefusedError, match="No such file"):
        read_nifti(Path("nowhere.nii"))


@pytest.mark.parametrize("dtype", ["bool", "int64", "complex64", ">i2"])
def test_unwritable_pixel_type_is_refused(dtype):
    with pytest.raises(TypeError):
        encode_nifti(picture(dtype), spacing_mm=SPACING, origin_mm=ORIGIN)


@pytest.mark.parametrize(
    ("shape", "spacing", "origin"),
    [
        ((3,), SPACING, ORIGIN),
        ((0, 3), SPACING, ORIGIN),
        ((2, 2), (0, 1), ORIGIN),
        ((2, 2), SPACING, (float("nan"), 0)),
    ],
)
def test_image_that_is_nowhere_is_refused(shape, spacing, origin):
    with pytest.raises(ValueError, match="is n"):
        encode_nifti(np.zeros(shape, np.uint8), spacing_mm=spacing, origin_mm=origin)


@pytest.mark.skipif(SHARED_DATA is None, reason="the real images are not here")
def test_real_files_read_as_in_nibabel():
    files = [path for path in SHARED_DATA.rglob("*.nii*") if path.stat().st_size < 2**25]
    for path in files:
        expected, image = nibabel.load(path), read_nifti(path)
        stored = np.asarray(expected.dataobj)
        stored = stored.reshape(stored.shape[:2]) if stored.size == np.prod(stored.shape[:2]) else stored
        np.testing.assert_allclose(image.array, np.swapaxes(stored, 0, 1))
        np.testing.assert_allclose(image.affine, expected.affine, atol=1e-4)
