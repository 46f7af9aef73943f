"""Days as people write them."""

from datetime import UTC, date, datetime

import pytest
from django.template import Context, Template
from django.utils import translation
from django.utils.formats import date_format

from pentathlon_site.core.dates import short_day, written_day

FIRST, SECOND = date(2026, 12, 1), date(2026, 12, 2)


@pytest.mark.parametrize(
    ("language", "day", "written"),
    [
        ("fr", FIRST, ("1er décembre 2026", "1er décembre", "1er déc.")),
        ("fr", SECOND, ("2 décembre 2026", "2 décembre", "2 déc.")),
        ("en", FIRST, ("1 December 2026", "1 December", "1 Dec.")),
    ],
)
def test_first_of_a_month_is_an_ordinal_in_french(language, day, written):
    with translation.override(language):
        assert (date_format(day), date_format(day, "MONTH_DAY_FORMAT"), short_day(day)) == written
        assert Template('{{ day|date:"DATE_FORMAT" }}').render(Context({"day": day})) == written[0]


def test_english_ordinals_of_a_format_stay():
    with translation.override("en"):
        assert date_format(SECOND, "jS F") == "2nd December"


def test_a_day_is_that_of_its_zone_which_is_written():
    evening = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)

    with translation.override("fr"):
        assert written_day(evening, "Europe/Paris") == "1er juillet 2026 (Europe/Paris)"
        assert written_day(evening, "UTC") == "30 juin 2026 (UTC)"
