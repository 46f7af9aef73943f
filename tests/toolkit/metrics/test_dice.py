"""Dice equals SimpleITK's and the definition."""

import numpy as np
import pytest
import SimpleITK
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from pentathlon.metrics import dice

masks = arrays(np.bool_, (6, 5), elements=st.booleans())


@given(masks, masks)
def test_dice_is_symmetric_and_counts_the_overlap_twice(one, other):
    total = one.sum() + other.sum()
    expected = 2 * (one & other).sum() / total if total else 1
    assert dice(one, other) == dice(other, one) == pytest.approx(expected, abs=1e-15)


def test_dice_equals_simpleitk():
    rng = np.random.default_rng(1)
    one, other = rng.random((2, 40, 30)) > 0.4
    measure = SimpleITK.LabelOverlapMeasuresImageFilter()
    measure.Execute(*(SimpleITK.GetImageFromArray(mask.astype(np.uint8)) for mask in (one, other)))
    assert dice(one, other) == pytest.approx(measure.GetDiceCoefficient(), abs=1e-12)


@pytest.mark.parametrize(("one", "other", "expected"), [(0, 0, 1), (0, 1, 0), (1, 1, 1)])
def test_dice_of_empty_and_full_masks(one, other, expected):
    assert dice(np.full((3, 3), bool(one)), np.full((3, 3), bool(other))) == expected


@pytest.mark.parametrize("other", [np.zeros((3, 2), bool), np.zeros((2, 3)), np.zeros((1, 2, 3), bool)])
def test_dice_of_what_are_not_two_masks_is_refused(other):
    with pytest.raises(ValueError, match="one shape"):
        dice(np.zeros((2, 3), bool), other)
