"""The one thing that a reader of the event page should do now.

Apps above this one register what they know of a reader; the first answer in order counts:

    register_next_step(20, step_of_radiologist)      # (event, user, at) -> NextStep or None
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from pentathlon_site.challenges.models import Event


@dataclass(frozen=True)
class NextStep:
    """What to do, and where.

    Attributes:
        text: One sentence.
        button: Words of the link.
        address: Where it leads.
    """

    text: str
    button: str
    address: str


FindNextStep = Callable[[Event, Any, datetime], NextStep | None]

_registered: list[tuple[int, FindNextStep]] = []


def register_next_step(order: int, find: FindNextStep) -> None:
    """Add what an app knows; those of this app stand at 10 (organiser) and 90 (anybody)."""
    if (order, find) not in _registered:
        _registered.append((order, find))


def next_step(event: Event, user: Any, at: datetime) -> NextStep:
    """The one thing to do."""
    for _order, find in sorted(_registered, key=lambda pair: pair[0]):
        if (step := find(event, user, at)) is not None:
            return step
    address = reverse("challenges:calendar", kwargs={"event": event.slug})
    return NextStep(_("See when each phase opens and closes."), _("See the calendar"), address)


def register() -> None:
    """What this app itself knows."""
    register_next_step(10, _of_organiser)
    register_next_step(15, _of_proposals)
    register_next_step(90, _of_stranger)


def _of_organiser(event: Event, user: Any, _at: datetime) -> NextStep | None:
    if not user.is_authenticated or not event.roles.filter(user=user, role="organiser").exists():
        return None
    address = reverse("challenges:office", kwargs={"event": event.slug})
    return NextStep(_("You organise this event."), _("Go to the office"), address)


def _of_proposals(event: Event, user: Any, at: datetime) -> NextStep | None:
    if not user.is_authenticated or event.phase_at(at) not in {"preparation", "proposal"}:
        return None
    roles = set(event.roles.filter(user=user).values_list("role", flat=True))
    address = reverse("challenges:proposals", kwargs={"event": event.slug})
    if "expert" in roles:
        return NextStep(_("You grade the questions that societies propose."), _("See the proposals"), address)
    if "society" in roles:
        return NextStep(_("Propose a question, and follow what becomes of it."), _("See the proposals"), address)
    return None


def _of_stranger(event: Event, user: Any, at: datetime) -> NextStep | None:
    if user.is_authenticated or event.phase_at(at) not in {"preparation", "proposal", "collection"}:
        return None
    return NextStep(
        _("Radiologist? Make an account, then join your centre."), _("Take part"), reverse("account_signup")
    )
