"""How somebody comes to a centre: by asking, or by the link of an invitation."""

from functools import partial
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from pentathlon_site.centres import actions, queries
from pentathlon_site.centres.checklist import checklist
from pentathlon_site.centres.forms import AcceptForm, JoinForm
from pentathlon_site.centres.models import Invitation
from pentathlon_site.centres.views.answers import form_page, try_action
from pentathlon_site.centres.views.office import page_or_form
from pentathlon_site.core.access import allow
from pentathlon_site.core.errors import NotFound


@page_or_form
@allow("join_centre")
def join(request: Any, **_parts: Any) -> HttpResponse:
    """Choose a centre and ask to join it; where one's requests stand."""
    event, user, at = request.place.event, request.user, timezone.now()
    form = JoinForm(request.POST or None, event=event, needs_identifier=not user.professional_id)
    if form.is_valid() and try_action(form, lambda: actions.ask_to_join(**form.cleaned_data, by=user, at=at)):
        messages.success(request, _("Your request was sent. You get a mail when it is decided."))
        return redirect("centres:join", event.slug)
    standings = [
        (membership, checklist(user, membership.centre, at)) for membership in queries.memberships_of(user, event)
    ]
    return form_page(request, "centres/join.html", form, standings=standings, has_centres=event.centres.exists())


@require_GET
@allow("open_invitation")
def invitation(request: HttpRequest, *, secret: str) -> HttpResponse:
    """What the link of a mail opens: accept, or sign in or up first."""
    found = _open_invitation(secret)
    here = {"next": request.get_full_path()}
    context = {
        "invitation": found,
        "secret": secret,
        "sign_in": f"{reverse(settings.LOGIN_URL)}?{urlencode(here)}",
        "sign_up": f"{reverse('account_signup')}?{urlencode({**here, 'email': found.email})}",
    }
    if request.user.is_authenticated:
        context["form"] = AcceptForm(needs_identifier=not request.user.professional_id)
    return render(request, "centres/invitation.html", context)


@require_POST
@allow("join_centre")
def accept_invitation(request: Any, *, secret: str) -> HttpResponse:
    """Become a member."""
    at = timezone.now()
    form = AcceptForm(request.POST, needs_identifier=not request.user.professional_id)
    found = _open_invitation(secret)
    accept = partial(actions.accept_invitation, secret=secret, by=request.user, at=at)
    if form.is_valid() and try_action(form, lambda: accept(**form.cleaned_data)):
        centre = found.centre
        messages.success(request, _("Welcome. You are now a member of %(centre)s.") % {"centre": centre.name})
        return redirect("centres:centre", centre.event.slug, centre.pk)
    return form_page(request, "centres/invitation.html", form, invitation=found, secret=secret)


def _open_invitation(secret: str) -> Invitation:
    found = queries.invitation_of(secret, timezone.now())
    if found is None:
        raise NotFound(_("This invitation was used, taken back or is too old: ask the centre for a new one."))
    return found
