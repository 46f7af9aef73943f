"""State the labels of an image."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon.labels import read_labels
from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.collection.errors import LabelsRefused
from pentathlon_site.collection.models import Inclusion
from pentathlon_site.collection.sending_rules import check_may_send
from pentathlon_site.core.errors import Conflict
from pentathlon_site.core.text import localised


@transaction.atomic
def label_inclusion(*, inclusion: Inclusion, labels: Mapping[str, str], by: User, at: datetime) -> Inclusion:
    """Labels in the closed vocabulary of the challenge; until the end of the collection they may be changed.

    The ledger only says that they were stated or changed: labels are clinical data.

    Raises:
        Conflict: the image was refused.
        LabelsRefused: everything that is wrong with them.
    """
    check_may_send(by, inclusion.centre, inclusion.challenge, at)
    locked = locked_inclusion(inclusion)
    found = read_labels(labels, locked.challenge.definition)
    if found.problems:
        raise LabelsRefused([(problem.column, localised(problem.text)) for problem in found.problems])
    values = dict(found.values)
    if locked.labelled_at is not None and locked.labels == values:
        return locked
    is_change = locked.labelled_at is not None
    locked.labels, locked.labelled_at = values, at
    locked.save(update_fields=["labels", "labelled_at"])
    slug, facts = locked.centre.event.slug, {"changed": is_change}
    record("label_inclusion", f"inclusion:{locked.pk}", by=by, at=at, event=slug, facts=facts)
    return locked


def locked_inclusion(inclusion: Inclusion) -> Inclusion:
    """The row as it is now, kept from others until the end of the transaction.

    Raises:
        Conflict: the image was refused, or withdrawn in the meantime.
    """
    rows = Inclusion.objects.select_related("challenge", "centre__event").select_for_update(of=("self",))
    locked = rows.filter(pk=inclusion.pk).first()
    if locked is None or locked.state == Inclusion.State.REFUSED:
        raise not_included()
    return locked


def not_included() -> Conflict:
    """What is said of an image that is not, or no longer, among the inclusions."""
    return Conflict(_("This image is not among the inclusions: it was refused or withdrawn."), code="not_included")
