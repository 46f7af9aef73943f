"""Periodic work of this app."""

from datetime import timedelta

from django.utils import timezone

from pentathlon_site.challenges.models import Event
from pentathlon_site.jobs.queue import job
from pentathlon_site.monitoring.actions.publication import publish_counts


@job("monitoring.publish_counts", every=timedelta(minutes=5))
def publish_counts_now() -> None:
    """Let the public numbers follow, in every event that collects."""
    at = timezone.now()
    for event in Event.objects.prefetch_related("phase_windows").select_related("governance"):
        if event.phase_at(at) == "collection":
            publish_counts(event=event, by=None, at=at)
