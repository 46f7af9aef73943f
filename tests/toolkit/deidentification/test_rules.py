"""The tables agree with the standard's dictionary, with the code, and with the documentation."""

from pathlib import Path

import pytest
from pydicom.datadict import dictionary_VM, dictionary_VR, keyword_for_tag
from pydicom.uid import UID

from pentathlon.deidentification.describe import RULE_MEANINGS, rules_page
from pentathlon.deidentification.patterns_table import PATTERNS
from pentathlon.deidentification.rules import all_rules, rules_for, vocabularies
from pentathlon.deidentification.sop_classes import IMAGE_KINDS, KIND_NAMES

RULES = all_rules()
ROOT = Path(__file__).parents[3]


def test_every_row_agrees_with_the_dictionary() -> None:
    rows = [(rule.keyword, rule.vr, rule.vm) for rule in RULES]
    assert rows == [
        (keyword_for_tag(rule.tag), dictionary_VR(rule.tag).replace(" or ", "/"), dictionary_VM(rule.tag))
        for rule in RULES
    ]


def test_every_row_has_a_source_and_known_images() -> None:
    assert all(rule.source and rule.place in {"dataset", "item", "both"} for rule in RULES)
    assert {image for rule in RULES for image in rule.images} == set(KIND_NAMES)


def test_no_element_has_two_rules_for_one_image() -> None:
    pairs = [(rule.tag, image) for rule in RULES for image in rule.images]
    assert len(pairs) == len(set(pairs))


@pytest.mark.parametrize("vr", ["PN", "LT", "ST", "UT", "UC", "UR", "UN", "OB", "OW", "AE"])
def test_free_text_and_bulk_data_are_never_copied(vr: str) -> None:
    copied = [rule.keyword for rule in RULES if rule.vr == vr and rule.rule not in {"nothing", "pseudonym"}]
    assert copied == []


def test_every_condition_is_explained() -> None:
    explained = {word for meaning in RULE_MEANINGS for word in meaning.replace(",", "").split()}
    assert {rule.rule.split()[0] for rule in RULES} <= explained


def test_every_vocabulary_and_pattern_is_used() -> None:
    words = {rule.rule.split()[1] for rule in RULES if rule.rule.startswith("words ")}
    patterns = {rule.rule.split()[1] for rule in RULES if rule.rule.startswith("pattern ")}
    assert words == set(vocabularies())
    assert patterns == set(PATTERNS)


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_geometry_and_layout_stay_in_every_kind_of_image(kind: str) -> None:
    kept = {rule.keyword for rule in rules_for(kind).values()}
    assert {"Rows", "Columns", "PixelSpacing", "BitsStored", "PhotometricInterpretation", "PatientSex"} <= kept


def test_sop_classes_are_storage_classes_of_the_standard() -> None:
    assert all("Storage" in UID(uid).name for uid in IMAGE_KINDS)


def test_documentation_holds_the_rules_as_they_are() -> None:
    page = (ROOT / "docs/reference/de-identification-rules.md").read_text(encoding="utf-8")
    assert page.endswith(rules_page())


def test_replacements_are_empty_or_a_value() -> None:
    assert all(not rule.otherwise or rule.otherwise == "empty" or rule.otherwise[0] == "=" for rule in RULES)
