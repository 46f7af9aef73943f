"""Writes of the queue that are not a worker's."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from pentathlon_site.audit.actions import record
from pentathlon_site.core.errors import Conflict, NotFound
from pentathlon_site.jobs import leases
from pentathlon_site.jobs.models import Run, Turn, Worker

KEPT_DONE = timedelta(days=7)
KEPT_FAILED = timedelta(days=60)
KEPT_DEAD_WORKER = timedelta(hours=1)


@transaction.atomic
def retry_job(*, run: UUID, by: Any, at: datetime) -> None:
    """Run failed work again, with all its attempts.

    Raises:
        NotFound: there is no such work.
        Conflict: it has not failed, or not any more.
    """
    found = Run.objects.filter(pk=run).first()
    if found is None:
        raise NotFound(_("There is no such job: it was removed after its time."))
    if not leases.restart(found, at):
        raise Conflict(_("The job has not failed, or somebody else runs it again already: reload the page."))
    record("retry_job", f"job:{run}", by=by, at=at, facts={"name": found.name})


def remove_old_work(*, at: datetime) -> None:
    """Remove work that is long done, turns but for the last of each job, and workers that died."""
    finished = DBTaskResult.objects.filter(run__isnull=False)
    finished.filter(status=TaskResultStatus.SUCCESSFUL, finished_at__lt=at - KEPT_DONE).delete()
    finished.filter(status=TaskResultStatus.FAILED, finished_at__lt=at - KEPT_FAILED).delete()
    for last in Turn.objects.values("name").annotate(begins_at=Max("begins_at")):
        Turn.objects.filter(name=last["name"], begins_at__lt=min(last["begins_at"], at - KEPT_DONE)).delete()
    Worker.objects.filter(seen_at__lt=at - KEPT_DEAD_WORKER).delete()
