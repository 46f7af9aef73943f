"""The access table: which roles may take which action in which phases, read from `access.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from pentathlon_site.core.text import Both

ANYBODY = "anonymous"
ANY_ACCOUNT = "account"
UNSCHEDULED = ("preparation", "between")
"""Phases that have no window in a calendar."""


@dataclass(frozen=True)
class Action:
    """One thing that can be done.

    Attributes:
        name: A verb and a noun.
        text: How it reads on a page.
        roles: Who may do it.
        phases: Phases of the event in which it may be done; None for any time, and outside of events.
    """

    name: str
    text: Both
    roles: frozenset[str]
    phases: frozenset[str] | None


@dataclass(frozen=True)
class AccessTable:
    """Roles, phases and actions by name, in the order of the file."""

    roles: dict[str, Both]
    phases: dict[str, Both]
    actions: dict[str, Action]

    @property
    def scheduled(self) -> tuple[str, ...]:
        """Phases that have a window in a calendar, in their order."""
        return tuple(name for name in self.phases if name not in UNSCHEDULED)


@cache
def access_table() -> AccessTable:
    """The table of `access.toml`.

    Raises:
        ValueError: an action names a role or a phase that the file does not.
    """
    content = tomllib.loads(resources.files("pentathlon_site.core").joinpath("access.toml").read_text("utf-8"))
    roles = {name: Both(**text) for name, text in content["roles"].items()}
    phases = {name: Both(**text) for name, text in content["phases"].items()}
    actions = {name: _action(name, entry, set(roles), set(phases)) for name, entry in content["actions"].items()}
    return AccessTable(roles, phases, actions)


def _action(name: str, entry: dict[str, Any], roles: set[str], phases: set[str]) -> Action:
    who, when = frozenset(entry["who"]), entry.get("phases")
    unknown = (who - roles) | (set(when or ()) - phases)
    if unknown:
        raise ValueError(f"access.toml: action {name} names {', '.join(sorted(unknown))}, which the file does not list")
    return Action(name, Both(**entry["text"]), who, None if when is None else frozenset(when))
