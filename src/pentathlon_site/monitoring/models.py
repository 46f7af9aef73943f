"""Status mail: when it goes out, to whom it went, and who does not want it."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from pentathlon_site.challenges.models import Event


def twice_a_week() -> list[int]:
    """Tuesday and Friday, as in 2018: Monday is 0."""
    return [1, 4]


class StatusMailPlan(models.Model):
    """When the status mail of an event goes out, in the event's time zone."""

    event = models.OneToOneField(Event, on_delete=models.CASCADE, related_name="status_mail_plan")
    is_on = models.BooleanField(_("Send the status mail"), default=True)
    weekdays = models.JSONField(_("Days"), default=twice_a_week)
    hour = models.PositiveSmallIntegerField(_("Hour"), default=8)


class Digest(models.Model):
    """One round of status mails; `slot` is the planned moment, so that a round exists once."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="digests")
    slot = models.DateTimeField()
    begun_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("-slot",)
        constraints: ClassVar = [models.UniqueConstraint("event", "slot", name="one_digest_per_slot")]


class DigestMail(models.Model):
    """One mail of a round. It is claimed before it is handed over, so that nobody gets it twice.

    A mail whose worker died between claim and confirmation is `uncertain`: it is not sent again.
    """

    class State(models.TextChoices):
        """Where a mail stands."""

        WAITING = "waiting", _("Waiting")
        CLAIMED = "claimed", _("Being sent")
        SENT = "sent", _("Sent")
        FAILED = "failed", _("Failed")
        UNCERTAIN = "uncertain", _("Perhaps sent")

    digest = models.ForeignKey(Digest, on_delete=models.CASCADE, related_name="mails")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="digest_mails")
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    claimed_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint("digest", "user", name="one_mail_per_digest_and_person")]


class Unsubscription(models.Model):
    """Somebody does not want the status mail of an event."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="unsubscriptions")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="unsubscriptions")
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint("event", "user", name="one_unsubscription")]
