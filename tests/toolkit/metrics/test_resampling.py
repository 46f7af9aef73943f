"""Draws are those of a bootstrap: sizes of strata kept, every case drawn, same key same counts."""

import hashlib

import numpy as np
import pytest

from pentathlon.metrics.resampling import CaseCounts, draw_counts, draw_group_counts, random_key

PINNED = [
    [1, 1, 0, 1, 1, 2, 1, 1, 0, 2],
    [0, 0, 1, 1, 1, 0, 1, 3, 1, 2],
    [3, 0, 1, 1, 0, 0, 2, 1, 1, 1],
    [1, 0, 2, 1, 1, 1, 2, 0, 2, 0],
]
STRATA = np.array([2, 0, 0, 1, 2, 2, 0, 2, 2, 0])


def test_every_stratum_keeps_its_size_in_every_replicate():
    counts = draw_counts(STRATA, 200, 7).by_case
    for stratum in range(3):
        np.testing.assert_array_equal(counts[stratum == STRATA].sum(axis=0), (stratum == STRATA).sum())


def test_counts_have_the_moments_of_a_bootstrap():
    cases = 50
    counts = draw_counts(np.zeros(cases, int), 20000, 3).by_case
    np.testing.assert_allclose(counts.mean(axis=1), 1, atol=0.04)
    np.testing.assert_allclose(counts.var(axis=1), 1 - 1 / cases, atol=0.06)
    assert np.corrcoef(counts[:2])[0, 1] == pytest.approx(-1 / (cases - 1), abs=0.03)


def test_same_key_draws_the_same_and_another_key_does_not():
    assert draw_counts(STRATA, 50, 1).sha256 == draw_counts(STRATA, 50, 1).sha256
    assert draw_counts(STRATA, 50, 1).sha256 != draw_counts(STRATA, 50, 2).sha256


@pytest.mark.parametrize("cases", [9, 10])
def test_first_replicates_do_not_depend_on_how_many_are_drawn(cases):
    few, many = draw_counts(np.zeros(cases, int), 20, 1).by_case, draw_counts(np.zeros(cases, int), 333, 1).by_case
    np.testing.assert_array_equal(few, many[:, :20])


def test_draws_of_many_cases_in_blocks_are_the_same(monkeypatch):
    whole = draw_counts(np.arange(30) % 4, 101, 1).sha256
    monkeypatch.setattr("pentathlon.metrics.resampling._DRAWS_AT_ONCE", 30 * 6)
    assert draw_counts(np.arange(30) % 4, 101, 1).sha256 == whole


def test_draws_are_pinned_for_ever():
    drawn = draw_counts(STRATA, 4, random_key("bootstrap", "example"))
    assert drawn.by_case.T.tolist() == PINNED


def test_cases_of_a_group_are_drawn_together():
    groups = np.array([0, 1, 1, 2, 0, 3])
    counts = draw_group_counts(groups, 100, 5).by_case
    np.testing.assert_array_equal(counts[0], counts[4])
    np.testing.assert_array_equal(counts[1], counts[2])
    np.testing.assert_array_equal(counts[[0, 1, 3, 5]].sum(axis=0), 4)


def test_hash_is_that_of_the_documented_bytes():
    counts = CaseCounts(np.array([[1, 0], [1, 2]], np.uint16))
    assert counts.sha256 == hashlib.sha256(b"2x2\n\x01\0\0\0\x01\0\x02\0").hexdigest()
