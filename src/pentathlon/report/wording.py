"""The sentences of a report, from `wording.toml`."""

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from pentathlon.challenge.table import Text


def wording(section: str, key: str, **values: Any) -> Text:
    """A sentence in both languages, with its {names} filled in."""
    found = _wording()[section][key]
    return Text(en=found["en"].format(**values), fr=found["fr"].format(**values))


def heading(section: str, key: str) -> Text:
    """The heading of a paragraph."""
    return Text(**_wording()[section][key]["heading"])


def words(section: str = "word") -> dict[str, Text]:
    """The words of a section by key, by default those of every page; those with a {name} still have it."""
    return {key: Text(**found) for key, found in _wording()[section].items()}


@cache
def _wording() -> dict[str, Any]:
    return tomllib.loads(resources.files("pentathlon.report").joinpath("wording.toml").read_text("utf-8"))
