"""May this person do this here and now? Asked by every view before anything else.

`core` knows no event and no centre: the apps that own them register how an address names them (`register_place`), how
somebody comes by a role there (`register_role`), who may know of an event (`register_visibility`), which phase it is in
(`register_phase`), and what a refusal can say besides (`register_explanations`).
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime
from functools import wraps
from typing import Any, Concatenate
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from pentathlon_site.core.access_table import ANY_ACCOUNT, ANYBODY, Action, access_table
from pentathlon_site.core.errors import ActionDenied, PhaseClosed


@dataclass
class Place:
    """What an address is about.

    Attributes:
        event: The event, if any.
        centre: The centre, if any.
        objects: Everything else that the address names, by the name of its part.
        roles: Roles here of the accounts that were asked for: a page asks many times.
        held: What apps found out in order to tell those roles, by account.
    """

    event: Any = None
    centre: Any = None
    objects: dict[str, Any] = field(default_factory=dict)
    roles: dict[Any, frozenset[str]] = field(default_factory=dict, repr=False, compare=False)
    held: dict[Any, frozenset[Any]] = field(default_factory=dict, repr=False, compare=False)


User = Any
HoldsRole = Callable[[User, Place], bool]
FindPlace = Callable[[Place, Any], None]
View = Callable[Concatenate[HttpRequest, ...], HttpResponseBase]

_roles: dict[str, HoldsRole] = {}
_places: dict[str, FindPlace] = {}
_visibility: list[Callable[[Any, User], Any]] = []
_phase: list[Callable[[Any, datetime], str]] = []
_explain: list[tuple[Callable[[Any, str, datetime], str], Callable[[Any], str]]] = []


def register_role(name: str, holds: HoldsRole) -> None:
    """Tell how an account comes by a role at a place."""
    _roles[name] = holds


def register_place(part: str, find: FindPlace) -> None:
    """Tell what a named part of an address means: `find` adds it to the place, or raises Http404."""
    _places[part] = find


def register_visibility(check_visible: Callable[[Any, User], Any]) -> None:
    """Tell who may know of an event: `check_visible` raises Http404 for everybody else."""
    _visibility[:] = [check_visible]


def register_phase(phase_at: Callable[[Any, datetime], str]) -> None:
    """Tell which phase an event is in."""
    _phase[:] = [phase_at]


def register_explanations(*, phase_dates: Callable[[Any, str, datetime], str], contact: Callable[[Any], str]) -> None:
    """Tell when a phase of an event is, and whom of an event to ask, in the reader's language."""
    _explain[:] = [(phase_dates, contact)]


def find_place(parts: dict[str, Any]) -> Place:
    """The place that the parts of an address name, in their order there: the event comes before its centre.

    Raises:
        Http404: there is no such thing.
    """
    place = Place()
    for part, value in parts.items():
        if part in _places:
            _places[part](place, value)
    return place


def find_visible_place(parts: dict[str, Any], user: User) -> Place:
    """The same for somebody; an event of which he may not know does not exist.

    Raises:
        Http404: there is no such thing, or not for this person.
    """
    place = find_place(parts)
    if place.event is not None and _visibility:
        _visibility[0](place.event, user)
    return place


def roles_of(user: User, place: Place) -> frozenset[str]:
    """Every role that somebody has at a place."""
    if not user.is_authenticated:
        return frozenset({ANYBODY})
    if user.pk not in place.roles:
        held = {name for name, holds in _roles.items() if holds(user, place)}
        place.roles[user.pk] = frozenset({ANYBODY, ANY_ACCOUNT}) | held
    return place.roles[user.pk]


def phase_of(place: Place, at: datetime) -> str | None:
    """Phase of the place's event; None outside of events."""
    return _phase[0](place.event, at) if place.event is not None and _phase else None


def check_allowed(user: User, action: str, place: Place, at: datetime) -> None:
    """Refuse what the access table does not allow.

    Raises:
        ActionDenied: the person has none of the roles.
        PhaseClosed: not in this phase of the event.
    """
    entry = _entry(action)
    if not entry.roles & roles_of(user, place):
        raise denied(user, str(entry.text), place, entry.roles)
    phase = phase_of(place, at)
    if entry.phases is not None and phase not in entry.phases:
        dates = {name: _explain[0][0](place.event, name, at) for name in entry.phases} if _explain else {}
        raise PhaseClosed(action=str(entry.text), phase=phase, phases=sorted(entry.phases), dates=dates)


def denied(user: User, action: str, place: Place, roles: Collection[str]) -> ActionDenied:
    """The refusal that says who may; whom to ask is told to those who have a part in the event, or see its pages."""
    known = access_table().roles
    has_part = bool(roles_of(user, place) - {ANYBODY, ANY_ACCOUNT})
    contact = ""
    if _explain and place.event is not None and (has_part or place.event.is_public):
        contact = _explain[0][1](place.event)
    return ActionDenied(action=action, roles=[str(known[name]) for name in known if name in roles], contact=contact)


def may(user: User, action: str, place: Place, at: datetime) -> bool:
    """Whether `check_allowed` would pass: the button and the request cannot disagree."""
    try:
        check_allowed(user, action, place, at)
    except (ActionDenied, PhaseClosed):
        return False
    return True


def allow(action: str) -> Callable[[View], View]:
    """A view that only those may use whom the access table allows. It finds `request.place` set."""
    entry = _entry(action)

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **parts: Any) -> HttpResponseBase:
            if ANYBODY not in entry.roles and not request.user.is_authenticated:
                return redirect(f"{reverse(settings.LOGIN_URL)}?{urlencode({'next': request.get_full_path()})}")
            if ANYBODY not in entry.roles and lacks_second_factor(request.user):
                return redirect("mfa_index")
            place = find_visible_place(parts, request.user)
            check_allowed(request.user, action, place, timezone.now())
            request.place = place  # type: ignore[attr-defined]  # what the view works with
            return view(request, *args, **parts)

        guarded.access_action = action  # type: ignore[attr-defined]  # the architecture test asks every address
        return guarded

    return decorate


def lacks_second_factor(user: User) -> bool:
    """Whether an account must enrol a second factor before it may do anything (R-36)."""
    return settings.SECOND_FACTOR_REQUIRED and user.is_authenticated and not user.authenticator_set.exists()


def _entry(action: str) -> Action:
    return access_table().actions[action]
