"""The page after sign-in."""

import pytest
from django.utils import timezone

from builders import site


def text_of(answer):
    return " ".join(answer.content.decode().split())


@pytest.fixture
def home(signed_in):
    """The page of a person."""
    return lambda user: text_of(signed_in(user).get("/home/"))


def test_a_radiologist_is_told_what_his_centre_has_to_do(event, centre, bob, home):
    page = home(bob)

    assert "<h1>JFR 2026</h1>" in page
    assert "Radiologist of the centre" in page
    assert "North hospital" in page


def test_the_organiser_sees_who_waits_and_then_the_inclusions(event, centre, alice, heidi, home):
    assert 'href="/events/jfr-2026/dynamics/"' in home(alice)

    site.join(heidi, centre, state="asked")

    assert "1 radiologist waits for approval." in home(alice)


def test_who_asked_to_join_is_told_who_decides_and_has_no_role_yet(centre, carol, heidi, home):
    site.join(heidi, centre, state="asked")

    page = home(heidi)
    assert "waits for approval by the radiologist who leads North hospital, or by the organiser" in page
    assert ("Radiologist of the centre" in page, page.count(">See the event<")) == (False, 1)
    assert 'href="/events/jfr-2026/centres/join"' in page
    carol.memberships.update(is_lead=False)
    assert "waits for approval by the organiser, Society of Radiology" in home(heidi)


def test_the_governance_record_comes_first(erin, alice, event, home):
    event.governance.controller = ""
    event.governance.save()

    assert "1 field of the governance record is missing" in home(alice)
    assert "1 field of the governance record is missing" in home(erin)


def test_an_expert_grades_while_proposals_are_open(event, frank, grace, home):
    site.set_phase(event, "proposal")
    event.proposals.create(
        society="Society", title="Title", question="?", modality="CT", reference_standard="?", created_at=timezone.now()
    )

    assert "1 proposal waits for your grades." in home(frank)
    assert "Propose a clinical question." in home(grace)


def test_several_roles_are_listed_by_event(event, centre, alice, home):
    site.join(alice, centre)

    page = home(alice)

    assert "<h1>My events</h1>" in page
    assert "Organiser of the event" in page
    assert "North hospital" in page


def test_a_stranger_asks_to_join(event, centre, heidi, home):
    assert 'href="/events/jfr-2026/centres/join"' in home(heidi)


def test_a_stranger_waits_where_nothing_is_open(heidi, home):
    assert "You have no part in an event yet." in home(heidi)


def test_the_administrator_of_an_empty_site_creates_an_event(ivan, home):
    assert 'href="/events/new/"' in home(ivan)


def test_the_page_asks_for_a_sign_in(client):
    assert client.get("/home/").status_code == 302


def test_whoever_may_see_exact_numbers_gets_them_on_his_page(event, centre, erin, bob, home, signed_in):
    meniscus = site.build_challenge(event, "meniscus")
    site.build_inclusion(centre, meniscus)

    assert 'hx-get="/events/jfr-2026/dynamics/curves"' in home(erin)
    assert 'hx-get="/events/jfr-2026/inclusions/curves"' in home(bob)

    curves = "/events/jfr-2026/dynamics/curves"
    assert "Meniscus tear (MRI) <strong>1</strong>" in text_of(signed_in(erin).get(curves))
    assert signed_in(bob).get(curves).status_code == 403
