"""Texts with which challenges and events begin; criteria say what the definitions check."""

import re

import pytest

from pentathlon.challenge import load_challenge
from pentathlon.challenge.table import Text
from pentathlon.errors import DefinitionError, InputError
from pentathlon_site.challenges.texts import CHALLENGES_WITH_TEXTS, challenge_texts, event_texts

MODALITY = {"MR": ("MRI", "IRM"), "CT": ("CT", "Scanner"), "US": ("Ultrasound", "Échographie")}
PLANE = {"axial": ("axial", "axiale"), "coronal": ("coronal", "coronale"), "sagittal": ("agittal", "sagittale")}


@pytest.mark.parametrize("challenge_id", CHALLENGES_WITH_TEXTS)
def test_criteria_agree_with_the_definition(challenge_id):
    criteria, definition = challenge_texts(challenge_id).criteria, load_challenge(challenge_id).criteria
    for language, text in enumerate((criteria.en, criteria.fr)):
        assert MODALITY[definition.modality[0]][language] in text
        assert definition.plane is None or PLANE[definition.plane.name][language] in text
        assert definition.plane is None or f"{definition.plane.tolerance_deg:g}°" in text
        thickness = definition.slice_thickness_mm
        assert thickness is None or f"{thickness.min:g}\xa0mm" in text.replace(" mm", "\xa0mm")
        for strength in definition.field_strength_t:
            assert f"{strength:g}" in text.replace(",", ".")


@pytest.mark.parametrize("challenge_id", CHALLENGES_WITH_TEXTS)
def test_page_has_its_three_texts(challenge_id):
    texts = challenge_texts(challenge_id)
    for language in ("en", "fr"):
        question, criteria, tutorial = (
            getattr(text, language) for text in (texts.question, texts.criteria, texts.tutorial)
        )
        assert "?" in question
        assert len(re.findall(r"^\d+\. ", criteria, re.MULTILINE)) == 8
        assert len(re.findall(r"^\d+\. ", tutorial, re.MULTILINE)) == 5
        assert len(re.findall(r"^### ", tutorial, re.MULTILINE)) == 3
        assert re.findall(r"^#{1,2} ", question + criteria + tutorial, re.MULTILINE) == []


@pytest.mark.parametrize(
    ("challenge_id", "received", "kept"),
    [("meniscus", 2389, 1823), ("cortex", 835, 787), ("liver", 678, 545), ("breast", 622, 504), ("thyroid", 606, 511)],
)
def test_tutorial_states_what_was_kept_in_2018(challenge_id, received, kept):
    tutorial = challenge_texts(challenge_id).tutorial
    assert {f"{received:,}", f"{kept:,}"} <= set(re.findall(r"\d[\d,]*\d", tutorial.en))
    assert all(f"{number:,}".replace(",", "\xa0") in tutorial.fr for number in (received, kept))


def test_event_texts_are_filled():
    texts = event_texts(event_title=Text(en="Days", fr="Journées"), organiser="SFR", target=600)
    for text in (texts.about, texts.participate, texts.why):
        assert [mark for mark in "{}" if mark in text.en + text.fr] == []
    assert ("**Days**" in texts.about.en, "**Journées**" in texts.about.fr, "600" in texts.about.fr) == (True,) * 3


def test_event_without_a_target_is_refused():
    with pytest.raises(InputError):
        event_texts(event_title=Text(en="Days", fr="Journées"), organiser="SFR", target=0)


def test_event_without_an_organiser_is_refused():
    with pytest.raises(InputError) as raised:
        event_texts(event_title=Text(en="Days", fr="Journées"), organiser="", target=600)
    assert str(raised.value) == "'organiser' is empty: fill it in"


def test_challenge_without_texts_is_refused():
    with pytest.raises(DefinitionError) as raised:
        challenge_texts("spleen")
    assert str(raised.value).startswith("No texts ship for the challenge 'spleen'; there are texts for meniscus")


def test_tutorial_of_another_number_of_steps_is_refused(copied):
    folder = copied("challenges/texts")
    for language in ("en", "fr"):
        file = folder / f"liver/tutorial.{language}.md"
        file.write_text(re.sub(r"^5\. .*\n", "", file.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    with pytest.raises(DefinitionError) as raised:
        challenge_texts("liver", folder)
    assert str(raised.value) == "liver/tutorial.en.md: the points are numbered [1, 2, 3, 4], not 1 to 5"


def test_criterion_in_one_language_only_is_refused(copied):
    folder = copied("challenges/texts")
    file = folder / "liver/criteria.fr.md"
    file.write_text(re.sub(r"^8\. .*\n", "", file.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    with pytest.raises(DefinitionError) as raised:
        challenge_texts("liver", folder)
    assert str(raised.value) == "liver/criteria: the lists have 8 points in English, 7 in French"
