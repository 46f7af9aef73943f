"""The data-protection course: who read and passed which version, and until when that counts (R-07)."""

from typing import ClassVar

from django.conf import settings
from django.db import models


class Reading(models.Model):
    """An account has read a module."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="course_readings")
    version = models.PositiveIntegerField()
    module = models.CharField(max_length=40)
    read_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint("user", "version", "module", name="one_reading_per_module")]


class Attempt(models.Model):
    """One try at the quiz.

    Attributes:
        version: Version of the course.
        questions: `{"id": …, "order": [2, 0, 1]}` for each question asked, in the order asked: its answers were shown
            in that order.
        answers: Question → position of the chosen answer as shown; empty until sent.
        sent_at: None while the quiz is open.
        right: Number of right answers.
        expires_at: Until when a pass counts; None for a fail.
        certificate: Number on the certificate; empty for a fail.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="course_attempts")
    version = models.PositiveIntegerField()
    questions = models.JSONField(default=list)
    answers = models.JSONField(default=dict)
    started_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    right = models.PositiveSmallIntegerField(default=0)
    passed = models.BooleanField(default=False)
    expires_at = models.DateTimeField(null=True)
    certificate = models.CharField(max_length=20, blank=True)

    class Meta:
        ordering = ("-started_at",)
        constraints: ClassVar = [
            models.UniqueConstraint("user", condition=models.Q(sent_at=None), name="one_open_attempt"),
            models.UniqueConstraint("certificate", condition=~models.Q(certificate=""), name="one_certificate_number"),
        ]

    @property
    def asked(self) -> int:
        """Number of questions."""
        return len(self.questions)
