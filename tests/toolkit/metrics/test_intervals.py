"""Intervals contain their estimate, agree with closed forms, and the method is chosen by the documented rule."""

from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from pentathlon.metrics.intervals import (
    AucEstimates,
    composite_intervals,
    degrees_of_freedom,
    logit_limits,
    mean_intervals,
    newcombe_limits,
    t_quantile,
    wilson_limits,
)


def one_auc(auc, positives, negatives, variance=0.001):
    return AucEstimates(
        weights=np.array([1.0]),
        positives=np.array([positives]),
        negatives=np.array([negatives]),
        aucs=np.array([[auc]]),
        covariance=np.array([[[variance]]]),
        freedom=np.array([50.0]),
        inflation=np.ones((1, 1)),
    )


@given(st.floats(0, 1), st.integers(1, 300), st.integers(1, 300))
def test_newcombe_limits_solve_their_equation(auc, positives, negatives):
    aucs, sizes = np.array([auc]), (np.array([float(positives)]), np.array([float(negatives)]))
    for limit in newcombe_limits(aucs, *sizes, quantile=1.96):
        half = (positives + negatives) / 2 - 1
        spread = 1 + half * (1 - limit[0]) / (2 - limit[0]) + half * limit[0] / (1 + limit[0])
        variance = limit[0] * (1 - limit[0]) * spread / (positives * negatives)
        assert abs(limit[0] - auc) == pytest.approx(1.96 * sqrt(max(variance, 0)), abs=1e-6)


@given(st.floats(0.01, 0.99), st.floats(1e-4, 0.2))
def test_logit_limits_are_symmetric_on_the_logit_scale_and_inside_0_to_1(value, error):
    low, high = logit_limits(value, error, 1.96)
    assert 0 <= low <= value <= high <= 1
    mirrored = logit_limits(1 - value, error, 1.96)
    assert mirrored == pytest.approx((1 - high, 1 - low), abs=1e-12)


@pytest.mark.parametrize(("value", "units"), [(0.0, 10), (1.0, 10), (0.3, 40)])
def test_wilson_limits_are_scipys(value, units):
    found = stats.binomtest(round(value * units), units).proportion_ci(method="wilson")
    assert wilson_limits(value, units, stats.norm.ppf(0.975)) == pytest.approx((found.low, found.high), abs=1e-12)


def test_quantiles_are_those_of_t_and_normal():
    found = t_quantile(np.array([5.0, np.inf]), 0.95)
    assert found == pytest.approx([stats.t.ppf(0.975, 5), stats.norm.ppf(0.975)], abs=1e-12)


def test_degrees_of_freedom_are_welchs():
    one, other = np.random.default_rng(1).normal(size=(2, 9))
    other = other[:5] * 3
    parts = np.array([[one.var(ddof=1) / 9, other.var(ddof=1) / 5]])
    expected = stats.ttest_ind(one, other, equal_var=False).df
    assert degrees_of_freedom(parts, np.array([8.0, 4.0]))[0] == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize(
    ("auc", "positives", "method"),
    [(0.9, 51, "logit"), (0.9, 49, "newcombe"), (1.0, 1000, "newcombe"), (0.1, 51, "logit")],
)
def test_method_follows_from_expected_errors(auc, positives, method):
    interval = composite_intervals(one_auc(auc, positives, 1000), 0.95)[0]
    assert interval.method == method
    assert "5" in interval.reason.en
    assert "5" in interval.reason.fr


def test_newcombe_interval_of_one_auc_has_newcombes_limits():
    interval = composite_intervals(one_auc(0.95, 12, 48), 0.95)[0]
    low, high = newcombe_limits(np.array([0.95]), np.array([12]), np.array([48]), quantile=stats.norm.ppf(0.975))
    assert (interval.low, interval.high) == pytest.approx((low[0], high[0]), abs=1e-12)


def test_interval_of_equal_terms_is_that_of_one_with_a_t_quantile():
    both = AucEstimates(
        weights=np.array([0.5, 0.5]),
        positives=np.array([20, 20]),
        negatives=np.array([40, 40]),
        aucs=np.full((1, 2), 0.93),
        covariance=np.full((1, 2, 2), 0.001),
        freedom=np.array([30.0]),
        inflation=np.ones((1, 2)),
    )
    found = composite_intervals(both, 0.95)[0]
    low, high = newcombe_limits(np.array([0.93]), np.array([20]), np.array([40]), quantile=stats.t.ppf(0.975, 30))
    assert (found.low, found.high) == pytest.approx((low[0], high[0]), abs=1e-12)


def test_grouped_cases_widen_newcombes_limits():
    plain, grouped = (
        newcombe_limits(np.array([0.9]), np.array([10.0]), np.array([30.0]), quantile=2, inflation=k) for k in (1, 3)
    )
    assert grouped[0] < plain[0] < plain[1] < grouped[1]


def test_mean_interval_of_values_that_do_not_vary_is_wilsons():
    (found,) = mean_intervals([1.0], [0.0], 25, 0.95)
    assert (found.method, found.high) == ("wilson", 1.0)
    assert 0.8 < found.low < 0.9


def test_mean_interval_of_values_that_vary_is_on_the_logit_scale():
    (found,) = mean_intervals([0.9], [0.01], 25, 0.95)
    expected = logit_limits(0.9, 0.01, stats.t.ppf(0.975, 24))
    assert (found.low, found.high) == pytest.approx(expected, abs=1e-12)
    assert found.method == "logit"


def test_wider_confidence_gives_a_wider_interval():
    narrow, wide = (composite_intervals(one_auc(0.8, 100, 100), level)[0] for level in (0.8, 0.99))
    assert wide.low < narrow.low < narrow.high < wide.high
