"""What a refusal says of an event: when a phase is, whom to ask."""

from datetime import datetime

from django.utils.translation import gettext as _

from pentathlon_site.challenges.models import Event
from pentathlon_site.core.access_table import UNSCHEDULED
from pentathlon_site.core.templatetags.site import written_closing, written_moment


def phase_dates(event: Event, phase: str, at: datetime) -> str:
    """When a phase opens or was, in the reader's language."""
    window = event.window_of(phase)
    if window is None:
        return "" if phase in UNSCHEDULED else _("no dates yet")
    opens = written_moment(window.opens_at, event.time_zone)
    if at < window.opens_at:
        return _("opens on %(moment)s") % {"moment": opens}
    if window.closes_at is not None and window.closes_at <= at:
        return _("closed on %(moment)s") % {"moment": written_closing(window.closes_at, event.time_zone)}
    if phase == "collection" and not event.is_governed:
        return _("waits until the organiser has completed the governance record")
    return ""


def contact(event: Event) -> str:
    """Who answers questions on an event."""
    return f"{event.organiser_name} ({event.contact_email})"
