"""What the queue looks like."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count, Max, QuerySet
from django.utils.timesince import timesince
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from pentathlon_site.jobs.leases import due
from pentathlon_site.jobs.models import Run, Turn, Worker
from pentathlon_site.jobs.schedule import periodic_jobs

SILENT_AFTER = timedelta(seconds=60)
LATE_AFTER = timedelta(minutes=5)
MOST_SHOWN = 50


@dataclass(frozen=True)
class Periodic:
    """A periodic job and its turns."""

    name: str
    every: str
    last: datetime | None
    next: datetime | None


@dataclass(frozen=True)
class Queue:
    """The queue at one moment.

    Attributes:
        state: See `queue_state`.
        waiting: May begin now.
        later: Wait for their moment, or for their next attempt.
        oldest: Since when the oldest of the waiting waits.
    """

    state: str
    waiting: int
    later: int
    running: int
    failed: int
    done: int
    oldest: datetime | None
    runs_failed: list[Run]
    runs_unfinished: list[Run]
    periodic: list[Periodic]
    workers: list[Worker]


def queue_state(at: datetime) -> str:
    """`ok`; `late`: work waits for minutes; `stopped`: no worker lives."""
    if not living_workers(at).exists():
        return "stopped"
    return "late" if due(at - LATE_AFTER).exists() else "ok"


def living_workers(at: datetime) -> QuerySet[Worker]:
    """Workers that said a short while ago that they live."""
    return Worker.objects.filter(seen_at__gt=at - SILENT_AFTER).order_by("name")


def see_queue(at: datetime) -> Queue:
    """Everything that the page shows."""
    ours = DBTaskResult.objects.filter(run__isnull=False)
    counts: dict[str, int] = dict(ours.order_by().values_list("status").annotate(Count("pk")))
    waiting = due(at).count()
    runs = Run.objects.select_related("task")
    return Queue(
        state=queue_state(at),
        waiting=waiting,
        later=counts.get(TaskResultStatus.READY, 0) - waiting,
        running=counts.get(TaskResultStatus.RUNNING, 0),
        failed=counts.get(TaskResultStatus.FAILED, 0),
        done=counts.get(TaskResultStatus.SUCCESSFUL, 0),
        oldest=due(at).order_by("run_after").values_list("run_after", flat=True).first(),
        runs_failed=list(_failed(runs)[:MOST_SHOWN]),
        runs_unfinished=list(_unfinished(runs)[:MOST_SHOWN]),
        periodic=_periodic(at),
        workers=list(living_workers(at)),
    )


def _failed(runs: QuerySet[Run]) -> QuerySet[Run]:
    return runs.filter(task__status=TaskResultStatus.FAILED).order_by("-task__finished_at")


def _unfinished(runs: QuerySet[Run]) -> QuerySet[Run]:
    states = (TaskResultStatus.RUNNING, TaskResultStatus.READY)
    return runs.filter(task__status__in=states).order_by("-task__status", "task__run_after")


def _periodic(at: datetime) -> list[Periodic]:
    last: dict[str, Any] = dict(Turn.objects.values_list("name").annotate(Max("begins_at")))
    return [
        Periodic(job.name, timesince(at, at + job.every), last.get(job.name), _next(last.get(job.name), job.every))
        for job in periodic_jobs()
        if job.every is not None
    ]


def _next(last: datetime | None, every: timedelta) -> datetime | None:
    return None if last is None else last + every
