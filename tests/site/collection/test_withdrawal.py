"""A patient objects: everything of the image goes, and it does not come back (R-27, R-28)."""

import pytest
from django.core.cache import cache
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils import timezone

from builders import sending, site
from builders.images import gradient
from builders.stores import everything_kept
from pentathlon_site.audit.models import Entry
from pentathlon_site.collection.actions import finish_withdrawal, label_inclusion, receive_mask, withdraw_inclusion
from pentathlon_site.collection.inclusion_number import new_number
from pentathlon_site.collection.models import Inclusion, Mask, Tombstone, Withdrawal
from pentathlon_site.collection.purge import CACHE_PREFIX, case_of, found_in
from pentathlon_site.collection.stored_files import list_files
from pentathlon_site.core.errors import ActionDenied, Conflict, Invalid, NotFound
from pentathlon_site.jobs.queue import enqueue, job

BROKEN = {"BACKEND": "builders.broken_storage.BrokenStorage"}


@job("test.do_nothing")
def do_nothing(inclusion):
    """Work whose argument names an image."""


@pytest.fixture
def batch(bob, centre, event):
    return sending.build_batch(bob, centre, site.build_challenge(event, "cortex"))


@pytest.fixture
def content(centre):
    return sending.clean_image(centre, "cortex")


@pytest.fixture
def inclusion(batch, content, bob):
    """An image with everything that can belong to it."""
    inclusion = sending.send(batch, content)
    label_inclusion(inclusion=inclusion, labels={"Injection": "1"}, by=bob, at=timezone.now())
    receive_mask(inclusion=inclusion, content=sending.mask_of(), by=bob, at=timezone.now())
    cache.set(f"{CACHE_PREFIX}{inclusion.pk}", "a picture")
    enqueue("test.do_nothing", inclusion=str(inclusion.pk))
    return inclusion


def withdraw(event, centre, number, by, *, reason="objection"):
    return withdraw_inclusion(event=event, centre=centre, number=number, reason=reason, by=by, at=timezone.now())


def test_nothing_is_left_but_tombstone_and_receipt(inclusion, event, centre, bob):
    case, stored = case_of(inclusion), Inclusion.objects.get(pk=inclusion.pk)
    assert found_in(case) == {"rows": 2, "files": 2, "cache": 1, "jobs": 1}

    withdrawal = withdraw(event, centre, inclusion.number, bob)

    assert found_in(case) == {}
    assert (Inclusion.objects.count(), Mask.objects.count(), Tombstone.objects.count()) == (0, 0, 1)
    assert (withdrawal.erased_at is not None, withdrawal.pending) == (True, {})
    assert withdrawal.erased == {"rows": 2, "files": 2, "cache": 1, "jobs": 1}
    gone = {stored.received, stored.file_sha256, stored.exam, *case.files}
    found = [
        name
        for name, kept in everything_kept()
        if not name.startswith("file ") and any(each.encode() in kept for each in gone)
    ]
    assert found == []


def test_what_could_still_be_undone_removes_no_file(inclusion, event, centre, bob):
    files = set(list_files())
    with pytest.raises(RuntimeError, match="durable"), transaction.atomic():
        withdraw(event, centre, inclusion.number, bob)
    with pytest.raises(RuntimeError, match="durable"), transaction.atomic():
        receive_mask(inclusion=inclusion, content=sending.mask_of(value=1), by=bob, at=timezone.now())

    assert set(list_files()) == files
    assert Inclusion.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_the_bytes_of_the_database_hold_nothing_any_more(inclusion, event, centre, bob):
    """Deleted rows are overwritten, and the journal is emptied."""
    stored = Inclusion.objects.get(pk=inclusion.pk)
    gone = (stored.received, stored.file_sha256, stored.exam, stored.file)

    withdraw(event, centre, inclusion.number, bob)

    files = [(name, kept) for name, kept in everything_kept() if name.startswith("file ")]
    assert [name for name, kept in files if any(each.encode() in kept for each in gone)] == []


def test_the_ledger_holds_no_label_and_no_file(inclusion, event, centre, bob):
    withdraw(event, centre, inclusion.number, bob)

    entry = Entry.objects.get(verb="withdraw_inclusion")
    assert set(entry.facts) == {"receipt", "reason", "challenge"}


def test_the_same_image_is_refused_later(inclusion, batch, content, event, centre, bob):
    withdraw(event, centre, inclusion.number, bob)

    again = sending.send(batch, content)

    assert (again.state, again.code, again.pixels) == ("refused", "withdrawn", "")


def test_the_same_pixels_are_refused_at_another_centre_too(inclusion, event, centre, bob, dan, other_centre):
    withdraw(event, centre, inclusion.number, bob)
    theirs = sending.build_batch(dan, other_centre, inclusion.challenge)

    again = sending.send(theirs, sending.clean_image(other_centre, "cortex"))

    assert (again.state, again.code) == ("refused", "withdrawn")


def test_after_an_objection_no_image_of_the_exam_is_taken(inclusion, batch, event, centre, bob):
    """Not the picture with a pixel changed, no other slice, and not for another question."""
    thyroid = sending.build_batch(bob, centre, site.build_challenge(event, "thyroid"))
    withdraw(event, centre, inclusion.number, bob)
    changed = gradient(160, 160, 1)
    changed[0, 0] += 1

    again = [
        sending.send(batch, sending.clean_image(centre, "cortex", pixels=changed)),
        sending.send(batch, sending.clean_image(centre, "cortex", exam=1, seed=9)),
        sending.send(thyroid, sending.clean_image(centre, "thyroid", exam=1, seed=10)),
    ]

    assert [(each.state, each.code) for each in again] == [("refused", "withdrawn")] * 3
    assert sending.send(batch, sending.clean_image(centre, "cortex", exam=2)).state == "accepted"


def test_no_refused_row_keeps_a_trace_of_the_file(inclusion, content, event, centre, bob):
    """Sent for another question too, it was refused there: that row goes with the image."""
    other = sending.build_batch(bob, centre, site.build_challenge(event, "thyroid"))
    assert sending.send(other, content).state == "refused"

    withdraw(event, centre, inclusion.number, bob)

    assert not Inclusion.objects.exists()
    assert not any(sending.sha256(content).encode() in kept for _name, kept in everything_kept())


def test_a_mask_that_comes_just_after_is_refused(inclusion, event, centre, bob):
    found = Inclusion.objects.select_related("challenge", "centre__event").get(pk=inclusion.pk)
    withdraw(event, centre, inclusion.number, bob)

    with pytest.raises(Conflict, match="withdrawn"):
        receive_mask(inclusion=found, content=sending.mask_of(value=1), by=bob, at=timezone.now())


def test_another_image_of_the_exam_may_come_after_a_mistake(inclusion, batch, event, centre, bob):
    withdraw(event, centre, inclusion.number, bob, reason="mistake")

    assert sending.send(batch, sending.clean_image(centre, "cortex", exam=1, seed=9)).state == "accepted"


def test_asked_twice_the_receipt_is_the_same(inclusion, event, centre, bob):
    first = withdraw(event, centre, inclusion.number, bob)
    second = withdraw(event, centre, inclusion.number.lower(), bob)

    assert first.receipt == second.receipt
    assert Withdrawal.objects.count() == 1


def test_the_data_protection_officer_withdraws_for_any_centre(inclusion, event, erin):
    assert withdraw(event, None, inclusion.number, erin).centre == inclusion.centre


def test_a_number_of_another_centre_is_told_like_one_that_does_not_exist(inclusion, event, other_centre, dan):
    answers = []
    for number in (inclusion.number, new_number()):
        with pytest.raises(NotFound) as refused:
            withdraw(event, other_centre, number, dan)
        answers.append((refused.value.code, refused.value.message))

    assert answers[0] == answers[1]
    assert Inclusion.objects.count() == 1


def test_a_radiologist_withdraws_at_his_centre_only(inclusion, event, bob):
    with pytest.raises(ActionDenied):
        withdraw(event, None, inclusion.number, bob)


def test_the_organiser_withdraws_nothing(inclusion, event, centre, alice):
    with pytest.raises(ActionDenied):
        withdraw(event, centre, inclusion.number, alice)


def test_a_typing_error_is_told_before_anything_is_looked_up(inclusion, event, centre, bob):
    wrong = inclusion.number[:-1] + ("2" if inclusion.number[-1] != "2" else "3")

    with pytest.raises(Invalid) as refused:
        withdraw(event, centre, wrong, bob)

    assert refused.value.code == "wrong_number"


def test_a_reason_is_one_of_three_words(inclusion, event, centre, bob):
    with pytest.raises(Invalid):
        withdraw(event, centre, inclusion.number, bob, reason="because he is called Duvall")


@pytest.mark.parametrize("phase", [phase for phase in site.PHASES if phase != "destroyed"])
@pytest.mark.parametrize("person", ["bob", "erin"])
def test_patients_may_object_in_every_phase_and_between(inclusion, event, centre, request, phase, person):
    site.set_phase(event, phase)
    by = request.getfixturevalue(person)

    assert withdraw(event, centre if person == "bob" else None, inclusion.number, by).erased_at is not None


def test_patients_may_object_while_a_field_of_the_governance_record_is_missing(inclusion, event, centre, bob):
    event.governance.dpo_name = ""
    event.governance.save()

    assert withdraw(event, centre, inclusion.number, bob).erased_at is not None


def test_a_storage_that_is_down_is_tried_again(inclusion, event, centre, bob, settings):
    files = case_of(inclusion).files
    with_working_storage = settings.STORAGES
    settings.STORAGES = {**with_working_storage, "default": {**with_working_storage["default"], **BROKEN}}
    withdrawal = withdraw(event, centre, inclusion.number, bob)
    assert (withdrawal.erased_at, Inclusion.objects.count()) == (None, 0)
    assert sorted(withdrawal.pending["files"]) == sorted(files)

    settings.STORAGES = with_working_storage
    assert finish_withdrawal(receipt=withdrawal.receipt, at=timezone.now())

    withdrawal.refresh_from_db()
    assert (withdrawal.erased_at is not None, withdrawal.pending) == (True, {})
    assert not any(default_storage.exists(name) for name in files)


def test_pages_and_receipt_of_a_withdrawal(inclusion, event, centre, bob, signed_in):
    client, address = signed_in(bob), f"/events/{event.slug}/centres/{centre.pk}/withdraw/"
    facts = {"number": inclusion.number.lower(), "reason": "objection"}

    question = client.post(address, facts)
    assert (question.status_code, Inclusion.objects.count()) == (200, 1)
    receipt = client.post(address, {**facts, "confirmed": "yes"}, follow=True)

    withdrawal = Withdrawal.objects.get()
    assert withdrawal.receipt in receipt.content.decode()
    pdf = client.get(f"/events/{event.slug}/centres/{centre.pk}/withdrawals/{withdrawal.receipt}/receipt.pdf")
    assert pdf.content.startswith(b"%PDF")
    assert client.get(address).status_code == 200
