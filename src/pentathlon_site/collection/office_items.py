"""The item of this app on the organiser's checklist."""

from collections.abc import Iterable
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from pentathlon_site.challenges.checklist import Item, view_or_change
from pentathlon_site.challenges.models import Event
from pentathlon_site.collection.queries import current_notice


def notice_item(event: Event, _at: datetime) -> Iterable[Item]:
    """Without a published notice no patient can be informed, and no batch declared."""
    notice = current_notice(event)
    if notice is None:
        text = _("Not published: without it no patient is informed and nothing can be sent.")
    else:
        text = _("Version %(number)d is in force.") % {"number": notice.number}
    address = reverse("collection:write_notice", kwargs={"event": event.slug})
    button = _("Write the notice") if notice is None else view_or_change()
    yield Item(_("Patient notice"), notice is not None, text, address, button)
