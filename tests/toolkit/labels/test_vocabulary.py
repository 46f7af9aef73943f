"""One cell, read in the closed vocabulary of its column."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.label_table import LIVER_HEADER, label_table, liver_table
from pentathlon.challenge import builtin_challenges, load_challenge
from pentathlon.challenge.spelling import heading_key, spelling_key
from pentathlon.labels import LabelChange, clean_labels
from pentathlon.labels.vocabulary import BINARY_SPELLINGS, RULES, read_cell

LIVER = load_challenge("liver")
THYROID = load_challenge("thyroid")
CATEGORIES = [
    (column, value)
    for challenge in builtin_challenges()
    for column in challenge.labels.columns
    for value in column.values
]


@pytest.mark.parametrize(
    ("sent", "value"),
    [
        ("Métastase", "Metastase"),
        ("métastase", "Metastase"),
        ("CHC ", "CHC"),
        ("hépatocarcinome", "CHC"),
        ("HÉPATO\u00adCARCINOME", "CHC"),
        ("hyperplasie\u00a0nodulaire  focale", "HNF"),
        ("Me\u0301tastase", "Metastase"),
    ],
)
def test_malignant_types_and_fnh_are_recognised_as_people_type_them(sent, value):
    malignant = int(value in {"CHC", "Metastase"})
    row = clean_labels(liver_table(f"a,{1 - malignant},1,{malignant},{sent}"), LIVER).rows[0]
    assert (row.code, row.values["Type de lesion"], row.values[value]) == ("", value, "1")


@pytest.mark.parametrize(
    ("sent", "rule"),
    [
        ("Foie Homogene ", "spaces"),
        ("Foie  Homogene", "spaces"),
        ("Foie\u00a0Homogene", "spaces"),
        ("foie homogène", "spelling"),
        ("Foie_Homogene", "spelling"),
        ("normal", "alias"),
    ],
)
def test_change_names_its_rule(sent, rule):
    changes = clean_labels(liver_table(f"a,0,0,0,{sent}"), LIVER).changes
    assert changes == (LabelChange(2, "Type de lesion", sent, "Foie Homogene", rule),)


@pytest.mark.parametrize("sent", ["Oui", "VRAI", "1", "x", "X", "o", "yes", "True", "1.0", "Présent", "＋", "１"])
def test_binary_one_has_many_spellings(sent):
    assert clean_labels(label_table("id;anormale", f"a;{sent}"), THYROID).rows[0].values == {"anormale": "1"}


@pytest.mark.parametrize("sent", ["Non", "FAUX", "0", "0,0", "n", "no", "False", "absent", "Négatif"])
def test_binary_zero_has_many_spellings(sent):
    assert clean_labels(label_table("id;anormale", f"a;{sent}"), THYROID).rows[0].values == {"anormale": "0"}


@pytest.mark.parametrize("sent", ["-", "?", "2", "-1", "10", "nan", "0.5", "oui?", "peut-être", "NC"])
def test_what_is_neither_yes_nor_no_is_unknown(sent):
    row = clean_labels(label_table("id;anormale", f"a;{sent}"), THYROID).rows[0]
    assert (row.code, row.values) == ("unknown_label", {})
    assert "allowed: 0, 1" in row.detail


def test_unknown_value_is_answered_with_the_nearest_and_all_allowed_ones():
    row = clean_labels(liver_table("a,0,1,1,Metastaze"), LIVER).rows[0]
    assert row.code == "unknown_label"
    assert row.detail == (
        "'Metastaze' is not a value of 'Type de lesion'; nearest: 'Metastase'; "
        "allowed: Foie Homogene, Kyste, Angiome, HNF, CHC, Metastase"
    )


def test_long_unknown_value_is_cut():
    assert len(clean_labels(liver_table(f"a,0,1,1,{'z' * 5000}"), LIVER).rows[0].detail) < 250


def test_every_unknown_value_of_a_row_is_named():
    detail = clean_labels(liver_table("a,peut-être,1,1,Kist"), LIVER).rows[0].detail
    assert "'Benin'" in detail
    assert "'Type de lesion'" in detail


def test_clean_cell_is_left_alone():
    assert clean_labels(label_table(LIVER_HEADER, "a,0,1,1,CHC"), LIVER).changes == ()


@given(st.sampled_from(CATEGORIES), st.data())
def test_any_spelling_of_an_allowed_value_means_that_value(category, data):
    column, value = category
    sent = data.draw(st.sampled_from([value.name, *value.aliases]))
    case = data.draw(st.sampled_from([str.upper, str.lower, str.title, str.swapcase]))
    form = data.draw(st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]))
    space = data.draw(st.sampled_from([" ", "  ", "\u00a0", "\u202f ", "_", "\t"]))
    sent = unicodedata.normalize(form, case(sent)).replace(" ", space).replace("a", data.draw(st.sampled_from("aàâ")))
    assert read_cell(sent, column).value == value.name


@given(st.text())
def test_key_of_a_key_is_itself(text):
    assert spelling_key(spelling_key(text)) == spelling_key(text)
    assert heading_key(heading_key(text)) == heading_key(text)


@given(st.sampled_from(CATEGORIES), st.text(max_size=12))
def test_reading_gives_an_allowed_value_or_none(category, sent):
    reading = read_cell(sent, category[0])
    assert reading is None or (reading.value in category[0].vocabulary and reading.rule in RULES)


def test_binary_spellings_are_keys():
    assert all(spelling_key(spelling) == spelling for spelling in BINARY_SPELLINGS)
