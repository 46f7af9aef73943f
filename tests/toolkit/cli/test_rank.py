"""`rank`, `rank-event` and `verify-score` keep their contracts."""

import json
import shutil

import pytest

from builders.leaderboard import write_leaderboard, write_mask_leaderboard
from pentathlon.cli.app import run


@pytest.fixture
def liver(tmp_path):
    return [str(path) for path in write_leaderboard(tmp_path, "liver", cases=80, teams=3)]


@pytest.fixture
def thyroid(tmp_path):
    return [str(path) for path in write_leaderboard(tmp_path, "thyroid", cases=50, teams=3)]


def test_rank_writes_a_report_and_prints_the_document(thyroid, tmp_path, capsys):
    reference, predictions, groups = thyroid
    out = str(tmp_path / "report")
    options = ["--bootstrap", "50", "--seed", "3", "--groups", groups, "--late", "Aorta Aces", "--json"]
    assert run(["rank", "thyroid", reference, predictions, "--out", out, *options]) == 0
    document = json.loads(capsys.readouterr().out)
    assert [team["late"] for team in document["teams"]] == [False, False, True]
    assert (document["seed"], (tmp_path / "report/index.html").is_file()) == (3, True)


def test_rank_prints_a_table_and_its_record_verifies_until_something_changes(thyroid, tmp_path, capsys):
    assert run(["rank", "thyroid", *thyroid[:2], "--out", str(tmp_path / "r"), "--bootstrap", "50"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert (lines[0].split()[:3], lines[-1]) == (["rank", "team", "score"], str(tmp_path / "r/index.html"))
    record = str(tmp_path / "r/record.json")
    assert run(["verify-score", record]) == 0
    (tmp_path / "predictions/Aorta Aces.csv").write_text("id\n")
    assert run(["verify-score", record]) == 2
    assert "the predictions is not the one that was scored" in capsys.readouterr().err


def score_with_record(liver, tmp_path, *options):
    prediction = str(tmp_path / "predictions/Aorta Aces.csv")
    record = tmp_path / "record.json"
    arguments = ["score", "liver", liver[0], prediction, "--bootstrap", "50", "--record", str(record), *options]
    assert run(arguments) == 0
    return record


def test_score_states_its_confidence_in_json(liver, tmp_path, capsys):
    score_with_record(liver, tmp_path, "--confidence", "0.9", "--groups", liver[2], "--json")
    document = json.loads(capsys.readouterr().out)
    assert document["ci"][0] < document["score"] < document["ci"][1]
    assert (document["confidence"], document["bootstrap"]["replicates"], document["bootstrap"]["seed"]) == (0.9, 50, 1)
    assert set(document["ci_reason"]) == {"en", "fr"}
    for term in document["terms"]:
        assert term["ci"][0] <= term["value"] <= term["ci"][1]


def test_seed_0_is_a_seed(liver, tmp_path, capsys):
    score_with_record(liver, tmp_path, "--seed", "0", "--json")
    assert json.loads(capsys.readouterr().out)["bootstrap"]["seed"] == 0


def test_score_states_its_confidence_in_words(liver, tmp_path, capsys):
    score_with_record(liver, tmp_path)
    assert "standard error" in capsys.readouterr().out


def test_recorded_score_verifies_where_it_was_and_where_it_was_moved(liver, tmp_path, capsys):
    record = score_with_record(liver, tmp_path)
    assert run(["verify-score", str(record)]) == 0
    moved = shutil.move(tmp_path / "predictions/Aorta Aces.csv", tmp_path / "moved.csv")
    assert run(["verify-score", str(record)]) == 2
    assert run(["verify-score", str(record), "--prediction", str(moved)]) == 0
    assert "same result" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda content: content["result"].update(score=0.99), "result.score was 0.99"),
        (lambda content: content["result"].update(exact="1/2"), "result.exact"),
        (lambda content: content["result"]["terms"][2].update(value=0.1), r"result.terms[2].value"),
        (lambda content: content["inputs"]["reference"].update(sha256="0"), "reference is not the one"),
        (lambda content: content["challenge"].update(sha256="0"), "definition is not the one"),
        (lambda content: content.pop("options"), "not a score record"),
        (lambda content: content.update(record=99), "not a score record"),
    ],
)
def test_forged_record_is_found_out(liver, tmp_path, capsys, change, message):
    record = score_with_record(liver, tmp_path)
    content = json.loads(record.read_text())
    change(content)
    record.write_text(json.dumps(content))
    assert run(["verify-score", str(record)]) == 2
    assert message in capsys.readouterr().err


def test_other_version_of_a_program_is_noted_not_refused(liver, tmp_path, capsys):
    record = score_with_record(liver, tmp_path)
    content = json.loads(record.read_text())
    content["versions"]["numpy"] = "1.0"
    record.write_text(json.dumps(content))
    assert run(["verify-score", str(record)]) == 0
    assert "note: numpy was 1.0" in capsys.readouterr().out


@pytest.mark.parametrize("content", ["", "[]", "{}", "not json"])
def test_file_that_is_no_record_is_an_error(tmp_path, capsys, content):
    (tmp_path / "record.json").write_text(content)
    assert run(["verify-score", str(tmp_path / "record.json")]) == 2
    assert run(["verify-score", str(tmp_path / "none.json")]) == 2
    assert "record" in capsys.readouterr().err


@pytest.mark.parametrize("options", [["--confidence", "1.5"], ["--confidence", "0"], ["--bootstrap", "0"]])
def test_option_that_means_nothing_exits_2(liver, tmp_path, capsys, options):
    prediction = str(tmp_path / "predictions/Aorta Aces.csv")
    assert run(["score", "liver", liver[0], prediction, *options]) == 2
    assert "must be from" in capsys.readouterr().err


def test_event_is_ranked_over_its_challenges(tmp_path, capsys):
    root, event = tmp_path / "event", tmp_path / "event.toml"
    write_leaderboard(root / "thyroid", "thyroid", cases=50, teams=3)
    write_mask_leaderboard(root / "cortex", cases=20, teams=2)
    event.write_text('id = "jfr"\ntitle = { en = "Two", fr = "Deux" }\nchallenges = ["thyroid", "cortex"]\n')
    arguments = ["rank-event", str(event), str(root), "--out", str(tmp_path / "r"), "--bootstrap", "40", "--json"]
    assert run(arguments) == 0
    teams = {team["team"]: team for team in json.loads(capsys.readouterr().out)["teams"]}
    absent = teams["CHU Lumière"]
    assert list(absent["places"]) == ["thyroid"]
    assert absent["points"] == (absent["places"]["thyroid"] + 3) / 2
    assert all((tmp_path / "r" / name).is_file() for name in ("index.html", "thyroid/index.html", "cortex/index.html"))
    assert run([*arguments, "--late", "Nobody"]) == 2
    assert "'Nobody' is late, but sent nothing" in capsys.readouterr().err
