"""What the organiser has to do before and after the opening, computed from the state of the event.

Apps above this one add their items when they start:

    register_items(40, centre_items)      # centre_items(event, at) -> an iterable of Item
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from pentathlon_site.challenges.models import Event


@dataclass(frozen=True)
class Item:
    """One thing to do.

    Attributes:
        title: A few words.
        is_done: Whether it is.
        text: How far it is, or what is missing.
        address: Where to do it; empty where the reader cannot.
        button: Words of the link.
    """

    title: str
    is_done: bool
    text: str = ""
    address: str = ""
    button: str = ""


@dataclass(frozen=True)
class Step:
    """An item as the page shows it: `done`, `next` (the one thing to do now) or `locked` (later)."""

    title: str
    state: str
    text: str
    address: str
    button: str


def view_or_change() -> str:
    """Words of the link of an item that is done."""
    return _("View or change")


FindItems = Callable[[Event, datetime], Iterable[Item]]

_registered: list[tuple[int, FindItems]] = []


def register_items(order: int, find: FindItems) -> None:
    """Add items of an app; those of this app stand at 10 (texts) to 90 (publication), see `office_items`."""
    if (order, find) not in _registered:
        _registered.append((order, find))


def checklist(event: Event, at: datetime) -> list[Item]:
    """Every item, in order."""
    ordered: Any = sorted(_registered, key=lambda pair: pair[0])
    return [item for _order, find in ordered for item in find(event, at)]


def reachable(items: Iterable[Item], may_open: Callable[[str], bool]) -> list[Item]:
    """Items without the addresses that the reader may not open."""
    return [item if item.address and may_open(item.address) else replace(item, address="") for item in items]


def steps(items: Iterable[Item]) -> list[Step]:
    """Items for the page: the first that is not done is the next."""
    found, is_next_known = [], False
    for item in items:
        state = "done" if item.is_done else "locked" if is_next_known else "next"
        is_next_known = is_next_known or not item.is_done
        found.append(Step(item.title, state, item.text, item.address, item.button))
    return found
