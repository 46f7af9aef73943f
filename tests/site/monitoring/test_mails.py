"""What stands in a status mail, what it looks like before it goes, and how it stops."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from builders import site
from pentathlon_site.jobs.queue import known_jobs
from pentathlon_site.monitoring.actions.digests import begin_digest, send_digest
from pentathlon_site.monitoring.actions.publication import publish_counts
from pentathlon_site.monitoring.mails import Round
from pentathlon_site.monitoring.models import StatusMailPlan, Unsubscription
from pentathlon_site.monitoring.unsubscribe_link import unsubscribe_address

PLAN = "/events/jfr-2026/status-mail/"


@pytest.fixture
def meniscus(event):
    return site.build_challenge(event, "meniscus")


def text_of(answer):
    return " ".join(answer.content.decode().split())


def send(centre, challenge, number, **fields):
    return [site.build_inclusion(centre, challenge, **fields) for _ in range(number)]


def mail_of(user, event, **options):
    return Round(event, timezone.now()).mail_to(user, **options)


def stop_page(event, user):
    return unsubscribe_address(event, user).removeprefix("http://127.0.0.1:8000")


def sent_message(event):
    now = timezone.now()
    send_digest(digest=begin_digest(event=event, slot=now, at=now), clock=timezone.now)
    return mail.outbox[0]


def test_a_mail_has_curve_own_numbers_reasons_and_the_one_thing(event, meniscus, centre, bob):
    send(centre, meniscus, 12)
    send(centre, meniscus, 3, labelled_at=None)
    send(centre, meniscus, 2, state="refused", code="blank")
    publish_counts(event=event, by=None, at=timezone.now())

    written = mail_of(bob, event)

    assert written.picture.startswith(b"\x89PNG")
    assert "Meniscus tear (MRI) – 15 / 600" in written.text
    assert "17 received, 12 kept so far, 3 to complete, 2 refused" in written.text
    assert "2 × The image is empty or of one grey level: send another one." in written.text
    assert f"http://127.0.0.1:8000/events/jfr-2026/centres/{centre.pk}/dynamics/" in written.text


def test_the_one_thing_is_what_comes_before_the_images(event, meniscus, centre, bob):
    send(centre, meniscus, 1, labelled_at=None)
    centre.agreements.all().delete()
    bob.professional_id = None
    bob.save()

    text = mail_of(bob, event).text

    assert text.partition("To do now: ")[2].startswith("Enter your professional identifier")


def test_small_numbers_of_all_centres_are_not_in_it(event, meniscus, centre, other_centre, bob, dan):
    send(other_centre, meniscus, 7)

    assert "Meniscus tear (MRI) – fewer than 11 / 600" in mail_of(bob, event).text
    assert "South hospital" not in mail_of(bob, event).html


def test_it_speaks_the_language_of_the_account(event, meniscus, centre, bob, carol):
    carol.language = "fr"
    carol.save()
    now = timezone.now()

    send_digest(digest=begin_digest(event=event, slot=now, at=now), clock=timezone.now)

    bodies = {message.to[0]: message.body for message in mail.outbox}
    assert bodies["bob@example.org"].startswith("Hello Bob,")
    assert bodies["carol@example.org"].startswith("Bonjour Carol,")


def test_it_carries_what_a_mail_program_needs(event, meniscus, centre, bob):
    message = sent_message(event)

    raw = message.message()
    assert raw["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert re.fullmatch(r"<http://127.0.0.1:8000/status-mail/[^>]+>", raw["List-Unsubscribe"])
    assert re.fullmatch(r"<status-\d+-\d+@127.0.0.1>", raw["Message-ID"])
    assert raw["Auto-Submitted"] == "auto-generated"
    assert raw.get_content_type() == "multipart/related"
    assert [part.get_content_type() for part in raw.walk()][1:] == [
        "multipart/alternative",
        "text/plain",
        "text/html",
        "image/png",
    ]


def test_one_click_stops_it_without_signing_in(event, centre, bob):
    page = stop_page(event, bob)

    answer = Client(enforce_csrf_checks=True).post(page, {"List-Unsubscribe": "One-Click"})

    assert answer.status_code == 200
    assert Unsubscription.objects.get().user == bob


def test_looking_at_the_link_changes_nothing_and_a_stop_can_be_undone(event, centre, bob):
    page, client = stop_page(event, bob), Client()

    assert "Stop the status mail?" in text_of(client.get(page))
    assert Unsubscription.objects.count() == 0
    assert "You get no more status mails" in text_of(client.post(page))
    assert "Stop the status mail?" in text_of(client.post(page, {"again": "1"}))
    assert Unsubscription.objects.count() == 0


def test_a_forged_link_stops_nothing(event, centre, bob):
    assert Client().post("/status-mail/W10:forged/").status_code == 404


def test_the_organiser_sets_when_it_goes_out(event, alice, signed_in):
    client = signed_in(alice)

    client.post(PLAN, {"is_on": "on", "weekdays": ["0", "3"], "hour": "7"})

    plan = StatusMailPlan.objects.get()
    assert (plan.is_on, plan.weekdays, plan.hour) == (True, [0, 3], 7)
    assert client.post(PLAN, {"is_on": "on", "weekdays": [], "hour": "25"}).status_code == 200
    assert StatusMailPlan.objects.get().hour == 7


def test_the_organiser_sees_rounds_with_what_is_uncertain(event, centre, bob, alice, signed_in):
    now = timezone.now()
    digest = begin_digest(event=event, slot=now - timedelta(hours=1), at=now)
    digest.mails.update(state="uncertain")

    page = text_of(signed_in(alice).get(PLAN))

    assert "Bob (bob@example.org): Perhaps sent" in page


def test_the_organiser_previews_the_mail_in_both_languages(event, meniscus, centre, bob, alice, signed_in):
    client = signed_in(alice)

    english = client.get(f"{PLAN}preview/?reader={bob.pk}&language=en")
    french = client.get(f"{PLAN}preview/?reader={bob.pk}&language=fr")
    frame = client.get(f"{PLAN}preview/mail?reader={bob.pk}&language=fr")

    assert "Hello Bob," in text_of(english)
    assert "Bonjour Bob," in text_of(french)
    assert "Bonjour Bob," in text_of(frame)
    assert "data:image/png;base64," in text_of(frame)
    assert frame.headers["Content-Security-Policy"].endswith("sandbox")
    assert frame.headers["X-Frame-Options"] == "SAMEORIGIN"


def test_a_preview_without_radiologists_says_what_to_do(event, alice, signed_in):
    assert "Nobody would get it yet" in text_of(signed_in(alice).get(f"{PLAN}preview/"))


def test_a_stranger_cannot_be_previewed(event, centre, bob, heidi, alice, signed_in):
    assert signed_in(alice).get(f"{PLAN}preview/mail?reader={heidi.pk}&language=en").status_code == 404


def test_the_organiser_sends_the_mail_to_himself(event, meniscus, centre, bob, alice, signed_in):
    signed_in(alice).post(f"{PLAN}trial", {"reader": bob.pk, "language": "en"})

    known_jobs["monitoring.send_trial_mail"].work(event=event.pk, reader=bob.pk, language="en", to=alice.pk)

    [message] = mail.outbox
    assert message.to == ["alice@example.org"]
    assert message.subject.startswith("[Test] JFR 2026")
    Client().post(stop_page(event, alice))
    assert list(Unsubscription.objects.values_list("user__email", flat=True)) == ["alice@example.org"]
    assert unsubscribe_address(event, bob) not in message.body
