"""Places, probabilities, tau and paired comparisons agree with independent computations."""

from fractions import Fraction
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from pentathlon.ranking.optimism import correct_winner
from pentathlon.ranking.pairwise import compare_pairs
from pentathlon.ranking.places import places, places_of_replicates, share_of_first
from pentathlon.ranking.stability import measure_stability

SCORES = st.lists(st.lists(st.sampled_from([0.1, 0.2, 0.3, 0.4, 0.5]), min_size=4, max_size=4), min_size=1, max_size=8)


def noisy(teams=6, replicates=400, seed=1, digits=17):
    rng = np.random.default_rng(seed)
    observed = np.round(np.linspace(0.9, 0.7, teams), 2)
    return observed, np.round(observed + rng.normal(0, 0.03, (replicates, teams)), digits)


@given(st.lists(st.fractions(0, 1, max_denominator=5), min_size=1, max_size=9))
def test_places_are_those_of_competition_ranking(scores):
    expected = [1 + sum(other > score for other in scores) for score in scores]
    assert places([(score,) for score in scores]) == expected


def test_equal_scores_share_a_place_unless_a_tie_break_decides():
    third = Fraction(1, 3)
    assert places([(third,), (Fraction(1, 2),), (third,), (Fraction(0),)]) == [2, 1, 2, 4]
    assert places([(third, Fraction(1, 5)), (third, Fraction(1, 4))]) == [2, 1]


@given(SCORES)
def test_places_of_replicates_are_scipys(scores):
    array = np.array(scores)
    np.testing.assert_array_equal(places_of_replicates(array), stats.rankdata(-array, method="min", axis=1))


@given(SCORES, st.integers(1, 4))
def test_probabilities_share_out_the_places(scores, last):
    share = share_of_first(places_of_replicates(np.array(scores)), last)
    assert share.sum() == pytest.approx(last, abs=1e-12)
    assert ((share >= 0) & (share <= 1)).all()


def test_tied_winners_share_the_first_place():
    np.testing.assert_array_equal(share_of_first(np.array([[1, 1, 3], [1, 2, 3]]), 1), [0.75, 0.25, 0])
    np.testing.assert_array_equal(share_of_first(np.array([[1, 2, 3, 3, 3]]), 3), [1, 1, 1 / 3, 1 / 3, 1 / 3])


@pytest.mark.parametrize("digits", [2, 17])
def test_tau_is_scipys(digits):
    observed, replicates = noisy(digits=digits)
    found = measure_stability(observed, replicates, 0.95).tau
    expected = [stats.kendalltau(observed, replicate).statistic for replicate in replicates]
    np.testing.assert_allclose(found, expected, atol=1e-12)


def test_tau_is_unknown_where_all_teams_tie():
    found = measure_stability(np.array([0.9, 0.8]), np.array([[0.5, 0.5], [0.9, 0.1]]), 0.95).tau
    assert np.isnan(found[0])
    assert found[1] == 1


def test_frequencies_superiority_and_intervals_are_counts():
    observed, replicates = noisy(digits=2)
    found = measure_stability(observed, replicates, 0.9)
    ranks = stats.rankdata(-replicates, method="min", axis=1)
    for one, other in combinations(range(6), 2):
        wins = (replicates[:, one] > replicates[:, other]).mean() + 0.5 * (
            replicates[:, one] == replicates[:, other]
        ).mean()
        assert found.superiority[one, other] == pytest.approx(wins, abs=1e-12)
        assert found.superiority[other, one] == pytest.approx(1 - wins, abs=1e-12)
        assert found.frequencies[one, other] == (ranks[:, one] == other + 1).mean()
    np.testing.assert_array_equal(found.low, np.quantile(ranks, 0.05, axis=0, method="lower"))
    np.testing.assert_array_equal(found.high, np.quantile(ranks, 0.95, axis=0, method="higher"))


def paired(values, replicates=500, seed=2):
    """Comparison of mean values (teams, cases) by their covariance and a bootstrap."""
    rng = np.random.default_rng(seed)
    cases = values.shape[1]
    draws = rng.multinomial(cases, np.full(cases, 1 / cases), replicates)
    covariance = np.cov(values) / cases
    return compare_pairs(values.mean(axis=1), covariance, draws @ values.T / cases, units=cases, confidence=0.95)


def test_paired_comparison_is_the_paired_t_test_with_holms_correction():
    values = np.random.default_rng(3).normal(size=(4, 50)) * 0.1 + np.array([[0.8], [0.75], [0.78], [0.5]])
    found = paired(values)
    pairs = list(combinations(range(4), 2))
    raw = np.array([stats.ttest_rel(values[one], values[other]).pvalue for one, other in pairs])
    order = np.argsort(raw)
    holm = np.minimum(1, np.maximum.accumulate(raw[order] * np.arange(6, 0, -1)))
    expected = np.maximum(holm, 2.0**-49)
    assert [found.p_holm[pairs[at]] for at in order] == pytest.approx(expected, rel=1e-9)


def test_simultaneous_ranks_hold_the_observed_place_and_shrink_as_teams_part():
    rng = np.random.default_rng(4)
    close, apart = (rng.normal(size=(5, 80)) * 0.1 + gap * np.arange(5)[:, None] for gap in (0.005, 0.3))
    near, far = paired(close), paired(apart)
    assert (near.high - near.low).min() >= 3
    np.testing.assert_array_equal(far.low, far.high)
    np.testing.assert_array_equal(far.low, [5, 4, 3, 2, 1])


def test_identical_teams_are_never_separated():
    values = np.tile(np.random.default_rng(5).random(30), (3, 1))
    found = paired(values)
    np.testing.assert_array_equal(found.p_holm, 1)
    np.testing.assert_array_equal(found.low, 1)
    np.testing.assert_array_equal(found.high, 3)


def test_one_team_alone_is_first_for_sure():
    found = measure_stability(np.array([0.8]), np.array([[0.7], [0.9]]), 0.95)
    assert (found.first[0], found.low[0], found.high[0]) == (1, 1, 1)
    pairs = compare_pairs(np.array([0.8]), np.eye(1), np.array([[0.7], [0.9]]), units=9, confidence=0.95)
    assert (pairs.low[0], pairs.high[0]) == (1, 1)


def test_optimism_of_equal_teams_is_the_expected_maximum_of_noise():
    rng = np.random.default_rng(6)
    observed = np.full(26, 0.85)
    replicates = observed + rng.normal(0, 0.03, (4000, 26))
    found = correct_winner(observed, np.full(26, 0.03), replicates, plain=(0.78, 0.9), confidence=0.95)
    expected = 0.03 * stats.norm.ppf(np.linspace(0, 1, 100001)[1:-1] ** (1 / 26)).mean()
    assert found.optimism == pytest.approx(expected, rel=0.03)
    assert found.low < 0.78
    assert found.high > 0.9


def test_optimism_of_a_clear_winner_is_nothing():
    observed, replicates = noisy()
    observed[0] += 1
    found = correct_winner(
        observed / 2, np.full(6, 0.01), (replicates + np.eye(1, 6)) / 2, plain=(0, 1), confidence=0.95
    )
    assert found.optimism == pytest.approx(0, abs=2e-3)
