"""Which cases belong together, and how sizes come out."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pentathlon.splits import merge_groups
from pentathlon.splits.groups import set_sizes, share_groups

FOUR_SETS = {"train/part1": 0.32, "train/part2": 0.31, "validation": 0.12, "test": 0.25}
KEYS = st.lists(st.tuples(*[st.sampled_from([None, "", "1", "2", "3", "4", "5"])] * 3), max_size=12)


def equal_keys(one, other):
    return bool(one) and one == other


def linked_pairs(rows):
    """Reference: transitive closure of "shares a key", by repeated squaring of the relation."""
    share = [
        [i == j or any(a and a == b for a, b in zip(x, y, strict=True)) for j, y in enumerate(rows)]
        for i, x in enumerate(rows)
    ]
    relation = np.array(share, dtype=int).reshape(len(rows), len(rows))
    for _ in range(5):
        relation = (relation @ relation > 0).astype(int)
    return relation.astype(bool)


def test_cases_are_linked_through_others():
    groups = merge_groups(["p1", "p1", None, None], [None, "e7", "e7", None])
    assert groups[0] == groups[1] == groups[2] != groups[3]


def test_keys_of_two_kinds_do_not_meet():
    assert len(set(merge_groups(["7", None], [None, "7"]))) == 2


def test_empty_keys_link_nothing():
    assert len(set(merge_groups(["", "", ""]))) == 3


@given(KEYS)
def test_groups_are_the_transitive_closure_of_shared_keys(rows):
    groups = merge_groups(*([row[kind] for row in rows] for kind in range(3)))
    together = np.array([[one == other for other in groups] for one in groups], dtype=bool).reshape(
        len(rows), len(rows)
    )
    assert (together == linked_pairs(rows)).all()


@given(st.integers(0, 5000))
def test_set_sizes_add_up_and_are_within_one_of_their_share(cases):
    sizes = set_sizes(cases, FOUR_SETS)
    assert sizes.sum() == cases
    assert all(abs(size - cases * share) < 1 for size, share in zip(sizes, FOUR_SETS.values(), strict=True))


def test_set_sizes_of_whole_shares_are_exact_in_spite_of_binary_fractions():
    assert set_sizes(100, {"a": 0.29, "b": 0.57, "c": 0.14}).tolist() == [29, 57, 14]


def loads(quotas):
    return sum(size * quota for size, quota in quotas.items()).tolist()


@pytest.mark.parametrize(
    ("groups", "targets"),
    [
        ([3, 3, 2, 2, 2], [6, 6]),
        ([5, 4, 3, 3, 3], [9, 9]),
        ([2] * 10, [10, 6, 4]),
        ([7, 1, 1, 1], [2, 8]),
        ([4, 3, 3, 2], [5, 7]),
        ([1] * 9, [0, 4, 5]),
        ([2, 2, 2, 1, 1, 1], [3, 3, 3]),
    ],
)
def test_sizes_are_exact_where_groups_allow_it(groups, targets):
    assert loads(share_groups(groups, np.array(targets))) == targets


@given(st.lists(st.integers(1, 6), max_size=40), st.data())
def test_every_group_is_shared_once(groups, data):
    targets = set_sizes(sum(groups), FOUR_SETS)
    quotas = share_groups(groups, targets)
    assert {size: int(quota.sum()) for size, quota in quotas.items()} == {
        size: groups.count(size) for size in set(groups)
    }
    assert all((quota >= 0).all() for quota in quotas.values())


@given(st.lists(st.integers(1, 6), max_size=30))
def test_sizes_are_exact_with_enough_single_cases(groups):
    groups = [*groups, *[1] * (6 * len(FOUR_SETS))]
    targets = set_sizes(sum(groups), FOUR_SETS)
    assert loads(share_groups(groups, targets)) == targets.tolist()


def test_set_without_share_receives_nothing():
    quotas = share_groups([3, 2, 2, 1], set_sizes(8, {"a": 0.5, "none": 0.0, "b": 0.5}))
    assert loads(quotas)[1] == 0
