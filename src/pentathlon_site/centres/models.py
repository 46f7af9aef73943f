"""Centres: the hospitals that contribute, their agreements and their members."""

from datetime import date, datetime, timedelta
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from pentathlon_site.challenges.models import Event


class Centre(models.Model):
    """A radiology service that takes part in an event."""

    class Kind(models.TextChoices):
        """Kinds of centre in the report of 2018."""

        PUBLIC = "public", _("Public hospital")
        PRIVATE = "private", _("Private practice")
        CANCER = "cancer", _("Cancer centre")

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="centres")
    name = models.CharField(_("Name"), max_length=200)
    kind = models.CharField(_("Kind"), max_length=10, choices=Kind.choices)
    city = models.CharField(_("City"), max_length=100)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("name",)
        constraints: ClassVar = [models.UniqueConstraint("event", "name", name="one_centre_per_name")]

    def __str__(self) -> str:
        return f"{self.name} ({self.city})"

    def has_agreement(self, on: date) -> bool:
        """Whether an agreement is signed and in date (R-04)."""
        return any(agreement.holds(on) for agreement in self.agreements.all())


class Agreement(models.Model):
    """The signed agreement between the society and a centre: valid from a day until before another."""

    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="agreements")
    reference = models.CharField(_("Reference"), max_length=80)
    signed_on = models.DateField(_("Signed on"))
    valid_from = models.DateField(_("Valid from"))
    valid_until = models.DateField(_("Valid until, that day excluded"))
    ended_on = models.DateField(_("Ended early on"), null=True, blank=True)

    class Meta:
        ordering = ("-valid_from",)
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(valid_until__gt=models.F("valid_from")), name="agreement_dates")
        ]

    @property
    def ends_on(self) -> date:
        """First day that it no longer covers."""
        return self.valid_until if self.ended_on is None else min(self.ended_on, self.valid_until)

    @property
    def last_day(self) -> date:
        """Last day that it covers: what people read and type."""
        return self.ends_on - timedelta(days=1)

    def holds(self, on: date) -> bool:
        """Whether the agreement covers a day."""
        return self.valid_from <= on < self.ends_on


class Membership(models.Model):
    """A radiologist of a centre: asked for, then approved or refused, once ended.

    Attributes:
        decided_at: When it was approved, refused or ended, whichever came last.
    """

    class State(models.TextChoices):
        """Where a membership stands."""

        ASKED = "asked", _("Waiting for approval")
        APPROVED = "approved", _("Approved")
        REFUSED = "refused", pgettext_lazy("membership", "Refused")
        ENDED = "ended", _("Ended")

    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    is_lead = models.BooleanField(_("Leads the centre"), default=False)
    state = models.CharField(max_length=10, choices=State.choices, default=State.ASKED)
    asked_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ("user__full_name",)
        constraints: ClassVar = [models.UniqueConstraint("centre", "user", name="one_membership_per_centre")]


class Invitation(models.Model):
    """An invitation to a centre, sent by mail; its secret is kept nowhere.

    Attributes:
        nonce: Random; the secret of the link is made of it with the key of the site.
        secret_hash: SHA-256 of the secret, by which the link is recognised.
        language: In which the inviter works.
        cancelled_at: When it was taken back.
    """

    centre = models.ForeignKey(Centre, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField(_("E-mail address"))
    is_lead = models.BooleanField(_("Leads the centre"), default=False)
    nonce = models.CharField(max_length=64, unique=True)
    secret_hash = models.CharField(max_length=64, unique=True)
    language = models.CharField(max_length=2)
    invited_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    cancelled_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("-created_at",)

    def is_open(self, at: datetime) -> bool:
        """Whether its link still works."""
        return self.accepted_at is None and self.cancelled_at is None and at < self.expires_at
