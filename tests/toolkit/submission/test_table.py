"""Every way in which a prediction table can be wrong is named with its row and column."""

import io
import zipfile

import numpy as np
import pytest

from pentathlon.errors import InputError, PredictionError
from pentathlon.submission import read_prediction_table

COLUMNS, CASES = ("Malin", "Lesion"), ("a1", "a2", "a3")
GOOD = ["id,Malin,Lesion", "a1,0.1,0.2", "a2,0.3,0.4", "a3,0.5,0.6"]


@pytest.fixture
def read(tmp_path):
    def read_lines(*lines, encoding="utf-8"):
        path = tmp_path / "team.csv"
        path.write_bytes(lines[0] if isinstance(lines[0], bytes) else "\n".join(lines).encode(encoding))
        return read_prediction_table(path, columns=COLUMNS, cases=CASES)

    return read_lines


def test_values_are_in_the_order_of_the_reference(read):
    table = read("Lesion,id,Malin", "0.6,a3,0.5", "0.2,a1,0.1", "0.4,a2,0.3")
    np.testing.assert_array_equal(table.values["Malin"], [0.1, 0.3, 0.5])
    np.testing.assert_array_equal(table.values["Lesion"], [0.2, 0.4, 0.6])
    assert table.warnings == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_encodings_and_delimiters_read_the_same(read, encoding, delimiter):
    table = read(*(line.replace(",", delimiter) for line in GOOD), encoding=encoding)
    np.testing.assert_array_equal(table.values["Lesion"], [0.2, 0.4, 0.6])


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_decimal_comma_reads_where_it_does_not_separate_cells(read, delimiter):
    table = read(*(line.replace(",", delimiter).replace(".", ",") for line in GOOD))
    np.testing.assert_array_equal(table.values["Malin"], [0.1, 0.3, 0.5])


@pytest.mark.parametrize("number", ["1", "0", "1.0", "+0.5", ".5", "5e-1", " 0.5 ", "0.30000000000000004"])
def test_number_in_any_usual_form_is_read(read, number):
    assert read(*GOOD[:3], f"a3,{number},0.6").values["Malin"][2] == float(number)


def test_empty_cells_count_one_half_with_one_warning_per_column(read):
    table = read("id,Malin,Lesion", "a1,,0.2", "a2,,", "a3,0.5,0.6")
    np.testing.assert_array_equal(table.values["Malin"], [0.5, 0.5, 0.5])
    assert table.warnings == (
        "column 'Malin': 2 of 3 cells are empty and count as 0.5",
        "column 'Lesion': 1 of 3 cell is empty and counts as 0.5",
    )


@pytest.mark.parametrize(
    "cell", ["nan", "NaN", "inf", "-Infinity", "NA", "null", "abc", "0..5", "1_0", "0x1", "50%", "1e999", "٠.٥", "True"]
)
def test_word_instead_of_a_number_is_an_error(read, cell):
    with pytest.raises(PredictionError, match="is not a number") as refused:
        read(*GOOD[:2], f"a2,0.3,{cell}", GOOD[3])
    assert [(problem.row, problem.column) for problem in refused.value.problems] == [(3, "Lesion")]


@pytest.mark.parametrize("cell", ["-0.0001", "1.0001", "42"])
def test_number_outside_of_0_to_1_is_an_error(read, cell):
    with pytest.raises(PredictionError, match="not between 0 and 1") as refused:
        read(*GOOD[:3], f"a3,{cell},0.6")
    assert [(problem.row, problem.column) for problem in refused.value.problems] == [(4, "Malin")]


def test_unknown_missing_and_duplicate_ids_are_all_listed(read):
    with pytest.raises(PredictionError) as refused:
        read("id,Malin,Lesion", "a1,0.1,0.2", "a1,0.1,0.2", "A2,0.3,0.4", ",1,1")
    assert [(problem.row, problem.case, problem.message.split(";")[0]) for problem in refused.value.problems] == [
        (2, None, "'a1' stands in 2 rows"),
        (3, None, "'a1' stands in 2 rows"),
        (4, None, "'A2' is not a case of the reference"),
        (5, None, "the id is empty"),
        (None, "a2", "has no row"),
        (None, "a3", "has no row"),
    ]
    assert "did you mean 'a2'?" in str(refused.value)


def test_wrong_extra_and_missing_columns_are_all_listed_with_the_nearest_name(read):
    with pytest.raises(PredictionError) as refused:
        read("id,malin,Lesion,Kyste", "a1,0.1,0.2,0.3")
    assert [(problem.row, problem.column) for problem in refused.value.problems] == [
        (1, "malin"),
        (1, "Kyste"),
        (1, "Malin"),
    ]
    assert "did you mean 'Malin'?" in str(refused.value)


def test_table_without_id_column_is_an_error(read):
    with pytest.raises(PredictionError, match="column 'id': is missing; needed are id, Malin, Lesion"):
        read("Malin,Lesion", "0.1,0.2")


def test_problems_of_several_kinds_come_together_in_the_order_of_rows(read):
    with pytest.raises(PredictionError) as refused:
        read("id,Malin,Lesion", "a1,2,x", "zz,0.3,0.4", "a3,nan,0.6")
    assert [problem.row for problem in refused.value.problems] == [2, 2, 3, 4, None]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary data"),
        (b"PK\x03\x04rest", "zip archive or an Excel workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Excel workbook"),
        (b"\x1f\x8b\x08\0", "compressed"),
        (b"%PDF-1.7", "PDF"),
        (b"id,Malin,Lesion\na1,0.1\n", "has 2 cells, the header has 3"),
        (b'id,Malin,Lesion\na1,"0.1,0.2\n', "not well-formed CSV"),
        (b"id,Malin,Lesion,Lesion\n", "stands 2 times"),
        (b",Malin,Lesion\n0,0.1,0.2\n", "column 1 has no heading"),
    ],
)
def test_file_that_is_no_table_is_a_clear_error(read, content, message):
    with pytest.raises(InputError, match=message):
        read(content or b"\n")


def test_excel_workbook_is_named(read):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as workbook:
        workbook.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(PredictionError, match="Excel"):
        read(stream.getvalue())


def test_folder_and_missing_file_are_clear_errors(tmp_path):
    with pytest.raises(PredictionError, match="is a folder"):
        read_prediction_table(tmp_path, columns=COLUMNS, cases=CASES)
    with pytest.raises(PredictionError, match="No such file"):
        read_prediction_table(tmp_path / "none.csv", columns=COLUMNS, cases=CASES)
