"""Work of this app in the background."""

from datetime import timedelta

from django.utils import timezone

from pentathlon_site.accounts.models import User
from pentathlon_site.challenges.models import Event
from pentathlon_site.jobs.queue import job
from pentathlon_site.monitoring.actions.digests import plan_digests, send_digest
from pentathlon_site.monitoring.actions.publication import publish_counts
from pentathlon_site.monitoring.mails import Round, addressed, trial_message_id
from pentathlon_site.monitoring.models import Digest


@job("monitoring.publish_counts", every=timedelta(minutes=5))
def publish_counts_now() -> None:
    """Let the public numbers follow, in every event that collects."""
    at = timezone.now()
    for event in Event.objects.prefetch_related("phase_windows").select_related("governance"):
        if event.phase_at(at) == "collection":
            publish_counts(event=event, by=None, at=at)


@job("monitoring.plan_digests", every=timedelta(minutes=5))
def plan_digests_now() -> None:
    """Begin the rounds of the status mail that are due."""
    plan_digests(at=timezone.now())


@job("monitoring.send_digest")
def send_digest_now(*, digest: int) -> None:
    """Send what waits of a round."""
    found = Digest.objects.select_related("event__governance").filter(pk=digest).first()
    if found is not None:
        send_digest(digest=found, clock=timezone.now)


@job("monitoring.send_trial_mail")
def send_trial_mail(*, event: int, reader: int, language: str, to: int) -> None:
    """Send an organiser the mail that a radiologist would get now; its link unsubscribes nobody but himself."""
    at, place = timezone.now(), Event.objects.select_related("governance").get(pk=event)
    organiser = User.objects.get(pk=to)
    mail = Round(place, at).mail_to(User.objects.get(pk=reader), language=language, link_for=organiser)
    addressed(mail, event=place, user=organiser, message_id=trial_message_id(organiser, at), is_test=True).send()
