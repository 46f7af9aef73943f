"""What everybody reads, and what only the people of an event know of."""

import pytest
from django.utils import timezone

from builders import site
from pentathlon_site.challenges.models import Event
from pentathlon_site.challenges.queries import launched_challenges, visible_events

PAGES = ("", "calendar/", "calendar.ics", "criteria/", "partners/", "news/", "data-protection/", "challenges/liver/")
ORGANISER_PAGES = (
    "office/", "office/event/", "office/texts/", "office/roles/", "office/news/", "office/partners/",
    "office/calendar/", "office/governance/", "office/challenges/", "office/challenges/liver/texts/",
    "office/challenges/liver/examples/", "office/challenges/liver/file/", "office/challenges/liver/exams/",
    "office/challenges/liver/launch/", "proposals/",
)  # fmt: skip


@pytest.fixture
def liver(event):
    return site.build_challenge(event, "liver")


@pytest.fixture
def hidden(event, liver):
    event.is_public = False
    event.save()
    return event


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("page", PAGES)
def test_public_pages_need_no_account(liver, client, page, language):
    client.cookies["django_language"] = language
    answer = client.get(f"/events/jfr-2026/{page}")
    assert answer.status_code == 200
    assert b" style=" not in answer.content


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("page", ORGANISER_PAGES)
def test_pages_of_the_organiser_open_in_both_languages(liver, alice, signed_in, page, language):
    alice.language = language
    alice.save()
    answer = signed_in(alice).get(f"/events/jfr-2026/{page}")
    assert answer.status_code == 200
    assert b" style=" not in answer.content


@pytest.mark.parametrize("page", PAGES)
def test_an_event_that_is_not_public_does_not_exist_for_strangers(hidden, client, heidi, signed_in, page):
    assert client.get(f"/events/jfr-2026/{page}").status_code == 404
    assert signed_in(heidi).get(f"/events/jfr-2026/{page}").status_code == 404


def test_it_exists_for_its_people(hidden, alice, bob, erin, frank, grace, signed_in):  # noqa: PLR0917 - fixtures
    for user in (alice, bob, erin, frank, grace):
        assert signed_in(user).get("/events/jfr-2026/").status_code == 200


def test_events_that_somebody_may_know_of(hidden, alice, bob, heidi):
    other = site.build_event(slug="other")
    assert [set(visible_events(user)) for user in (alice, bob, heidi)] == [{hidden, other}, {hidden, other}, {other}]


def test_the_first_page_leads_to_the_only_event(event, heidi, client):
    assert client.get("/").url == "/events/jfr-2026/"


def test_the_first_page_lists_events(event, heidi, client):
    site.build_event(slug="other")
    answer = client.get("/")
    assert [shown.slug for shown, _phase in answer.context["events"]] == ["other", "jfr-2026"]


def test_the_first_page_invites_the_administrator_to_create_an_event(ivan, heidi, signed_in):
    assert signed_in(ivan).get("/").context["may_create"]
    assert 'href="/events/new/"' in signed_in(ivan).get("/").content.decode()
    assert 'href="/events/new/"' not in signed_in(heidi).get("/").content.decode()


def test_launched_challenges_are_shown_and_before_any_launch_all(event, client):
    site.build_challenge(event, "liver", launched=False)
    assert len(client.get("/events/jfr-2026/").context["challenges"]) == 1
    site.build_challenge(event, "thyroid")
    assert [challenge.slug for challenge in client.get("/events/jfr-2026/").context["challenges"]] == ["thyroid"]
    assert [challenge.slug for challenge in launched_challenges(event)] == ["thyroid"]


def test_the_challenge_page_has_question_tasks_and_labels(liver, client):
    text = client.get("/events/jfr-2026/challenges/liver/").content.decode()
    for told in ("Liver lesions (ultrasound)", "Benign or malignant", "Homogeneous liver", "600 images needed"):
        assert told in text


def test_the_one_thing_to_do_depends_on_who_reads(liver, client, alice, signed_in):
    assert client.get("/events/jfr-2026/").context["step"].address == "/account/signup/"
    assert signed_in(alice).get("/events/jfr-2026/").context["step"].address == "/events/jfr-2026/office/"


def test_experts_and_societies_are_led_to_the_proposals(event, frank, grace, signed_in):
    site.set_phase(event, "proposal")
    for user in (frank, grace):
        assert signed_in(user).get("/events/jfr-2026/").context["step"].address == "/events/jfr-2026/proposals/"


def test_news_of_the_future_is_not_shown(event, client):
    later = timezone.now() + timezone.timedelta(days=1)
    item = event.news.create(title={"en": "Soon", "fr": "Bientôt"}, body={}, published_at=later)
    assert "Soon" not in client.get("/events/jfr-2026/news/").content.decode()
    assert client.get(f"/events/jfr-2026/news/{item.pk}/").status_code == 404


@pytest.mark.parametrize("page", ["", "office/", "challenges/liver/", "proposals/1/", "news/1/"])
def test_what_does_not_exist_is_not_found(client, db, alice, signed_in, page):
    Event.objects.update(slug="renamed")
    assert signed_in(alice).get(f"/events/nothing/{page}").status_code == 404


@pytest.mark.parametrize("number", [1, 6])
def test_the_list_of_events_asks_the_database_as_often_for_many(
    db, client, heidi, number, django_assert_max_num_queries
):
    for each in range(number + 1):
        site.build_event(slug=f"event-{each}")
    with django_assert_max_num_queries(6):
        client.get("/")
