"""Curves and what they let expect."""

from datetime import date, timedelta

import numpy as np
import pytest

from pentathlon_site.challenges.models import Challenge
from pentathlon_site.monitoring.curves import Outlook, Verdict, cumulative, days_between, outlook, recent_pace
from pentathlon_site.monitoring.queries.growth import Calendar, Growth
from pentathlon_site.monitoring.wording import forecast_sentence

OPENED = date(2026, 5, 15)


def steady(days, per_day=5):
    return {OPENED + timedelta(days=day): per_day for day in range(days)}


def test_a_curve_counts_what_came_before_its_first_day():
    days = days_between(date(2026, 5, 17), date(2026, 5, 19))

    assert cumulative({OPENED: 3, date(2026, 5, 18): 2}, days) == [3, 5, 5]


def test_the_target_is_reached_when_the_pace_says_so():
    today = OPENED + timedelta(days=40)

    found = outlook(steady(40), target=600, today=today, opened_on=OPENED, closes_on=date(2026, 10, 1))

    assert found.likely == today + timedelta(days=80)
    assert found.earliest < found.likely < found.latest
    assert found.verdict == Verdict.EXPECTED
    assert found.per_week == 35


def test_a_close_before_the_interval_is_missed_and_within_it_uncertain():
    today = OPENED + timedelta(days=40)

    def verdict(closes_on):
        return outlook(steady(40), target=600, today=today, opened_on=OPENED, closes_on=closes_on).verdict

    assert verdict(today + timedelta(days=30)) == Verdict.MISSED
    assert verdict(today + timedelta(days=80)) == Verdict.UNCERTAIN
    assert verdict(None) == Verdict.EXPECTED


def test_the_first_week_says_nothing():
    found = outlook(steady(6), target=600, today=OPENED + timedelta(days=6), opened_on=OPENED, closes_on=None)

    assert found.verdict == Verdict.TOO_EARLY


def test_a_reached_target_needs_no_forecast():
    found = outlook(steady(120), target=600, today=OPENED + timedelta(days=120), opened_on=OPENED, closes_on=None)

    assert (found.verdict, found.likely) == (Verdict.REACHED, None)


def test_silence_of_four_weeks_reaches_nothing():
    today = OPENED + timedelta(days=80)

    found = outlook(steady(40), target=600, today=today, opened_on=OPENED, closes_on=today + timedelta(days=30))

    assert (found.verdict, found.likely, found.at_close) == (Verdict.MISSED, None, (200, 200, 200))


def test_bursts_widen_the_interval():
    days = {OPENED + timedelta(days=day): 35 for day in range(0, 40, 7)}
    today = OPENED + timedelta(days=41)

    assert recent_pace(days, today, opened_on=OPENED).rate == 5
    bursty = outlook(days, target=600, today=today, opened_on=OPENED, closes_on=None)
    even = outlook(steady(41), target=600, today=today, opened_on=OPENED, closes_on=None)
    assert bursty.latest - bursty.earliest > even.latest - even.earliest


def test_eight_intervals_of_ten_hold_what_comes():
    chance = np.random.default_rng(5)
    held = 0
    for _ in range(400):
        counts = chance.negative_binomial(2, 2 / (2 + 5), size=88)
        days = {OPENED + timedelta(days=day): int(count) for day, count in enumerate(counts[:28])}
        found = outlook(
            days,
            target=10_000,
            today=OPENED + timedelta(days=28),
            opened_on=OPENED,
            closes_on=OPENED + timedelta(days=88),
        )
        low, _likely, high = found.at_close
        held += low <= counts.sum() <= high

    assert 0.74 <= held / 400 <= 0.9


@pytest.mark.parametrize(
    ("latest", "said"),
    [
        (
            date(2026, 12, 1),
            "Perhaps in time: probably on 1 October 2026, between 1 September 2026 and 1 December 2026.",
        ),
        (
            None,
            (
                "Perhaps in time: probably on 1 October 2026, at the earliest on 1 September 2026, "
                "perhaps only in more than two years."
            ),
        ),
    ],
)
def test_a_forecast_is_one_sentence(latest, said):
    found = Outlook(Verdict.UNCERTAIN, 7.0, date(2026, 9, 1), date(2026, 10, 1), latest)
    calendar = Calendar(date(2026, 8, 1), OPENED, date(2026, 11, 1))

    assert forecast_sentence(Growth(Challenge(), [], [], found, calendar)) == said
