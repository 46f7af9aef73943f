"""Add and edit centres."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon_site.accounts.models import User
from pentathlon_site.audit import actions as audit
from pentathlon_site.centres.centre_table import read_centres
from pentathlon_site.centres.errors import ImportRefused
from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Event
from pentathlon_site.core.errors import Conflict


@dataclass(frozen=True)
class CentreFacts:
    """What is known of a centre. `kind` is one of `Centre.Kind`."""

    name: str
    kind: str
    city: str


@transaction.atomic
def add_centre(*, event: Event, facts: CentreFacts, by: User | None, at: datetime) -> Centre:
    """Add a centre to an event.

    Raises:
        Conflict: the event has a centre of this name.
    """
    _refuse_known_name(event, facts.name)
    centre = event.centres.create(name=facts.name, kind=facts.kind, city=facts.city, created_at=at)
    audit.record("add_centre", f"centre:{centre.pk}", by=by, at=at, event=event.slug, facts={"kind": facts.kind})
    return centre


@transaction.atomic
def edit_centre(*, centre: Centre, facts: CentreFacts, by: User | None, at: datetime) -> Centre:
    """Change name, kind or city of a centre.

    Raises:
        Conflict: the event has another centre of this name.
    """
    _refuse_known_name(centre.event, facts.name, but=centre)
    before = {"name": centre.name, "kind": centre.kind, "city": centre.city}
    centre.name, centre.kind, centre.city = facts.name, facts.kind, facts.city
    centre.save(update_fields=["name", "kind", "city"])
    audit.record("edit_centre", f"centre:{centre.pk}", by=by, at=at, event=centre.event.slug, facts={"before": before})
    return centre


@transaction.atomic
def import_centres(*, event: Event, content: bytes, by: User | None, at: datetime) -> list[Centre]:
    """Add every centre of a table, or none.

    Raises:
        ImportRefused: with every problem by row and column.
    """
    rows = read_centres(content)
    known = {name.casefold() for name in event.centres.values_list("name", flat=True)}
    problems = [
        _("Row %(row)s: the event already has a centre of this name; remove the row.") % {"row": row.line}
        for row in rows
        if row.name.casefold() in known
    ]
    if problems:
        raise ImportRefused(problems)
    centres = [event.centres.create(name=row.name, kind=row.kind, city=row.city, created_at=at) for row in rows]
    audit.record(
        "import_centres",
        f"event:{event.slug}",
        by=by,
        at=at,
        event=event.slug,
        facts={"centres": [centre.pk for centre in centres]},
    )
    return centres


def _refuse_known_name(event: Event, name: str, but: Centre | None = None) -> None:
    others = event.centres.filter(name__iexact=name)
    if but is not None:
        others = others.exclude(pk=but.pk)
    if others.exists():
        raise Conflict(_("The event already has a centre of this name: choose another one, or edit that centre."))
