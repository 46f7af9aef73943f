"""A sixth challenge is TOML only: the one of the how-to page goes from labels to sets."""

import re
from pathlib import Path

import numpy as np
import pytest

from builders.label_table import label_table
from pentathlon.challenge.load import load_challenge
from pentathlon.labels import clean_labels
from pentathlon.splits import split_cases, stratification_columns

PAGE = Path(__file__).parents[3] / "docs/how-to/write-a-challenge.md"


@pytest.fixture
def wrist(tmp_path):
    path = tmp_path / "wrist.toml"
    path.write_text(re.search(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)[1], encoding="utf-8")
    return load_challenge(path)


def test_page_defines_labels_criteria_preparation_and_score(wrist):
    assert wrist.labels.names == ("Fracture", "Os", "Radius")
    assert wrist.criteria.modality == ("CR", "DX")
    assert wrist.preparation.image_size == (512, 512)
    assert [term.weight for term in wrist.scoring.terms] == [0.7, 0.3]


def test_labels_are_cleaned_with_its_words(wrist):
    table = label_table(
        "Fichier;Cassé;Os fracturé", "a.dcm;Oui;cubitus", "b.dcm;non;", "c.dcm;NON;radius", "d.dcm;x;tibia"
    )
    rows = clean_labels(table, wrist).rows
    assert [row.code for row in rows] == ["", "", "contradictory_labels", "unknown_label"]
    assert rows[0].values == {"Fracture": "1", "Os": "Ulna", "Radius": "0"}
    assert rows[2].detail == "A bone is named where there is no fracture"


def test_cases_are_split_by_its_fractions(wrist):
    generator = np.random.default_rng(0)
    bones = generator.choice(["", "Radius", "Ulna"], size=200)
    labels = [{"Fracture": str(int(bone != "")), "Os": bone, "Radius": str(int(bone == "Radius"))} for bone in bones]
    strata = stratification_columns(wrist, labels=labels, centres=[""] * 200)
    keys = [str(number) for number in range(200)]
    result = split_cases(keys=keys, groups=keys, columns=strata.columns, fractions=wrist.split.fractions, seed=1)
    assert result.sizes == {"train/part1": 60, "train/part2": 60, "validation": 30, "test": 50}
    assert max(result.deviations.values()) < 0.02
