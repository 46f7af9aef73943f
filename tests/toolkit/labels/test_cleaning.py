"""A label table becomes usable labels, or reasons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.label_table import LIVER_HEADER, label_table, liver_table
from pentathlon.challenge import load_challenge
from pentathlon.labels import LabelChange, clean_labels

LIVER = load_challenge("liver")
MENISCUS = load_challenge("meniscus")
BREAST = load_challenge("breast")
CORTEX = load_challenge("cortex")
MENISCUS_HEADER = "id,Corne anterieure,Corne posterieure,Orientation anterieure,Orientation posterieure"

CELLS = st.sampled_from(["0", "1", "oui", "NON", "", "x", "?"])
TYPES = st.sampled_from(["CHC", " CHC", "chc ", "métastase", "Foie  Homogene", "kyste", "", "inconnu"])
LIVER_ROWS = st.lists(st.tuples(st.sampled_from("abcd"), CELLS, CELLS, CELLS, TYPES).map(",".join), max_size=8)


def outcomes(cleaned):
    """What cleaning says of each image, without lines."""
    return {row.id: (row.code, tuple(row.values.items())) for row in cleaned.rows}


def test_usable_row_has_every_column_and_binary_column():
    row = clean_labels(liver_table("a,0,1,1,CHC"), LIVER).rows[0]
    assert tuple(row.values) == LIVER.labels.names
    assert [row.values[name] for name in ("Malin", "CHC", "Kyste", "Foie Homogene")] == ["1", "1", "0", "0"]


def test_meniscus_tear_and_orientation_are_derived():
    row = clean_labels(label_table(MENISCUS_HEADER, "a,oui,non,H,"), MENISCUS).rows[0]
    assert row.values["Fissure"] == "1"
    assert (row.values["Orientation horizontale"], row.values["Orientation verticale"]) == ("1", "0")
    assert (row.values["Orientation anterieure"], row.values["Orientation posterieure"]) == ("Horizontale", "")


def test_optional_column_may_be_absent():
    row = clean_labels(label_table("id", "a"), CORTEX).rows[0]
    assert (row.code, row.values) == ("", {"Injection": ""})


def test_empty_required_label_is_missing():
    row = clean_labels(liver_table("a,,1,1,"), LIVER).rows[0]
    assert (row.code, row.detail, row.values) == ("missing_label", "empty: Benin, Type de lesion", {})


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("a,1,1,1,CHC", "either benign or malignant"),
        ("a,0,0,0,Kyste", "type of lesion is given on a homogeneous liver"),
        ("a,1,1,0,Foie Homogene", "lesion is stated on a homogeneous liver"),
        ("a,0,1,1,Angiome", "malignant lesion cannot be a cyst"),
        ("a,1,1,0,Métastase", "benign lesion cannot be a carcinoma"),
        ("a,0,1,0,Kyste", "neither benign nor malignant"),
        ("a,1,0,0,Foie Homogene", "where there is no lesion"),
    ],
)
def test_liver_contradiction_is_named(row, said):
    found = clean_labels(liver_table(row), LIVER).rows[0]
    assert (found.code, found.values) == ("contradictory_labels", {})
    assert said in found.detail


@pytest.mark.parametrize("row", ["a,0,1,Horizontale,Verticale", "a,1,0,,V", "a,0,0,h,"])
def test_orientation_without_tear_is_contradictory(row):
    assert clean_labels(label_table(MENISCUS_HEADER, row), MENISCUS).rows[0].code == "contradictory_labels"


@pytest.mark.parametrize("row", ["a,0,Cancer triple négatif", "a,1,fibroadénome"])
def test_breast_type_must_agree_with_malignancy(row):
    table = label_table("id,Malin,Type de lesion", row)
    assert clean_labels(table, BREAST).rows[0].code == "contradictory_labels"


def test_all_contradictions_of_a_row_are_named():
    assert clean_labels(liver_table("a,1,0,1,Kyste"), LIVER).rows[0].detail.count(";") >= 2


def test_rows_that_say_the_same_after_cleaning_are_one():
    cleaned = clean_labels(liver_table("a,0,1,1,CHC", "b,0,1,1,CHC", "a,non,oui,1,chc"), LIVER)
    assert [row.id for row in cleaned.rows] == ["a", "b"]
    assert cleaned.changes[-1] == LabelChange(4, "", "a", "", "duplicate_row")


def test_rows_that_differ_on_an_image_are_in_conflict():
    cleaned = clean_labels(liver_table("a,0,1,1,CHC", "b,0,1,1,CHC", "a,1,1,0,Kyste"), LIVER)
    row = cleaned.rows[0]
    assert (row.row, row.code, row.values) == (2, "conflicting_labels", {})
    assert row.detail == "rows 2, 4 differ in Benin, Malin, Type de lesion"
    assert cleaned.rows[1].code == ""


def test_files_of_one_name_in_two_folders_are_two_images():
    table = label_table("file,anormale", "north/IM1.dcm,0", "south/IM1.dcm,1")
    assert [row.code for row in clean_labels(table, load_challenge("thyroid")).rows] == ["", ""]


def test_rows_that_name_no_image_are_each_reported():
    rows = clean_labels(liver_table(",0,1,1,CHC", ",0,1,1,CHC"), LIVER).rows
    assert [(row.row, row.id, row.code, row.detail) for row in rows] == [
        (2, "", "missing_label", "the row names no image"),
        (3, "", "missing_label", "the row names no image"),
    ]


def test_no_change_shows_a_patient_or_an_exam():
    cleaned = clean_labels(label_table("id;ipp;exam;anormale", "a;P  1;E\u00a01;1"), load_challenge("thyroid"))
    assert [change.rule for change in cleaned.changes] == ["heading"]
    assert (cleaned.rows[0].patient, cleaned.rows[0].exam) == ("P 1", "E 1")


def test_windows_file_of_a_french_spreadsheet_is_understood():
    content = label_table(
        "Nom du fichier;Bénin;Lésion;Malin;Type de lésion", "é.dcm;0,0;1,0;1;Métastase", encoding="cp1252"
    )
    row = clean_labels(content, LIVER).rows[0]
    assert (row.id, row.code, row.values["Type de lesion"]) == ("é", "", "Metastase")


def test_empty_table_has_no_rows():
    assert clean_labels(label_table(LIVER_HEADER), LIVER).rows == ()


@given(LIVER_ROWS)
def test_cleaning_clean_labels_changes_nothing(rows):
    usable = [row for row in clean_labels(liver_table(*rows), LIVER).rows if not row.code]
    lines = [",".join([row.id, *row.values.values()]) for row in usable]
    again = clean_labels(label_table(",".join(["id", *LIVER.labels.names]), *lines), LIVER)
    assert again.changes == ()
    assert [row.values for row in again.rows] == [row.values for row in usable]


@given(LIVER_ROWS, st.randoms())
def test_order_of_rows_does_not_matter(rows, random):
    shuffled = random.sample(rows, len(rows))
    assert outcomes(clean_labels(liver_table(*shuffled), LIVER)) == outcomes(clean_labels(liver_table(*rows), LIVER))


@given(LIVER_ROWS)
def test_every_row_is_used_or_explained(rows):
    cleaned = clean_labels(liver_table(*rows), LIVER)
    assert {row.id for row in cleaned.rows} == {line[0] for line in rows}
    assert all(bool(row.code) == bool(row.detail) == (not row.values) for row in cleaned.rows)


@given(LIVER_ROWS)
def test_every_changed_value_is_listed(rows):
    cleaned = clean_labels(liver_table(*rows), LIVER)
    listed = {(change.row, change.column): (change.before, change.after) for change in cleaned.changes if change.column}
    for row in (row for row in cleaned.rows if not row.code):
        sent = dict(zip(LIVER_HEADER.split(","), rows[row.row - 2].split(","), strict=True))
        changed = {name: (sent[name], row.values[name]) for name in list(sent)[1:] if sent[name] != row.values[name]}
        assert {name: listed.get((row.row, name)) for name in changed} == changed
