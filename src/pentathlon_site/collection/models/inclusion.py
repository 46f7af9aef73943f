"""An image that a centre sent, and what became of it."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Challenge
from pentathlon_site.collection.models.batch import Batch


class Inclusion(models.Model):
    """One received image. No field could take a hospital number or a name (R-15).

    Attributes:
        number: Random inclusion number with a check character; only of images that were not refused.
        received: Keyed hash of the bytes that arrived: the same bytes are one image however often they arrive.
        state: What the centre was answered.
        code: Why it was refused or what is asked; a key of `collection.reason_codes.ADVICE`.
        detail: What was found, `{"en": …, "fr": …}`; without values that could name a patient.
        findings: Criteria that the file leaves unknown, or notes; without values that could name a patient.
        labels: Column → value, of the challenge's closed vocabulary.
        file: Name in the storage; empty when refused.
        pixels: Keyed hash of the pixels (R-28).
        exam: Keyed hash of the exam's pseudonym, the same in every challenge of the centre.
        exam_place: 0, 1 …: which of the images that an exam may have.
        thumbnail: Small grey picture that finds near duplicates, as `pentathlon.imaging.fingerprint` makes it.
    """

    class State(models.TextChoices):
        """What the centre was answered."""

        ACCEPTED = "accepted", _("Accepted")
        QUESTION = "question", _("Accepted with a question")
        REFUSED = "refused", _("Refused")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.CharField(max_length=16, unique=True, null=True)  # noqa: DJ001 - unique, and refused images have none
    batch = models.ForeignKey(Batch, on_delete=models.CASCADE, related_name="inclusions")
    challenge = models.ForeignKey(Challenge, on_delete=models.CASCADE, related_name="inclusions")
    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="inclusions")
    sent_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="inclusions")
    received = models.CharField(max_length=64)
    received_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State.choices)
    code = models.CharField(max_length=40, blank=True)
    detail = models.JSONField(default=dict)
    findings = models.JSONField(default=list)
    labels = models.JSONField(default=dict)
    labelled_at = models.DateTimeField(null=True)
    file = models.CharField(max_length=120, blank=True)
    file_sha256 = models.CharField(max_length=64, blank=True)
    size_bytes = models.PositiveIntegerField(default=0)
    pixels = models.CharField(max_length=64, blank=True)
    exam = models.CharField(max_length=64, blank=True)
    exam_place = models.PositiveSmallIntegerField(default=0)
    thumbnail = models.BinaryField(default=bytes)

    class Meta:
        ordering = ("-received_at",)
        constraints: ClassVar = [
            models.UniqueConstraint("challenge", "centre", "received", name="one_inclusion_per_content"),
            models.UniqueConstraint("pixels", condition=~models.Q(pixels=""), name="one_inclusion_per_picture"),
            models.UniqueConstraint(
                "challenge",
                "centre",
                "exam",
                "exam_place",
                condition=~models.Q(exam=""),
                name="no_more_images_than_an_exam_may_have",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                *("challenge", "centre", "state", "code", "labelled_at", "received_at", "id"), name="inclusion_counts"
            ),  # holds all that `monitoring` counts, so that it reads no row
        ]

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left for the centre to do: not refused, labelled, and with its mask where one is due."""
        return (
            self.state != self.State.REFUSED
            and (self.labelled_at is not None or not self.challenge.has_labels)
            and (hasattr(self, "mask") or not self.challenge.needs_mask)
        )


class Mask(models.Model):
    """The mask of an image, on its grid."""

    inclusion = models.OneToOneField(Inclusion, on_delete=models.CASCADE, related_name="mask")
    received_sha256 = models.CharField(max_length=64)
    file = models.CharField(max_length=120)
    file_sha256 = models.CharField(max_length=64)
    size_bytes = models.PositiveIntegerField()
    received_at = models.DateTimeField()
