"""`build` excludes what was planted, keeps what is good, and reads the labels that were meant."""

import pytest

from pentathlon.challenge import load_challenge
from pentathlon.challenge.load import BUILTIN
from pentathlon.cli.app import run
from pentathlon.delimited import read_table
from pentathlon.labels import clean_labels


def rows_of(path):
    return [record for _, record in read_table(path).records()]


@pytest.mark.parametrize("challenge", BUILTIN)
def test_build_excludes_exactly_what_was_planted(collection, tmp_path, challenge):
    folder, dataset = collection / challenge, tmp_path / "dataset"
    options = ["--clicks", str(folder / "clicks.csv")] if (folder / "clicks.csv").exists() else []
    options += ["--masks", str(folder / "masks")] if (folder / "masks").exists() else []
    labels = ["--labels", str(folder / "labels.csv")]
    assert (
        run(["build", challenge, str(folder / "images"), *labels, "--out", str(dataset), "--workers", "1", *options])
        == 0
    )
    excluded = {row["file"]: row["code"] for row in rows_of(dataset / "organiser/exclusions.csv")}
    assert excluded == {row["file"]: row["code"] for row in rows_of(folder / "truth/faults.csv")}


@pytest.mark.parametrize("name", BUILTIN)
def test_messy_labels_clean_to_the_truth(collection, name):
    challenge, folder = load_challenge(name), collection / name
    cleaned = {row.id: row for row in clean_labels(read_table(folder / "labels.csv"), challenge).rows}
    for truth in rows_of(folder / "truth/labels.csv"):
        assert {key: cleaned[truth["id"]].values[key] for key in truth if key != "id"} == {
            key: value for key, value in truth.items() if key != "id"
        }
