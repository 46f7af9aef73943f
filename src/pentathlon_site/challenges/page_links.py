"""Links that apps above this one put on the public pages of an event: the patient notice, the curves.

register_link("data_protection", notice_link)      # (event, user, at) -> PageLink or None
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pentathlon_site.challenges.models import Event

PAGES = ("event", "data_protection", "office")


@dataclass(frozen=True)
class PageLink:
    """Words and address of a link, and one sentence on what is there."""

    label: str
    address: str
    text: str = ""


FindLink = Callable[[Event, Any, datetime], PageLink | None]

_registered: dict[str, list[FindLink]] = {page: [] for page in PAGES}


def register_link(page: str, find: FindLink) -> None:
    """Add a link to one of PAGES.

    Raises:
        KeyError: there is no such page.
    """
    if find not in _registered[page]:
        _registered[page].append(find)


def page_links(page: str, event: Event, user: Any, at: datetime) -> list[PageLink]:
    """The links of a page for a reader."""
    return [link for find in _registered[page] if (link := find(event, user, at)) is not None]
