"""What other apps and the pages ask of events."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.http import Http404

from pentathlon_site.accounts.models import User
from pentathlon_site.challenges.forecast import Forecast, forecast
from pentathlon_site.challenges.local_time import first_day_after, to_local
from pentathlon_site.challenges.models import Challenge, Event, PhaseWindow, Proposal
from pentathlon_site.challenges.windows import Window

EventsOfUser = Callable[[User], QuerySet[Any]]

_belongings: dict[str, EventsOfUser] = {}


def register_belonging(name: str, events_of_user: EventsOfUser) -> None:
    """Tell how else than by a role somebody belongs to an event: a query of events' keys for an account."""
    _belongings[name] = events_of_user


def visible_events(user: Any) -> QuerySet[Event]:
    """Events that somebody may know of: public ones, and those in which he has a part."""
    seen = Q(is_public=True)
    if user.is_authenticated:
        seen |= Q(pk__in=user.event_roles.values("event"))
        for events_of_user in _belongings.values():
            seen |= Q(pk__in=events_of_user(user))
    return Event.objects.filter(seen).prefetch_related("phase_windows").select_related("governance")


def windows_of(event: Event) -> list[Window]:
    """The calendar of an event as plain windows."""
    rows: Iterable[PhaseWindow] = event.phase_windows.all()
    return [Window(row.phase, row.opens_at, row.closes_at) for row in rows]


def check_visible(event: Event, user: Any) -> Event:
    """The event, if somebody may know of it; an administrator, who may read its ledger, knows of all.

    Raises:
        Http404: not for this person.
    """
    if user.is_authenticated and user.is_administrator:
        return event
    if not event.is_public and not visible_events(user).filter(pk=event.pk).exists():
        raise Http404
    return event


def launched_challenges(event: Event) -> QuerySet[Challenge]:
    """Challenges of an event that take images."""
    return event.challenges.filter(launched_at__isnull=False)


def window_now(event: Event, at: datetime) -> PhaseWindow | None:
    """The window that holds the moment, if the event is in its phase."""
    window = event.window_of(event.phase_at(at))
    return window if window is not None and (window.closes_at is None or at < window.closes_at) else None


def next_window(event: Event, at: datetime) -> PhaseWindow | None:
    """The next window that opens."""
    return next((window for window in event.phase_windows.all() if window.opens_at > at), None)


def forecast_of(proposal: Proposal) -> Forecast | None:
    """When a proposal would reach its target in the collection of its event; None while none is in the calendar."""
    window = proposal.event.window_of("collection")
    if window is None:
        return None
    zone = proposal.event.zone
    return forecast(
        [each.exams_per_year for each in proposal.expectations.all()],
        capture_percent=proposal.capture_percent,
        target=proposal.target,
        opens_on=to_local(window.opens_at, zone).date(),
        closes_on=to_local(window.closes_at, zone).date() if window.closes_at else None,
        last_day=first_day_after(window.closes_at, zone) - timedelta(days=1) if window.closes_at else None,
    )
