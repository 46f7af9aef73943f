"""The item of this app on the organiser's checklist."""

from collections.abc import Iterable
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from pentathlon_site.challenges.checklist import Item, view_or_change
from pentathlon_site.challenges.models import Event
from pentathlon_site.collection.notice_state import changed_facts
from pentathlon_site.collection.queries import current_notice, not_named
from pentathlon_site.core.text import localised


def notice_item(event: Event, _at: datetime) -> Iterable[Item]:
    """Without a published notice no patient can be informed, and no batch declared."""
    notice = current_notice(event)
    unnamed = not_named(notice) if notice is not None else []
    changed = changed_facts(notice) if notice is not None else []
    if unnamed:
        names = ", ".join(localised(challenge.definition.title) for challenge in unnamed)
        text = _("It says nothing of what was launched since: %(names)s. Write a new version.") % {"names": names}
    elif changed:
        text = _("The record has changed since (%(facts)s): publish a new version.") % {"facts": ", ".join(changed)}
    elif notice is None:
        text = _("Not published: without it no patient is informed and nothing can be sent.")
    else:
        text = _("Version %(number)d is in force.") % {"number": notice.number}
    address = reverse("collection:write_notice", kwargs={"event": event.slug})
    is_done = notice is not None and not unnamed and not changed
    yield Item(_("Patient notice"), is_done, text, address, view_or_change() if is_done else _("Write the notice"))
