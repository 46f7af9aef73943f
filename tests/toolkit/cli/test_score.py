"""`pentathlon score` keeps its contract: keys, words, exit codes."""

import json
from pathlib import Path

import numpy as np
import pytest

from builders.tables_2018 import predictions, reference_rows, score_2018, write_rows
from pentathlon.cli.app import run


@pytest.fixture
def liver(tmp_path):
    rng = np.random.default_rng(2)
    reference = reference_rows("liver", rng, 80)
    predicted = predictions("liver", rng, reference)
    paths = write_rows(tmp_path / "reference.csv", reference), write_rows(tmp_path / "team.csv", predicted)
    return [str(path) for path in paths], score_2018("liver", reference, predicted)


def test_json_has_the_documented_keys(liver, capsys):
    paths, expected = liver
    assert run(["score", "liver", *paths, "--json"]) == 0
    content = json.loads(capsys.readouterr().out)
    assert list(content) == ["challenge", "score", "terms", "cases", "warnings"]
    assert [list(term) for term in content["terms"]] == [["name", "weight", "value", "cases", "positives"]] * 7
    assert content["score"] == pytest.approx(expected, abs=1e-12)


def test_text_is_a_table_of_the_terms(liver, capsys):
    paths, expected = liver
    assert run(["score", "liver", *paths]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["term", "weight", "value", "cases", "positive"]
    assert lines[8].split() == ["score", f"{expected:.4f}", "80"]


def test_wrong_prediction_exits_2_with_every_problem(liver, capsys):
    (reference, team), _ = liver
    Path(team).write_text(Path(team).read_text() + "zz,0,0,0,0,0,0,0,0\nzy,nan,0,0,0,0,0,0,0\n")
    assert run(["score", "liver", reference, team]) == 2
    error = capsys.readouterr().err
    assert "team.csv, row 82, column 'id': 'zz' is not a case of the reference" in error
    assert "team.csv, row 83, column 'Malin': 'nan' is not a number" in error


def test_undefined_score_is_said_in_words(tmp_path, capsys):
    rows = [{"id": "a", "anormale": 1}]
    path = str(write_rows(tmp_path / "table.csv", rows))
    assert run(["score", "thyroid", path, path]) == 0
    assert "undefined" in capsys.readouterr().out
