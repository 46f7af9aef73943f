"""Proposals: questions that organ societies put forward, their grades, and what was decided."""

from typing import TYPE_CHECKING, Any, ClassVar

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from pentathlon_site.challenges.models.challenge import TARGET_2018, Challenge
from pentathlon_site.challenges.models.event import Event

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

CAPTURE_PERCENT = 20
"""What is assumed where nobody knows better: one exam in five."""


class Proposal(models.Model):
    """A question that a society proposes; the organiser's own, for a challenge that is there already.

    Attributes:
        is_own: Made by an organiser only to write down the expected exams of a challenge; there is nothing to decide.
        capture_percent: Share of the expected exams that is expected to come in as images.
    """

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
    capture_percent = models.PositiveSmallIntegerField(
        _("Percent of these exams that will come in"),
        default=CAPTURE_PERCENT,
        validators=[MinValueValidator(1), MaxValueValidator(100)],
    )
    challenge = models.OneToOneField(
        Challenge, on_delete=models.SET_NULL, null=True, blank=True, related_name="proposal"
    )
    is_own = models.BooleanField(default=False)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("created_at",)

    def __str__(self) -> str:
        return self.title

    @property
    def decision(self) -> "Decision | None":
        """The last decision, which counts."""
        return next(iter(self.decisions.all()), None)


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
    """What was decided on a proposal, by whom and why, with the forecast of that day. Decisions are never changed.

    Attributes:
        forecast_date: Day on which the target would be reached before collection closes; None: it would not.
        expected_images: Images that would be there at the close; None: the calendar had no collection.
    """

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="decisions")
    is_accepted = models.BooleanField()
    reason = models.TextField(_("Reason"))
    forecast_date = models.DateField(null=True)
    expected_images = models.PositiveIntegerField(null=True)
    exams_per_year = models.PositiveIntegerField(default=0)
    capture_percent = models.PositiveSmallIntegerField(default=CAPTURE_PERCENT)
    target = models.PositiveIntegerField(default=TARGET_2018)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="decisions")
    decided_at = models.DateTimeField()

    class Meta:
        ordering = ("-decided_at", "-pk")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep a new decision; refuse to change one."""
        if self.pk is not None:
            raise ValueError("a decision is never changed: make a new one")
        super().save(*args, **kwargs)
