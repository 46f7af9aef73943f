"""The ethics charter of an event: its versions, and who signed which (R-06)."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from pentathlon_site.challenges.models import Event


class CharterVersion(models.Model):
    """A published text. It never changes: a change is a new version.

    Attributes:
        text_en, text_fr: The exact text shown.
        sha256_en, sha256_fr: Hashes of their UTF-8 bytes.
        is_material: Whether everybody must sign again.
    """

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="charter_versions")
    number = models.PositiveSmallIntegerField()
    text_en = models.TextField()
    text_fr = models.TextField()
    sha256_en = models.CharField(max_length=64)
    sha256_fr = models.CharField(max_length=64)
    is_material = models.BooleanField(default=True)
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ("-number",)
        constraints: ClassVar = [models.UniqueConstraint("event", "number", name="one_text_per_charter_version")]


class Signature(models.Model):
    """An account signed exactly these bytes."""

    version = models.ForeignKey(CharterVersion, on_delete=models.PROTECT, related_name="signatures")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="signatures")
    language = models.CharField(max_length=2)
    sha256 = models.CharField(max_length=64)
    authentication = models.CharField(max_length=40)
    signed_at = models.DateTimeField()
    receipt = models.CharField(max_length=20, unique=True)

    class Meta:
        ordering = ("-signed_at",)
        constraints: ClassVar = [models.UniqueConstraint("version", "user", name="one_signature_per_version")]
