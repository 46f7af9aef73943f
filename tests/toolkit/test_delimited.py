"""Delimited text as people really send it, and as we write it."""

import csv
import io
import math
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pentathlon.delimited import LARGEST_TABLE_BYTES, parse_number, parse_table, read_table, write_table
from pentathlon.errors import TableError

CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8).map(str.strip)
HEADINGS = st.lists(CELL.filter(bool), min_size=1, max_size=4, unique=True)


def refusal(content):
    with pytest.raises(TableError) as raised:
        parse_table(content, file="labels.csv")
    assert [problem.message for problem in raised.value.problems if not problem.message_fr] == []
    return [str(problem) for problem in raised.value.problems]


def test_what_is_wrong_is_said_in_french_with_its_place():
    with pytest.raises(TableError) as raised:
        parse_table(b"id,Os,Os\n", file="labels.csv")
    [problem] = raised.value.problems
    assert problem.in_language("fr") == "labels.csv, ligne 1, colonne «\u00a0Os\u00a0»\u00a0: en-tête présent 2 fois"
    with pytest.raises(TableError) as raised:
        parse_table(b"id,Os\na,b,c\n", file="labels.csv")
    assert raised.value.in_language("fr") == "labels.csv, ligne 2\u00a0: a 3 cellules, l’en-tête en a 2"


@pytest.mark.parametrize(
    ("encoding", "read_as"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("cp1252", "cp1252"),
    ],
)
def test_encodings_of_spreadsheets_are_understood(encoding, read_as):
    table = parse_table("id;Lésion\na;Œdème – 1 €\n".encode(encoding), file="labels.csv")
    assert (table.columns, table.rows) == (("id", "Lésion"), (("a", "Œdème – 1 €"),))
    assert table.encoding == read_as


def test_latin_1_is_the_last_resort():
    table = parse_table(b"id\n\x8d\xe9\n", file="labels.csv")
    assert (table.rows, table.encoding) == ((("\x8dé",),), "latin-1")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends_are_found(delimiter, end):
    table = parse_table(end.join([f"id{delimiter}Malin", f"a{delimiter}1", ""]).encode(), file="labels.csv")
    assert (table.delimiter, table.rows, table.lines) == (delimiter, (("a", "1"),), (2,))


def test_delimiter_inside_a_quoted_heading_does_not_count():
    table = parse_table(b'id;"Lesion, type, grade"\na;1\n', file="labels.csv")
    assert (table.delimiter, table.columns) == (";", ("id", "Lesion, type, grade"))


@pytest.mark.parametrize("first", ["sep=;", "SEP=;"])
def test_line_that_announces_the_delimiter_is_not_the_header(first):
    table = parse_table(f"\ufeff{first}\r\nid;a,b\r\nx;1\r\n".encode(), file="labels.csv")
    assert (table.columns, table.delimiter, table.lines) == (("id", "a,b"), ";", (2,))


def test_decimal_comma_stays_in_its_cell_between_semicolons():
    assert parse_table(b"id;x\na;1,5\n", file="clicks.csv").rows == (("a", "1,5"),)


def test_outer_spaces_go_even_non_breaking_ones():
    table = parse_table("id , Malin\n a\u00a0, 1 \n".encode(), file="labels.csv")
    assert (table.columns, table.rows) == (("id", "Malin"), (("a", "1"),))
    assert table.padded == {(2, "id"): " a\u00a0", (2, "Malin"): " 1 "}


def test_blank_lines_are_skipped_and_counted():
    table = parse_table(b"\nid,Malin\n\n,\na,1\n", file="labels.csv")
    assert (table.rows, table.lines) == ((("a", "1"),), (5,))


def test_line_break_in_a_cell_is_one_spreadsheet_row():
    table = parse_table(b'id,note\na,"two\nlines"\nb,x\n', file="labels.csv")
    assert (table.rows[0], table.lines) == (("a", "two\nlines"), (2, 3))


def test_empty_cells_after_the_last_column_are_ignored():
    assert parse_table(b"id,Malin,,\na,1,,\n", file="labels.csv").rows == (("a", "1"),)


def test_records_give_line_and_cells_by_column():
    assert list(parse_table(b"id,x\na,1\n", file="labels.csv").records()) == [(2, {"id": "a", "x": "1"})]


@pytest.mark.parametrize("content", [b"", b"\n \n", b";;\n", b"sep=;\n", b"\xef\xbb\xbf"])
def test_empty_file_is_refused(content):
    assert refusal(content) == ["labels.csv: is empty; the first line must name the columns"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"id,,x\na,1,2\n", "labels.csv, row 1: column 2 has no heading"),
        (b"id,x,x\na,1,2\n", "labels.csv, row 1, column 'x': heading stands 2 times"),
        (b"id,x\na\n", "labels.csv, row 2: has 1 cells, the header has 2"),
        (b"id,x\na,1,5\n", "labels.csv, row 2: has 3 cells, the header has 2"),
        (b'id,x\na,"1\n', "labels.csv, row 2: is not well-formed CSV: unexpected end of data"),
        (b"PK\x03\x04\x00\x00", "labels.csv: is a spreadsheet or another zip file, not text; save it as CSV"),
        (b"\x89PNG\r\n\x1a\n\x00", "labels.csv: contains binary data; save it as CSV text"),
        (b"\xff\xfei\x00d", "labels.csv: is damaged: it begins as UTF-16 text but does not go on so"),
    ],
)
def test_unusable_file_says_where_and_why(content, said):
    assert refusal(content) == [said]


def test_every_misfit_is_listed():
    assert len(refusal(b"id,x\na\nb,1\nc,1,2\n")) == 2


def test_file_that_is_not_there_is_named_without_its_folder(tmp_path):
    with pytest.raises(TableError, match=r"^labels\.csv: cannot be read: No such file"):
        read_table(tmp_path / "labels.csv")


def test_file_too_large_for_a_table_is_not_read(tmp_path):
    path = tmp_path / "labels.csv"
    with path.open("wb") as stream:
        stream.truncate(LARGEST_TABLE_BYTES + 1)
    with pytest.raises(TableError, match="64 MiB is too large"):
        read_table(path)


@given(HEADINGS, st.data())
def test_written_table_is_plain_csv(tmp_path_factory, columns, data):
    row = st.lists(CELL, min_size=len(columns), max_size=len(columns)).filter(any)
    rows = data.draw(st.lists(row, max_size=4))
    path = tmp_path_factory.mktemp("table") / "t.csv"
    write_table(path, columns, rows)
    expected = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
    assert expected == [columns, *rows]
    assert b"\r\n" not in path.read_bytes()


@given(st.binary(max_size=200))
def test_any_bytes_are_a_table_or_a_refusal(content):
    with suppress(TableError):
        table = parse_table(content, file="labels.csv")
        assert all(len(row) == len(table.columns) for row in table.rows)


@pytest.mark.parametrize(
    ("text", "delimiter", "number"),
    [
        ("1.5", ",", 1.5),
        ("1,5", ";", 1.5),
        ("1,5", "\t", 1.5),
        ("-2e3", ",", -2000.0),
        (" 7 ", ",", 7.0),
        (".5", ",", 0.5),
    ],
)
def test_numbers_with_point_or_comma(text, delimiter, number):
    assert parse_number(text, delimiter=delimiter) == number


@pytest.mark.parametrize(
    "text", ["", "nan", "inf", "-Infinity", "1_000", "0x10", "1,5", "1.2.3", "un", "١", "1e999", "--1"]
)
def test_what_is_no_finite_decimal_number_is_refused(text):
    with pytest.raises(ValueError, match=r"number|large|float"):
        parse_number(text)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_finite_number_survives_writing(number):
    assert parse_number(repr(number)) == number
    assert math.isclose(parse_number(repr(number).replace(".", ","), delimiter=";"), number)
