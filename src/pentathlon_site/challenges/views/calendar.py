"""The organiser's pages of calendar and governance."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from pentathlon_site.challenges import actions
from pentathlon_site.challenges.actions.governance import newer_pack
from pentathlon_site.challenges.forms.calendar import CalendarForm
from pentathlon_site.challenges.forms.governance import GovernanceForm
from pentathlon_site.challenges.models import Event, Governance
from pentathlon_site.challenges.views.answers import account_of, day_in_event, done, event_of, page, posted, saved
from pentathlon_site.challenges.views.office import read_or_send
from pentathlon_site.challenges.windows import phase_text
from pentathlon_site.core.access import allow


@read_or_send
@allow("edit_event")
def edit_calendar(request: HttpRequest, event: str) -> HttpResponse:
    """When each phase opens and closes, in local time of the event."""
    del event
    shown, at = event_of(request), timezone.now()
    form = CalendarForm(posted(request), event=shown)

    def act() -> None:
        reason = form.cleaned_data["reason"]
        actions.set_calendar(event=shown, windows=form.windows, reason=reason, by=account_of(request), at=at)

    if request.method == "POST" and done(form, act):
        for note in form.notes:
            messages.warning(request, note)
        return saved(request, "edit_calendar", event=shown.slug)
    context = {
        "event": shown,
        "form": form,
        "phase": phase_text(shown.phase_at(at)),
        "has_begun": any(window.opens_at <= at for window in shown.phase_windows.all()),
        "record": _record(shown),
    }
    return page(request, "office/edit_calendar.html", context)


@read_or_send
@allow("edit_governance")
def edit_governance(request: HttpRequest, event: str) -> HttpResponse:
    """The governance record; it may be saved half filled."""
    del event
    shown, at = event_of(request), timezone.now()
    missing = _record(shown).missing_texts()
    form = GovernanceForm(
        posted(request),
        instance=_record(shown),
        on=day_in_event(shown, at),
        fields_address=reverse("challenges:governance_fields", kwargs={"event": shown.slug}),
    )

    def act() -> None:
        actions.edit_governance(event=shown, values=form.values(), by=account_of(request), at=at)

    if request.method == "POST" and done(form, act):
        return saved(request, "edit_governance", event=shown.slug)
    context = {"event": shown, "form": form, "missing": missing, "newer": newer_pack(_record(shown))}
    return page(request, "office/edit_governance.html", context)


@require_POST
@allow("edit_governance")
def upgrade_policy_pack(request: HttpRequest, event: str) -> HttpResponse:
    """Take the present version of the regime."""
    del event
    shown = event_of(request)
    actions.upgrade_policy_pack(event=shown, by=account_of(request), at=timezone.now())
    return saved(request, "edit_governance", event=shown.slug)


@require_POST
@allow("edit_governance")
def governance_fields(request: HttpRequest, event: str) -> HttpResponse:
    """The fields of another regime, with what is typed already; nothing is saved."""
    del event
    shown = event_of(request)
    record = _record(shown)
    form = GovernanceForm(instance=record, initial=request.POST.dict(), on=day_in_event(shown, timezone.now()))
    return render(request, "challenges/office/governance_fields.html", {"form": form})


def _record(event: Event) -> Governance:
    known: Governance | None = getattr(event, "governance", None)
    return known if known is not None else Governance(event=event)
