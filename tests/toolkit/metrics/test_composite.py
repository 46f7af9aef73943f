"""Weights of terms and means, exactly."""

from fractions import Fraction

import numpy as np
import pytest

from pentathlon.challenge import load_challenge
from pentathlon.metrics import composite, effective_weights
from pentathlon.metrics.composite import is_defined, replicate_weights

LIVER = load_challenge("liver").scoring
NAMES = [term.name for term in LIVER.terms]


def defined(*without):
    return {name: name not in without for name in NAMES}


def test_weights_are_the_decimals_of_the_definition():
    weights = effective_weights(LIVER, defined())
    assert weights["malignant"] == Fraction(3, 10)
    assert sum(weights.values()) == 1


def test_term_that_leaves_its_mean_gives_its_weight_to_the_others():
    weights = effective_weights(LIVER, defined("fnh", "hcc"))
    assert (weights["fnh"], weights["cyst"]) == (0, Fraction(1, 15))
    assert sum(weights.values()) == 1


@pytest.mark.parametrize(
    ("without", "expected"),
    [((), True), (("fnh",), True), (("lesion",), False), (("cyst", "angioma", "fnh", "hcc", "metastasis"), False)],
)
def test_score_is_defined_if_lone_terms_and_one_of_each_mean_are(without, expected):
    assert is_defined(LIVER, defined(*without)) is expected


def test_composite_does_not_depend_on_the_order_of_terms():
    weights = effective_weights(LIVER, defined())
    values = {name: Fraction(number, 97) for number, name in enumerate(NAMES)}
    assert composite(weights, values) == composite(weights, dict(reversed(values.items())))


def test_replicates_are_weighted_as_scores_are():
    present = {name: np.array([True, name != "fnh", name != "lesion"]) for name in NAMES}
    weights, whole = replicate_weights(LIVER, present)
    assert whole.tolist() == [True, True, False]
    for replicate, without in enumerate([(), ("fnh",)]):
        expected = effective_weights(LIVER, defined(*without))
        assert [weights[name][replicate] for name in NAMES] == pytest.approx([float(expected[name]) for name in NAMES])
