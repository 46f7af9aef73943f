"""The item of this app on the organiser's checklist."""

from collections.abc import Iterable
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pentathlon_site.challenges.checklist import Item
from pentathlon_site.challenges.models import Event
from pentathlon_site.charter.queries import binding_version, signatures


def charter_items(event: Event, at: datetime) -> Iterable[Item]:
    """The charter, published."""
    is_published, count = binding_version(event, at) is not None, signatures(event).count()
    text = ngettext("%(count)s signature so far.", "%(count)s signatures so far.", count) % {"count": count}
    yield Item(
        _("Charter"),
        is_published,
        text if is_published else _("Not published yet: nobody can upload before signing it."),
        reverse("charter:office", args=[event.slug]),
        _("See the charter") if is_published else _("Write and publish"),
    )
