"""Small counts stay unknown, whatever is subtracted from whatever."""

from itertools import combinations, product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from pentathlon_site.monitoring.suppression import (
    TOTAL,
    CountTable,
    determined_entries,
    hidden_entries,
    in_steps,
    shown_entries,
)

SMALL = range(1, 11)


@st.composite
def tables(draw, largest=40, rows=4, columns=4):
    """Tables with many small counts and zeros."""
    names = (
        [f"r{n}" for n in range(draw(st.integers(1, rows)))],
        [f"c{n}" for n in range(draw(st.integers(1, columns)))],
    )
    counts = st.one_of(st.integers(0, 12), st.integers(0, largest))
    return CountTable(*names, {cell: draw(counts) for cell in product(*names)})


def interval(table, hidden, entry):
    """Smallest and largest value that an entry can have, for somebody who knows everything that is shown."""
    entries = table.entries
    place = {each: number for number, each in enumerate(entries)}
    across = [{(row, TOTAL): -1, **{(row, column): 1 for column in table.columns}} for row in (*table.rows, TOTAL)]
    down = [{(TOTAL, column): -1, **{(row, column): 1 for row in table.rows}} for column in (*table.columns, TOTAL)]
    sums = [{place[each]: factor for each, factor in terms.items()} for terms in across + down]
    matrix = np.zeros((len(sums), len(entries)))
    for line, terms in enumerate(sums):
        for column, factor in terms.items():
            matrix[line, column] = factor
    bounds = [(0, None) if each in hidden else (table.value(each),) * 2 for each in entries]
    goal = np.zeros(len(entries))
    goal[place[entry]] = 1
    low = linprog(goal, A_eq=matrix, b_eq=np.zeros(len(sums)), bounds=bounds).fun
    high = linprog(-goal, A_eq=matrix, b_eq=np.zeros(len(sums)), bounds=bounds)
    return round(low, 6), float("inf") if high.status == 3 else round(-high.fun, 6)


@settings(max_examples=50)
@given(tables())
def test_no_small_count_of_a_random_table_has_only_one_possible_value(table):
    hidden = hidden_entries(table)

    for entry in table.entries:
        if table.value(entry) in SMALL:
            assert entry in hidden
            low, high = interval(table, hidden, entry)
            assert low < high


@settings(max_examples=40)
@given(tables(), st.data())
def test_what_is_determined_is_what_a_linear_programme_determines(table, data):
    hidden = frozenset(data.draw(st.lists(st.sampled_from(table.entries), unique=True)))

    pinned = {entry for entry in hidden if len(set(interval(table, hidden, entry))) == 1}
    assert determined_entries(table, hidden) == pinned


@settings(max_examples=50)
@given(tables(rows=3, columns=3), st.data())
def test_no_small_change_between_two_tables_can_be_worked_out(table, data):
    later = CountTable(
        table.rows,
        table.columns,
        {cell: data.draw(st.integers(max(0, count - 3), count + 14)) for cell, count in table.cells.items()},
    )
    first = hidden_entries(table)

    second = hidden_entries(later, known={entry: [count] for entry, count in shown_entries(table, first).items()})

    for entry in table.entries:
        if abs(later.value(entry) - table.value(entry)) in SMALL:
            known_then = entry not in first or len(set(interval(table, first, entry))) == 1
            known_now = entry not in second or len(set(interval(later, second, entry))) == 1
            assert not (known_then and known_now)


def test_a_small_count_takes_the_smallest_ring_with_it():
    table = CountTable(
        ["liver", "breast"],
        ["a", "b", "c"],
        dict(zip(product(["liver", "breast"], "abc"), [5, 40, 90, 60, 30, 80], strict=True)),
    )

    assert hidden_entries(table) == {("liver", "a"), ("liver", "b"), ("breast", "a"), ("breast", "b")}


def test_a_table_without_small_counts_is_shown_whole():
    table = CountTable(["liver"], ["a", "b"], {("liver", "a"): 0, ("liver", "b"): 11})

    assert hidden_entries(table) == frozenset()


def test_a_small_table_hides_its_totals_as_well():
    table = CountTable(["liver"], ["a"], {("liver", "a"): 4})

    assert hidden_entries(table) == frozenset(table.entries)


@given(st.lists(st.integers(0, 60)))
def test_two_pages_never_differ_by_a_small_count(counts):
    shown = [0, *in_steps(counts)]

    assert not {abs(later - earlier) for earlier, later in combinations(shown, 2)} & set(SMALL)


def test_a_growing_count_is_never_far_from_what_is_shown():
    assert in_steps(range(40)) == [0] * 11 + [11] * 11 + [22] * 11 + [33] * 7


@given(st.lists(st.integers(0, 80), max_size=60), st.integers(0, 60))
def test_two_pages_never_differ_by_a_small_count_on_the_way_to_a_target(counts, target):
    shown = [0, *in_steps(counts, target=target)]

    assert not {abs(later - earlier) for earlier, later in combinations(shown, 2)} & set(SMALL)


@given(st.lists(st.integers(0, 9), max_size=80), st.integers(11, 60))
def test_a_growing_count_that_reaches_its_target_is_shown_at_once(growth, target):
    counts = np.cumsum(growth).tolist()

    shown = in_steps(counts, target=target)

    assert [number >= target for number in shown] == [count >= target for count in counts]


def test_just_below_the_target_nothing_new_is_shown():
    assert in_steps(range(42), target=40) == [0] * 11 + [11] * 11 + [22] * 18 + [40] * 2


def test_steps_follow_a_count_down_as_well():
    assert in_steps([4, 11, 15, 22, 21, 11, 0]) == [0, 11, 11, 22, 22, 11, 0]
