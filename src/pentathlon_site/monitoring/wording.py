"""Sentences on a forecast, in the reader's language."""

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pentathlon_site.monitoring.curves import FEWEST_IMAGES, Outlook, Verdict
from pentathlon_site.monitoring.queries.growth import Growth


def forecast_sentence(growth: Growth) -> str:
    """When the target is reached, in one sentence."""
    found, calendar = growth.outlook, growth.calendar
    if found.verdict == Verdict.REACHED:
        return _("The target is reached.")
    if calendar.closes_on is not None and calendar.today >= calendar.closes_on:
        return _("The collection has ended.")
    if found.verdict == Verdict.TOO_EARLY:
        sentence = _("Too early for a forecast: it needs four weeks of collection and at least %(images)s images.")
        return sentence % {"images": FEWEST_IMAGES}
    days = {"day": found.likely, "from": found.earliest, "to": found.latest}
    return _sentence(found) % {name: date_format(day, "DATE_FORMAT") for name, day in days.items() if day is not None}


def _sentence(found: Outlook) -> str:
    """With places for the days that are known, and for no other."""
    if found.verdict == Verdict.EXPECTED:
        return _("In time: probably on %(day)s, between %(from)s and %(to)s.")
    if found.verdict == Verdict.MISSED and found.likely is not None:
        return _("Not before the end of the collection: at the pace of the last weeks on %(day)s.")
    if found.verdict == Verdict.MISSED:
        return _("At the pace of the last four weeks the target is not reached within two years.")
    if found.likely is None:
        return _("Perhaps in time: at the earliest on %(from)s, but probably only in more than two years.")
    if found.latest is None:
        return _(
            "Perhaps in time: probably on %(day)s, at the earliest on %(from)s, perhaps only in more than two years."
        )
    return _("Perhaps in time: probably on %(day)s, between %(from)s and %(to)s.")


def pace_sentence(growth: Growth) -> str:
    """Images a week at the recent pace; a dash while nobody can tell."""
    if growth.outlook.verdict == Verdict.TOO_EARLY:
        return "–"
    per_week = round(growth.outlook.per_week)
    sentence = ngettext("%(number)s image a week", "%(number)s images a week", per_week)
    return sentence % {"number": number_format(per_week, force_grouping=True)}
