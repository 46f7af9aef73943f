"""What stands in the menus. Apps register their items when they start; `core` knows no event, centre or page.

    register_item(Item("centre", _("Upload"), "collection:upload", action="upload_image", parts=("event", "centre")))

An item shows where the access table lets the reader follow it and every part of its address is known: from the address
of the page, or from what an app registered with `register_part` (the only centre of the reader, say).
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pentathlon_site.core.access import Place, find_place, may

GROUPS = {"public": _("Event"), "centre": _("My centre"), "organiser": _("Organisation"), "account": _("Account")}
"""Groups in the order of the menu; `account` is the menu of the person."""

FindPart = Callable[[HttpRequest, dict[str, Any]], Any]
IsOwn = Callable[[Any, Place], bool]


@dataclass(frozen=True)
class Item:
    """An entry of a menu.

    Attributes:
        group: One of GROUPS.
        label: Lazily translated, one or two words.
        label_for_others: The same where the place is not the reader's own; the label where that suits everybody.
        url_name: Name of the address.
        action: What the access table must allow.
        parts: Parts of the address, such as `event` and `centre`.
        order: Place within the group; equal ones stay in the order of registration.
        other_pages: Names of further addresses on whose pages the item is marked.
    """

    group: str
    label: str | Promise
    url_name: str
    action: str
    parts: tuple[str, ...] = ()
    order: int = 50
    label_for_others: str | Promise = ""
    other_pages: tuple[str, ...] = ()

    def is_current(self, address: str, request: HttpRequest) -> bool:
        """Whether a page is the one at this item's address, or one that belongs to it."""
        match = request.resolver_match
        return address == request.path or (match is not None and match.view_name in self.other_pages)


@dataclass(frozen=True)
class Link:
    """An item as a page shows it."""

    label: str
    address: str
    is_current: bool


_items: list[Item] = []
_parts: dict[str, FindPart] = {}
_own: dict[str, tuple[IsOwn, str | Promise]] = {}


def register_item(item: Item) -> None:
    """Add an item to a menu.

    Raises:
        ValueError: there is no such group.
    """
    if item.group not in GROUPS:
        raise ValueError(f"navigation: '{item.group}' is none of {', '.join(GROUPS)}")
    if item not in _items:
        _items.append(item)


def register_part(name: str, find: FindPart) -> None:
    """Tell what a part of an address is where the page's own address does not say: a value, or None.

    `find` gets the request and the parts that are known already.
    """
    _parts[name] = find


def register_own(group: str, is_own: IsOwn, name_for_others: str | Promise) -> None:
    """Tell whether the places of a group are the reader's own, and what the group is called where they are not."""
    _own[group] = (is_own, name_for_others)


def menus(request: HttpRequest, groups: Iterable[str]) -> list[tuple[str, list[Link]]]:
    """Name and links of each group that has any for the reader of a page."""
    reader = _Reader(request)
    found = [(group, list(reader.links(group))) for group in groups]
    return [(reader.name(group), links) for group, links in found if links]


class _Reader:
    """Who reads which page: remembers the places that several items need."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        match = request.resolver_match
        self.parts: dict[str, Any] = dict(match.kwargs) if match and hasattr(request, "place") else {}
        self.places: dict[tuple[tuple[str, Any], ...], Place | None] = {}
        self.foreign: set[str] = set()

    def name(self, group: str) -> str:
        """Name of a group whose links are found."""
        return str(_own[group][1] if group in self.foreign else GROUPS[group])

    def links(self, group: str) -> Iterator[Link]:
        for item in sorted((item for item in _items if item.group == group), key=lambda item: item.order):
            parts = {name: self.part(name) for name in item.parts}
            if None in parts.values():
                continue
            place = self.place(parts)
            if place is not None and may(self.request.user, item.action, place, timezone.now()):
                address = reverse(item.url_name, kwargs=parts)
                yield Link(self.label(item, place), address, is_current=item.is_current(address, self.request))

    def label(self, item: Item, place: Place) -> str:
        if item.group in _own and not _own[item.group][0](self.request.user, place):
            self.foreign.add(item.group)
            return str(item.label_for_others or item.label)
        return str(item.label)

    def part(self, name: str) -> Any:
        if name not in self.parts:
            self.parts[name] = _parts[name](self.request, self.parts) if name in _parts else None
        return self.parts[name]

    def place(self, parts: dict[str, Any]) -> Place | None:
        match = self.request.resolver_match
        if match is not None and hasattr(self.request, "place") and match.kwargs == parts:
            return self.request.place  # type: ignore[no-any-return]  # set by `allow`
        key = tuple(sorted(parts.items()))
        if key not in self.places:
            self.places[key] = _find(parts)
        return self.places[key]


def _find(parts: dict[str, Any]) -> Place | None:
    try:
        return find_place(parts)
    except Http404:
        return None
