"""Errors carry their facts as fields, and say who must act."""

import pickle

import pytest

from pentathlon.errors import (
    DatasetError,
    DefinitionError,
    ImageRefusedError,
    InputError,
    OperatorError,
    PentathlonError,
    PredictionError,
    Problem,
    TableError,
    exit_code,
)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (InputError("x"), 2),
        (DefinitionError("x"), 2),
        (TableError("x"), 2),
        (PredictionError("x"), 2),
        (DatasetError("x"), 2),
        (ImageRefusedError("blank", "x"), 2),
        (OperatorError("x"), 3),
        (PentathlonError("x"), 1),
        (ValueError("x"), 1),
        (MemoryError(), 1),
    ],
)
def test_exit_code_says_who_must_act(error, code):
    assert exit_code(error) == code


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (Problem("is empty"), "is empty"),
        (Problem("is empty", file="a.csv"), "a.csv: is empty"),
        (
            Problem("is 7", file="a.csv", row=3, column="Malin", case="c1"),
            "a.csv, row 3, column 'Malin', case c1: is 7",
        ),
        (Problem("is 7", row=0), "row 0: is 7"),
    ],
)
def test_problem_says_where_it_stands(problem, text):
    assert str(problem) == text


def test_all_problems_are_kept_and_the_first_twenty_shown():
    error = InputError(Problem(f"wrong {number}") for number in range(1, 26))
    lines = str(error).splitlines()
    assert len(error.problems) == 25
    assert lines[0] == "wrong 1"
    assert lines[19:] == ["wrong 20", "and 5 more, 25 in all"]


def test_twenty_problems_need_no_count():
    assert str(InputError([Problem("wrong")] * 20)).count("\n") == 19


@pytest.mark.parametrize(
    "error", [TableError([Problem("a", "f", 1), Problem("b")]), ImageRefusedError("blank", "all 0")]
)
def test_error_comes_back_from_another_process(error):
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), copy.problems, str(copy)) == (type(error), error.problems, str(error))


def test_refused_image_has_code_and_detail():
    error = ImageRefusedError("blank", "every pixel is 0")
    assert (error.code, error.detail, str(error)) == ("blank", "every pixel is 0", "blank: every pixel is 0")
