"""The page of a centre: where am I, who belongs to it, its agreement."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from pentathlon_site.centres import actions, queries
from pentathlon_site.centres.agreement_state import agreement_state, today_of
from pentathlon_site.centres.checklist import checklist
from pentathlon_site.centres.forms import IdentifierForm, InvitationForm
from pentathlon_site.centres.models import Membership
from pentathlon_site.centres.views.answers import form_page, try_action
from pentathlon_site.centres.views.office import page_or_form
from pentathlon_site.core.access import allow, may


@require_GET
@allow("see_centre")
def centre_page(request: Any, **_parts: Any) -> HttpResponse:
    """The checklist of the reader, if he belongs to the centre, and the state of the centre."""
    centre, at = request.place.centre, timezone.now()
    may_decide = may(request.user, "approve_member", request.place, at)
    members = list(queries.members(centre))
    own = next((membership for membership in members if membership.user == request.user), None)
    context = {
        "centre": centre,
        "members": [each for each in members if may_decide or each.state == Membership.State.APPROVED],
        "waiting": [membership for membership in members if membership.state == Membership.State.ASKED],
        "own": own,
        "last_lead": queries.last_lead(members),
        "checklist": checklist(request.user, centre, at) if own is not None else None,
        "agreement": agreement_state(centre, today_of(centre.event, at)),
        "invitations": queries.open_invitations(centre, at),
        "inclusions": _address_of_inclusions(request, at),
    }
    return render(request, "centres/centre.html", context)


def _address_of_inclusions(request: Any, at: datetime) -> str:
    """Of the page of an app above, for those who may see it."""
    centre = request.place.centre
    if not may(request.user, "see_own_dynamics", request.place, at):
        return ""
    return reverse("monitoring:centre_dynamics", args=[centre.event.slug, centre.pk])


@page_or_form
@allow("approve_member")
def invite_member(request: Any, **_parts: Any) -> HttpResponse:
    """Invite somebody by mail."""
    centre = request.place.centre
    form = InvitationForm(request.POST or None)
    if form.is_valid() and try_action(
        form, lambda: actions.invite_member(centre=centre, **form.cleaned_data, by=request.user, at=timezone.now())
    ):
        messages.success(request, _("The invitation to %(email)s is on its way.") % form.cleaned_data)
        return redirect("centres:centre", centre.event.slug, centre.pk)
    return form_page(request, "centres/invite.html", form)


@require_POST
@allow("approve_member")
def cancel_invitation(request: Any, *, invitation: int, **_parts: Any) -> HttpResponse:
    """Take an invitation back."""
    found = get_object_or_404(request.place.centre.invitations, pk=invitation)
    actions.cancel_invitation(invitation=found, by=request.user, at=timezone.now())
    return _back(request)


@require_POST
@allow("approve_member")
def approve_member(request: Any, *, membership: int, **_parts: Any) -> HttpResponse:
    """Take in somebody who asked."""
    return _decide(request, membership, actions.approve_member)


@require_POST
@allow("approve_member")
def refuse_member(request: Any, *, membership: int, **_parts: Any) -> HttpResponse:
    """Refuse somebody who asked."""
    return _decide(request, membership, actions.refuse_member)


@require_POST
@allow("approve_member")
def end_membership(request: Any, *, membership: int, **_parts: Any) -> HttpResponse:
    """End a membership."""
    return _decide(request, membership, actions.end_membership)


@require_POST
@allow("approve_member")
def set_lead(request: Any, *, membership: int, **_parts: Any) -> HttpResponse:
    """Let a member lead the centre (`lead=1`), or no longer (`lead=0`)."""
    found = get_object_or_404(request.place.centre.memberships, pk=membership)
    is_lead = request.POST.get("lead") == "1"
    actions.set_lead(membership=found, is_lead=is_lead, by=request.user, at=timezone.now())
    words = {"name": found.user.full_name, "centre": request.place.centre.name}
    if is_lead:
        messages.success(request, _("%(name)s leads %(centre)s now: he or she may invite and approve others.") % words)
    elif found.user == request.user:
        messages.success(request, _("You no longer lead %(centre)s; you stay one of its members.") % words)
    else:
        messages.success(request, _("%(name)s no longer leads %(centre)s, and stays one of its members.") % words)
    return _back(request)


@page_or_form
@allow("approve_member")
def correct_professional_id(request: Any, *, membership: int, **_parts: Any) -> HttpResponse:
    """Correct the professional identifier of a member."""
    found = get_object_or_404(request.place.centre.memberships.select_related("user"), pk=membership)
    form = IdentifierForm(request.POST or None, initial={"professional_id": found.user.professional_id})
    correct = partial(actions.correct_professional_id, membership=found, by=request.user, at=timezone.now())
    if form.is_valid() and try_action(form, lambda: correct(**form.cleaned_data)):
        messages.success(request, _("The identifier of %(name)s is corrected.") % {"name": found.user.full_name})
        return _back(request)
    return form_page(request, "centres/identifier.html", form, membership=found)


@require_POST
@allow("leave_centre")
def leave_centre(request: Any, **_parts: Any) -> HttpResponse:
    """End one's own membership."""
    centre = request.place.centre
    own = get_object_or_404(centre.memberships, user=request.user)
    actions.end_membership(membership=own, by=request.user, at=timezone.now())
    messages.success(request, _("You are no longer a member of %(centre)s.") % {"centre": centre.name})
    return redirect("centres:join", centre.event.slug)


def _decide(request: Any, membership: int, decide: Callable[..., Membership]) -> HttpResponse:
    found = get_object_or_404(request.place.centre.memberships, pk=membership)
    decide(membership=found, by=request.user, at=timezone.now())
    return _back(request)


def _back(request: Any) -> HttpResponse:
    """To the page of the centre."""
    return redirect("centres:centre", request.place.event.slug, request.place.centre.pk)
