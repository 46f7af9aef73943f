"""Several at once: of equal images one is first, and nothing is twice."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections
from django.utils import timezone

from builders import sending, site
from pentathlon_site.audit.models import Entry
from pentathlon_site.collection.actions import withdraw_inclusion
from pentathlon_site.collection.keys import centre_key
from pentathlon_site.collection.models import Batch, CentreKey, Inclusion, Withdrawal
from pentathlon_site.collection.stored_files import list_files
from pentathlon_site.core.errors import ActionError

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def thyroid(event):
    return site.build_challenge(event, "thyroid")


def at_once(*works):
    """Results of several functions, begun at the same moment."""
    barrier = Barrier(len(works))

    def run(work):
        barrier.wait()
        try:
            return work()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(works)) as threads:
        return list(threads.map(run, works))


def sending_of(batch, content):
    return lambda: sending.send(Batch.objects.get(pk=batch.pk), content)


def test_the_same_bytes_four_times_at_once_are_one_image(bob, centre, thyroid):
    batch, content = sending.build_batch(bob, centre, thyroid), sending.clean_image(centre)

    results = at_once(*[sending_of(batch, content)] * 4)

    assert {each.number for each in results} == {Inclusion.objects.get().number}
    assert Entry.objects.filter(verb="receive_image").count() == 1
    assert [name for name, _ in list_files()] == [Inclusion.objects.get().file]


def test_of_two_images_of_one_exam_at_once_one_is_taken(bob, carol, centre, thyroid):
    batches = [sending.build_batch(user, centre, thyroid) for user in (bob, carol)]
    contents = [sending.clean_image(centre, exam=1, seed=seed) for seed in (1, 2)]

    results = at_once(*map(sending_of, batches, contents))

    assert sorted(each.code for each in results) == ["", "several_per_exam"]
    assert len(list(list_files())) == 1


def test_of_the_same_picture_at_two_centres_at_once_one_is_taken(bob, dan, centre, other_centre, thyroid):
    batches = [sending.build_batch(bob, centre, thyroid), sending.build_batch(dan, other_centre, thyroid)]
    contents = [sending.clean_image(each, exam=1) for each in (centre, other_centre)]

    results = at_once(*map(sending_of, batches, contents))

    assert sorted(each.code for each in results) == ["", "exact_duplicate"]


def test_a_key_that_is_needed_by_four_at_once_is_made_once(centre):
    keys = at_once(*[lambda: centre_key(centre, by=None, at=timezone.now())] * 4)

    assert set(keys) == {bytes(CentreKey.objects.get().secret)}
    assert Entry.objects.filter(verb="make_centre_key").count() == 1


def test_a_withdrawal_and_the_same_image_again_at_once_end_without_the_image(bob, centre, event, thyroid):
    batch, content = sending.build_batch(bob, centre, thyroid), sending.clean_image(centre)
    number = sending.send(batch, content).number

    def withdraw():
        return withdraw_inclusion(
            event=event, centre=centre, number=number, reason="objection", by=bob, at=timezone.now()
        )

    def again():
        try:
            return sending.send(Batch.objects.get(pk=batch.pk), content)
        except ActionError as error:
            return error

    at_once(withdraw, again, withdraw)

    assert Inclusion.objects.exclude(state="refused").count() == 0
    assert list(list_files()) == []
    assert Withdrawal.objects.count() == 1
