"""An event: several challenges that share people, centres and a calendar."""

from datetime import datetime
from typing import ClassVar
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from pentathlon_site.core.access_table import access_table


class Event(models.Model):
    """Several challenges at once.

    Attributes:
        title: `{"en": …, "fr": …}`, as every text that organisers write.
        description: What the event is: Markdown in both languages, as `participate` and `why`.
        time_zone: In which the calendar is written and read.
        is_public: Whether the public pages show it.
    """

    slug = models.SlugField(_("Short name in addresses"), max_length=60, unique=True)
    title = models.JSONField(_("Title"), default=dict)
    description = models.JSONField(_("What this event is"), default=dict)
    participate = models.JSONField(_("How to take part"), default=dict)
    why = models.JSONField(_("Why it matters"), default=dict)
    organiser_name = models.CharField(_("Organising society"), max_length=200)
    contact_email = models.EmailField(_("Contact address"))
    time_zone = models.CharField(_("Time zone"), max_length=60, default="Europe/Paris")
    is_public = models.BooleanField(_("Shown to the public"), default=False)
    created_at = models.DateTimeField()

    class Meta:
        ordering = ("-created_at",)

    def __str__(self) -> str:
        return self.slug

    def phase_at(self, at: datetime) -> str:
        """Phase in which the event is: the half-open window that holds the moment.

        Where none does, `preparation` until the collection has opened, `between` after that; what is destroyed stays
        so. Collection is not open, whatever the calendar says, while the governance record is incomplete (R-01).
        """
        begun = [window for window in self.phase_windows.all() if window.opens_at <= at]
        if not begun:
            return "preparation"
        last = begun[-1]
        if last.closes_at is None or at < last.closes_at:
            return "preparation" if last.phase == "collection" and not self.is_governed else last.phase
        if last.phase == "destroyed":
            return "destroyed"
        return "preparation" if last.phase == "proposal" else "between"

    def window_of(self, phase: str) -> "PhaseWindow | None":
        """The window of a phase, if the calendar has one."""
        return next((window for window in self.phase_windows.all() if window.phase == phase), None)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the calendar."""
        return ZoneInfo(self.time_zone)

    @property
    def is_governed(self) -> bool:
        """Whether every field that the regime requires is filled."""
        governance = getattr(self, "governance", None)
        return governance is not None and not governance.missing()


class PhaseWindow(models.Model):
    """When a phase is: `opens_at` belongs to it, `closes_at` does not. The last ones may stay open."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="phase_windows")
    phase = models.CharField(max_length=20, choices=[(name, name) for name in access_table().scheduled])
    opens_at = models.DateTimeField()
    closes_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("opens_at",)
        constraints: ClassVar = [
            models.UniqueConstraint("event", "phase", name="one_window_per_phase"),
            models.CheckConstraint(
                condition=models.Q(closes_at__isnull=True) | models.Q(closes_at__gt=models.F("opens_at")),
                name="phase_closes_after_it_opens",
            ),
        ]


class EventRole(models.Model):
    """A role of an account in an event."""

    ROLES: ClassVar = [(name, name) for name in ("organiser", "dpo", "expert", "society")]

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="roles")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="event_roles")
    role = models.CharField(max_length=20, choices=ROLES)
    given_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint("event", "user", "role", name="one_row_per_event_role")]


class NewsItem(models.Model):
    """News on the public page."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="news")
    title = models.JSONField(default=dict)
    body = models.JSONField(default=dict)
    published_at = models.DateTimeField()

    class Meta:
        ordering = ("-published_at",)


class Partner(models.Model):
    """An organisation that supports the event."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="partners")
    name = models.CharField(_("Name"), max_length=200)
    address = models.URLField(_("Web address"), blank=True)
    contribution = models.JSONField(_("Contribution"), default=dict)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position", "name")
