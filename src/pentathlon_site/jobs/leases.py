"""Who works on what until when. Every function is one short transaction that any number of workers may race for."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from pentathlon_site.core.errors import fault_place
from pentathlon_site.jobs.errors import WorkerLost
from pentathlon_site.jobs.models import Run
from pentathlon_site.jobs.queue import Job, known_jobs

READY, RUNNING = TaskResultStatus.READY, TaskResultStatus.RUNNING
FAILED, SUCCESSFUL = TaskResultStatus.FAILED, TaskResultStatus.SUCCESSFUL


@dataclass(frozen=True)
class Lease:
    """The right of one worker to finish one attempt."""

    task: Any
    name: str
    arguments: dict[str, Any]
    worker: str
    attempt: int


def due(at: datetime) -> QuerySet[DBTaskResult]:
    """Work that waits and may begin, in the order in which it is taken."""
    waiting: QuerySet[DBTaskResult] = DBTaskResult.objects.filter(status=READY, run__isnull=False, run_after__lte=at)
    return waiting


def claim(worker: str, at: datetime, length: timedelta) -> Lease | None:
    """Take the next piece of work, if there is one."""
    if not due(at).exists():
        return None  # a look without a lock: an idle worker keeps nobody from writing
    with transaction.atomic():
        task = due(at).select_for_update(skip_locked=True, of=("self",)).select_related("run").first()
        if task is None:
            return None
        task.status, task.started_at = RUNNING, at
        task.worker_ids = [*task.worker_ids, worker]
        task.save(update_fields=["status", "started_at", "worker_ids"])
        run = task.run
        run.attempts, run.leased_to, run.leased_until = run.attempts + 1, worker, at + length
        run.save()
    name, arguments = task.args_kwargs["args"]
    return Lease(task.pk, name, arguments, worker, run.attempts)


def extend_leases(worker: str, at: datetime, length: timedelta) -> None:
    """Say that a worker lives and goes on."""
    Run.objects.filter(leased_to=worker).update(leased_until=at + length)


def finish(lease: Lease, at: datetime) -> bool:
    """Note success; False when the lease had run out and somebody else has the work."""
    return _end(lease, status=SUCCESSFUL, finished_at=at, exception_class_path="", traceback="")


def fail(lease: Lease, error: BaseException, at: datetime) -> bool:
    """Note an error: the work waits for its next attempt, or has failed for good."""
    return _end(lease, **_after_error(lease.name, lease.attempt, error, at))


def release_leases(worker: str, at: datetime) -> int:
    """Give back what a worker held that is known to be dead; how many pieces of work."""
    return _take_back(Run.objects.filter(leased_to=worker), at)


def reap(at: datetime) -> int:
    """Give back what workers held that did not say for the length of a lease that they live."""
    return _take_back(Run.objects.filter(leased_until__lt=at), at)


def _take_back(runs: QuerySet[Run], at: datetime) -> int:
    if not runs.exists():
        return 0
    with transaction.atomic():
        lost = list(runs.order_by().select_for_update(skip_locked=True))
        for run in lost:
            lease = Lease(run.task_id, run.name, {}, run.leased_to, run.attempts)
            changes = _after_error(run.name, run.attempts, WorkerLost(), at)
            if changes["status"] == READY:
                changes["run_after"] = at  # it was not the work's fault: another worker may begin at once
            _end(lease, **changes)
    return len(lost)


def _end(lease: Lease, **changes: Any) -> bool:
    """Change the task, unless the lease is no longer its worker's."""
    with transaction.atomic():
        mine = Run.objects.filter(pk=lease.task, leased_to=lease.worker, attempts=lease.attempt)
        if not mine.update(leased_to="", leased_until=None):
            return False
        return bool(DBTaskResult.objects.filter(pk=lease.task, status=RUNNING).update(**changes))


def _after_error(name: str, attempts: int, error: BaseException, at: datetime) -> dict[str, Any]:
    """Kind and place of an error, never its text, which could hold a patient's data; and what follows."""
    job = known_jobs.get(name) or Job(name, work=lambda: None)
    facts = {"exception_class_path": type(error).__name__, "traceback": fault_place(error), "return_value": None}
    if attempts > job.retries:
        return {**facts, "status": FAILED, "finished_at": at}
    return {**facts, "status": READY, "run_after": at + job.wait_after(attempts)}


def restart(run: Run, at: datetime) -> bool:
    """Put failed work back into the queue as if it were new."""
    with transaction.atomic():
        changed = DBTaskResult.objects.filter(pk=run.pk, status=FAILED).update(
            status=READY, run_after=at, finished_at=None
        )
        if changed:
            Run.objects.filter(pk=run.pk).update(attempts=0)
    return bool(changed)
