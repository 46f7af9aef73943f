"""The notice that patients are given (R-09)."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from pentathlon_site.challenges.models import Event


class PatientNotice(models.Model):
    """A version of the notice. Once published it never changes: a change is a new version.

    Attributes:
        facts: What the notice says that stands in no governance record: companies, minors, transfers.
        published_at: None while it is a draft.
    """

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="notices")
    number = models.PositiveSmallIntegerField()
    text_en = models.TextField(_("Text in English"))
    text_fr = models.TextField(_("Text in French"))
    facts = models.JSONField(default=dict)
    published_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ("-number",)
        constraints: ClassVar = [models.UniqueConstraint("event", "number", name="one_text_per_notice_version")]
