"""Set the calendar of an event."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.challenges.errors import CalendarRefused, GovernanceIncomplete, ReasonRequired
from pentathlon_site.challenges.governance_dates import beyond_the_record
from pentathlon_site.challenges.models import Event, Governance, PhaseWindow
from pentathlon_site.challenges.queries import windows_of
from pentathlon_site.challenges.windows import Window, changes, faults, phase_text, touches_the_past


@transaction.atomic
def set_calendar(*, event: Event, windows: Sequence[Window], reason: str = "", by: User, at: datetime) -> None:
    """Replace the windows of all phases.

    Args:
        event: Whose.
        windows: At most one per phase.
        reason: Why a phase that is running or past changes; needed then.
        by: Who.
        at: When.

    Raises:
        CalendarRefused: the windows overlap, are not in order, or go on after the images are destroyed.
        GovernanceIncomplete: collection is put into the calendar before the record is complete.
        ReasonRequired: something that is running or past changes, and nobody says why.
    """
    event = Event.objects.select_for_update().get(pk=event.pk)
    if found := faults(windows):
        raise CalendarRefused(found)
    if beyond := beyond_the_record(getattr(event, "governance", None), windows_of(event), windows):
        raise CalendarRefused([beyond])
    changed = changes(windows_of(event), windows)
    _refuse_ungoverned_collection(event, changed)
    past = [phase for phase, change in changed.items() if touches_the_past(change, at)]
    if past and not reason.strip():
        raise ReasonRequired(past, [phase_text(phase) for phase in past])
    event.phase_windows.filter(phase__in=changed).delete()
    PhaseWindow.objects.bulk_create(
        PhaseWindow(event=event, phase=new.phase, opens_at=new.opens_at, closes_at=new.closes_at)
        for _old, new in changed.values()
        if new is not None
    )
    facts = {"changed": {phase: [_written(window) for window in pair] for phase, pair in changed.items()}}
    told = {"reason": reason.strip(), "past": past} if past else {}
    record("set_calendar", f"event:{event.pk}", by=by, at=at, event=event.slug, facts={**facts, **told})


def _refuse_ungoverned_collection(event: Event, changed: dict[str, tuple[Window | None, Window | None]]) -> None:
    new = changed.get("collection", (None, None))[1]
    if new is None or event.is_governed:
        return
    governance = getattr(event, "governance", None) or Governance(event=event)
    raise GovernanceIncomplete(governance.missing(), governance.missing_texts())


def _written(window: Window | None) -> list[str | None]:
    if window is None:
        return [None, None]
    return [window.opens_at.isoformat(), window.closes_at.isoformat() if window.closes_at else None]
