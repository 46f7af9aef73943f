"""What a radiologist declares before a batch (R-08)."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from django.utils import timezone

from builders import sending, site
from pentathlon_site.collection.actions import declare_batch
from pentathlon_site.collection.actions.batch import Declaration
from pentathlon_site.collection.errors import DeclaredTooEarly
from pentathlon_site.core.errors import ActionDenied, Conflict, Invalid, RequirementMissing


@pytest.fixture
def thyroid(event):
    return site.build_challenge(event, "thyroid")


def declare(user, centre, challenge, *, days_ago=30, at=None, **changes):
    at = at or timezone.now()
    declared = {
        "notice": 1,
        "informed_on": timezone.localdate(at, centre.event.zone) - timedelta(days=days_ago),
        "waiting_over": True,
        "no_objection": True,
    }
    return declare_batch(
        challenge=challenge, centre=centre, declaration=Declaration(**{**declared, **changes}), by=user, at=at
    )


def test_a_batch_is_declared_with_the_notice_in_force(bob, centre, event, thyroid):
    notice = sending.build_notice(event)

    batch = declare(bob, centre, thyroid)

    assert (batch.notice, batch.declared_by, batch.waiting_over, batch.no_objection) == (notice, bob, True, True)


def test_a_newer_notice_takes_the_place_of_the_old_one(bob, centre, event, thyroid):
    sending.build_notice(event, 1)
    sending.build_notice(event, 2)

    with pytest.raises(Conflict) as refused:
        declare(bob, centre, thyroid, notice=1)

    assert refused.value.code == "old_notice"


def test_without_a_published_notice_nothing_is_declared(bob, centre, thyroid):
    with pytest.raises(Conflict) as refused:
        declare(bob, centre, thyroid)

    assert refused.value.code == "no_notice"


@pytest.mark.parametrize("missing", ["waiting_over", "no_objection"])
def test_both_statements_are_needed(bob, centre, event, thyroid, missing):
    sending.build_notice(event)

    with pytest.raises(Invalid) as refused:
        declare(bob, centre, thyroid, **{missing: False})

    assert refused.value.code == "not_declared"


def test_patients_are_not_informed_in_the_future(bob, centre, event, thyroid):
    sending.build_notice(event)

    with pytest.raises(Invalid) as refused:
        declare(bob, centre, thyroid, days_ago=-2)

    assert refused.value.code == "future_date"


@pytest.mark.parametrize(("days_ago", "passes"), [(21, False), (20, True), (19, True)])
def test_nobody_is_informed_before_a_notice_is_published(bob, centre, event, thyroid, days_ago, passes):
    noon = datetime.combine(timezone.localdate(timezone=event.zone), time(12), event.zone)
    sending.build_notice(event, published_at=noon - timedelta(days=20))
    if passes:
        assert declare(bob, centre, thyroid, days_ago=days_ago).pk
        return
    with pytest.raises(Invalid, match="was first published on") as refused:
        declare(bob, centre, thyroid, days_ago=days_ago)

    assert refused.value.code == "before_notice"


def test_a_later_version_does_not_undo_that_patients_were_informed(bob, centre, event, thyroid):
    sending.build_notice(event, 1, published_at=timezone.now() - timedelta(days=40))
    second = sending.build_notice(event, 2, published_at=timezone.now() - timedelta(days=1))

    assert declare(bob, centre, thyroid, notice=2).notice == second


@pytest.mark.parametrize(("days_ago", "passes"), [(6, False), (7, True), (8, True)])
def test_the_waiting_period_ends_on_its_last_day(bob, centre, event, thyroid, days_ago, passes):
    sending.build_notice(event)
    if passes:
        assert declare(bob, centre, thyroid, days_ago=days_ago).pk
        return
    with pytest.raises(DeclaredTooEarly) as refused:
        declare(bob, centre, thyroid, days_ago=days_ago)

    assert refused.value.possible_on == timezone.localdate(timezone=event.zone) + timedelta(days=1)


def test_days_are_those_of_the_events_time_zone(bob, centre, event, thyroid):
    """23:30 in Greenwich is half past midnight, or later, of the next day in Paris."""
    sending.build_notice(event)
    now = timezone.now()
    at = datetime(now.year, now.month, now.day, 23, 30, tzinfo=UTC)
    tomorrow = date(now.year, now.month, now.day) + timedelta(days=1)

    batch = declare(bob, centre, thyroid, at=at, informed_on=tomorrow - timedelta(days=7))

    assert batch.informed_on == tomorrow - timedelta(days=7)


def test_another_centres_radiologist_cannot_declare(dan, centre, event, thyroid):
    sending.build_notice(event)

    with pytest.raises(ActionDenied):
        declare(dan, centre, thyroid)


@pytest.mark.usefixtures("with_requirements")
def test_what_comes_first_is_named_with_its_place(bob, centre, event, thyroid):
    sending.build_notice(event)

    with pytest.raises(RequirementMissing) as refused:
        declare(bob, centre, thyroid)

    assert refused.value.address != ""
