"""The items of this app in the menus."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from pentathlon_site.core.navigation import Item, register_item, register_part


def register() -> None:
    """Put this app's pages into the menus."""
    for order, label, name in (
        (10, _("Event"), "event"),
        (20, _("Criteria"), "criteria"),
        (30, _("Calendar"), "calendar"),
        (40, _("News"), "news"),
        (60, _("Data protection"), "data_protection"),
    ):
        register_item(Item("public", label, f"challenges:{name}", "see_public_pages", ("event",), order))
    register_item(Item("organiser", _("Office"), "challenges:office", "see_event_office", ("event",), 10))
    register_item(Item("organiser", _("Proposals"), "challenges:proposals", "see_proposals", ("event",), 20))
    register_item(Item("account", _("New event"), "challenges:create_event", "create_event", (), 90))
    register_part("event", _event_of_page)


def _event_of_page(request: HttpRequest, _parts: dict[str, Any]) -> str | None:
    """The event that a page is about although its address does not say so: the only one of the reader, say."""
    place = getattr(request, "place", None)
    return place.event.slug if place is not None and place.event is not None else None
