"""Fill the governance record."""

from collections.abc import Mapping
from datetime import date, datetime
from importlib.resources.abc import Traversable
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon.errors import DefinitionError
from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.challenges.errors import GovernanceIncomplete
from pentathlon_site.challenges.governance_dates import date_faults, event_day
from pentathlon_site.challenges.models import Event, Governance
from pentathlon_site.challenges.policy_packs import GOVERNANCE_FIELDS, PolicyPack, policy_pack
from pentathlon_site.challenges.queries import windows_of
from pentathlon_site.core.errors import Conflict, FieldsInvalid, Invalid

FIELDS = ("policy_pack", *GOVERNANCE_FIELDS)


@transaction.atomic
def edit_governance(*, event: Event, values: Mapping[str, Any], by: User, at: datetime) -> Governance:
    """Change fields of the record; it may stay incomplete until collection opens.

    Once collection has opened, the ledger keeps what each field said before and after.

    Raises:
        Invalid: no such regime.
        FieldsInvalid: dates that cannot be, see `date_faults`.
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
    if faults := date_faults(governance, calendar=windows_of(event), today=event_day(event, at), among=changed):
        raise FieldsInvalid(faults, code="dates_refused")
    if was_collecting and (missing := governance.missing()):
        raise GovernanceIncomplete(missing, governance.missing_texts())
    governance.save()
    facts = _facts(event, governance, changed, at)
    record("edit_governance", f"event:{event.pk}", by=by, at=at, event=event.slug, facts=facts)
    return governance


@transaction.atomic
def upgrade_policy_pack(*, event: Event, by: User, at: datetime, packs: Traversable | None = None) -> Governance:
    """Take the present version of the regime in the place of the one with which the record began.

    Args:
        event: Whose record.
        by: Who.
        at: When.
        packs: Folder of the policy packs; absent: those that ship.

    Raises:
        Conflict: there is no newer one.
        GovernanceIncomplete: collection is open and would close by this.
    """
    event = Event.objects.select_for_update().get(pk=event.pk)
    governance = Governance.objects.get(event=event)
    old, new = governance.pack, newer_pack(governance, packs)
    if old is None or new is None:
        raise Conflict(_("The record has the present version of its regime already."))
    was_collecting = event.phase_at(at) == "collection"
    governance.pack_content = new.model_dump(mode="json")
    if was_collecting and (missing := governance.missing()):
        raise GovernanceIncomplete(missing, governance.missing_texts())
    governance.save(update_fields=["pack_content"])
    facts = {
        "pack": old.id,
        "before": old.version,
        "after": new.version,
        "now_mandatory": sorted(set(new.mandatory) - set(old.mandatory)),
        "no_longer_mandatory": sorted(set(old.mandatory) - set(new.mandatory)),
    }
    record("upgrade_policy_pack", f"event:{event.pk}", by=by, at=at, event=event.slug, facts=facts)
    return governance


def newer_pack(governance: Governance, packs: Traversable | None = None) -> PolicyPack | None:
    """The present version of the regime of a record, if the record keeps an older one."""
    kept = governance.pack
    if kept is None:
        return None
    present = policy_pack(kept.id, packs)
    return present if present.version > kept.version else None


def _differs(governance: Governance, values: Mapping[str, Any], name: str) -> bool:
    return name in values and values[name] != getattr(governance, name)


def _take_pack(governance: Governance) -> None:
    if not governance.policy_pack:
        governance.pack_content = {}
        return
    try:
        governance.pack_content = policy_pack(governance.policy_pack).model_dump(mode="json")
    except DefinitionError:
        raise Invalid(_("There is no policy pack “%(name)s”.") % {"name": governance.policy_pack}) from None


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
