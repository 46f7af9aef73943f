"""Writes of the queue that are not a worker's."""

from datetime import datetime, timedelta

from django.db.models import Max
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from pentathlon_site.jobs.models import Turn, Worker

KEPT_DONE = timedelta(days=7)
KEPT_FAILED = timedelta(days=60)
KEPT_DEAD_WORKER = timedelta(hours=1)


def remove_old_work(*, at: datetime) -> None:
    """Remove work that is long done, turns but for the last of each job, and workers that died."""
    finished = DBTaskResult.objects.filter(run__isnull=False)
    finished.filter(status=TaskResultStatus.SUCCESSFUL, finished_at__lt=at - KEPT_DONE).delete()
    finished.filter(status=TaskResultStatus.FAILED, finished_at__lt=at - KEPT_FAILED).delete()
    for last in Turn.objects.values("name").annotate(begins_at=Max("begins_at")):
        Turn.objects.filter(name=last["name"], begins_at__lt=min(last["begins_at"], at - KEPT_DONE)).delete()
    Worker.objects.filter(seen_at__lt=at - KEPT_DEAD_WORKER).delete()
