"""Sentences on a forecast, in the reader's language."""

from datetime import date

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pentathlon_site.monitoring.curves import Verdict
from pentathlon_site.monitoring.queries.growth import Growth


def forecast_sentence(growth: Growth) -> str:
    """When the target is reached, in one sentence."""
    found, calendar = growth.outlook, growth.calendar
    if found.verdict == Verdict.REACHED:
        return _("The target is reached.")
    if calendar.closes_on is not None and calendar.today >= calendar.closes_on:
        return _("The collection has ended.")
    if found.verdict == Verdict.TOO_EARLY:
        return _("Too early for a forecast: it needs a week of collection.")
    if found.likely is None:
        return _("At the pace of the last four weeks the target is not reached within two years.")
    if found.verdict == Verdict.UNCERTAIN and found.latest is None:
        sentence = _(
            "Perhaps in time: probably on %(day)s, at the earliest on %(from)s, perhaps only in more than two years."
        )
        return sentence % {"day": _day(found.likely), "from": _day(found.earliest)}
    sentence = {
        Verdict.MISSED: _("Not before the end of the collection: at the pace of the last weeks on %(day)s."),
        Verdict.UNCERTAIN: _("Perhaps in time: probably on %(day)s, between %(from)s and %(to)s."),
        Verdict.EXPECTED: _("In time: probably on %(day)s, between %(from)s and %(to)s."),
    }[found.verdict]
    return sentence % {"day": _day(found.likely), "from": _day(found.earliest), "to": _day(found.latest)}


def pace_sentence(growth: Growth) -> str:
    """Images a week at the recent pace; a dash while nobody can tell."""
    if growth.outlook.verdict == Verdict.TOO_EARLY:
        return "–"
    per_week = round(growth.outlook.per_week)
    sentence = ngettext("%(number)s image a week", "%(number)s images a week", per_week)
    return sentence % {"number": number_format(per_week, force_grouping=True)}


def _day(day: date | None) -> str:
    return date_format(day, "DATE_FORMAT") if day is not None else ""
