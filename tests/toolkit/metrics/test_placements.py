"""Placements give DeLong's variance, and exact AUCs under case weights."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from pentathlon.metrics import placements
from pentathlon.metrics.placements import ClassWeights, place

SCORES = st.lists(st.sampled_from([0.0, 0.2, 0.5, 0.7, 1.0]), min_size=2, max_size=30).map(np.array)


def delong_covariance(positives, negatives):
    """(teams, teams) by the definition: covariances of structural components over all pairs."""
    kernel = (positives[:, :, None] > negatives[:, None, :]) + 0.5 * (positives[:, :, None] == negatives[:, None, :])
    of_positives, of_negatives = kernel.mean(axis=2), kernel.mean(axis=1)
    return np.cov(of_positives) / positives.shape[1] + np.cov(of_negatives) / negatives.shape[1]


@given(SCORES, SCORES)
def test_placements_are_means_of_pairs(positive, negative):
    pairs = (positive[:, None] > negative) + 0.5 * (positive[:, None] == negative)
    found = place(positive, negative)
    np.testing.assert_allclose(found.of_positives, pairs.mean(axis=1), atol=1e-15)
    np.testing.assert_allclose(found.of_negatives, pairs.mean(axis=0), atol=1e-15)
    assert found.auc == pytest.approx(pairs.mean(), abs=1e-15)


@pytest.mark.parametrize("cases", [4, 20, 100, 500])
@pytest.mark.parametrize("prevalence", [0.05, 0.3, 0.95])
@pytest.mark.parametrize("digits", [1, 3, 17])
def test_placements_give_delongs_covariance(cases, prevalence, digits):
    rng = np.random.default_rng(cases)
    positives = min(max(2, int(cases * prevalence)), cases - 2)
    scores = np.round(rng.random((3, cases)), digits)
    placed = [place(row[:positives], row[positives:]) for row in scores]
    ours = np.cov([each.of_positives for each in placed]) / positives
    ours += np.cov([each.of_negatives for each in placed]) / (cases - positives)
    np.testing.assert_allclose(ours, delong_covariance(scores[:, :positives], scores[:, positives:]), atol=1e-12)


@pytest.mark.parametrize("few_pairs", [0, 10**9])
@pytest.mark.parametrize("digits", [1, 17])
def test_weighted_wins_are_those_of_repeated_cases(monkeypatch, few_pairs, digits):
    monkeypatch.setattr(placements, "_FEW_PAIRS", few_pairs)
    rng = np.random.default_rng(5)
    positive, negative = np.round(rng.random((3, 12)), digits), np.round(rng.random((3, 20)), digits)
    weights = ClassWeights(*(rng.integers(0, 4, (size, 40)).astype(np.uint16) for size in (12, 20)))
    placed = [place(one, other) for one, other in zip(positive, negative, strict=True)]
    aucs = weights.doubled_wins(placed) / weights.doubled_pairs[:, None]
    for replicate in range(40):
        counts = np.concatenate([weights.positive[:, replicate], weights.negative[:, replicate]])
        truth = np.repeat(np.arange(32) < 12, counts)
        for team in range(3):
            score = np.repeat(np.concatenate([positive[team], negative[team]]), counts)
            assert aucs[replicate, team] == pytest.approx(roc_auc_score(truth, score), abs=1e-12)


def test_weighted_wins_stay_exact_where_single_precision_ends():
    rng = np.random.default_rng(6)
    positive, negative = rng.random(3000), rng.random(3001)
    weights = ClassWeights(np.full((3000, 1), 2, np.uint16), np.full((3001, 1), 3, np.uint16))
    found = place(positive, negative)
    assert weights.doubled_wins([found])[0, 0] == 6 * found.doubled_wins


def test_pairs_are_zero_where_a_class_is_absent():
    weights = ClassWeights(np.array([[0, 1]], np.uint16), np.array([[2, 3]], np.uint16))
    np.testing.assert_array_equal(weights.doubled_pairs, [0, 6])
