"""Background work asked for by name: the asker imports nothing of what does it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

Work = Callable[..., None]


@dataclass(frozen=True)
class Job:
    """A kind of background work.

    Attributes:
        name: `app.verb_noun`.
        work: Does it; may run twice without harm.
        retries: How often it is tried again after an error.
        back_off: Wait before the first retry; doubles each time.
        every: Runs by itself at this interval; None: only when asked for.
    """

    name: str
    work: Work
    retries: int = 5
    back_off: timedelta = timedelta(seconds=30)
    every: timedelta | None = None


known_jobs: dict[str, Job] = {}


def job(name: str, **options: Any) -> Callable[[Work], Work]:
    """Bind a name to the function that does the work. Modules `jobs.py` of all apps are imported at the start."""

    def decorate(work: Work) -> Work:
        known_jobs[name] = Job(name, work, **options)
        return work

    return decorate


def enqueue(name: str, *, not_before: datetime | None = None, **arguments: Any) -> None:
    """Ask for work, after the current transaction is committed.

    Args:
        name: Name of the work.
        not_before: When it may begin at the earliest.
        arguments: JSON values for the work, ids rather than contents.
    """
    raise NotImplementedError
