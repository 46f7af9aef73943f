"""Withdrawals: a patient objects, and everything of the image goes (R-27, R-28)."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Challenge, Event


class Withdrawal(models.Model):
    """The receipt of an erasure. It names the inclusion number, which means nothing to anybody but the centre.

    Attributes:
        erased_at: When nothing was left; None while a store has failed and is tried again.
        erased: Name of a store → how many things went from it.
        pending: What is still to be erased, as `purge.Case` writes it; empty once nothing is left.
    """

    class Reason(models.TextChoices):
        """Classes of reason; nothing more is asked."""

        OBJECTION = "objection", _("The patient objects")
        MISTAKE = "mistake", _("Sent by mistake")
        LEGAL = "legal", _("Refusal made during the lifetime of a deceased patient, or other legal reason")

    receipt = models.CharField(max_length=20, unique=True)
    number = models.CharField(max_length=16, unique=True)
    challenge = models.ForeignKey(Challenge, on_delete=models.CASCADE, related_name="withdrawals")
    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="withdrawals")
    reason = models.CharField(_("Reason"), max_length=10, choices=Reason.choices)
    withdrawn_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    withdrawn_at = models.DateTimeField()
    erased_at = models.DateTimeField(null=True)
    erased = models.JSONField(default=dict)
    pending = models.JSONField(default=dict)

    class Meta:
        ordering = ("-withdrawn_at",)


class Tombstone(models.Model):
    """Keyed hashes of a withdrawn image: the same image is refused when it comes again (R-28).

    Attributes:
        pixels: Of its pixels.
        exam: Of its exam, where a patient objected: no other image of the exam is taken either. Empty where the image
            was sent by mistake, or its exam is not known.
    """

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="tombstones")
    pixels = models.CharField(max_length=64)
    exam = models.CharField(max_length=64, blank=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint("event", "pixels", name="one_tombstone_per_image")]
