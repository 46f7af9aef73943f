from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pentathlon.deidentification.dates import (
    exam_shift,
    parse_date,
    parse_time,
    shifted_date,
    shifted_moment,
    shifted_time,
)

days = st.dates(date(1980, 1, 1), date(2060, 12, 31))
clocks = st.times()


@given(days, days, st.integers(-3650, -365))
def test_interval_between_dates_stays(one: date, other: date, offset: int) -> None:
    shift = exam_shift(offset, "101500")
    moved = [parse_date(str(shifted_date(f"{day:%Y%m%d}", "", shift))) for day in (one, other)]
    assert moved[0] is not None
    assert moved[1] is not None
    assert moved[1] - moved[0] == other - one


@given(days, clocks, clocks, st.integers(-3650, -365))
def test_interval_within_an_exam_stays_to_the_microsecond(day: date, began: time, then: time, offset: int) -> None:
    shift = exam_shift(offset, f"{began:%H%M%S.%f}")
    text, clock = f"{day:%Y%m%d}", f"{then:%H%M%S.%f}"
    moved_day = parse_date(str(shifted_date(text, clock, shift)))
    moved_clock = parse_time(str(shifted_time(clock, text, shift)))
    assert moved_day is not None
    assert moved_clock is not None
    noon = datetime.combine(day + timedelta(offset), time(12))
    assert datetime.combine(moved_day, moved_clock) - noon == datetime.combine(day, then) - datetime.combine(day, began)


def test_exam_begins_at_noon() -> None:
    shift = exam_shift(-400, "093000")
    assert shifted_time("093000", "20180615", shift) == "120000"
    assert shifted_time("093601.25", "20180615", shift) == "120601.25"
    assert shifted_date("20180615", "093000", shift) == "20170511"


def test_moment_loses_its_time_zone() -> None:
    assert shifted_moment("20180615093000.5+0200", exam_shift(-400, "093000")) == "20170511120000.5"
    assert shifted_moment("20180615", exam_shift(-400, "093000")) == "20170511"


def test_times_go_where_the_exam_has_no_beginning() -> None:
    shift = exam_shift(-400, "")
    assert shifted_time("093000", "20180615", shift) is None
    assert shifted_date("20180615", "093000", shift) == "20170511"


@pytest.mark.parametrize("text", ["", "20181301", "2018061", "DUPONT", "00010101", "99991231", "20180615-20180616"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert shifted_date(text, "", exam_shift(-400, "093000")) is None
    assert shifted_moment(text, exam_shift(-400, "093000")) is None


@pytest.mark.parametrize(("text", "parsed"), [("10:14:00", time(10, 14)), ("1014", time(10, 14)), ("10", time(10))])
def test_times_of_every_precision_are_read(text: str, parsed: time) -> None:
    assert parse_time(text) == parsed


@pytest.mark.parametrize("text", ["25", "1060", "MARIE", "101", "10.5"])
def test_what_is_no_time_is_none(text: str) -> None:
    assert parse_time(text) is None


def test_date_of_acr_nema_is_read() -> None:
    assert parse_date("1995.06.26") == date(1995, 6, 26)
