"""The simulated event: a site that looks as if 46 centres had worked with it for weeks."""

from collections import Counter

import numpy as np
import pytest
from django.test import Client, TestCase
from django.urls import reverse
from django.utils import timezone

from pentathlon_site.audit.chain import check_chain
from pentathlon_site.audit.models import Entry
from pentathlon_site.centres.models import Centre, Membership
from pentathlon_site.centres.requirements import missing_for_upload
from pentathlon_site.challenges.models import Decision, Event
from pentathlon_site.collection.models import Inclusion, Withdrawal
from pentathlon_site.demo.drawn_images import plan_images
from pentathlon_site.demo.fill import fill
from pentathlon_site.demo.people import ACCOUNTS, PASSWORD, invent_radiologists
from pentathlon_site.demo.towns import invent_centres
from pentathlon_site.demo.world import Size
from pentathlon_site.monitoring.models import Digest

pytestmark = pytest.mark.django_db
SIZE = Size(scale=0.004, centres=8, seed=1, workers=2)


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """Filled once for all tests of this module, in a transaction that is rolled back in the end."""
    with django_db_blocker.unblock():
        atomics = TestCase._enter_atomics()
        try:
            yield fill(SIZE, at=timezone.now())
        finally:
            TestCase._rollback_atomics(atomics)


def test_the_event_collects_today(world):
    event = Event.objects.get()
    assert event.phase_at(timezone.now()) == "collection"
    assert event.is_public
    assert sorted(event.challenges.values_list("slug", flat=True)) == [
        "breast", "cortex", "liver", "meniscus", "thyroid",
    ]  # fmt: skip
    assert not event.challenges.filter(launched_at=None).exists()


def test_five_questions_were_accepted_and_one_refused_for_want_of_exams(world):
    assert Counter(Decision.objects.values_list("is_accepted", flat=True)) == {True: 5, False: 1}
    refused = Decision.objects.get(is_accepted=False)
    assert refused.forecast_date is None
    assert [proposal.grades.count() for proposal in Event.objects.get().proposals.all()] == [3] * 6


def test_every_image_was_received_or_withdrawn(world):
    planned = sum(len(images) for images in plan_images(SIZE.scale, SIZE.seed).values())
    assert Inclusion.objects.count() + Withdrawal.objects.count() == planned
    assert Withdrawal.objects.count() == 3
    states = Counter(Inclusion.objects.values_list("state", flat=True))
    assert states["accepted"] > states["refused"] > 0


def test_images_came_after_the_opening_and_before_now(world):
    opened = Event.objects.get().window_of("collection").opens_at
    arrived = Inclusion.objects.values_list("received_at", flat=True)
    assert opened < min(arrived)
    assert max(arrived) < timezone.now()


def test_the_ledger_verifies_and_reads_in_the_order_of_time(world):
    fault, checked = check_chain()
    assert fault is None
    assert checked == Entry.objects.count()
    received = list(Entry.objects.filter(verb="receive_image").values_list("at", flat=True))
    assert received == sorted(received)


def test_a_round_of_the_status_mail_went_out(world):
    digest = Digest.objects.get()
    assert digest.finished_at is not None
    assert set(digest.mails.values_list("state", flat=True)) == {"sent"}


def test_some_wait_for_approval_some_for_charter_or_course(world):
    states = Counter(Membership.objects.values_list("state", flat=True))
    assert states["asked"] == 2
    now = timezone.now()
    missing = Counter(
        requirement.code
        for membership in Membership.objects.filter(state="approved").select_related("centre", "user")
        for requirement in missing_for_upload(membership.user, membership.centre, now)[:1]
    )
    assert missing == {"course": 2, "charter": 1}


def test_the_accounts_of_radiologists_stand_where_the_list_says(world):
    now, people = timezone.now(), world.radiologists
    centre = Centre.objects.get(memberships__user=people["radiologist@pentathlon.example"])

    def missing(name):
        return [each.code for each in missing_for_upload(people[f"{name}@pentathlon.example"], centre, now)]

    assert missing("radiologist") == []
    assert missing("lead") == []
    assert missing("newcomer") == ["course", "charter"]


@pytest.mark.parametrize("account", ACCOUNTS, ids=lambda account: account.key)
def test_everybody_on_the_list_can_sign_in_and_sees_a_first_page(world, account):
    client = Client()
    answer = client.post(reverse("account_login"), {"login": account.email, "password": PASSWORD}, follow=True)
    assert answer.status_code == 200
    assert answer.context["user"].email == account.email
    assert f'lang="{account.language}"' in answer.content.decode()


def test_all_46_centres_are_of_the_kinds_of_2018():
    facts = invent_centres()
    assert Counter(each.kind for each in facts) == {"public": 30, "private": 13, "cancer": 3}
    assert len({each.name for each in facts}) == 46


def test_the_same_seed_invents_the_same_people():
    once, again = (invent_radiologists(range(46), np.random.default_rng(1)) for _ in range(2))
    assert once == again
    assert len(once) == 61
    assert len({each.email for each in once}) == 61
