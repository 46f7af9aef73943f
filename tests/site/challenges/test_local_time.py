"""What the clock on the wall shows, and the moment that it means."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pentathlon_site.challenges.local_time import NoSuchTime, from_local, time_zones, to_local

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
