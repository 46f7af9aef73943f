"""Curves and what they let expect."""

from datetime import date, timedelta

import numpy as np
import pytest
from django.utils.translation import override
from hypothesis import given, settings
from hypothesis import strategies as st

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


@pytest.mark.parametrize(
    ("days", "images", "verdict"),
    [
        (7, 0, Verdict.TOO_EARLY),
        (27, 200, Verdict.TOO_EARLY),
        (60, 10, Verdict.TOO_EARLY),
        (28, 11, Verdict.MISSED),
        (7, 600, Verdict.REACHED),
    ],
)
def test_four_weeks_and_eleven_images_are_the_least_for_a_forecast(days, images, verdict):
    today = OPENED + timedelta(days=days)

    found = outlook(
        {today - timedelta(days=1): images},
        target=600,
        today=today,
        opened_on=OPENED,
        closes_on=today + timedelta(days=600),
    )

    assert found.verdict == verdict


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


EARLY, LIKELY, LATE = date(2026, 9, 2), date(2026, 10, 3), date(2026, 12, 4)
CLOSES = date(2026, 11, 1)

NOT_IN_TWO_YEARS = (
    "At the pace of the last four weeks the target is not reached within two years.",
    "Au rythme des quatre dernières semaines, l’objectif n’est pas atteint en deux ans.",
)
SENTENCES = [
    (Outlook(Verdict.REACHED, 7.0), "The target is reached.", "L’objectif est atteint."),
    (
        Outlook(Verdict.TOO_EARLY),
        "Too early for a forecast: it needs four weeks of collection and at least 11 images.",
        "Trop tôt pour une prévision\u00a0: il faut quatre semaines de collecte et au moins 11 images.",
    ),
    (
        Outlook(Verdict.EXPECTED, 7.0, EARLY, LIKELY, date(2026, 10, 20)),
        "In time: probably on 3 October 2026, between 2 September 2026 and 20 October 2026.",
        "À temps\u00a0: probablement le 3 octobre 2026, entre le 2 septembre 2026 et le 20 octobre 2026.",
    ),
    (
        Outlook(Verdict.UNCERTAIN, 7.0, EARLY, LIKELY, LATE),
        "Perhaps in time: probably on 3 October 2026, between 2 September 2026 and 4 December 2026.",
        "Peut-être à temps\u00a0: probablement le 3 octobre 2026, entre le 2 septembre 2026 et le 4 décembre 2026.",
    ),
    (
        Outlook(Verdict.UNCERTAIN, 7.0, EARLY, LIKELY, None),
        (
            "Perhaps in time: probably on 3 October 2026, at the earliest on 2 September 2026, "
            "perhaps only in more than two years."
        ),
        (
            "Peut-être à temps\u00a0: probablement le 3 octobre 2026, au plus tôt le 2 septembre 2026, "
            "peut-être dans plus de deux ans seulement."
        ),
    ),
    (
        Outlook(Verdict.UNCERTAIN, 0.1, EARLY, None, None),
        "Perhaps in time: at the earliest on 2 September 2026, but probably only in more than two years.",
        (
            "Peut-être à temps\u00a0: au plus tôt le 2 septembre 2026, "
            "mais probablement seulement dans plus de deux ans."
        ),
    ),
    *(
        (
            Outlook(Verdict.MISSED, 7.0, CLOSES, LATE, latest),
            "Not before the end of the collection: at the pace of the last weeks on 4 December 2026.",
            "Pas avant la fin de la collecte\u00a0: au rythme des dernières semaines, le 4 décembre 2026.",
        )
        for latest in (date(2027, 2, 1), None)
    ),
    *((Outlook(Verdict.MISSED, 0.1, earliest, None, None), *NOT_IN_TWO_YEARS) for earliest in (CLOSES, None)),
]


@pytest.mark.parametrize(("found", "english", "french"), SENTENCES)
def test_a_forecast_is_one_sentence_in_both_languages(found, english, french):
    growth = Growth(Challenge(), [], [], found, Calendar(date(2026, 8, 1), OPENED, CLOSES))

    assert forecast_sentence(growth) == english
    with override("fr"):
        assert forecast_sentence(growth) == french


@settings(max_examples=200)
@given(st.lists(st.integers(0, 30), max_size=60), st.integers(1, 400), st.none() | st.integers(-5, 900))
def test_every_forecast_that_can_be_made_is_one_of_these_sentences(counts, target, days_left):
    today = OPENED + timedelta(days=len(counts))
    closes_on = None if days_left is None else today + timedelta(days=days_left)
    per_day = {OPENED + timedelta(days=number): count for number, count in enumerate(counts)}

    found = outlook(per_day, target=target, today=today, opened_on=OPENED, closes_on=closes_on)

    assert _kind(found) in {_kind(known) for known, _english, _french in SENTENCES}


def _kind(found):
    days = (found.likely, found.latest) if found.verdict == Verdict.UNCERTAIN else (found.likely,)
    return (found.verdict, *(day is not None for day in days))


def test_after_the_close_nothing_is_forecast():
    missed = Outlook(Verdict.MISSED, 0.0)

    assert forecast_sentence(Growth(Challenge(), [], [], missed, Calendar(CLOSES, OPENED, CLOSES))) == (
        "The collection has ended."
    )
