"""Conditions on the labels of a case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.definitions import small_challenge
from pentathlon.challenge.expression import DEEPEST_NESTING, ExpressionError, parse_expression

ROW = {"A": "1", "B": "0", "T": "Kyste", "E": ""}


@pytest.mark.parametrize(
    ("source", "holds"),
    [
        ("[A]", True),
        ("[B]", False),
        ("not [B]", True),
        ("not not [A]", True),
        ("[A] = 1", True),
        ("[B] = '0'", True),
        ("[B] != 0", False),
        ("[T] = 'Kyste'", True),
        ("[T] in ('CHC', 'Kyste')", True),
        ("[T] in ('CHC')", False),
        ("[E] != ''", False),
        ("[E] = ''", True),
        ("[A] or [B] and [B]", True),
        ("([A] or [B]) and [B]", False),
        ("not [A] or [A]", True),
        ("not ([A] or [B])", False),
        ("not [B] and [A]", True),
        ("  [A]and[T]='Kyste'\n", True),
    ],
)
def test_condition_holds_as_it_reads(source, holds):
    assert parse_expression(source).holds(ROW) is holds


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("", "expected a [Column], found the end before position 0"),
        ("[A", "not understood: '[A'"),
        ("[A] and", "expected a [Column], found the end before position 7"),
        ("[A] [B]", "expected 'and', 'or' or the end, found 'B' before position 7"),
        ("([A]", "expected ')', found the end before position 4"),
        ("[A] =", "expected a 'value' in quotes or a number, found the end before position 5"),
        ("[A] = [B]", "expected a 'value' in quotes or a number, found 'B' before position 9"),
        ("[T] in 'Kyste'", "expected '(', found 'Kyste' before position 14"),
        ("[T] in ()", "expected a 'value' in quotes or a number, found ')' before position 9"),
        ("[A] AND [B]", "not understood: 'AND [B]'"),
        ("A", "not understood: 'A'"),
        ("__import__('os')", "not understood: \"__import__('os')\""),
    ],
)
def test_what_is_no_condition_is_refused_with_its_place(source, said):
    with pytest.raises(ExpressionError) as raised:
        parse_expression(source)
    assert str(raised.value) == said


@pytest.mark.parametrize("opening", ["(", "not "])
def test_nesting_has_an_end(opening):
    with pytest.raises(ExpressionError, match="nested more than 50 deep"):
        parse_expression(opening * 5000 + "[A]")


def test_parallel_parts_are_not_nesting():
    assert parse_expression(" or ".join(["([B])"] * 10 * DEEPEST_NESTING)).holds(ROW) is False


def test_expression_knows_its_columns_and_values():
    expression = parse_expression("[T] in ('x', 'y') or [A] and [T] != 'z'")
    assert expression.columns == ("T", "A")
    assert expression.literals == (("T", "x"), ("T", "y"), ("A", "1"), ("T", "z"))


TREES = st.recursive(
    st.sampled_from(["[A]", "[B]", "[T] = 'Kyste'", "[E] != ''"]),
    lambda inner: st.one_of(
        inner.map(lambda part: f"not ({part})"),
        st.tuples(inner, st.sampled_from([" and ", " or "]), inner).map(lambda parts: f"({''.join(parts)})"),
    ),
    max_leaves=12,
)
PYTHON = {"[A]": "True", "[B]": "False", "[T] = 'Kyste'": "True", "[E] != ''": "False"}


@given(TREES)
def test_logic_is_that_of_python(source):
    python = source
    for condition, value in PYTHON.items():
        python = python.replace(condition, value)
    assert parse_expression(source).holds(ROW) is eval(python)  # the oracle reads True, False, not, and, or only


def test_conditions_of_a_definition_are_given_with_their_keys():
    keys = [key for key, _ in small_challenge().expressions()]
    assert keys == ["labels.binary 'Radius'", "labels.contradictions 1", "scoring.terms 'fracture'"]
