"""Parts of the site that say at `/health` whether they do their work: apps register what `core` cannot know."""

from collections.abc import Callable
from datetime import datetime

Check = Callable[[datetime], str]

_checks: dict[str, Check] = {}


def register_health_check(name: str, check: Check) -> None:
    """Add a part; its check answers with one word, `ok` when all is well."""
    _checks[name] = check


def health_of_parts(at: datetime) -> dict[str, str]:
    """What every part says."""
    return {name: check(at) for name, check in _checks.items()}
