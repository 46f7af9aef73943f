"""The page that shows the queue."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from pentathlon_site.core.access import allow
from pentathlon_site.jobs.actions import retry_job
from pentathlon_site.jobs.queries import see_queue


@require_GET
@allow("see_jobs")
def queue(request: HttpRequest) -> HttpResponse:
    """What waits, runs and failed; the page asks again for its part `queue` every few seconds."""
    template = "jobs/queue_part.html" if getattr(request, "htmx", False) else "jobs/queue.html"
    refreshes = "still" not in request.GET
    return render(request, template, {"queue": see_queue(timezone.now()), "refreshes": refreshes})


@require_POST
@allow("retry_job")
def retry(request: HttpRequest, run: UUID) -> HttpResponse:
    """Run failed work again."""
    retry_job(run=run, by=request.user, at=timezone.now())
    messages.success(request, _("The job waits for a worker again."))
    return redirect("jobs:queue")
