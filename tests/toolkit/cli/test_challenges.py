"""`pentathlon challenges` and `pentathlon show` keep their contract."""

import json

import pytest

from builders.definitions import SMALL
from pentathlon.challenge.load import BUILTIN, challenge_sha256, load_challenge
from pentathlon.cli.app import run


def printed_json(capsys, *arguments):
    assert run([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_challenges_lists_the_five_of_2018(capsys):
    assert run(["challenges"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(BUILTIN)


def test_challenges_as_json_have_documented_keys(capsys):
    content = printed_json(capsys, "challenges")
    assert [list(each) for each in content] == [["id", "version", "title"]] * 5
    assert content[2]["title"] == {"en": "Liver lesions (ultrasound)", "fr": "Lésions hépatiques (échographie)"}


@pytest.mark.parametrize("name", BUILTIN)
def test_show_as_json_is_the_whole_definition_with_its_hash(name, capsys):
    content = printed_json(capsys, "show", name)
    challenge = load_challenge(name)
    assert content.pop("sha256") == challenge_sha256(challenge)
    assert type(challenge).model_validate(content) == challenge


@pytest.mark.parametrize("name", BUILTIN)
def test_show_says_question_labels_sets_and_score(name, capsys):
    assert run(["show", name]) == 0
    text = capsys.readouterr().out
    challenge = load_challenge(name)
    assert challenge.question.fr in text
    assert all(set_name in text for set_name in challenge.split.fractions)
    assert all(f"{term.name}: " in text for term in challenge.scoring.terms)


def test_show_says_criteria_and_contradictions(capsys):
    assert run(["show", "meniscus"]) == 0
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert "plane: sagittal, within 30 degrees" in lines
    assert "field_strength_t: 1.5, 3.0" in lines
    assert "rows: 128 to 4096" in lines
    assert "position: 0.3 x auc([Corne anterieure]) over [Corne anterieure] or [Corne posterieure]" in lines
    assert "never: [Orientation anterieure] != '' and not [Corne anterieure]" in lines


def test_sixth_challenge_is_shown_from_its_file(tmp_path, capsys):
    path = tmp_path / "hand.toml"
    path.write_text(SMALL)
    assert printed_json(capsys, "show", str(path))["id"] == "hand"


def test_wrong_definition_exits_2_with_every_key(tmp_path, capsys):
    path = tmp_path / "hand.toml"
    path.write_text(SMALL.replace('kind = "binary"', 'kind = "boolean"').replace("test = 0.3", "tset = 0.3"))
    assert run(["show", str(path)]) == 2
    error = capsys.readouterr().err
    assert "labels.columns.0.kind: Input should be 'binary' or 'category' (found 'boolean')" in error
    assert "split.tset: unknown key (did you mean 'test'?); allowed: train, validation, test" in error
