"""Every address of the site that is ours, with what is known of its view."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

NOT_OURS = ("account/", "api/")
"""allauth guards its own pages; the API has its own test."""


@dataclass(frozen=True)
class Address:
    """One pattern.

    Attributes:
        name: As `reverse` takes it.
        parts: Names of its variable parts.
        view: The view function.
    """

    name: str
    parts: tuple[str, ...]
    view: Any

    @property
    def app(self) -> str:
        """The app whose address it is."""
        return self.name.partition(":")[0]

    def __str__(self) -> str:
        return self.name


def our_addresses() -> list[Address]:
    """Every address, those of other packages left out."""
    return list(_walk(get_resolver().url_patterns, "", ()))


def _walk(patterns: list[Any], namespace: str, parts: tuple[str, ...]) -> Iterator[Address]:
    for entry in patterns:
        route = str(entry.pattern)
        if not namespace and route in NOT_OURS:
            continue
        found = (*parts, *entry.pattern.converters)
        if isinstance(entry, URLResolver):
            inner = f"{entry.namespace}:" if entry.namespace else ""
            yield from _walk(entry.url_patterns, namespace + inner, found)
        elif isinstance(entry, URLPattern):
            yield Address(f"{namespace}{entry.name}", found, entry.callback)
