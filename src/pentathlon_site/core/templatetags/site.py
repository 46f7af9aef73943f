"""Template tags of the site."""

from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django import template
from django.utils import formats, timezone
from django.utils.safestring import SafeString

from pentathlon_site.core.access import Place, may
from pentathlon_site.core.markdown import render_markdown
from pentathlon_site.core.text import localised

register = template.Library()


@register.filter
def both(text: Any) -> str:
    """The text of a `{"en": …, "fr": …}` field in the reader's language."""
    return localised(text)


@register.filter
def markdown(text: Any) -> SafeString:
    """HTML of a Markdown text, which may be in both languages."""
    return render_markdown(localised(text))


@register.simple_tag(takes_context=True)
def allowed(context: dict[str, Any], action: str, place: Place | None = None) -> bool:
    """Whether the reader may take an action at the page's place: `{% allowed "edit_event" as can_edit %}`."""
    return may(context["request"].user, action, place or context["place"], timezone.now())


@register.simple_tag(takes_context=True)
def moment(context: dict[str, Any], at: datetime | None, zone: str = "") -> str:
    """A moment in the event's time zone, with the zone written: `3 June 2026, 14:05 (Europe/Paris)`."""
    if at is None:
        return "–"
    event = context["place"].event
    return written_moment(at, zone or (event.time_zone if event is not None else "UTC"))


@register.simple_tag(takes_context=True)
def closing(context: dict[str, Any], at: datetime, zone: str = "") -> str:
    """When something ends, in the event's time zone; midnight belongs to the day before: `8 February 2027, 24:00`."""
    return written_closing(at, zone or context["place"].event.time_zone)


def written_closing(at: datetime, zone: str) -> str:
    """The end of a window; see `closing`."""
    local = timezone.localtime(at, ZoneInfo(zone))
    if local.time() != time.min:
        return written_moment(at, zone)
    return f"{formats.date_format(local.date() - timedelta(days=1), 'DATE_FORMAT')}, 24:00 ({zone})"


def written_moment(at: datetime, zone: str) -> str:
    """A moment as the clocks of a time zone show it, with the zone written."""
    local = timezone.localtime(at, ZoneInfo(zone))
    return f"{formats.date_format(local, 'DATE_FORMAT')}, {local:%H:%M} ({zone})"
