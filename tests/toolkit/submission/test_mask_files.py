"""Mask folders and archives are listed by case; whatever is unsafe is refused before it is unpacked."""

import os
import stat
import zipfile

import numpy as np
import pytest

from builders.mask_files import write_masks, zip_folder
from pentathlon.errors import ImageRefusedError, PredictionError
from pentathlon.submission import archive, mask_files, open_mask_files

MASKS = {"mask1": np.eye(4, dtype=np.uint8), "mask2": np.zeros((4, 4), np.uint8)}


def listed(path):
    with open_mask_files(path, PredictionError) as files:
        return {case: file.read()[:2] for case, file in files.items()}


def archive_of(path, *entries, method=zipfile.ZIP_STORED):
    with zipfile.ZipFile(path, "w", method) as archive:
        for entry, content in entries:
            archive.writestr(entry, content)
    return path


def entry(name, *, mode=stat.S_IFREG | 0o644):
    info = zipfile.ZipInfo("x")
    info.filename, info.external_attr = name, mode << 16
    return info


@pytest.mark.parametrize("prefix", ["", "team/", "masks/"])
def test_folder_and_archive_list_the_same_masks(tmp_path, prefix):
    folder = write_masks(tmp_path / "team", MASKS)
    archive = zip_folder(folder, tmp_path / "team.zip", prefix)
    assert listed(folder) == listed(archive) == {"mask1": b"\x1f\x8b", "mask2": b"\x1f\x8b"}


def test_subfolder_masks_is_meant_where_there_is_one(tmp_path):
    write_masks(tmp_path / "reference/masks", MASKS)
    (tmp_path / "reference/test.csv").write_text("id\n")
    assert set(listed(tmp_path / "reference")) == set(MASKS)


def test_files_that_systems_add_are_passed_over(tmp_path):
    folder = write_masks(tmp_path / "team", MASKS)
    for name in (".DS_Store", "Thumbs.db", "__MACOSX/._mask1.nii.gz", "desktop.ini"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"x")
    assert set(listed(folder)) == set(listed(zip_folder(folder, tmp_path / "team.zip"))) == set(MASKS)


def test_two_files_of_one_case_are_an_error(tmp_path):
    folder = write_masks(tmp_path / "team", MASKS)
    write_masks(folder / "again", {"mask1": MASKS["mask1"]}, ".nii")
    with pytest.raises(PredictionError, match="are for one case"):
        listed(folder)


@pytest.mark.parametrize("name", ["mask1.png", "readme.txt", "mask1.dcm", "mask1.gz"])
def test_file_that_is_no_mask_is_an_error(tmp_path, name):
    folder = write_masks(tmp_path / "team", MASKS)
    (folder / name).write_bytes(b"x")
    with pytest.raises(PredictionError, match="is not a mask"):
        listed(folder)


def test_link_in_a_folder_is_refused(tmp_path):
    folder = write_masks(tmp_path / "team", MASKS)
    (folder / "mask3.nii").symlink_to("/etc/hostname")
    with pytest.raises(PredictionError, match="is a link"):
        listed(folder)


UNSAFE = {
    "absolute": (entry("/etc/mask1.nii"), "absolute path"),
    "drive": (entry("C:/mask1.nii"), "absolute path"),
    "backslash": (entry("\\mask1.nii"), "absolute path"),
    "up": (entry("a/../../mask1.nii"), "out of the archive"),
    "windows up": (entry("..\\mask1.nii"), "out of the archive"),
    "link": (entry("mask1.nii", mode=stat.S_IFLNK | 0o777), "a link"),
    "device": (entry("mask1.nii", mode=stat.S_IFCHR | 0o777), "a device"),
    "nested": (entry("more.zip"), "archive within"),
    "nested tar": (entry("more.tar"), "archive within"),
    "control": (entry("mask\n1.nii"), "control characters"),
}


@pytest.mark.parametrize("kind", UNSAFE)
def test_unsafe_entry_is_refused(tmp_path, kind):
    unsafe, reason = UNSAFE[kind]
    with pytest.raises(PredictionError, match=reason):
        listed(archive_of(tmp_path / "team.zip", ("mask2.nii", b"x"), (unsafe, b"x")))


def test_encrypted_archive_is_refused(tmp_path):
    path = archive_of(tmp_path / "team.zip", ("mask1.nii", b"x" * 50))
    content = bytearray(path.read_bytes())
    for magic, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(magic) + at] |= 1
    path.write_bytes(content)
    with pytest.raises(PredictionError, match="encrypted"):
        listed(path)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_unusual_compression_is_refused(tmp_path, method):
    with pytest.raises(PredictionError, match="unusual way"):
        listed(archive_of(tmp_path / "team.zip", ("mask1.nii", b"x" * 500), method=method))


def test_entry_that_expands_too_much_is_refused(tmp_path):
    path = archive_of(tmp_path / "team.zip", ("mask1.nii", bytes(2**25)), method=zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 2**16
    with pytest.raises(PredictionError, match="far more than a submission"):
        listed(path)


def test_empty_mask_may_compress_well(tmp_path):
    masks = {"mask1": np.zeros((512, 512), np.uint8)}
    archive = zip_folder(write_masks(tmp_path / "team", masks, ".nii"), tmp_path / "team.zip")
    assert set(listed(archive)) == {"mask1"}


def test_entries_that_overlap_are_refused(tmp_path):
    path = archive_of(tmp_path / "team.zip", ("mask1.nii", os.urandom(4000)), ("mask2.nii", os.urandom(4000)))
    content = bytearray(path.read_bytes())
    second = content.rindex(b"PK\x01\x02")
    content[second + 20 : second + 24] = (9000).to_bytes(4, "little")
    path.write_bytes(content)
    with pytest.raises(PredictionError, match="overlap"):
        listed(path)


@pytest.mark.parametrize(
    ("limit", "message"),
    [
        ("MOST_FILES", "2 files, more than 1"),
        ("LARGEST_TOTAL_BYTES", "unpacks to more"),
        ("LARGEST_FILE_BYTES", "too large"),
    ],
)
def test_archive_above_a_limit_is_refused(tmp_path, monkeypatch, limit, message):
    monkeypatch.setattr(archive, limit, 1)
    with pytest.raises(PredictionError, match=message):
        listed(archive_of(tmp_path / "team.zip", ("mask1.nii", b"xx"), ("mask2.nii", b"xx")))


def test_folder_above_the_limit_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(mask_files, "MOST_FILES", 1)
    with pytest.raises(PredictionError, match="more than 1 files"):
        listed(write_masks(tmp_path / "team", MASKS))


def test_damaged_entry_is_unreadable_when_it_is_read(tmp_path):
    path = zip_folder(write_masks(tmp_path / "team", MASKS, ".nii"), tmp_path / "team.zip")
    content = bytearray(path.read_bytes())
    content[60] ^= 0xFF
    path.write_bytes(content)
    with open_mask_files(path, PredictionError) as files, pytest.raises(ImageRefusedError, match="damaged"):
        files["mask1"].read()


@pytest.mark.parametrize("content", [b"id,a\n", b"", b"PK\x03\x04 not really"])
def test_file_that_is_no_archive_is_a_clear_error(tmp_path, content):
    (tmp_path / "team.csv").write_bytes(content)
    with pytest.raises(PredictionError, match="neither a folder nor a zip"):
        listed(tmp_path / "team.csv")


def test_missing_and_empty_sources_are_clear_errors(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(PredictionError, match="No such file"):
        listed(tmp_path / "none")
    with pytest.raises(PredictionError, match="holds no mask"):
        listed(tmp_path / "empty")


def test_masks_of_an_archive_are_never_unpacked_to_disk(tmp_path):
    archive = zip_folder(write_masks(tmp_path / "team", MASKS), tmp_path / "team.zip")
    before = sorted(tmp_path.rglob("*"))
    listed(archive)
    assert sorted(tmp_path.rglob("*")) == before
