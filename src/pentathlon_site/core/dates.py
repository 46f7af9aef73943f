"""Days as people write them: “1er décembre”, “2 décembre”, “1 December”."""

from datetime import date

from django.utils.dateformat import DateFormat
from django.utils.formats import date_format

from pentathlon_site.core.text import reader_language

_english_suffix = DateFormat.S


def write_french_ordinals() -> None:
    """Let `S` in a format of a date mean the ordinal of the reader's language; Django knows the English one only."""
    DateFormat.S = _ordinal_suffix  # type: ignore[method-assign]  # no setting of Django's reaches it


def short_day(day: date) -> str:
    """Day and month where there is little room: `1 Dec.`, “1er déc.”."""
    return date_format(day, "jS N" if reader_language() == "fr" else "j N")


def _ordinal_suffix(written: DateFormat) -> str:
    if reader_language() != "fr":
        return _english_suffix(written)
    return "er" if written.data.day == 1 else ""
