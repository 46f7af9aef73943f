"""Scores of prediction tables are those of the rules of 2018."""

import json

import numpy as np
import pytest

from builders.tables_2018 import PREDICTED, predictions, reference_rows, score_2018, write_rows
from pentathlon.challenge import load_challenge
from pentathlon.errors import TableError
from pentathlon.scoring import score_submission

TABLES = ["meniscus", "liver", "breast", "thyroid"]


@pytest.fixture
def files(tmp_path):
    """Write reference and prediction rows and score them."""

    def score(challenge, reference, predicted, **options):
        known = write_rows(tmp_path / "reference.csv", reference)
        return score_submission(
            load_challenge(challenge), known, write_rows(tmp_path / "team.csv", predicted, **options)
        )

    return score


@pytest.mark.parametrize("challenge", TABLES)
@pytest.mark.parametrize("seed", range(6))
def test_score_is_that_of_2018(files, challenge, seed):
    rng = np.random.default_rng(seed)
    reference = reference_rows(challenge, rng, 40 + 60 * seed)
    predicted = predictions(challenge, rng, reference)
    assert files(challenge, reference, predicted).score == pytest.approx(
        score_2018(challenge, reference, predicted), abs=1e-12
    )


@pytest.mark.parametrize("challenge", TABLES)
def test_order_of_rows_and_columns_and_format_do_not_matter(files, challenge):
    rng = np.random.default_rng(5)
    reference = reference_rows(challenge, rng, 80)
    predicted = predictions(challenge, rng, reference)
    names = ["id", *PREDICTED[challenge]][::-1]
    shuffled = [
        {name: predicted[row][name].replace(".", ",") if name != "id" else predicted[row][name] for name in names}
        for row in rng.permutation(80)
    ]
    straight = files(challenge, reference, predicted)
    assert files(challenge, reference, shuffled, delimiter=";", encoding="utf-8-sig") == straight


@pytest.mark.parametrize("challenge", TABLES)
def test_empty_cell_counts_one_half_with_one_warning_per_column(files, challenge):
    rng = np.random.default_rng(6)
    reference = reference_rows(challenge, rng, 120)
    predicted = predictions(challenge, rng, reference)
    column = PREDICTED[challenge][0]
    for row in predicted[:7]:
        row[column] = ""
    score = files(challenge, reference, predicted)
    assert score.score == pytest.approx(score_2018(challenge, reference, predicted), abs=1e-12)
    assert score.warnings == (f"column '{column}': 7 of 120 cells are empty and count as 0.5",)


def test_liver_type_that_is_absent_leaves_the_mean(files):
    rng = np.random.default_rng(7)
    reference = [row for row in reference_rows("liver", rng, 120) if row["Type de lesion"] not in ("CHC", "HNF")]
    predicted = predictions("liver", rng, reference)
    score = files("liver", reference, predicted)
    assert score.score == pytest.approx(score_2018("liver", reference, predicted), abs=1e-12)
    weights = {term["name"]: (term["weight"], term["value"] == "undefined") for term in score.as_json()["terms"]}
    assert weights["fnh"] == weights["hcc"] == (0, True)
    assert weights["cyst"] == (0.2 / 3, False)


def test_liver_of_one_type_only_has_no_score_but_its_other_terms(files):
    rng = np.random.default_rng(8)
    reference = [
        row for row in reference_rows("liver", rng, 120) if row["Type de lesion"] in ("Kyste", "Foie Homogene")
    ]
    score = files("liver", reference, predictions("liver", rng, reference)).as_json()
    values = {term["name"]: term["value"] for term in score["terms"]}
    assert score["score"] == values["malignant"] == values["cyst"] == "undefined"
    assert 0 < values["lesion"] < 1


def test_score_of_one_class_is_undefined(files):
    rows = [{"id": f"a{number}", "anormale": 1} for number in range(5)]
    score = files("thyroid", rows, [row | {"anormale": 0.3} for row in rows])
    assert json.loads(json.dumps(score.as_json(), allow_nan=False)) == {
        "challenge": "thyroid",
        "score": "undefined",
        "terms": [{"name": "abnormal", "weight": 1.0, "value": "undefined", "cases": 5, "positives": 5}],
        "cases": 5,
        "warnings": [],
    }


def test_terms_state_their_cases_and_positives(files):
    rng = np.random.default_rng(9)
    reference = reference_rows("liver", rng, 90)
    terms = {term.name: term for term in files("liver", reference, predictions("liver", rng, reference)).terms}
    lesions = [row for row in reference if row["Lesion"]]
    assert (terms["lesion"].cases, terms["lesion"].positives) == (90, len(lesions))
    assert (terms["malignant"].cases, terms["malignant"].positives) == (
        len(lesions),
        sum(row["Malin"] for row in lesions),
    )
    assert float(terms["hcc"].weight) == 0.04


def test_sum_of_breast_columns_is_rounded_once(files):
    tenths = dict.fromkeys(PREDICTED["breast"], "0")
    reference = [
        {"id": "a", "Malin": 1, "Type de lesion": "Cancer triple negatif"},
        {"id": "b", "Malin": 0, "Type de lesion": "PASH"},
    ]
    # 0.7 + 0.1 + 0.2 is 0.9999999999999999 from left to right, and 1 when it is rounded once.
    parts = {"Carcinome lobulaire infiltrant": "0.7", "Cancer triple negatif": "0.1", "Carcinome intracanalaire": "0.2"}
    predicted = [{"id": "a", **tenths, **parts}, {"id": "b", **tenths, "Carcinome mucineux": "1"}]
    terms = {term.name: term.value for term in files("breast", reference, predicted).terms}
    assert terms["other-malignant"] == 0.5


@pytest.mark.parametrize("challenge", TABLES)
def test_extra_reference_columns_are_ignored(files, challenge):
    rng = np.random.default_rng(11)
    reference = reference_rows(challenge, rng, 50)
    predicted = predictions(challenge, rng, reference)
    extra = [
        {"centre": "x", "file": "", "type": "?", **row, "malignant": 7, "Fissure": "1", "patient": "p"}
        for row in reference
    ]
    assert files(challenge, extra, predicted) == files(challenge, reference, predicted)


@pytest.mark.parametrize(
    ("challenge", "column"),
    [
        ("meniscus", "Orientation posterieure"),
        ("liver", "Type de lesion"),
        ("breast", "Malin"),
        ("thyroid", "anormale"),
        ("liver", "id"),
    ],
)
def test_missing_reference_column_is_named(files, challenge, column):
    reference = reference_rows(challenge, np.random.default_rng(1), 9)
    predicted = predictions(challenge, np.random.default_rng(1), reference)
    with pytest.raises(TableError, match=column):
        files(challenge, [{name: row[name] for name in row if name != column} for row in reference], predicted)


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("Type de lesion", "Kiste", "nearest: 'Kyste'"),
        ("Lesion", "2", "allowed: 0, 1"),
        ("Malin", "", "is empty"),
        ("id", "", "the id is empty"),
    ],
)
def test_wrong_reference_value_is_named_with_row_and_column(files, column, value, message):
    reference = reference_rows("liver", np.random.default_rng(1), 9)
    predicted = predictions("liver", np.random.default_rng(1), reference)
    reference[3][column] = value
    with pytest.raises(TableError, match=message) as refused:
        files("liver", reference, predicted)
    assert [(problem.row, problem.column) for problem in refused.value.problems] == [(5, column)]


def test_duplicate_reference_id_is_an_error(files):
    reference = reference_rows("liver", np.random.default_rng(1), 9)
    with pytest.raises(TableError, match="stands in 2 rows") as refused:
        files("liver", [*reference, reference[4]], predictions("liver", np.random.default_rng(1), reference))
    assert [problem.row for problem in refused.value.problems] == [6, 11]


def test_contradictory_reference_is_scored_as_it_stands_with_a_warning(files):
    rng = np.random.default_rng(12)
    reference = reference_rows("liver", rng, 60)
    reference[0] |= {"Lesion": 1, "Malin": 1, "Type de lesion": "Kyste"}
    predicted = predictions("liver", rng, reference)
    score = files("liver", reference, predicted)
    assert score.score == pytest.approx(score_2018("liver", reference, predicted), abs=1e-12)
    assert score.warnings == (
        "reference, row 2: A malignant lesion cannot be a cyst, an angioma or a focal nodular hyperplasia",
    )


def test_reference_in_other_spellings_scores_the_same(files):
    rng = np.random.default_rng(13)
    reference = reference_rows("liver", rng, 60)
    predicted = predictions("liver", rng, reference)
    spelled = [
        {
            "ID": row["id"],
            "lésion": "Oui" if row["Lesion"] else "Non",
            "maligne": row["Malin"],
            "type": row["Type de lesion"].upper(),
        }
        for row in reference
    ]
    assert files("liver", spelled, predicted) == files("liver", reference, predicted)


def test_empty_reference_is_an_error(files, tmp_path):
    (tmp_path / "empty.csv").write_text("id,anormale\n")
    with pytest.raises(TableError, match="no case"):
        score_submission(load_challenge("thyroid"), tmp_path / "empty.csv", tmp_path / "empty.csv")
