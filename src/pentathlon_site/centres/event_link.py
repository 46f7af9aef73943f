"""The link of this app on the public page of an event: how a radiologist takes part."""

from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from pentathlon_site.challenges.models import Event
from pentathlon_site.challenges.next_step import NextStep
from pentathlon_site.challenges.page_links import PageLink


def taking_part(event: Event, user: Any, _at: datetime) -> PageLink | None:
    """To one's own centre; to the list of centres for who has none yet."""
    own = user.memberships.filter(centre__event=event, state="approved").first() if user.is_authenticated else None
    if own is not None:
        address = reverse("centres:centre", args=[event.slug, own.centre.pk])
        return PageLink(own.centre.name, address, _("Your centre, and what there is to do next."))
    if not event.centres.exists():
        return None
    address = reverse("centres:join", args=[event.slug])
    return PageLink(
        _("Take part as a radiologist"), address, _("Choose the hospital where you work and ask to join it.")
    )


def next_for_radiologist(event: Event, user: Any, at: datetime) -> NextStep | None:
    """The same as the one thing to do, while images can still come."""
    if not user.is_authenticated or event.phase_at(at) not in {"preparation", "proposal", "collection"}:
        return None
    link = taking_part(event, user, at)
    return NextStep(link.text, link.label, link.address) if link is not None else None
