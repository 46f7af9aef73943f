"""Labels of an image."""

import pytest
from django.utils import timezone

from builders import sending, site
from pentathlon_site.audit.models import Entry
from pentathlon_site.collection.actions import label_inclusion
from pentathlon_site.collection.errors import LabelsRefused
from pentathlon_site.core.errors import ActionDenied, Conflict, PhaseClosed

GOOD = {"anormale": "1"}


@pytest.fixture
def batch(bob, centre, event):
    return sending.build_batch(bob, centre, site.build_challenge(event, "thyroid"))


@pytest.fixture
def inclusion(batch, centre):
    return sending.send(batch, sending.clean_image(centre))


def label(inclusion, labels, by):
    return label_inclusion(inclusion=inclusion, labels=labels, by=by, at=timezone.now())


def test_labels_complete_an_image(inclusion, bob):
    assert not inclusion.is_complete

    labelled = label(inclusion, {"abnormal": "oui"}, bob)

    assert (labelled.labels, labelled.is_complete) == (GOOD, True)


def test_labels_may_be_changed_while_images_are_collected(inclusion, bob, carol):
    label(inclusion, GOOD, bob)

    changed = label(inclusion, {"anormale": "0"}, carol)

    assert changed.labels == {"anormale": "0"}


def test_the_ledger_says_that_labels_changed_and_not_to_what(inclusion, bob):
    label(inclusion, GOOD, bob)
    label(inclusion, {"anormale": "0"}, bob)

    assert [entry.facts for entry in Entry.objects.filter(verb="label_inclusion")] == [
        {"changed": False},
        {"changed": True},
    ]


def test_the_same_labels_again_change_nothing(inclusion, bob):
    label(inclusion, GOOD, bob)
    label(inclusion, GOOD, bob)

    assert Entry.objects.filter(verb="label_inclusion").count() == 1


def test_wrong_labels_leave_those_that_were(inclusion, bob):
    label(inclusion, GOOD, bob)

    with pytest.raises(LabelsRefused) as refused:
        label(inclusion, {"anormale": "maybe"}, bob)

    inclusion.refresh_from_db()
    assert inclusion.labels == GOOD
    assert [column for column, _text in refused.value.problems] == ["anormale"]


def test_a_refused_image_has_no_labels(batch, centre, bob):
    refused = sending.send(batch, sending.source_image())

    with pytest.raises(Conflict):
        label(refused, GOOD, bob)


def test_another_centre_states_nothing(inclusion, dan):
    with pytest.raises(ActionDenied):
        label(inclusion, GOOD, dan)


def test_labels_are_closed_with_the_collection(inclusion, bob, event):
    site.set_phase(event, "curation")
    inclusion.centre.event.refresh_from_db()
    inclusion.centre.event._prefetched_objects_cache = {}

    with pytest.raises(PhaseClosed):
        label(inclusion, GOOD, bob)
