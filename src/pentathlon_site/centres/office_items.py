"""The item of this app on the organiser's checklist."""

from collections.abc import Iterable
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from pentathlon_site.centres.agreement_state import agreement_state, today_of
from pentathlon_site.challenges.checklist import Item
from pentathlon_site.challenges.models import Event


def centre_items(event: Event, at: datetime) -> Iterable[Item]:
    """Centres, each with an agreement in date."""
    centres, today = list(event.centres.prefetch_related("agreements")), today_of(event, at)
    ready = sum(agreement_state(centre, today).standing.is_valid for centre in centres)
    text = _("Centres with an agreement in date: %(ready)s of %(count)s.") % {"ready": ready, "count": len(centres)}
    yield Item(
        _("Centres and their agreements"),
        bool(centres) and ready == len(centres),
        text if centres else _("No centre was added yet."),
        reverse("centres:list", args=[event.slug]) if centres else reverse("centres:import_centres", args=[event.slug]),
        _("See the centres") if centres else _("Add centres"),
    )
