"""Proposals: questions that organ societies put forward, their grades, and what was decided."""

from typing import TYPE_CHECKING, ClassVar

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from pentathlon_site.challenges.models.challenge import TARGET_2018, Challenge
from pentathlon_site.challenges.models.event import Event

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


class Proposal(models.Model):
    """A question that a society proposes."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="proposals")
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="proposals"
    )
    society = models.CharField(_("Society"), max_length=200)
    title = models.CharField(_("Title"), max_length=200)
    question = models.TextField(_("Clinical question"))
    modality = models.CharField(_("Modality"), max_length=40)
    reference_standard = models.TextField(_("How the truth is known"))
    known_challenges = models.TextField(_("Public challenges and data sets on this question"), blank=True)
    target = models.PositiveIntegerField(_("Images needed"), default=TARGET_2018)
    challenge = models.OneToOneField(
        Challenge, on_delete=models.SET_NULL, null=True, blank=True, related_name="proposal"
    )
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("created_at",)


class Expectation(models.Model):
    """Exams of the kind that a centre expects in a year."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="expectations")
    centre_name = models.CharField(_("Centre"), max_length=200)
    exams_per_year = models.PositiveIntegerField(_("Exams a year"))

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint("proposal", "centre_name", name="one_expectation_per_centre")]


def _grade(text: "StrOrPromise") -> models.PositiveSmallIntegerField:  # type: ignore[type-arg]  # the stubs' two parameters say nothing here
    return models.PositiveSmallIntegerField(text, validators=[MinValueValidator(1), MaxValueValidator(5)])


class Grade(models.Model):
    """One expert's judgement, 1 to 5 each."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="grades")
    expert = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="grades")
    relevance = _grade(_("Relevance"))
    novelty = _grade(_("Novelty"))
    feasibility = _grade(_("Feasibility"))
    comment = models.TextField(_("Comment"), blank=True)
    graded_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint("proposal", "expert", name="one_grade_per_expert")]


class Decision(models.Model):
    """What was decided on a proposal, by whom and why, with the forecast of that day. Decisions are never changed."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="decisions")
    is_accepted = models.BooleanField()
    reason = models.TextField(_("Reason"))
    forecast_date = models.DateField(null=True)
    exams_per_year = models.PositiveIntegerField(default=0)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="decisions")
    decided_at = models.DateTimeField()

    class Meta:
        ordering = ("-decided_at",)
