"""Which column of a label file is which."""

import pytest

from builders.label_table import label_table
from pentathlon.challenge import load_challenge
from pentathlon.errors import TableError
from pentathlon.labels import LabelChange, clean_labels, file_stem

LIVER = load_challenge("liver")
THYROID = load_challenge("thyroid")


@pytest.mark.parametrize("heading", ["ANORMALE", "anormal", " Cartilage_Anormal ", "cartilage-anormal", "Abnormal"])
def test_label_column_is_found_by_name_or_alias_in_any_spelling(heading):
    cleaned = clean_labels(label_table(f"id,{heading}", "a,1"), THYROID)
    assert cleaned.rows[0].values == {"anormale": "1"}
    assert cleaned.changes == (LabelChange(1, "anormale", heading.strip(), "anormale", "heading"),)


@pytest.mark.parametrize("heading", ["Fichier", "FILENAME", "image", "Nom du fichier", "file name"])
def test_file_column_arrives_under_many_headings(heading):
    row = clean_labels(label_table(f"{heading},anormale", "export/knee.nii.gz,0"), THYROID).rows[0]
    assert (row.id, row.file) == ("knee", "export/knee.nii.gz")


def test_patient_exam_and_centre_are_read_under_french_headings():
    row = clean_labels(label_table("id;IPP;Examen;Hôpital;anormale", "a;P1;E1;CHU  Nord;0"), THYROID).rows[0]
    assert (row.patient, row.exam, row.centre) == ("P1", "E1", "CHU Nord")


def test_absent_optional_columns_give_empty_fields():
    row = clean_labels(label_table("id,anormale", "a,0"), THYROID).rows[0]
    assert (row.file, row.patient, row.exam, row.centre) == ("", "", "", "")


def test_columns_without_use_are_dropped_and_named():
    cleaned = clean_labels(label_table("id,Date envoi,anormale,Nom", "a,2018-06-01,1,X"), THYROID)
    assert cleaned.dropped_columns == ("Date envoi", "Nom")


def test_missing_columns_are_all_listed_with_what_is_there():
    with pytest.raises(TableError) as raised:
        clean_labels(label_table("nom,Malin", "a,1"), LIVER)
    assert [problem.column for problem in raised.value.problems] == [None, "Benin", "Lesion", "Type de lesion"]
    assert all("there are 'nom', 'Malin'" in problem.message for problem in raised.value.problems)


def test_two_headings_of_one_column_are_refused():
    with pytest.raises(TableError, match="'anormale' and 'Anormal' both mean 'anormale'"):
        clean_labels(label_table("id,anormale,Anormal", "a,1,0"), THYROID)


@pytest.mark.parametrize(
    ("file", "stem"),
    [
        ("IM_0001.dcm", "IM_0001"),
        (r"C:\export\IM_0001.DCM", "IM_0001"),
        ("a/b/knee.nii.gz", "knee"),
        ("1.2.840.99", "1.2.840.99"),
        ("IM0001", "IM0001"),
        (".dcm", ".dcm"),
        ("", ""),
    ],
)
def test_file_stem_drops_folders_and_extension(file, stem):
    assert file_stem(file) == stem
