"""Rounds of the status mail: each once, each mail at most once."""

import os
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.core import mail
from django.db import connection
from django.utils import timezone

from builders import site
from pentathlon_site.audit.models import Entry
from pentathlon_site.monitoring.actions.digests import (
    begin_digest,
    due_slot,
    plan_digests,
    send_digest,
    settle_claims,
)
from pentathlon_site.monitoring.actions.plan import set_plan, unsubscribe
from pentathlon_site.monitoring.models import Digest, DigestMail, StatusMailPlan

HERE = Path(__file__).parent
TUESDAY = datetime(2026, 11, 24, 7, tzinfo=UTC)
"""08:00 in Paris."""


@pytest.fixture
def collecting(event):
    """The event, with a collection from October 2026 to the end of January 2027."""
    window = event.window_of("collection")
    type(event).objects.get(pk=event.pk).phase_windows.exclude(pk=window.pk).delete()
    window.opens_at, window.closes_at = datetime(2026, 10, 1, tzinfo=UTC), datetime(2027, 2, 1, tzinfo=UTC)
    window.save()
    site.build_challenge(event, "meniscus")
    return type(event).objects.get(pk=event.pk)


@pytest.fixture
def record(tmp_path, monkeypatch):
    """The file in which the mail servers of the tests write who got a mail."""
    path = tmp_path / "mails"
    path.touch()
    monkeypatch.setenv("PENTATHLON_TEST_MAILS", str(path))
    return path


@pytest.fixture
def mail_server(settings, monkeypatch):
    """Sets the mail server by its name in `mail_backends`."""
    monkeypatch.syspath_prepend(HERE)

    def use(name):
        settings.EMAIL_BACKEND = f"mail_backends.{name}"

    return use


def states():
    return dict(DigestMail.objects.values_list("user__email", "state"))


def at(moment):
    return lambda: moment


def sent_to(record):
    return record.read_text(encoding="utf-8").splitlines()


def test_a_round_is_due_at_the_planned_hour(collecting, bob):
    assert plan_digests(at=TUESDAY - timedelta(minutes=1)) == []

    [digest] = plan_digests(at=TUESDAY + timedelta(minutes=2))

    assert digest.slot == TUESDAY
    assert states() == {"bob@example.org": "waiting"}
    assert plan_digests(at=TUESDAY + timedelta(minutes=7)) == []


def test_a_missed_round_goes_out_within_twelve_hours(collecting, bob):
    assert due_slot(collecting, TUESDAY + timedelta(hours=12)) == TUESDAY
    assert due_slot(collecting, TUESDAY + timedelta(hours=12, minutes=1)) is None


def test_no_round_outside_of_the_collection(collecting, bob):
    assert due_slot(collecting, datetime(2027, 2, 2, 7, 5, tzinfo=UTC)) is None


def test_no_round_while_it_is_switched_off(collecting, bob, alice):
    set_plan(event=collecting, is_on=False, weekdays=[1, 4], hour=8, by=alice, at=TUESDAY - timedelta(days=1))

    assert due_slot(collecting, TUESDAY) is None


def test_a_change_of_plan_makes_up_no_earlier_hour(collecting, bob, alice):
    set_plan(event=collecting, is_on=True, weekdays=[1], hour=8, by=alice, at=TUESDAY + timedelta(hours=2))

    assert due_slot(collecting, TUESDAY + timedelta(hours=3)) is None
    assert due_slot(collecting, TUESDAY + timedelta(days=7)) == TUESDAY + timedelta(days=7)


def test_the_hour_is_kept_when_summer_time_ends(collecting):
    assert due_slot(collecting, datetime(2026, 10, 23, 6, 5, tzinfo=UTC)) == datetime(2026, 10, 23, 6, tzinfo=UTC)
    assert due_slot(collecting, datetime(2026, 10, 27, 7, 5, tzinfo=UTC)) == datetime(2026, 10, 27, 7, tzinfo=UTC)
    assert due_slot(collecting, datetime(2026, 10, 27, 6, 59, tzinfo=UTC)) is None


def test_everybody_gets_one_mail_and_it_is_noted(collecting, bob, carol, dan, heidi):
    digest = begin_digest(event=collecting, slot=TUESDAY, at=TUESDAY)

    send_digest(digest=digest, clock=at(TUESDAY))
    send_digest(digest=digest, clock=at(TUESDAY))

    assert sorted(message.to[0] for message in mail.outbox) == [
        f"{name}@example.org" for name in ("bob", "carol", "dan")
    ]
    digest.refresh_from_db()
    assert digest.finished_at == TUESDAY
    assert [entry.verb for entry in Entry.objects.all()] == ["begin_digest", "finish_digest"]
    assert Entry.objects.last().facts == {"sent": 3}


def test_whoever_has_unsubscribed_gets_none(collecting, bob, carol):
    unsubscribe(event=collecting, user=bob, by=None, at=TUESDAY)
    digest = begin_digest(event=collecting, slot=TUESDAY, at=TUESDAY)
    unsubscribe(event=collecting, user=carol, by=None, at=TUESDAY)

    send_digest(digest=digest, clock=at(TUESDAY))

    assert mail.outbox == []
    assert states() == {"carol@example.org": "skipped"}


def test_people_who_wait_for_approval_or_have_left_get_none(collecting, centre):
    site.join(site.build_user("asks"), centre, state="asked")
    site.join(site.build_user("left"), centre, state="ended")

    begin_digest(event=collecting, slot=TUESDAY, at=TUESDAY)

    assert states() == {}


def test_somebody_in_two_centres_gets_one_mail(collecting, bob, other_centre):
    site.join(bob, other_centre)
    digest = begin_digest(event=collecting, slot=TUESDAY, at=TUESDAY)

    send_digest(digest=digest, clock=at(TUESDAY))

    [message] = mail.outbox
    assert "North hospital" in message.body
    assert "South hospital" in message.body


def test_what_could_not_be_sent_in_time_is_not_sent(collecting, bob):
    digest = begin_digest(event=collecting, slot=TUESDAY, at=TUESDAY)

    send_digest(digest=digest, clock=at(TUESDAY + timedelta(hours=13)))

    assert (mail.outbox, states()) == ([], {"bob@example.org": "skipped"})


def test_a_refused_recipient_is_noted_and_the_others_get_theirs(collecting, bob, carol, mail_server, record):
    mail_server("RefusesBob")
    digest = begin_digest(event=collecting, slot=TUESDAY, at=TUESDAY)

    send_digest(digest=digest, clock=at(TUESDAY))

    assert states() == {"bob@example.org": "failed", "carol@example.org": "sent"}


def test_a_connection_that_breaks_leaves_one_mail_uncertain(collecting, bob, carol, mail_server, record):
    mail_server("BreaksAtBob")
    digest = begin_digest(event=collecting, slot=TUESDAY, at=TUESDAY)

    send_digest(digest=digest, clock=at(TUESDAY))

    assert states() == {"bob@example.org": "uncertain", "carol@example.org": "sent"}


def test_an_unreachable_server_claims_nothing(collecting, bob, mail_server, record):
    mail_server("Unreachable")
    digest = begin_digest(event=collecting, slot=TUESDAY, at=TUESDAY)

    with pytest.raises(ConnectionRefusedError):
        send_digest(digest=digest, clock=at(TUESDAY))
    assert states() == {"bob@example.org": "waiting"}

    mail_server("Recording")
    send_digest(digest=digest, clock=at(TUESDAY + timedelta(minutes=5)))
    assert states() == {"bob@example.org": "sent"}


@pytest.mark.django_db(transaction=True)
def test_a_worker_killed_in_the_middle_sends_nothing_twice(event, centre, record, mail_server):
    people = crowd(centre, 6)
    digest = begin_digest(event=event, slot=timezone.now(), at=timezone.now())

    assert run_in_process("KilledAfterThree", digest) == -9
    assert Counter(states().values()) == {"sent": 2, "claimed": 1, "waiting": 3}

    mail_server("Recording")
    send_digest(digest=digest, clock=timezone.now)
    assert sorted(sent_to(record)) == people
    assert settle_claims(at=timezone.now() + timedelta(minutes=11)) == 1
    send_digest(digest=digest, clock=timezone.now)

    assert sorted(sent_to(record)) == people
    assert Counter(states().values()) == {"sent": 5, "uncertain": 1}
    digest.refresh_from_db()
    assert digest.finished_at is not None


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_share_the_mails(event, centre, record, mail_server):
    people = crowd(centre, 12)
    digest = begin_digest(event=event, slot=timezone.now(), at=timezone.now())
    mail_server("Slow")

    with ThreadPoolExecutor(2) as workers:
        list(workers.map(send_and_hang_up, [digest.pk, digest.pk]))

    assert sorted(sent_to(record)) == people
    assert set(states().values()) == {"sent"}


@pytest.mark.django_db(transaction=True)
def test_a_round_whose_worker_died_is_taken_up_again(collecting, bob):
    digest = begin_digest(event=collecting, slot=TUESDAY, at=TUESDAY)
    DigestMail.objects.update(state="claimed", claimed_at=TUESDAY)

    plan_digests(at=TUESDAY + timedelta(minutes=11))
    send_digest(digest=digest, clock=at(TUESDAY + timedelta(minutes=12)))

    assert states() == {"bob@example.org": "uncertain"}
    assert Digest.objects.get().finished_at == TUESDAY + timedelta(minutes=12)


def test_the_usual_plan_is_tuesday_and_friday_at_eight(event):
    plan = StatusMailPlan(event=event)

    assert (plan.is_on, plan.weekdays, plan.hour) == (True, [1, 4], 8)


def crowd(centre, number):
    """Radiologists of a centre; their addresses."""
    for each in range(number):
        site.join(site.build_user(f"reader{each:02}"), centre)
    return [f"reader{each:02}@example.org" for each in range(number)]


def send_and_hang_up(digest):
    """A worker in a thread."""
    send_digest(digest=Digest.objects.get(pk=digest), clock=timezone.now)
    connection.close()


def run_in_process(backend, digest):
    """A worker in a process of its own, which can be killed; its exit status."""
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "site_settings",
        "PYTHONPATH": os.pathsep.join([str(HERE), str(HERE.parents[1])]),
    }
    arguments = [str(connection.settings_dict["NAME"]), f"mail_backends.{backend}", str(digest.pk)]
    command = [sys.executable, str(HERE / "send_in_process.py"), *arguments]
    return subprocess.run(command, env=environment, check=False, timeout=120).returncode
