"""Rules of a calendar: one half-open window per phase, in the order of the phases, none over another."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from pentathlon_site.core.access_table import access_table

_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True)
class Window:
    """When a phase is: `opens_at` belongs to it, `closes_at` does not; None: it stays open."""

    phase: str
    opens_at: datetime
    closes_at: datetime | None


def scheduled_phases() -> tuple[str, ...]:
    """Phases that have a window, in their order."""
    return access_table().scheduled


def phase_text(phase: str) -> str:
    """Name of a phase in the reader's language."""
    return str(access_table().phases[phase])


def in_order(windows: Iterable[Window]) -> list[Window]:
    """Windows in the order of their phases."""
    return sorted(windows, key=lambda window: scheduled_phases().index(window.phase))


def faults(windows: Iterable[Window]) -> list[str]:
    """What is wrong with a calendar, one sentence each."""
    ordered = in_order(windows)
    found = [
        _("%(phase)s: it must close after it opens.") % {"phase": phase_text(window.phase)}
        for window in ordered
        if window.closes_at is not None and window.closes_at <= window.opens_at
    ]
    for before, after in pairwise(ordered):
        names = {"before": phase_text(before.phase), "after": phase_text(after.phase)}
        if before.closes_at is None:
            found.append(_("%(before)s has no end, but %(after)s comes after it: write when it closes.") % names)
        elif before.closes_at > after.opens_at:
            found.append(_("%(after)s opens before %(before)s closes: windows must not overlap.") % names)
    return found


def last_day(windows: Iterable[Window], zone: ZoneInfo) -> date | None:
    """Last day on which images are used: of the windows before the destruction; of one without end, its first day."""
    ends = [
        window.opens_at if window.closes_at is None else window.closes_at - _INSTANT
        for window in windows
        if window.phase != "destroyed"
    ]
    return max(ends).astimezone(zone).date() if ends else None


def changes(before: Sequence[Window], after: Sequence[Window]) -> dict[str, tuple[Window | None, Window | None]]:
    """Old and new window of each phase whose window changes."""
    old: Mapping[str, Window] = {window.phase: window for window in before}
    new: Mapping[str, Window] = {window.phase: window for window in after}
    return {phase: (old.get(phase), new.get(phase)) for phase in scheduled_phases() if old.get(phase) != new.get(phase)}


def touches_the_past(change: tuple[Window | None, Window | None], at: datetime) -> bool:
    """Whether a change moves a phase that is running or past, or makes one that should have begun already."""
    return any(window is not None and window.opens_at <= at for window in change)
