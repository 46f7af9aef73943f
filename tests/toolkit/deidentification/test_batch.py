"""Files, folders and archives through the batch; what the command line says of them."""

import json
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from pydicom import dcmread

from builders.dicom_images import ct_image, mr_image, sc_image, to_bytes
from pentathlon.cli.app import run
from pentathlon.deidentification import Order, Pixels, Settings, deidentify_batch
from pentathlon.errors import InputError

KEY = b"k" * 32
OFF = Settings(pixels=Pixels.OFF)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two images, a capture, a damaged image, a text, an archive with an image and an archive in it."""
    given = tmp_path / "Curie Marie"
    (given / "exam").mkdir(parents=True)
    (given / "exam/IM0001").write_bytes(to_bytes(ct_image()))
    (given / "exam/IM0002.dcm").write_bytes(to_bytes(mr_image()))
    (given / "Bordeaux.dcm").write_bytes(to_bytes(sc_image()))
    (given / "damaged.dcm").write_bytes(to_bytes(ct_image())[:900])
    (given / "letter.txt").write_text("Dear Marie", encoding="utf-8")
    with zipfile.ZipFile(given / "inner.zip", "w") as archive:
        archive.writestr("deep/IM0003", to_bytes(ct_image(InstanceNumber="3")))
    with zipfile.ZipFile(given / "outer.zip", "w") as archive:
        archive.write(given / "inner.zip", "more/inner.zip")
        archive.writestr("notes.txt", "nothing")
    (given / "inner.zip").unlink()
    return given


def _deidentified(given: Path, out: Path, **options: object) -> None:
    deidentify_batch(given, out, Order(KEY, settings=OFF, **options))  # type: ignore[arg-type]


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_folder_with_archives_is_de_identified(folder: Path, tmp_path: Path) -> None:
    outcome = deidentify_batch(folder, tmp_path / "out", Order(KEY, settings=OFF))
    assert outcome.verdicts() == {"clean": 3, "review": 1, "refused": 1}
    assert sorted(_files(tmp_path / "out")) == [
        "clean/000003.dcm",
        "clean/000004.dcm",
        "clean/000005.dcm",
        "review/000001.dcm",
    ]
    assert outcome.results[4].name == "outer.zip/more/inner.zip/deep/IM0003"
    assert [skipped.name for skipped in outcome.skipped] == ["letter.txt", "outer.zip/notes.txt"]


def test_nothing_of_the_names_is_in_folder_report_or_page(folder: Path, tmp_path: Path) -> None:
    report, page = tmp_path / "report.jsonl", tmp_path / "page.html"
    _deidentified(folder, tmp_path / "out", report=report, page=page)
    written = b"".join([*_files(tmp_path / "out").values(), report.read_bytes(), page.read_bytes()])
    for name in (b"Curie", b"Marie", b"IM0001", b"letter", b"Bordeaux", b"inner"):
        assert name not in written


def test_report_has_one_line_per_file_in_order(folder: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.jsonl"
    _deidentified(folder, tmp_path / "out", report=report, workers=2)
    records = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
    assert [record["file"] for record in records] == [1, 2, 3, 4, 5]
    assert [record["verdict"] for record in records] == ["review", "refused", "clean", "clean", "clean"]
    assert records[1]["reasons"] == ["unreadable"]
    assert {"tag": "(0010,0030)", "rule": "value", "count": 1} not in records[2]["dropped"]


def test_report_may_lie_in_the_new_folder(folder: Path, tmp_path: Path) -> None:
    _deidentified(folder, tmp_path / "out", report=tmp_path / "out/report.jsonl", page=tmp_path / "out/page.html")
    assert {"report.jsonl", "page.html"} <= _files(tmp_path / "out").keys()


def test_page_shows_what_was_found_and_refused(folder: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    _deidentified(folder, tmp_path / "out", page=page)
    html = page.read_text(encoding="utf-8")
    assert html.count("data:image/png;base64,") == 1
    assert html.count("<li") == 2
    assert "unreadable" in html
    assert "http" not in html.replace("http-equiv", "")


def test_same_key_gives_same_folder_with_any_number_of_workers(folder: Path, tmp_path: Path) -> None:
    _deidentified(folder, tmp_path / "one", workers=1)
    _deidentified(folder, tmp_path / "two", workers=3)
    assert _files(tmp_path / "one") == _files(tmp_path / "two")


def test_existing_folder_is_not_touched(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(InputError, match="exists already"):
        _deidentified(folder, tmp_path / "out")
    with pytest.raises(InputError, match="lies within"):
        _deidentified(folder, folder / "out")


def test_nothing_to_do_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt").write_text("a", encoding="utf-8")
    with pytest.raises(InputError, match="no DICOM file"):
        _deidentified(tmp_path / "in", tmp_path / "out")
    with pytest.raises(InputError, match="neither a file nor a folder"):
        _deidentified(tmp_path / "missing", tmp_path / "out")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in"]


def test_damaged_archive_is_skipped(tmp_path: Path) -> None:
    given = tmp_path / "in"
    given.mkdir()
    (given / "a.dcm").write_bytes(to_bytes(ct_image()))
    with zipfile.ZipFile(given / "b.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("IM1", to_bytes(ct_image()))
    content = bytearray((given / "b.zip").read_bytes())
    content[200:260] = bytes(60)
    (given / "b.zip").write_bytes(content)
    outcome = deidentify_batch(given, tmp_path / "out", Order(KEY, settings=OFF))
    assert outcome.verdicts()["clean"] == 1
    assert [skipped.name for skipped in outcome.skipped] == ["b.zip/IM1"]


def test_killed_run_leaves_no_folder_that_looks_whole(tmp_path: Path) -> None:
    given = tmp_path / "in"
    given.mkdir()
    for number in range(300):
        (given / f"{number}.dcm").write_bytes(to_bytes(ct_image(InstanceNumber=str(number))))
    (tmp_path / "a.key").write_bytes(KEY)
    command = [sys.executable, "-m", "pentathlon.cli", "deidentify", str(given), str(tmp_path / "out")]
    process = subprocess.Popen([*command, "--key", str(tmp_path / "a.key"), "--report", str(tmp_path / "report.jsonl")])
    unfinished = tmp_path / ".out.unfinished/clean"
    while process.poll() is None and len(list(unfinished.glob("*"))) < 5:
        time.sleep(0.01)
    process.kill()
    process.wait()
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "report.jsonl").exists()


def test_command_makes_a_key_away_from_the_images(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    code = run(["deidentify", str(folder), str(tmp_path / "out"), "--pixels", "off", "--workers", "1", "--json"])
    summary = json.loads(capsys.readouterr().out)
    key = Path(summary["key"])
    assert code == 0
    assert key.parent == tmp_path / "home/pentathlon/keys"
    assert (key.stat().st_mode & 0o777, len(key.read_bytes())) == (0o600, 65)
    assert summary["verdicts"] == {"clean": 3, "review": 1, "refused": 1}


def test_command_tells_the_sender_which_file_was_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.key").write_bytes(KEY)
    arguments = ["deidentify", str(folder), str(tmp_path / "out"), "--key", str(tmp_path / "a.key")]
    assert run([*arguments, "--pixels", "off", "--workers", "1", "--site", "north", "--dates", "remove"]) == 0
    assert "refused: damaged.dcm: unreadable" in capsys.readouterr().out
    assert dcmread(tmp_path / "out/clean/000003.dcm").StudyDate == ""


@pytest.mark.parametrize(
    ("extra", "code"), [(["--key", "missing.key"], 3), (["--dates", "never"], 2), (["--workers", "0"], 2)]
)
def test_command_explains_wrong_options(folder: Path, tmp_path: Path, extra: list[str], code: int) -> None:
    assert run(["deidentify", str(folder), str(tmp_path / "out"), *extra]) == code
    assert not (tmp_path / "out").exists()


def test_rules_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["describe-deidentification"]) == 0
    assert "PixelSpacing" in capsys.readouterr().out
    assert run(["describe-deidentification", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["elements"]) > 400
