"""Background work asked for by name: the asker imports nothing of what does it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from pentathlon_site.jobs.errors import UnfitArgument, UnknownJob

Work = Callable[..., None]

LONGEST_WAIT = timedelta(hours=6)
# Identifiers, hashes, dates: nothing in which a name, a file name or a DICOM value would pass unnoticed.
_IDENTIFIER = re.compile(r"[\w.:+-]{0,100}", re.ASCII)


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

    def wait_after(self, attempts: int) -> timedelta:
        """How long to wait after so many attempts that failed."""
        return min(self.back_off * int(2 ** (attempts - 1)), LONGEST_WAIT)


known_jobs: dict[str, Job] = {}


def job(
    name: str,
    *,
    retries: int = Job.retries,
    back_off: timedelta = Job.back_off,
    every: timedelta | None = None,
) -> Callable[[Work], Work]:
    """Bind a name to the function that does the work. Modules `jobs.py` of all apps are imported at the start."""

    def decorate(work: Work) -> Work:
        known_jobs[name] = Job(name, work, retries, back_off, every)
        return work

    return decorate


def enqueue(name: str, *, not_before: datetime | None = None, **arguments: Any) -> None:
    """Ask for work, as part of the current transaction: after its commit a worker takes it, after a rollback nobody.

    Args:
        name: Name of the work.
        not_before: When it may begin at the earliest.
        arguments: For the work: numbers, truth values, short identifiers, or lists of them; ids rather than contents.

    Raises:
        UnknownJob: no app has such work.
        UnfitArgument: an argument could be contents.
    """
    from pentathlon_site.jobs.models import Run  # noqa: PLC0415 - apps bind names before models are loaded

    if name not in known_jobs:
        raise UnknownJob(name)
    for argument, value in arguments.items():
        if not all(_is_identifier(each) for each in (value if isinstance(value, list | tuple) else [value])):
            raise UnfitArgument(name, argument)
    with transaction.atomic():
        queued = run_named_job.using(run_after=not_before or timezone.now()).enqueue(name, arguments)
        Run.objects.create(task_id=queued.id, name=name)


@task()
def run_named_job(name: str, arguments: dict[str, Any]) -> None:
    """The one task of django-tasks through which every job runs.

    Raises:
        UnknownJob: no app has such work, for example because this worker is older than the asker.
    """
    if name not in known_jobs:
        raise UnknownJob(name)
    known_jobs[name].work(**arguments)


def _is_identifier(value: Any) -> bool:
    if isinstance(value, str):
        return _IDENTIFIER.fullmatch(value) is not None
    return value is None or isinstance(value, bool | int | float)
