"""Where am I? The way of a radiologist to the first upload, with the one thing to do next."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.urls import NoReverseMatch, reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.agreement_state import today_of
from pentathlon_site.centres.models import Centre
from pentathlon_site.centres.requirements import Requirement, Step, steps


@dataclass(frozen=True)
class Line:
    """A step as the component `steps` shows it: an address only where it is the next thing to do."""

    title: str
    state: Literal["done", "next", "locked"]
    text: str = ""
    address: str = ""
    button: str = ""


@dataclass(frozen=True)
class Checklist:
    """Every step in order.

    Attributes:
        is_ready: Whether every requirement is met, whatever the phase.
    """

    lines: tuple[Line, ...]
    is_ready: bool

    @property
    def next(self) -> Line | None:
        """The one thing that the reader can do now; None when only others can act."""
        return next((line for line in self.lines if line.state == "next"), None)


def checklist(user: User, centre: Centre, at: datetime) -> Checklist:
    """Where a radiologist stands at a centre."""
    found = [(step, step.check(user, centre, at)) for step in steps()]
    missing = [requirement for _step, requirement in found if requirement is not None]
    own = next((requirement for requirement in missing if requirement.address), None)
    lines = [_line(step, requirement, is_next=requirement is own) for step, requirement in found]
    collecting = centre.event.phase_at(at) == "collection"
    lines.append(Line(_("Collection is open"), "done") if collecting else _closed(centre, at))
    lines.append(_upload(centre, can_upload=collecting and not missing))
    return Checklist(tuple(lines), not missing)


def _line(step: Step, requirement: Requirement | None, *, is_next: bool) -> Line:
    if requirement is None:
        return Line(str(step.title), "done")
    if is_next:
        return Line(str(step.title), "next", requirement.message, requirement.address, str(step.button))
    return Line(str(step.title), "locked", requirement.message)


def _closed(centre: Centre, at: datetime) -> Line:
    """That nothing is collected now, and when it will be."""
    window = next((window for window in centre.event.phase_windows.all() if window.phase == "collection"), None)
    text = _("The organiser has not set the dates yet.")
    if window is not None and at < window.opens_at:
        day = date_format(today_of(centre.event, window.opens_at))
        text = _("It opens on %(day)s (%(zone)s).") % {"day": day, "zone": centre.event.time_zone}
    elif window is not None and window.closes_at is not None and window.closes_at <= at:
        text = _("It has ended.")
    elif window is not None:
        text = _("The organiser has not completed the governance record yet.")
    return Line(_("Collection is open"), "locked", text)


def _upload(centre: Centre, *, can_upload: bool) -> Line:
    if not can_upload:
        return Line(_("Upload images"), "locked")
    return Line(_("Upload images"), "next", "", _upload_address(centre), _("Upload"))


def _upload_address(centre: Centre) -> str:
    try:
        return reverse("collection:upload", args=[centre.event.slug, centre.pk])
    except NoReverseMatch:  # the upload page belongs to an app above
        return ""
