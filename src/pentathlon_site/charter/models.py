"""The ethics charter of an event: its versions, and who signed which (R-06)."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models

from pentathlon_site.challenges.models import Event


class Draft(models.Model):
    """The next version while it is written. Nobody signs it."""

    event = models.OneToOneField(Event, on_delete=models.CASCADE, related_name="charter_draft")
    text_en = models.TextField()
    text_fr = models.TextField()
    saved_at = models.DateTimeField()
    saved_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")


class _NeverChanges(models.Model):
    """A row that is written once."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Write it; a second time is our fault."""
        if not self._state.adding:
            raise TypeError(f"a {type(self).__name__} never changes")
        super().save(*args, **kwargs)


class CharterVersion(_NeverChanges):
    """A published text. It never changes: a change is a new version.

    Attributes:
        text_en, text_fr: The exact text shown.
        sha256_en, sha256_fr: Hashes of their UTF-8 bytes.
        is_material: Whether everybody must sign again.
        changes: What is new, in both languages, shown to those who signed an earlier version.
    """

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="charter_versions")
    number = models.PositiveSmallIntegerField()
    text_en = models.TextField()
    text_fr = models.TextField()
    sha256_en = models.CharField(max_length=64)
    sha256_fr = models.CharField(max_length=64)
    is_material = models.BooleanField(default=True)
    changes = models.JSONField(default=dict)
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ("-number",)
        constraints: ClassVar = [models.UniqueConstraint("event", "number", name="one_text_per_charter_version")]

    def text_in(self, language: str) -> str:
        """The exact text in `en` or `fr`."""
        return self.text_fr if language == "fr" else self.text_en

    def sha256_in(self, language: str) -> str:
        """Hash of the exact text in `en` or `fr`, as it was when the version was published."""
        return self.sha256_fr if language == "fr" else self.sha256_en


class Signature(_NeverChanges):
    """An account signed exactly these bytes.

    Attributes:
        full_name: Of the account at that moment; the person typed it.
        professional_id: Of the account at that moment.
        sha256: Hash of the bytes that were shown.
        authentication: How the person had signed in: `password` or `second_factor`.
        receipt: Number on the receipt.
    """

    version = models.ForeignKey(CharterVersion, on_delete=models.PROTECT, related_name="signatures")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="signatures")
    full_name = models.CharField(max_length=150)
    professional_id = models.CharField(max_length=20, blank=True)
    language = models.CharField(max_length=2)
    sha256 = models.CharField(max_length=64)
    authentication = models.CharField(max_length=40)
    signed_at = models.DateTimeField()
    receipt = models.CharField(max_length=20, unique=True)

    class Meta:
        ordering = ("-signed_at",)
        constraints: ClassVar = [models.UniqueConstraint("version", "user", name="one_signature_per_version")]
