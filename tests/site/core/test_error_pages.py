"""Refusals look like the rest of the site, say what to do, and lead back."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client, RequestFactory
from django.urls import path

from pentathlon_site.config import urls
from pentathlon_site.core import errors
from pentathlon_site.core.access import Place, check_allowed


def refuse(_request, kind):
    """A view that refuses."""
    raise {
        "denied": errors.ActionDenied(action="upload"),
        "requirement": errors.RequirementMissing("Sign the charter first.", address="/charter/"),
        "conflict": errors.Conflict("Somebody was first."),
        "invalid": errors.Invalid("That is no date."),
        "large": errors.TooLarge("At most 64 MB."),
        "many": errors.TooMany("Wait a minute."),
        "fault": ZeroDivisionError("DUPONT^JEAN"),
    }[kind]


urlpatterns = [*urls.urlpatterns, path("refuse/<kind>", refuse)]
handler404, handler500 = urls.handler404, urls.handler500

pytestmark = pytest.mark.urls(__name__)


@pytest.mark.parametrize(
    ("kind", "status", "heading", "sentence"),
    [
        ("denied", 403, "Not for your account", "Your account may not do this here: upload."),
        ("requirement", 403, "Something comes first", "Sign the charter first."),
        ("conflict", 409, "Already done", "Somebody was first."),
        ("invalid", 422, "Something is not right", "That is no date."),
        ("large", 413, "Too large", "At most 64 MB."),
        ("many", 429, "Please wait", "Wait a minute."),
    ],
)
def test_a_refusal_is_a_page_with_its_reason(db, kind, status, heading, sentence):
    answer = Client(headers={"accept-language": "en"}).get(f"/refuse/{kind}")

    page = answer.content.decode()
    assert answer.status_code == status
    assert f"<h1>{heading}</h1>" in page
    assert f'role="alert">{sentence}</p>' in page


def test_what_comes_first_is_the_button_of_the_page(db):
    page = Client(headers={"accept-language": "en"}).get("/refuse/requirement").content.decode()

    assert '<a class="button" href="/charter/">Do it now' in page


def test_the_page_leads_back_to_where_the_reader_was(db):
    referer = {"referer": "http://testserver/privacy/"}

    assert 'href="http://testserver/privacy/"' in Client(headers=referer).get("/nowhere").content.decode()


@pytest.mark.parametrize("referer", ["https://evil.example/", "http://testserver/nowhere", "javascript:alert(1)"])
def test_the_page_leads_nowhere_else(db, referer):
    assert (
        "Go back" not in Client(headers={"referer": referer, "accept-language": "en"}).get("/nowhere").content.decode()
    )


def test_a_part_of_a_page_gets_a_part(db):
    answer = Client(headers={"hx-request": "true"}).get("/refuse/requirement")

    assert "<html" not in answer.content.decode()
    assert 'role="alert"' in answer.content.decode()


def test_our_own_fault_says_so_without_its_values(db, caplog):
    client = Client(raise_request_exception=False, headers={"accept-language": "fr"})
    answer = client.get("/refuse/fault")

    assert answer.status_code == 500
    assert "Erreur de notre côté" in answer.content.decode()
    assert "DUPONT" not in answer.content.decode() + caplog.text
    assert "internal error: ZeroDivisionError at test_error_pages.py" in caplog.text


def test_what_is_answered_is_no_fault(db, caplog):
    Client().get("/nowhere")
    Client().get("/refuse/denied")

    assert "internal error" not in caplog.text


def test_a_form_without_its_token_is_explained(db):
    answer = Client(enforce_csrf_checks=True, headers={"accept-language": "en"}).post("/account/login/", {})

    assert answer.status_code == 403
    assert "The form has expired" in answer.content.decode()


def test_pages_of_our_faults_need_no_database():
    request = RequestFactory().get("/")

    assert errors.our_fault(request).status_code == 500
    assert errors.bad_request(request).status_code == 400


def test_too_many_tries_at_signing_in_are_explained(db, settings):
    settings.ACCOUNT_RATE_LIMITS = {"login": "1/m/ip", "login_failed": "1/m/ip"}
    client = Client(headers={"accept-language": "en"})
    form = {"login": "bob@example.org", "password": "wrong password"}
    answers = [client.post("/account/login/", form) for _ in range(3)]

    assert answers[-1].status_code == 429
    assert "Wait five minutes" in answers[-1].content.decode()


def test_a_matter_of_role_says_who_may_and_whom_to_ask(signed_in, heidi, event):
    page = signed_in(heidi).get(f"/events/{event.slug}/office/").content.decode()

    assert "<h1>Not for your account</h1>" in page
    assert "It is for: Data protection officer of the event, Organiser of the event." in page
    assert f"ask {event.organiser_name} ({event.contact_email})" in page


def test_whom_to_ask_about_a_hidden_event_is_told_to_nobody_else(signed_in, heidi, event):
    event.is_public = False
    event.save()

    assert event.contact_email not in signed_in(heidi).get(f"/events/{event.slug}/office/").content.decode()


@pytest.mark.parametrize(
    ("days", "now", "when"),
    [
        ((3, 9), "Preparation", "opens on 4 March 2030, 09:00"),
        ((-9, -3), "Between two phases", "closed on 26 February 2030, 09:00"),
    ],
)
def test_a_matter_of_phase_says_which_and_when(event, centre, bob, days, now, when):
    """In the reader's language and the event's time zone."""
    event.phase_windows.all().delete()
    at = datetime(2030, 3, 1, 8, tzinfo=UTC)
    opens_at, closes_at = (at + timedelta(days=each) for each in days)
    event.phase_windows.create(phase="collection", opens_at=opens_at, closes_at=closes_at)

    with pytest.raises(errors.PhaseClosed) as refused:
        check_allowed(bob, "upload_image", Place(event=event, centre=centre), at)

    assert str(refused.value) == (
        f"Declare a batch, upload images, labels and masks: not in the phase “{now}”, in which the event is. "
        f"Possible in: Collection ({when} (Europe/Paris))."
    )
