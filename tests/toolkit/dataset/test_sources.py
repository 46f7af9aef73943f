import zipfile

import pytest

from pentathlon.dataset.sources import list_sources, names_of
from pentathlon.errors import ImageRefusedError, InputError


def test_files_come_sorted_without_what_systems_leave(tmp_path):
    for name in ("b/IM1", "a.dcm", ".DS_Store", "__MACOSX/a.dcm", "Thumbs.db"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")

    assert [source.file for source in list_sources(tmp_path)] == ["a.dcm", "b/IM1"]


def test_archives_within_a_folder_are_entered_once(tmp_path):
    with zipfile.ZipFile(tmp_path / "inner.zip", "w") as archive:
        archive.writestr("one.dcm", b"1")
    with zipfile.ZipFile(tmp_path / "centre.zip", "w") as archive:
        archive.writestr("d/two.dcm", b"2")
        archive.write(tmp_path / "inner.zip", "inner.zip")

    sources = list_sources(tmp_path)

    assert [source.file for source in sources] == ["centre.zip/d/two.dcm", "centre.zip/inner.zip", "inner.zip/one.dcm"]
    assert sources[0].read() == b"2"


def test_a_member_that_lies_about_its_size_is_refused(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("one.dcm", b"1" * 100_000)
    content = bytearray(path.read_bytes())
    at = content.rindex(b"PK\x01\x02")
    content[at + 24 : at + 28] = (2**31).to_bytes(4, "little")
    path.write_bytes(bytes(content))

    with pytest.raises(ImageRefusedError, match="too_large"):
        list_sources(path)[0].read()


def test_a_damaged_or_encrypted_member_is_unreadable(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one.dcm", b"1" * 100)
    content = bytearray(path.read_bytes())
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(content))

    with pytest.raises(ImageRefusedError, match="unreadable"):
        list_sources(path)[0].read()


@pytest.mark.parametrize("make", [lambda path: None, lambda path: path.mkdir()])
def test_nothing_is_an_error(tmp_path, make):
    make(tmp_path / "in")

    with pytest.raises(InputError):
        list_sources(tmp_path / "in")


def test_names_ignore_case_and_composition(tmp_path):
    (tmp_path / "Ete\u0301.DCM").write_bytes(b"x")
    [source] = list_sources(tmp_path)

    assert names_of(source) == ("eté.dcm", "eté.dcm", "eté")
