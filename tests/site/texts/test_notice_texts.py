"""The patient notice says all that it must, in both languages, or says what it lacks."""

import dataclasses
from datetime import date

import pytest

from pentathlon.challenge.table import Text
from pentathlon.errors import DefinitionError, InputError
from pentathlon_site.collection.notice_texts import (
    REQUIRED_ELEMENTS,
    MissingFactsError,
    NoticeFacts,
    missing_facts,
    notice_sections,
    render_notice,
    render_poster,
)

LANGUAGES = ("en", "fr")
NEEDED = missing_facts(NoticeFacts())
IN_SECTION = {
    "en": {
        "voluntary": ["optional", "30 days"],
        "care": ["your care"],
        "purpose": ["Meniscus tear (MRI)", "Thyroid cartilage (CT)", "public"],
        "controller": ["Société d'imagerie, 1 rue du Port, 59000 Lille"],
        "dpo": ["Ada Martin", "dpo@example.org"],
        "legal_basis": ["Article 6(1)(e)", "9(2)(j)", "MR-004", "https://register.example.org/42"],
        "data_categories": [
            "Mostly one image** of your exam, and at most 2",
            "Tear of the anterior horn",
            "pseudonymised",
        ],
        "source": ["archive"],
        "recipients": ["Cancer institute, Villejuif", "companies", "Teams of universities.", "not sold"],
        "transfers": ["do not leave the European Economic Area"],
        "retention": ["1 March 2028", "30 June 2028"],
        "rights": ["access", "corrected", "erased", "restricted", "object", "radiology department"],
        "objection": ["No reason is needed", "1 March 2028"],
        "minors": ["parental authority"],
        "deceased": ["refused in writing"],
        "complaint": ["CNIL"],
    },
    "fr": {
        "voluntary": ["facultative", "30 jours"],
        "care": ["vos soins"],
        "purpose": ["Fissure méniscale (IRM)", "Cartilage thyroïde (scanner)", "public"],
        "controller": ["Société d'imagerie, 1 rue du Port, 59000 Lille"],
        "dpo": ["Ada Martin", "dpo@example.org"],
        "legal_basis": ["article 6, 1, e", "9, 2, j", "MR-004", "https://register.example.org/42"],
        "data_categories": [
            "Le plus souvent une seule image** de votre examen, et au plus 2",
            "Fissure de la corne antérieure",
            "pseudonymisée",
        ],
        "source": ["archives"],
        "recipients": ["Cancer institute, Villejuif", "entreprises", "Équipes universitaires.", "pas vendues"],
        "transfers": ["ne quittent pas l’Espace économique européen"],
        "retention": ["1er mars 2028", "30 juin 2028"],
        "rights": ["accès", "rectification", "effacement", "limitation", "opposer", "service de radiologie"],
        "objection": ["Aucune raison n’est nécessaire", "1er mars 2028"],
        "minors": ["autorité parentale"],
        "deceased": ["refusé par écrit"],
        "complaint": ["CNIL"],
    },
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("element", REQUIRED_ELEMENTS)
def test_every_required_element_is_said(element, language, notice_facts):
    said = notice_sections(notice_facts, language)[element].replace("\xa0", " ")
    assert [words for words in IN_SECTION[language][element] if words not in said] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_notice_is_whole_and_without_marks_of_its_template(language, notice_facts):
    notice = render_notice(notice_facts, language)
    assert [mark for mark in ("{", "}", "<!--", "None", "public_task") if mark in notice] == []
    assert list(notice_sections(notice_facts, language)) == ["title", *REQUIRED_ELEMENTS, "more"]
    assert all(part in notice for part in notice_sections(notice_facts, language).values())


@pytest.mark.parametrize("fact", NEEDED)
@pytest.mark.parametrize("render", [render_notice, render_poster])
def test_missing_fact_is_named(fact, render, notice_facts):
    with pytest.raises(MissingFactsError) as raised:
        render(dataclasses.replace(notice_facts, **{fact: None}), "fr")
    assert raised.value.missing == (fact,)
    assert str(raised.value) == f"'{fact}' is missing: the notice cannot be written without it"


def test_all_missing_facts_are_listed(notice_facts):
    assert len(NEEDED) == 19
    assert missing_facts(dataclasses.replace(notice_facts, version="", questions=())) == ("version", "questions")


def test_transfer_needs_its_safeguard(notice_facts):
    countries = (Text(en="Switzerland", fr="Suisse"), Text(en="Japan", fr="Japon"))
    facts = dataclasses.replace(notice_facts, transfer_countries=countries)
    assert missing_facts(facts) == ("transfer_safeguard",)
    facts = dataclasses.replace(facts, transfer_safeguard=Text(en="adequacy decisions", fr="décisions d'adéquation"))
    assert "Switzerland, Japan" in notice_sections(facts, "en")["transfers"]
    assert "décisions d'adéquation" in notice_sections(facts, "fr")["transfers"]


@pytest.mark.parametrize(
    ("change", "element", "said"),
    [
        ({"companies": False}, "recipients", "No company"),
        ({"minors": False}, "minors", "No image of a minor"),
        ({"images_per_exam": 1}, "data_categories", "One single image"),
        ({"waiting_period_days": 0}, "voluntary", "before you have received this notice"),
        ({"legal_basis": "legitimate_interests"}, "legal_basis", "Article 6(1)(f)"),
        ({"legal_basis": "A law of our country."}, "legal_basis", "A law of our country."),
        ({"objection_until": date(2027, 12, 31)}, "objection", "31 December 2027"),
        ({"hospital": "the hospital of Lille"}, "rights", "the hospital of Lille"),
        ({"hospital_contact": "03 20 00 00 00"}, "rights", "03 20 00 00 00"),
        ({"public_url": "https://event.example.org"}, "more", "https://event.example.org"),
        ({"supervisory_authority": "APD, Brussels"}, "complaint", "APD, Brussels"),
    ],
)
def test_notice_follows_the_facts(change, element, said, notice_facts):
    notice = notice_sections(dataclasses.replace(notice_facts, **change), "en")[element]
    assert said in notice.replace("\xa0", " ")


def test_no_directory_no_sentence_about_it(notice_facts):
    said = notice_sections(dataclasses.replace(notice_facts, register_url=None), "en")["legal_basis"]
    assert said.endswith("reference methodology MR-004.")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"retention_until": date(2029, 1, 1)}, "'retention_until' is later than 'destruction_date'"),
        ({"objection_until": date(2029, 1, 1)}, "'objection_until' is later than 'destruction_date'"),
        ({"waiting_period_days": -1}, "'waiting_period_days' cannot be negative"),
        ({"images_per_exam": 0}, "'images_per_exam' is at least 1"),
        ({"host_name": "Host\n## No rights"}, "'host_name' has a line break or a control character"),
    ],
)
def test_impossible_facts_are_refused(change, said, notice_facts):
    with pytest.raises(InputError) as raised:
        render_notice(dataclasses.replace(notice_facts, **change), "fr")
    assert said in str(raised.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_poster_is_half_a_page_and_names_who_to_tell(language, notice_facts):
    poster = render_poster(notice_facts, language)
    assert len(poster.split()) < 220
    for words in ("Ada Martin", "dpo@example.org", "1 rue du Port", "CNIL", "2028"):
        assert words in poster


def test_notice_that_lost_an_element_is_refused(copied, notice_facts):
    folder = copied("collection/notice")
    for language in LANGUAGES:
        file = folder / f"notice.{language}.md"
        file.write_text(file.read_text("utf-8").replace("<!-- deceased -->\n", ""), "utf-8")
    with pytest.raises(DefinitionError) as raised:
        render_notice(notice_facts, "en", folder)
    assert str(raised.value).startswith("The notice has the elements title, voluntary")
