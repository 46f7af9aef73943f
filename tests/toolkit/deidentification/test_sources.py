import io
import zipfile
from pathlib import Path

import pytest

from builders.dicom_images import ct_image, to_bytes
from pentathlon.deidentification import sources
from pentathlon.deidentification.sources import Skipped, Source, list_files, open_file
from pentathlon.errors import InputError

IMAGE = to_bytes(ct_image(16))


def _zip(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _found(path: Path, content: bytes) -> list[tuple[str, str]]:
    """Names with `dicom` or the reason why not."""
    path.write_bytes(content)
    return [(each.name, each.why if isinstance(each, Skipped) else "dicom") for each in open_file(path, path)]


def test_dicom_is_known_by_content_whatever_its_name(tmp_path: Path) -> None:
    assert _found(tmp_path / "letter.txt", IMAGE) == [("letter.txt", "dicom")]
    assert _found(tmp_path / "image.dcm", b"hello") == [("image.dcm", "not DICOM")]
    assert _found(tmp_path / "empty", b"") == [("empty", "not DICOM")]


def test_members_of_archives_within_archives_are_found(tmp_path: Path) -> None:
    content = _zip({"b/inner.zip": _zip({"IM1": IMAGE}), "a.txt": b"hello"})
    assert _found(tmp_path / "a.zip", content) == [("a.zip/a.txt", "not DICOM"), ("a.zip/b/inner.zip/IM1", "dicom")]


def test_content_of_a_member_is_whole(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(_zip({"IM1": IMAGE}))
    found = list(open_file(tmp_path / "a.zip", tmp_path / "a.zip"))
    assert found == [Source("a.zip/IM1", content=IMAGE)]


def test_archives_in_too_many_archives_are_not_opened(tmp_path: Path) -> None:
    content = IMAGE
    for _ in range(sources.DEEPEST_ARCHIVE + 2):
        content = _zip({"x": content})
    ((name, why),) = _found(tmp_path / "deep.zip", content)
    assert (name.count("/"), why) == (sources.DEEPEST_ARCHIVE + 1, "an archive within too many archives")


def test_bomb_is_not_inflated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "MOST_ARCHIVE_BYTES", 3 * len(IMAGE))
    found = _found(tmp_path / "bomb.zip", _zip({f"{number}": IMAGE for number in range(5)}))
    assert [why for _, why in found] == ["dicom"] * 3 + ["the archive inflates to too much"] * 2


def test_damaged_archive_is_said(tmp_path: Path) -> None:
    content = _zip({"IM1": IMAGE})
    assert _found(tmp_path / "cut.zip", content[: len(content) // 2]) == [("cut.zip", "not DICOM")]
    broken = bytearray(content)
    broken[60:90] = bytes(30)
    assert [why for _, why in _found(tmp_path / "a.zip", bytes(broken))] == [
        "damaged, encrypted, or of an unknown compression"
    ]


def test_files_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b", "a", "c/d"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(IMAGE)
    assert [path.name for path in list_files(tmp_path)] == ["a", "b", "d"]
    with pytest.raises(InputError):
        list_files(tmp_path / "missing")
