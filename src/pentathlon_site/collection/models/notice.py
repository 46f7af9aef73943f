"""The notice that patients are given (R-09)."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from pentathlon_site.challenges.models import Event


class PatientNotice(models.Model):
    """A published version of the notice. It never changes: a change is a new version."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="notices")
    number = models.PositiveSmallIntegerField()
    text_en = models.TextField()
    text_fr = models.TextField()
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ("-number",)
        constraints: ClassVar = [models.UniqueConstraint("event", "number", name="one_text_per_notice_version")]
