"""What the clock on the wall shows, and the moment that it means."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pentathlon_site.challenges.local_time import NoSuchTime, first_day_after, from_local, time_zones, to_local
from pentathlon_site.core.templatetags.site import written_closing

PARIS = ZoneInfo("Europe/Paris")
clock = datetime.fromisoformat


def test_summer_and_winter():
    assert from_local(clock("2027-05-15 08:00"), PARIS).at == datetime(2027, 5, 15, 6, tzinfo=UTC)
    assert from_local(clock("2027-01-15 08:00"), PARIS).at == datetime(2027, 1, 15, 7, tzinfo=UTC)


def test_a_time_that_the_clocks_leave_out_is_refused_with_another():
    with pytest.raises(NoSuchTime, match=r"2027-03-28 02:30 does not exist in Europe/Paris.*Choose 03:30"):
        from_local(clock("2027-03-28 02:30"), PARIS)


def test_of_a_time_that_comes_twice_the_first_is_taken_and_said():
    twice = from_local(clock("2027-10-31 02:30"), PARIS)
    assert (twice.at, twice.offset, twice.is_twice) == (datetime(2027, 10, 31, 0, 30, tzinfo=UTC), "+02:00", True)


@given(
    st.datetimes(clock("2000-01-01 00:00"), clock("2060-01-01 00:00")),
    st.sampled_from(["Europe/Paris", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Tokyo"]),
)
def test_every_moment_is_shown_as_a_time_that_means_it_or_its_twin(moment, name):
    at, zone = moment.replace(tzinfo=UTC), ZoneInfo(name)
    shown = to_local(at, zone)
    meant = from_local(shown, zone)
    assert to_local(meant.at, zone) == shown
    assert meant.at == at or (meant.is_twice and meant.at < at)


def test_zones_are_those_of_places():
    assert {"Europe/Paris", "Indian/Reunion", "America/Guadeloupe"} <= set(time_zones())
    assert "Etc/GMT+1" not in time_zones()


@pytest.mark.parametrize(
    ("closes_at", "shown", "first_day_without"),
    [
        (datetime(2027, 2, 8, 23, tzinfo=UTC), "8 February 2027, 24:00 (Europe/Paris)", date(2027, 2, 9)),
        (datetime(2027, 2, 9, 17, tzinfo=UTC), "9 February 2027, 18:00 (Europe/Paris)", date(2027, 2, 10)),
    ],
)
def test_a_window_that_closes_at_midnight_ends_with_the_day_before(closes_at, shown, first_day_without):
    assert written_closing(closes_at, "Europe/Paris") == shown
    assert first_day_after(closes_at, ZoneInfo("Europe/Paris")) == first_day_without
