"""Events: who makes them, what they begin with, who is who in them."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from builders import site
from pentathlon_site.audit.models import Entry
from pentathlon_site.challenges import actions
from pentathlon_site.challenges.actions import EventFacts
from pentathlon_site.challenges.definitions import DefinitionFile, builtin_file
from pentathlon_site.challenges.errors import DefinitionRefused
from pentathlon_site.challenges.models import Event
from pentathlon_site.core.errors import Conflict, Invalid, NotFound

FACTS = EventFacts({"en": "JFR 2027", "fr": "JFR 2027"}, "SFR", "contact@example.org", "Europe/Paris")
FORM = {
    "title_en": "JFR 2027",
    "title_fr": "JFR 2027",
    "slug": "jfr-2027",
    "organiser_name": "SFR",
    "contact_email": "contact@example.org",
    "time_zone": "Europe/Paris",
}


def create(by, **changes):
    given = {"slug": "jfr-2027", "facts": FACTS, "builtin": ["thyroid", "liver"], "files": [], **changes}
    return actions.create_event(**given, by=by, at=timezone.now())


def changed_file(old: str, new: str) -> DefinitionFile:
    return DefinitionFile("ours.toml", builtin_file("liver").content.replace(old.encode(), new.encode(), 1))


def test_an_event_begins_with_challenges_texts_and_its_organiser(ivan):
    event = create(ivan)
    assert [challenge.slug for challenge in event.challenges.all()] == ["liver", "thyroid"]
    assert [(role.user, role.role) for role in event.roles.all()] == [(ivan, "organiser")]
    assert all(event.description.values())
    assert all(event.challenges.first().criteria_text.values())
    assert not event.is_public
    entry = Entry.objects.get()
    assert (entry.verb, entry.event, entry.facts) == ("create_event", "jfr-2027", {"challenges": ["liver", "thyroid"]})


def test_a_challenge_file_of_ones_own_begins_with_its_question(ivan):
    event = create(ivan, builtin=[], files=[changed_file('id = "liver"', 'id = "ours"')])
    challenge = event.challenges.get()
    assert challenge.clinical_question == challenge.definition.question.model_dump()
    assert challenge.criteria_text == {}


def test_everything_wrong_in_all_files_is_named_with_file_and_key(ivan):
    wrong = [changed_file("modality", "modalitty"), DefinitionFile("other.toml", b"not toml")]
    with pytest.raises(DefinitionRefused) as refused:
        create(ivan, files=wrong)
    files = [problem.file for problem in refused.value.problems]
    assert (set(files), Event.objects.count()) == ({"ours.toml", "other.toml"}, 0)
    assert "modalitty" in refused.value.message


def test_the_same_challenge_twice_is_refused(ivan):
    with pytest.raises(DefinitionRefused, match="has a challenge 'liver' already"):
        create(ivan, files=[builtin_file("liver")])


@pytest.mark.parametrize("slug", ["new", "jfr-2026"])
def test_a_short_name_that_is_taken_is_refused(ivan, event, slug):
    with pytest.raises((Invalid, Conflict), match="choose another short name"):
        create(ivan, slug=slug)


def test_an_unknown_time_zone_is_refused(ivan):
    with pytest.raises(Invalid, match="no time zone"):
        create(ivan, facts=EventFacts(FACTS.title, "SFR", "contact@example.org", "Europe/Nowhere"))


def test_the_administrator_makes_an_event_on_the_page(ivan, signed_in):
    client = signed_in(ivan)
    page = client.get("/events/new/")
    assert page.context["form"]["builtin"].value() == ["meniscus", "cortex", "liver", "breast", "thyroid"]
    ours = SimpleUploadedFile("ours.toml", changed_file('id = "liver"', 'id = "ours"').content)
    answer = client.post("/events/new/", {**FORM, "builtin": ["liver"], "definitions": [ours]})
    assert (answer.status_code, answer.url) == (302, "/events/jfr-2027/office/")
    assert [challenge.slug for challenge in Event.objects.get().challenges.all()] == ["liver", "ours"]


def test_the_page_shows_what_is_wrong_in_a_file(ivan, signed_in):
    bad = SimpleUploadedFile("bad.toml", changed_file("modality", "modalitty").content)
    answer = signed_in(ivan).post("/events/new/", {**FORM, "definitions": [bad]})
    assert answer.status_code == 422
    assert answer.context["form"].non_field_errors()[0].startswith("bad.toml: ")


@pytest.mark.parametrize("slug", ["JFR 2027", "jfr_2027", "jfr-été"])
def test_a_short_name_that_is_none_is_refused_as_the_help_says(ivan, signed_in, slug):
    answer = signed_in(ivan).post("/events/new/", {**FORM, "slug": slug})
    assert answer.status_code == 422
    assert answer.context["form"].errors["slug"] == [
        "Only letters without accents, digits and hyphens, no space: jfr-2027 in place of “JFR 2027”."
    ]


def test_only_the_administrator_makes_events(alice, heidi, signed_in, client):
    assert signed_in(alice).get("/events/new/").status_code == 403
    assert signed_in(heidi).post("/events/new/", FORM).status_code == 403
    assert client.get("/events/new/").status_code == 302


# --- people ---------------------------------------------------------------------------------------------------------


def test_people_are_named_by_address(event, alice, heidi, signed_in):
    client = signed_in(alice)
    client.post("/events/jfr-2026/office/roles/", {"email": "HEIDI@example.org", "role": "expert"})
    given = event.roles.get(user=heidi)
    assert (given.role, Entry.objects.last().verb) == ("expert", "name_role")
    client.post(f"/events/jfr-2026/office/roles/{given.pk}/end/")
    assert not event.roles.filter(user=heidi).exists()


def test_somebody_without_account_cannot_be_named(event, alice):
    with pytest.raises(NotFound, match="Nobody has an account"):
        actions.name_role(event=event, email="nobody@example.org", role="expert", by=alice, at=timezone.now())


def test_the_last_organiser_stays(event, alice, heidi):
    given = event.roles.get(user=alice)
    with pytest.raises(Conflict, match="always has an organiser"):
        actions.end_role(given=given, by=alice, at=timezone.now())
    actions.name_role(event=event, email=heidi.email, role="organiser", by=alice, at=timezone.now())
    actions.end_role(given=given, by=alice, at=timezone.now())
    assert [role.user for role in event.roles.all()] == [heidi]


# --- texts, news, partners ------------------------------------------------------------------------------------------


def test_texts_are_edited_in_both_languages(event, alice, signed_in):
    texts = {
        f"{name}_{language}": f"{name} {language}"
        for name in ("description", "participate", "why")
        for language in ("en", "fr")
    }
    signed_in(alice).post("/events/jfr-2026/office/texts/", texts)
    event.refresh_from_db()
    assert event.why == {"en": "why en", "fr": "why fr"}
    assert Entry.objects.last().facts == {"changed": ["description", "participate", "why"]}


def test_the_preview_shows_safe_html(event, alice, signed_in):
    answer = signed_in(alice).post(
        "/events/jfr-2026/office/preview/",
        {"why_en": "**bold** <script>alert(1)</script>"},
        headers={"HX-Request": "true", "HX-Trigger-Name": "why_en"},
    )
    assert answer.content.decode().strip() == "<p><strong>bold</strong> &lt;script&gt;alert(1)&lt;/script&gt;</p>"


def test_news_is_published_corrected_and_removed(event, alice, signed_in, client):
    office = signed_in(alice)
    news = {"title_en": "Open", "title_fr": "Ouvert", "body_en": "It is *open*.", "body_fr": "C'est ouvert."}
    office.post("/events/jfr-2026/office/news/", news)
    item = event.news.get()
    assert "<em>open</em>" in client.get(f"/events/jfr-2026/news/{item.pk}/").content.decode()
    office.post(f"/events/jfr-2026/office/news/{item.pk}/", {**news, "title_en": "Opened"})
    assert "Opened" in client.get("/events/jfr-2026/news/").content.decode()
    office.post(f"/events/jfr-2026/office/news/{item.pk}/remove/")
    assert [entry.verb for entry in Entry.objects.all()] == ["publish_news", "edit_news", "remove_news"]
    assert client.get(f"/events/jfr-2026/news/{item.pk}/").status_code == 404


def test_partners_are_added_changed_and_removed(event, alice, signed_in, client):
    office = signed_in(alice)
    partner = {
        "name": "Cancer institute",
        "address": "https://example.org",
        "contribution_en": "Hosting",
        "contribution_fr": "Hébergement",
    }
    office.post("/events/jfr-2026/office/partners/", partner)
    known = event.partners.get()
    office.post(f"/events/jfr-2026/office/partners/{known.pk}/", {**partner, "contribution_en": "Servers"})
    assert "Servers" in client.get("/events/jfr-2026/partners/").content.decode()
    office.post(f"/events/jfr-2026/office/partners/{known.pk}/remove/")
    assert not event.partners.exists()


def test_the_time_zone_and_publication_are_changed(event, alice, signed_in):
    facts = {name: value for name, value in FORM.items() if name != "slug"}
    signed_in(alice).post("/events/jfr-2026/office/event/", {**facts, "time_zone": "Indian/Reunion"})
    event.refresh_from_db()
    assert (event.time_zone, event.is_public) == ("Indian/Reunion", False)


def test_the_office_is_for_organiser_and_data_protection_officer(event, alice, erin, bob, frank, signed_in):
    answers = {
        user.full_name: signed_in(user).get("/events/jfr-2026/office/").status_code
        for user in (alice, erin, bob, frank)
    }
    assert answers == {"Alice": 200, "Erin": 200, "Bob": 403, "Frank": 403}


def test_the_checklist_says_what_comes_next(alice, event, signed_in):
    site.build_challenge(event, "liver", launched=False)
    steps = signed_in(alice).get("/events/jfr-2026/office/").context["steps"]
    states = {step.title: step.state for step in steps}
    assert states["Challenges"] == "done"
    assert [title for title, state in states.items() if state == "next"] == ["Texts of the challenges"]
    assert states["Launch the challenges"] == "locked"


def test_the_data_protection_officer_is_not_led_to_pages_that_are_not_hers(erin, signed_in):
    steps = {step.title: step.address for step in signed_in(erin).get("/events/jfr-2026/office/").context["steps"]}
    assert steps["Governance record"] == "/events/jfr-2026/office/governance/"
    assert (steps["Challenges"], steps["Calendar"]) == ("", "")


def test_what_is_done_is_not_asked_for_again(alice, event, signed_in):
    site.give_role(site.build_user("nina"), event, "dpo")
    site.build_challenge(event, "liver")
    steps = signed_in(alice).get("/events/jfr-2026/office/").context["steps"]

    buttons = {step.button for step in steps if step.state == "done" and step.address}
    assert buttons <= {"View or change", "See the challenges", "See the centres", "See the charter"}
    assert "View or change" in buttons
