"""Days as people write them: “1er décembre”, “2 décembre”, “1 December”."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils.dateformat import DateFormat
from django.utils.formats import date_format
from django.utils.timezone import localtime

from pentathlon_site.core.text import reader_language

_english_suffix = DateFormat.S


def write_french_ordinals() -> None:
    """Let `S` in a format of a date mean the ordinal of the reader's language; Django knows the English one only."""
    setattr(DateFormat, "S", _ordinal_suffix)  # noqa: B010 - no setting of Django's reaches it, and types forbid to assign a method


def short_day(day: date) -> str:
    """Day and month where there is little room: `1 Dec.`, “1er déc.”."""
    return date_format(day, "jS N" if reader_language() == "fr" else "j N")


def written_day(at: datetime, zone: str) -> str:
    """The day of a moment in a time zone, with the zone: `3 June 2026 (Europe/Paris)`."""
    return f"{date_format(localtime(at, ZoneInfo(zone)))} ({zone})"


def _ordinal_suffix(written: DateFormat) -> str:
    if reader_language() != "fr":
        return _english_suffix(written)
    return "er" if isinstance(written.data, date) and written.data.day == 1 else ""
