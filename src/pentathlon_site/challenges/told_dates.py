"""Until when images are kept, as the public pages say it: as patients were told, wherever they were told something.

The app that holds the patient notice says what the one in force tells:

    register_told_dates(dates_of_the_notice)      # (event) -> ToldDates or None
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from pentathlon_site.challenges.models import Event


@dataclass(frozen=True)
class ToldDates:
    """Last day on which an image is kept and can be withdrawn, and the day by which nothing is left."""

    retention_until: date | None = None
    destruction_date: date | None = None


FindDates = Callable[[Event], ToldDates | None]

_registered: list[FindDates] = []


def register_told_dates(find: FindDates) -> None:
    """Say where to find what patients were told."""
    if find not in _registered:
        _registered.append(find)


def told_dates(event: Event) -> ToldDates:
    """The dates of the notice in force; before there is one, those of the governance record."""
    for find in _registered:
        if (found := find(event)) is not None:
            return found
    record = getattr(event, "governance", None)
    return ToldDates() if record is None else ToldDates(record.retention_until, record.destruction_date)
