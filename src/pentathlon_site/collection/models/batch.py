"""A batch: images that a radiologist declares and sends together (R-08)."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Challenge
from pentathlon_site.collection.models.notice import PatientNotice


class Batch(models.Model):
    """A declaration on patient information, and the images that it covers.

    Attributes:
        notice: Version of the notice that the patients were given.
        informed_on: Day on which the last of these patients was informed.
        waiting_over: The radiologist states that the waiting period is over.
        no_objection: The radiologist states that none of these patients objected.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    challenge = models.ForeignKey(Challenge, on_delete=models.CASCADE, related_name="batches")
    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="batches")
    declared_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="batches")
    notice = models.ForeignKey(PatientNotice, on_delete=models.PROTECT, related_name="batches")
    informed_on = models.DateField(_("Day on which the last of these patients was informed"))
    waiting_over = models.BooleanField(default=False)
    no_objection = models.BooleanField(default=False)
    declared_at = models.DateTimeField()

    class Meta:
        ordering = ("-declared_at",)
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(waiting_over=True, no_objection=True), name="batch_is_declared_in_full"
            )
        ]
