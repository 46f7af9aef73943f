"""Labels of one image: cleaned like a table's, all problems at once, in both languages."""

from pentathlon.challenge.load import load_challenge
from pentathlon.labels import read_labels

LIVER = load_challenge("liver")
GOOD = {"Benin": "1", "Lesion": "1", "Malin": "0", "Type de lesion": "Kyste"}


def test_labels_in_the_vocabulary_stay():
    found = read_labels(GOOD, LIVER)

    assert (dict(found.values), found.problems) == (GOOD, ())


def test_other_spellings_and_headings_are_understood_as_in_a_table():
    found = read_labels({"benign": "oui", "LESION": "Yes", "maligne": "non", "type": "cyst "}, LIVER)

    assert (dict(found.values), found.problems) == (GOOD, ())


def test_every_problem_is_told_at_once_in_both_languages():
    found = read_labels(
        {"Benin": "", "Lesion": "peut-être", "Malin": "0", "Type de lesion": "Kyste", "Nom": "x"}, LIVER
    )

    assert [(problem.code, problem.column) for problem in found.problems] == [
        ("unknown_label", ""),
        ("missing_label", "Benin"),
        ("unknown_label", "Lesion"),
    ]
    assert found.problems[2].text.fr == (
        "«\u00a0peut-être\u00a0» n’est pas une valeur de «\u00a0Lesion\u00a0»\u00a0; valeurs permises\u00a0: 0, 1"
    )
    assert found.problems[2].text.en == "'peut-être' is not a value of 'Lesion'; allowed: 0, 1"


def test_labels_that_exclude_each_other_are_told_in_the_words_of_the_challenge():
    found = read_labels({**GOOD, "Malin": "1"}, LIVER)

    assert {problem.code for problem in found.problems} == {"contradictory_labels"}


def test_a_column_stated_under_two_headings_is_refused():
    found = read_labels({**GOOD, "maligne": "1"}, LIVER)

    assert [problem.column for problem in found.problems] == ["Malin"]


def test_an_optional_label_may_be_absent():
    found = read_labels({}, load_challenge("cortex"))

    assert (dict(found.values), found.problems) == ({"Injection": ""}, ())
