"""No group in two sets, exact sizes, even labels, repeatable."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders.label_cohort import centres_of, label_cohort
from pentathlon.challenge import builtin_challenges
from pentathlon.splits import split_cases, stratification_columns

FOUR_SETS = {"train/part1": 0.32, "train/part2": 0.31, "validation": 0.12, "test": 0.25}


def keys_of(count):
    return [f"case-{number:05}" for number in range(count)]


def random_columns(generator, cases, count):
    shares = generator.uniform(0.02, 0.5, size=count)
    return {f"column {number}": generator.random(cases) < share for number, share in enumerate(shares)}


@st.composite
def cohorts(draw):
    """Keys, groups and columns of a small cohort."""
    cases = draw(st.integers(0, 60))
    generator = np.random.default_rng(draw(st.integers(0, 1000)))
    groups = [str(group) for group in generator.integers(0, max(1, draw(st.integers(1, 80))), size=cases)]
    return {
        "keys": keys_of(cases),
        "groups": groups,
        "columns": random_columns(generator, cases, draw(st.integers(0, 5))),
    }


@given(cohorts(), st.integers(0, 5))
def test_no_group_is_in_two_sets(cohort, seed):
    result = split_cases(**cohort, fractions=FOUR_SETS, seed=seed)
    places = {(group, name) for group, name in zip(cohort["groups"], result.sets, strict=True)}
    assert len(places) == len(set(cohort["groups"]))
    assert dict(Counter(result.sets)) == {name: size for name, size in result.sizes.items() if size}


@given(cohorts(), st.randoms())
def test_order_of_cases_does_not_matter(cohort, random):
    order = random.sample(range(len(cohort["keys"])), len(cohort["keys"]))
    shuffled = {name: [cohort[name][case] for case in order] for name in ("keys", "groups")}
    columns = {name: flags[order] for name, flags in cohort["columns"].items()}
    one = split_cases(**cohort, fractions=FOUR_SETS, seed=3)
    other = split_cases(**shuffled, columns=columns, fractions=FOUR_SETS, seed=3)
    assert dict(zip(cohort["keys"], one.sets, strict=True)) == dict(zip(shuffled["keys"], other.sets, strict=True))
    assert one.deviations == pytest.approx(other.deviations)


@given(cohorts())
def test_deviation_is_that_of_the_sets(cohort):
    result = split_cases(**cohort, fractions=FOUR_SETS, seed=0)
    sets = np.array(result.sets)
    for name, flags in cohort["columns"].items():
        expected = max((abs(flags[sets == each].mean() - flags.mean()) for each in set(result.sets)), default=0)
        assert result.deviations[name] == pytest.approx(expected)


@pytest.mark.parametrize("cases", [0, 1, 2, 3, 5])
def test_fewer_cases_than_sets_is_said(cases):
    result = split_cases(keys=keys_of(cases), groups=keys_of(cases), columns={}, fractions=FOUR_SETS, seed=1)
    assert sum(result.sizes.values()) == cases
    assert any("no case in" in warning for warning in result.warnings) == (0 in result.sizes.values())


def test_single_cases_give_exact_sizes_without_warning():
    columns = random_columns(np.random.default_rng(0), 545, 8)
    result = split_cases(keys=keys_of(545), groups=keys_of(545), columns=columns, fractions=FOUR_SETS, seed=1)
    assert list(result.sizes.values()) == [175, 169, 65, 136]
    assert result.warnings == ()


def test_one_large_patient_makes_sizes_inexact_and_says_so():
    groups = ["big"] * 30 + keys_of(10)
    result = split_cases(keys=keys_of(40), groups=groups, columns={}, fractions={"a": 0.5, "b": 0.5}, seed=1)
    assert sorted(result.sizes.values()) == [10, 30]
    assert "instead of 20: cases of one patient or exam stay together" in result.warnings[0]


@pytest.mark.parametrize("value", [False, True])
def test_label_that_is_the_same_for_all_does_not_deviate(value):
    columns = {"same": np.full(50, value)}
    result = split_cases(keys=keys_of(50), groups=keys_of(50), columns=columns, fractions=FOUR_SETS, seed=1)
    assert (result.deviations, result.warnings) == ({"same": 0.0}, ())


def test_label_too_rare_for_every_set_is_said():
    columns = {"rare": np.arange(100) < 2}
    result = split_cases(keys=keys_of(100), groups=keys_of(100), columns=columns, fractions=FOUR_SETS, seed=1)
    assert len(result.warnings) == 1
    assert result.warnings[0].startswith("no case with 'rare' in ")


def test_seeds_give_different_splits_of_the_same_quality():
    columns = random_columns(np.random.default_rng(0), 400, 5)
    cohort = {"keys": keys_of(400), "groups": keys_of(400), "columns": columns}
    first, second = (split_cases(**cohort, fractions=FOUR_SETS, seed=seed) for seed in (1, 2))
    assert first.sets != second.sets
    assert max(first.deviations.values()) == pytest.approx(max(second.deviations.values()), abs=0.005)


def test_seed_matters_without_columns_too():
    first, second = (
        split_cases(keys=keys_of(40), groups=keys_of(40), columns={}, fractions=FOUR_SETS, seed=seed) for seed in (1, 2)
    )
    assert first.sets != second.sets


def test_single_column_comes_as_close_as_whole_cases_allow():
    flags = np.arange(500) < 137
    result = split_cases(keys=keys_of(500), groups=keys_of(500), columns={"one": flags}, fractions=FOUR_SETS, seed=1)
    ideal = {name: size * 137 / 500 for name, size in result.sizes.items()}
    closest = max(abs(round(count) - count) / result.sizes[name] for name, count in ideal.items())
    assert result.deviations["one"] == pytest.approx(closest)


def test_labels_come_before_centres():
    generator = np.random.default_rng(5)
    columns = random_columns(generator, 120, 24)
    names = list(columns)
    arguments = {"keys": keys_of(120), "groups": keys_of(120), "columns": columns, "fractions": FOUR_SETS, "seed": 1}
    ranked = split_cases(**arguments, priorities={name: int(name not in names[:3]) for name in names})
    equal = split_cases(**arguments)
    assert max(ranked.deviations[name] for name in names[:3]) <= max(equal.deviations[name] for name in names[:3])


def largest_deviation(columns, sets):
    """Reference: from the definition, case by case."""
    sets = np.array(sets)
    return max(abs(flags[sets == each].mean() - flags.mean()) for flags in columns for each in set(sets))


@pytest.mark.parametrize("challenge", builtin_challenges(), ids=lambda challenge: challenge.id)
def test_labels_of_each_challenge_deviate_far_less_than_at_random(challenge):
    cohort, centres = label_cohort(challenge, cases=545, seed=1), centres_of(545, seed=1)
    strata = stratification_columns(challenge, labels=cohort, centres=centres)
    case = {"keys": keys_of(545), "groups": keys_of(545), "fractions": challenge.split.fractions, "seed": 1}
    sets = split_cases(**case, columns=strata.columns, priorities=strata.priorities).sets
    labels = [flags for name, flags in strata.columns.items() if strata.priorities[name] == 0]
    at_random = np.random.default_rng(0).permutation(sets)
    assert largest_deviation(labels, sets) < largest_deviation(labels, at_random) / 3


@pytest.mark.parametrize(("keys", "groups"), [(["a", "a"], ["1", "2"]), (["a", "b"], ["1"])])
def test_mistaken_call_is_refused(keys, groups):
    with pytest.raises(ValueError, match="keys"):
        split_cases(keys=keys, groups=groups, columns={}, fractions=FOUR_SETS, seed=1)
