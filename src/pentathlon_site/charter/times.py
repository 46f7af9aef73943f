"""Moments on documents: in the event's time zone, with the zone written."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.utils.formats import date_format
from django.utils.timezone import localtime


def written_moment(at: datetime, zone: str) -> str:
    """`3 June 2026, 14:05:07 (Europe/Paris)` in the reader's language."""
    local = localtime(at, ZoneInfo(zone))
    return f"{date_format(local, 'DATE_FORMAT')}, {local:%H:%M:%S} ({zone})"
