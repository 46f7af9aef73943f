"""Dates of a governance record that cannot be right: against today, against each other, against the calendar."""

from collections.abc import Collection, Iterable
from datetime import date, datetime

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from pentathlon_site.challenges.models import Event, Governance
from pentathlon_site.challenges.windows import Window, last_day

DATES = ("dpia_date", "retention_until", "destruction_date")
_ENDS = ("retention_until", "destruction_date")


def event_day(event: Event, at: datetime) -> date:
    """The date in the event's time zone."""
    return at.astimezone(event.zone).date()


def date_faults(
    record: Governance, *, calendar: Iterable[Window], today: date, among: Collection[str] = DATES
) -> dict[str, str]:
    """What is wrong with the dates of a record, by field.

    Args:
        record: The record.
        calendar: Windows of the event.
        today: In the event's time zone.
        among: Fields to look at: a date that was right when it was set is not asked for again.
    """
    zone = record.event.zone
    found = {}
    if "dpia_date" in among and record.dpia_date and record.dpia_date > today:
        found["dpia_date"] = _("The impact assessment comes before the collection: this day lies in the future.")
    end = last_day(calendar, zone)
    for name in _ENDS:
        day = getattr(record, name)
        if name not in among or day is None:
            continue
        if day < today:
            found[name] = _("This day lies in the past.")
        elif end is not None and day < end:
            found[name] = _("The calendar of the event runs until %(day)s: the images are needed until then.") % {
                "day": date_format(end)
            }
    kept, destroyed = record.retention_until, record.destruction_date
    if kept and destroyed and destroyed < kept and {*_ENDS} & {*among}:
        name = "destruction_date" if "destruction_date" in among else "retention_until"
        found.setdefault(
            name, _("The data would be destroyed before the end of their retention: correct one of the two dates.")
        )
    return found


def beyond_the_record(record: Governance | None, before: Iterable[Window], after: Iterable[Window]) -> str:
    """Why a calendar cannot be: it would run longer than the images are kept; empty where it does not.

    A calendar that ran too long already may be changed, as long as it does not run longer still.
    """
    days = [] if record is None else [day for name in _ENDS if (day := getattr(record, name)) is not None]
    if record is None or not days:
        return ""
    limit, zone = min(days), record.event.zone
    old, new = last_day(before, zone), last_day(after, zone)
    if new is None or new <= max(limit, old or limit):
        return ""
    return _(
        "The calendar would run until %(end)s, but the governance record says that the images are kept until "
        "%(limit)s: shorten the calendar, or change the record first."
    ) % {"end": date_format(new), "limit": date_format(limit)}
