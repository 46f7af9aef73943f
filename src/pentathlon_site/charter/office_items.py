"""The item of this app on the organiser's checklist."""

from collections.abc import Iterable
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pentathlon_site.challenges.checklist import Item
from pentathlon_site.challenges.models import Event
from pentathlon_site.charter.present_facts import outdated_facts
from pentathlon_site.charter.queries import binding_version, current_version, signatures


def charter_items(event: Event, at: datetime) -> Iterable[Item]:
    """The charter, published."""
    binding, last, count = binding_version(event, at), current_version(event, at), signatures(event).count()
    outdated = outdated_facts({"en": last.text_en, "fr": last.text_fr}, event) if last is not None else []
    if binding is None:
        text = _("Not published yet: nobody can upload before signing it.")
    elif outdated:
        text = _("The record has changed since (%(facts)s): publish a new version.") % {"facts": ", ".join(outdated)}
    else:
        text = ngettext("%(count)s signature so far.", "%(count)s signatures so far.", count) % {"count": count}
    is_done = binding is not None and not outdated
    button = _("See the charter") if is_done else _("Write and publish")
    yield Item(_("Charter"), is_done, text, reverse("charter:office", args=[event.slug]), button)
