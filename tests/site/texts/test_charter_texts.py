"""The charter: exact bytes, every name filled, versions."""

import dataclasses
import hashlib
from datetime import date

import pytest

from pentathlon.errors import DefinitionError, InputError
from pentathlon_site.charter.texts import (
    charter_text,
    charter_versions,
    commitments,
    current_charter_version,
    must_sign_again,
    render_charter,
)

SECOND = """
[[versions]]
id = "2"
effective_from = 2027-02-01
material = {material}
changes.en = "New point."
changes.fr = "Nouveau point."
"""


def add_version(folder, *, material):
    (folder / "v2").mkdir()
    for language in ("en", "fr"):
        text = (folder / f"v1/charter.{language}.md").read_text("utf-8")
        (folder / f"v2/charter.{language}.md").write_text(text, "utf-8")
    file = folder / "charter.toml"
    file.write_text(file.read_text("utf-8") + SECOND.format(material=str(material).lower()), "utf-8")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_charter_is_filled_and_hashed(language, charter_facts):
    document = render_charter(charter_facts, language, "1")
    assert document.sha256 == hashlib.sha256(document.content).hexdigest()
    assert [mark for mark in "{}" if mark in document.text] == []
    for value in charter_facts.values(language).values():
        assert value in document.text
    assert len(commitments(document.text)) == 13


def test_same_facts_same_bytes(charter_facts):
    assert render_charter(charter_facts, "fr", "1") == render_charter(charter_facts, "fr", "1")


def test_one_byte_changes_the_hash(charter_facts, copied):
    folder = copied("charter/texts")
    before = render_charter(charter_facts, "fr", "1", folder)
    file = folder / "v1/charter.fr.md"
    file.write_text(file.read_text("utf-8").replace("Signature", "signature", 1), "utf-8")
    after = render_charter(charter_facts, "fr", "1", folder)
    assert len(before.content) == len(after.content)
    assert before.sha256 != after.sha256


def test_each_language_and_each_fact_has_a_hash_of_its_own(charter_facts):
    other = dataclasses.replace(charter_facts, withdrawal_days=8)
    documents = [render_charter(facts, language, "1") for facts in (charter_facts, other) for language in ("en", "fr")]
    assert len({document.sha256 for document in documents}) == 4


def test_dates_are_in_words(charter_facts):
    assert charter_facts.values("fr")["destruction_date"].replace("\xa0", " ") == "30 juin 2028"


def test_empty_fact_is_refused(charter_facts):
    with pytest.raises(InputError) as raised:
        render_charter(dataclasses.replace(charter_facts, dpo_name=" "), "en", "1")
    assert str(raised.value) == "'dpo_name' is empty: fill it in"


def test_withdrawal_takes_at_least_a_day(charter_facts):
    with pytest.raises(InputError):
        dataclasses.replace(charter_facts, withdrawal_days=0)


def test_unknown_name_in_the_text_is_refused(copied):
    folder = copied("charter/texts")
    for language in ("en", "fr"):
        file = folder / f"v1/charter.{language}.md"
        file.write_text(file.read_text("utf-8").replace("{dpo_name}", "{dpo}"), "utf-8")
    with pytest.raises(DefinitionError) as raised:
        charter_text("1", folder)
    assert str(raised.value) == "Charter 1: unknown names ['dpo'], names that are nowhere used ['dpo_name']."


def test_points_are_numbered_without_gap(copied):
    folder = copied("charter/texts")
    file = folder / "v1/charter.fr.md"
    file.write_text(file.read_text("utf-8").replace("## 5.", "## 6."), "utf-8")
    with pytest.raises(DefinitionError) as raised:
        charter_text("1", folder)
    assert str(raised.value).startswith("Charter 1: its points are numbered [1, 2, 3, 4, 6, 6, 7")


def test_unknown_version_is_refused(charter_facts):
    with pytest.raises(DefinitionError) as raised:
        render_charter(charter_facts, "en", "9")
    assert str(raised.value) == "There is no version '9' of the charter; there are 1."


def test_version_of_a_day(copied):
    folder = copied("charter/texts")
    add_version(folder, material=True)
    days = (date(2020, 1, 1), date(2027, 1, 31), date(2027, 2, 1))
    assert [current_charter_version(day, folder).id for day in days] == ["1", "1", "2"]
    assert [version.id for version in charter_versions(folder)] == ["1", "2"]


@pytest.mark.parametrize("material", [True, False])
def test_only_a_material_version_is_signed_again(copied, material):
    folder = copied("charter/texts")
    add_version(folder, material=material)
    assert must_sign_again("1", "2", folder) == material
    assert must_sign_again("2", "2", folder) is False


def test_versions_in_disorder_are_refused(copied):
    folder = copied("charter/texts")
    add_version(folder, material=True)
    file = folder / "charter.toml"
    file.write_text(file.read_text("utf-8").replace("2027-02-01", "2020-02-01"), "utf-8")
    with pytest.raises(DefinitionError) as raised:
        charter_versions(folder)
    assert "versions have different ids and ascending dates" in str(raised.value)
