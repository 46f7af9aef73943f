import json

import pytest

from builders.collections import larynx, thyroid_collection
from pentathlon.cli.app import run


def _build(collection, *more):
    paths = ["--labels", str(collection.folder / "labels.csv"), "--out", str(collection.folder / "out")]
    clicks = ["--clicks", str(collection.folder / "clicks.csv")]
    return run(["build", "thyroid", str(collection.images), *paths, *clicks, "--workers", "1", *more])


def test_build_then_verify(tmp_path, capsys):
    assert _build(thyroid_collection(tmp_path)) == 0
    assert run(["verify", str(tmp_path / "out")]) == 0
    assert "12 received, 12 kept" in capsys.readouterr().out


def test_a_dataset_that_was_changed_is_wrong_input(tmp_path, capsys):
    _build(thyroid_collection(tmp_path))
    (tmp_path / "out/README.md").write_text("changed")

    assert run(["verify", str(tmp_path / "out")]) == 2
    assert "README.md: is not the file that was written" in capsys.readouterr().err


def test_building_twice_is_for_the_operator(tmp_path, capsys):
    collection = thyroid_collection(tmp_path)
    _build(collection)

    assert _build(collection) == 3
    assert "exists already" in capsys.readouterr().err


def test_clicks_that_are_no_numbers_are_named(tmp_path, capsys):
    collection = thyroid_collection(tmp_path)
    collection.write_clicks([["im00", "left", 70]])

    assert _build(collection) == 2
    assert "clicks.csv, row 2, column 'row', case im00: 'left' is not a number" in capsys.readouterr().err


def test_check_reports_every_image_as_json(tmp_path, capsys):
    collection = thyroid_collection(tmp_path, 3)
    collection.add("thin.dcm", larynx(9, SliceThickness=0.5))
    collection.add("vague.dcm", larynx(10, SliceThickness=None))

    assert run(["check", "thyroid", str(collection.images), "--json", "--workers", "1"]) == 0

    report = json.loads(capsys.readouterr().out)
    images = {image["file"]: image for image in report["images"]}
    assert {key: report[key] for key in ("challenge", "received", "met", "excluded")} == {
        "challenge": "thyroid",
        "received": 5,
        "met": 4,
        "excluded": {"slice_thickness": 1},
    }
    assert images["thin.dcm"]["code"] == "slice_thickness"
    assert images["vague.dcm"]["unknown"][0]["criterion"] == "slice thickness"


def test_check_in_plain_lines(tmp_path, capsys):
    collection = thyroid_collection(tmp_path, 3)
    collection.add("thin.dcm", larynx(9, SliceThickness=0.5))

    assert run(["check", "thyroid", str(collection.images), "--workers", "1"]) == 0
    assert "thin.dcm: slice_thickness: 0.5 mm, wanted 1 to 10 mm" in capsys.readouterr().out


@pytest.mark.parametrize("command", [["check", "thyroid", "nowhere"], ["verify", "nowhere"]])
def test_a_place_that_does_not_exist_is_wrong_input(command, capsys):
    assert run(command) == 2
    assert "Traceback" not in capsys.readouterr().err
