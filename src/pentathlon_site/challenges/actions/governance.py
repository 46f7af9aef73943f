"""Fill the governance record."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon.errors import DefinitionError
from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.challenges.errors import GovernanceIncomplete
from pentathlon_site.challenges.models import Event, Governance
from pentathlon_site.challenges.policy_packs import GOVERNANCE_FIELDS, policy_pack
from pentathlon_site.core.errors import Invalid

FIELDS = ("policy_pack", *GOVERNANCE_FIELDS)


@transaction.atomic
def edit_governance(*, event: Event, values: Mapping[str, Any], by: User, at: datetime) -> Governance:
    """Change fields of the record; it may stay incomplete until collection opens.

    Once collection has opened, the ledger keeps what each field said before and after.

    Raises:
        Invalid: no such regime, or data would be destroyed before the end of their retention.
        GovernanceIncomplete: collection is open and would close by this.
    """
    event = Event.objects.select_for_update().get(pk=event.pk)
    governance, _is_new = Governance.objects.get_or_create(event=event)
    was_collecting = event.phase_at(at) == "collection"
    changed = {name: (getattr(governance, name), values[name]) for name in FIELDS if _differs(governance, values, name)}
    for name, (_before, after) in changed.items():
        setattr(governance, name, after)
    if "policy_pack" in changed:
        _take_pack(governance)
    _refuse_wrong_dates(governance)
    if was_collecting and (missing := governance.missing()):
        raise GovernanceIncomplete(missing, governance.missing_texts())
    governance.save()
    facts = _facts(event, governance, changed, at)
    record("edit_governance", f"event:{event.pk}", by=by, at=at, event=event.slug, facts=facts)
    return governance


def _differs(governance: Governance, values: Mapping[str, Any], name: str) -> bool:
    return name in values and values[name] != getattr(governance, name)


def _take_pack(governance: Governance) -> None:
    if not governance.policy_pack:
        governance.pack_content = {}
        return
    try:
        governance.pack_content = policy_pack(governance.policy_pack).model_dump(mode="json")
    except DefinitionError as error:
        raise Invalid(str(error)) from None


def _refuse_wrong_dates(governance: Governance) -> None:
    kept, destroyed = governance.retention_until, governance.destruction_date
    if kept and destroyed and destroyed < kept:
        raise Invalid(_("The data would be destroyed before the end of their retention: correct one of the two dates."))


def _facts(
    event: Event, governance: Governance, changed: Mapping[str, tuple[Any, Any]], at: datetime
) -> dict[str, object]:
    window = event.window_of("collection")
    has_opened = window is not None and window.opens_at <= at
    pack = governance.pack
    return {
        "changed": {name: [_plain(value) for value in pair] for name, pair in changed.items()}
        if has_opened
        else sorted(changed),
        "pack": f"{pack.id} {pack.version}" if pack else "",
        "missing": governance.missing(),
    }


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
