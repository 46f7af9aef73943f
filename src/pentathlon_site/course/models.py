"""The data-protection course: who passed which version, and until when that counts (R-07)."""

from django.conf import settings
from django.db import models


class Attempt(models.Model):
    """One try at the quiz.

    Attributes:
        version: Version of the course.
        questions: Ids of the questions asked, in their order.
        answers: Question → chosen option; empty until sent.
        sent_at: None while the quiz is open.
        right: Number of right answers.
        expires_at: Until when a pass counts; None for a fail.
        certificate: Number on the certificate; empty for a fail.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="course_attempts")
    version = models.CharField(max_length=20)
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
