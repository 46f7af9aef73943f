"""The words of the simulated event, from `content/event.toml`."""

import tomllib
from functools import cache
from typing import Any

from pentathlon_site.core.shipped_texts import read_shipped, shipped_folder


@cache
def content() -> dict[str, Any]:
    """Everything that the file says."""
    return tomllib.loads(read_shipped(shipped_folder("pentathlon_site.demo", "content"), "event.toml"))


def slug() -> str:
    """Short name of the event, by which a filled site is recognised."""
    return str(content()["event"]["slug"])
