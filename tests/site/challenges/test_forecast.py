"""The date on which a question reaches its target."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pentathlon_site.challenges.forecast import forecast
from pentathlon_site.challenges.forecast_chart import forecast_chart

OPENS, CLOSES = date(2027, 5, 15), date(2027, 9, 15)

exams = st.lists(st.integers(0, 20_000), max_size=60)
percents = st.integers(1, 100)
targets = st.integers(1, 5_000)
windows = st.integers(1, 2_000).map(lambda days: OPENS + timedelta(days=days))


def expect(yearly, *, percent=20, target=600, closes_on=CLOSES):
    return forecast(yearly, capture_percent=percent, target=target, opens_on=OPENS, closes_on=closes_on)


def test_ten_images_a_day_make_600_on_the_sixtieth_day():
    assert expect([36_500], percent=10).reached_on == OPENS + timedelta(days=59)


def test_a_target_beyond_the_close_is_not_reached_but_has_its_date():
    late = expect([3_650], percent=20)
    assert (late.reached_on, late.would_reach_on, late.expected_images) == (None, date(2028, 3, 9), 246)


def test_the_close_does_not_belong_to_the_collection():
    yearly, days = [36_500], 60
    assert expect(yearly, percent=10, closes_on=OPENS + timedelta(days=days)).reached_on is not None
    assert expect(yearly, percent=10, closes_on=OPENS + timedelta(days=days - 1)).reached_on is None


def test_no_exams_no_date():
    assert (expect([]).would_reach_on, expect([0, 0]).reached_on, expect([]).expected_images) == (None, None, 0)


def test_a_date_beyond_the_calendar_is_none():
    assert expect([1], percent=1, target=5_000_000).would_reach_on is None


@given(exams, percents, targets, windows)
def test_the_target_is_there_after_its_day_and_not_before(yearly, percent, target, closes_on):
    found = expect(yearly, percent=percent, target=target, closes_on=closes_on)
    day = found.would_reach_on
    if day is not None:
        assert found.images_before(day) < target <= found.images_before(day + timedelta(days=1))


@given(exams, percents, targets, windows)
def test_reached_means_enough_images_at_the_close(yearly, percent, target, closes_on):
    found = expect(yearly, percent=percent, target=target, closes_on=closes_on)
    assert (found.reached_on is not None) == (found.expected_images >= target)


@given(exams, st.integers(0, 20_000), percents, targets)
def test_one_more_centre_never_makes_it_later(yearly, more, percent, target):
    before = expect(yearly, percent=percent, target=target).would_reach_on
    after = expect([*yearly, more], percent=percent, target=target).would_reach_on
    assert (after or date.max) <= (before or date.max)


@given(exams, percents, targets, windows)
def test_the_picture_stays_within_its_frame(yearly, percent, target, closes_on):
    chart = forecast_chart(expect(yearly, percent=percent, target=target, closes_on=closes_on))
    xs = [chart.reached_x] if chart.reached_x is not None else []
    assert all(chart.left <= x <= chart.right for x in xs)
    assert all(chart.top <= y <= chart.bottom for y in (chart.slope_y, chart.target_y))
