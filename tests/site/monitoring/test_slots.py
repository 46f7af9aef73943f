"""When the status mail is due, by the clock of the event."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from pentathlon_site.monitoring.slots import last_slot, next_slot

PARIS = ZoneInfo("Europe/Paris")
PLAN = {"weekdays": [1, 4], "hour": 8, "zone": PARIS}


def test_the_last_slot_is_the_latest_planned_hour_that_has_struck():
    assert last_slot(datetime(2026, 11, 24, 6, 59, tzinfo=UTC), **PLAN) == datetime(2026, 11, 20, 7, tzinfo=UTC)
    assert last_slot(datetime(2026, 11, 24, 7, 0, tzinfo=UTC), **PLAN) == datetime(2026, 11, 24, 7, tzinfo=UTC)


def test_the_hour_stays_the_same_by_the_clock_when_summer_ends():
    plan = {"weekdays": [0, 6], "hour": 8, "zone": PARIS}

    assert last_slot(datetime(2026, 10, 24, 12, tzinfo=UTC), **PLAN) == datetime(2026, 10, 23, 6, tzinfo=UTC)
    assert last_slot(datetime(2026, 10, 25, 12, tzinfo=UTC), **plan) == datetime(2026, 10, 25, 7, tzinfo=UTC)


def test_an_hour_that_the_clock_shows_twice_is_due_once():
    plan = {"weekdays": [6], "hour": 2, "zone": PARIS}
    first = datetime(2026, 10, 25, 0, tzinfo=UTC)

    assert last_slot(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), **plan) == first
    assert last_slot(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), **plan) == first


def test_an_hour_that_the_clock_leaves_out_is_due_an_hour_later():
    plan = {"weekdays": [6], "hour": 2, "zone": PARIS}

    assert last_slot(datetime(2027, 3, 28, 1, 0, tzinfo=UTC), **plan) == datetime(2027, 3, 28, 1, tzinfo=UTC)


def test_no_day_is_no_slot():
    plan = {"weekdays": [], "hour": 8, "zone": PARIS}
    now = datetime(2026, 11, 24, 7, tzinfo=UTC)

    assert (last_slot(now, **plan), next_slot(now, **plan)) == (None, None)


def test_the_next_slot_is_after_now():
    assert next_slot(datetime(2026, 11, 24, 7, 0, tzinfo=UTC), **PLAN) == datetime(2026, 11, 27, 7, tzinfo=UTC)
    assert next_slot(datetime(2026, 11, 27, 7, 0, tzinfo=UTC), weekdays=[4], hour=8, zone=PARIS) == datetime(
        2026, 12, 4, 7, tzinfo=UTC
    )
