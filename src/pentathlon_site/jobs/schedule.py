"""Periodic work: time is cut into turns, and each turn is put into the queue once."""

from datetime import UTC, datetime, timedelta

from django.db import IntegrityError, transaction
from django_tasks import TaskResultStatus

from pentathlon_site.jobs.models import Run, Turn
from pentathlon_site.jobs.queue import Job, enqueue, known_jobs

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
UNFINISHED = (TaskResultStatus.READY, TaskResultStatus.RUNNING)


def turn_begin(every: timedelta, at: datetime) -> datetime:
    """When the turn that contains a moment began."""
    return at - (at - _EPOCH) % every


def periodic_jobs() -> list[Job]:
    """Jobs that run by themselves, by name."""
    return sorted((job for job in known_jobs.values() if job.every is not None), key=lambda job: job.name)


def enqueue_periodic(at: datetime) -> None:
    """Put periodic work into the queue whose turn has come; many workers may ask at once."""
    for job in periodic_jobs():
        if job.every is not None:
            _take_turn(job.name, turn_begin(job.every, at))


def _take_turn(name: str, begins_at: datetime) -> None:
    if Turn.objects.filter(name=name, begins_at=begins_at).exists():
        return
    if Run.objects.filter(name=name, task__status__in=UNFINISHED).exists():
        return  # the turn before is late: it is not overtaken, and work does not pile up
    try:
        with transaction.atomic():
            Turn.objects.create(name=name, begins_at=begins_at)
            enqueue(name)
    except IntegrityError:
        return  # another worker was faster
