"""AUC equals scikit-learn's and the definition by pairs."""

import warnings
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from pentathlon.metrics import auc

cases = st.lists(st.tuples(st.booleans(), st.sampled_from([0.0, 0.1, 0.25, 0.5, 0.9, 1.0])), min_size=1, max_size=60)


def columns(pairs):
    positive, score = zip(*pairs, strict=True)
    return np.array(positive), np.array(score)


@given(cases)
def test_auc_is_the_share_of_pairs_won(pairs):
    above = [score for positive, score in pairs if positive]
    below = [score for positive, score in pairs if not positive]
    wins = sum(Fraction((a > b) * 2 + (a == b), 2) for a in above for b in below)
    expected = wins / (len(above) * len(below)) if above and below else None
    assert auc(*columns(pairs)).exact == expected


@pytest.mark.parametrize("cases", [4, 60, 500])
@pytest.mark.parametrize("prevalence", [0.05, 0.5, 0.9])
def test_auc_equals_scikit_learn(cases, prevalence):
    rng = np.random.default_rng(cases)
    positive = np.arange(cases) < max(1, int(cases * prevalence))
    for digits in (1, 2, 17):
        score = np.round(rng.random(cases), digits)
        assert auc(positive, score).value == pytest.approx(roc_auc_score(positive, score), abs=1e-12)


@given(cases)
def test_auc_of_the_opposite_score_is_the_complement(pairs):
    positive, score = columns(pairs)
    straight, opposite = auc(positive, score).exact, auc(positive, -score).exact
    assert (straight is None and opposite is None) or straight + opposite == 1


@given(cases)
def test_auc_does_not_depend_on_the_order_of_cases(pairs):
    assert auc(*columns(pairs)) == auc(*columns(sorted(pairs)))


def test_auc_of_a_constant_score_is_one_half():
    assert auc(np.array([True, False, False]), np.full(3, 0.3)).value == 0.5


def test_auc_tells_numbers_apart_that_single_precision_does_not():
    assert auc(np.array([False, True]), np.array([0.1 + 0.2, 0.3])).value == 0


@pytest.mark.parametrize("positive", [True, False])
def test_auc_of_one_class_is_undefined_without_a_warning(positive):
    with warnings.catch_warnings(action="error"):
        assert auc(np.full(3, positive), np.array([0.1, 0.2, 0.3])).value is None


@pytest.mark.parametrize("score", [[0.1, float("nan")], [0.1]])
def test_auc_of_what_is_no_score_is_refused(score):
    with pytest.raises(ValueError, match="one per case"):
        auc(np.array([True, False]), np.array(score))
