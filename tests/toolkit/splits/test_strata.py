"""What must be in the same proportion in every set."""

import numpy as np
import pytest

from pentathlon.challenge import load_challenge
from pentathlon.splits import stratification_columns

LIVER = load_challenge("liver")
CORTEX = load_challenge("cortex")


def liver_labels(kind, *, malignant=False):
    """Labels of a liver image of a type."""
    lesion = kind != "Foie Homogene"
    types = ("Foie Homogene", "Kyste", "Angiome", "HNF", "CHC", "Metastase")
    stated = {"Benin": lesion and not malignant, "Lesion": lesion, "Malin": malignant}
    flags = {**stated, **{name: name == kind for name in types}}
    return {"Type de lesion": kind, **{name: str(int(flag)) for name, flag in flags.items()}}


COHORT = [
    *[liver_labels("Foie Homogene")] * 100,
    *[liver_labels("Kyste")] * 40,
    *[liver_labels("CHC", malignant=True)] * 60,
    *[liver_labels("Metastase", malignant=True)] * 3,
]


def test_each_label_and_type_is_a_column_once():
    strata = stratification_columns(LIVER, labels=COHORT, centres=[""] * 203)
    labels = [name for name, priority in strata.priorities.items() if priority == 0]
    assert labels == ["Benin", "Lesion", "Malin", "CHC", "Metastase"]
    assert strata.columns["CHC"].sum() == 60


def test_pair_needs_two_cases_in_the_smallest_set():
    labels = [{"Injection": "1"}] * 10 + [{"Injection": ""}] * 10
    assert list(stratification_columns(CORTEX, labels=labels, centres=[""] * 20).columns) == ["Injection"]


def test_pair_that_says_something_new_follows_the_labels():
    meniscus = load_challenge("meniscus")
    generator = np.random.default_rng(0)
    names = [name for name in meniscus.labels.names if not name.startswith("Orientation")]
    labels = [{name: str(generator.integers(2)) for name in names} for _ in range(400)]
    strata = stratification_columns(meniscus, labels=labels, centres=[""] * 400)
    assert strata.priorities["Corne anterieure + Corne posterieure"] == 1


@pytest.mark.parametrize(("cases", "counts"), [(14, True), (13, False)])
def test_centre_needs_one_case_in_the_smallest_set(cases, counts):
    centres = ["North"] * cases + ["South"] * (203 - cases)
    strata = stratification_columns(LIVER, labels=COHORT, centres=centres)
    assert (strata.priorities.get("centre North") == 2) is counts


def test_unknown_centre_is_no_column():
    strata = stratification_columns(LIVER, labels=COHORT, centres=["North"] * 100 + [""] * 103)
    assert [name for name in strata.columns if name.startswith("centre")] in ([], ["centre North"])


def test_no_case_gives_no_column():
    assert stratification_columns(LIVER, labels=[], centres=[]).columns == {}
