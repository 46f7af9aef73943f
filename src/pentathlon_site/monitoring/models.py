"""What the public was shown; the status mail: when it goes out, to whom it went, and who does not want it."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from pentathlon_site.challenges.models import Challenge, Event


class PublicCount(models.Model):
    """Accepted images of a challenge as everybody may see them since a moment.

    Rows are only ever added: what was once shown stays, so that no two pages differ by a small count (R-39).
    """

    challenge = models.ForeignKey(Challenge, on_delete=models.CASCADE, related_name="public_counts")
    at = models.DateTimeField()
    count = models.PositiveIntegerField()

    class Meta:
        ordering = ("at",)
        constraints: ClassVar = [models.UniqueConstraint("challenge", "at", name="one_public_count_per_moment")]


class PublicTable(models.Model):
    """A table by centre and challenge that an organiser took out for publication, small counts hidden (R-39).

    Attributes:
        rows, columns: Keys of centres and challenges, in order.
        shown: [[row, column, number] …] that the table shows or gives away; the next table is measured against it.
        hidden: [[row, column] …] that it hides.
    """

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="public_tables")
    rows = models.JSONField(default=list)
    columns = models.JSONField(default=list)
    shown = models.JSONField(default=list)
    hidden = models.JSONField(default=list)
    published_at = models.DateTimeField()

    class Meta:
        ordering = ("-published_at", "-pk")


def twice_a_week() -> list[int]:
    """Tuesday and Friday, as in 2018: Monday is 0."""
    return [1, 4]


class StatusMailPlan(models.Model):
    """When the status mail of an event goes out, in the event's time zone.

    Attributes:
        changed_at: No round is made up for an hour before this change.
    """

    event = models.OneToOneField(Event, on_delete=models.CASCADE, related_name="status_mail_plan")
    is_on = models.BooleanField(_("Send the status mail"), default=True)
    weekdays = models.JSONField(_("Days"), default=twice_a_week)
    hour = models.PositiveSmallIntegerField(_("Hour"), default=8)
    changed_at = models.DateTimeField(null=True)


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
        FAILED = "failed", _("Refused by the mail server")
        UNCERTAIN = "uncertain", _("Perhaps sent")
        SKIPPED = "skipped", _("Not sent: too late, or no longer wanted")

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
