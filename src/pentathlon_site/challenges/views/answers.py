"""How forms meet actions: what an action refuses stands in the form."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import resolve, reverse
from django.utils.translation import gettext as _

from pentathlon.errors import Problem
from pentathlon_site.accounts.models import User
from pentathlon_site.challenges.models import Challenge, Event
from pentathlon_site.core.access import may
from pentathlon_site.core.errors import ActionDenied, ActionError, FieldsInvalid, RequirementMissing
from pentathlon_site.core.text import reader_language

_UNPROCESSABLE = 422


def account_of(request: HttpRequest) -> User:
    """The account that acts; `allow` has asked for one."""
    return cast("User", request.user)


def event_of(request: HttpRequest) -> Event:
    """The event that the address names."""
    event: Event = request.place.event  # type: ignore[attr-defined]  # set by `allow`
    return event


def challenge_of(request: HttpRequest) -> Challenge:
    """The challenge that the address names."""
    challenge: Challenge = request.place.objects["challenge"]  # type: ignore[attr-defined]  # set by `allow`
    return challenge


def may_open(request: HttpRequest, at: datetime) -> Callable[[str], bool]:
    """Whether the reader may open another page of the place of this one, by its address."""
    place = request.place  # type: ignore[attr-defined]  # set by `allow`

    def may_open_address(address: str) -> bool:
        view = resolve(address.partition("#")[0]).func
        action = getattr(view, "access_action", None)
        return action is None or may(request.user, action, place, at)

    return may_open_address


def posted(request: HttpRequest) -> Any:
    """What a form was sent with, even if that is nothing; None when the page is only read."""
    return request.POST if request.method == "POST" else None


def posted_files(request: HttpRequest) -> Any:
    """The files of a form that was sent."""
    return request.FILES if request.method == "POST" else None


def done(form: forms.BaseForm, act: Callable[[], object]) -> bool:
    """Run an action if the form is right; what the action refuses becomes an error of the form."""
    if not form.is_valid():
        return False
    try:
        act()
    except (ActionDenied, RequirementMissing):
        raise
    except FieldsInvalid as refusal:
        for name, text in refusal.faults.items():
            form.add_error(name if name in form.fields else None, text)
        return False
    except ActionError as refusal:
        for line in getattr(refusal, "problems", None) or [refusal.message]:
            form.add_error(None, line.in_language(reader_language()) if isinstance(line, Problem) else str(line))
        return False
    return True


def saved(request: HttpRequest, name: str, *, text: str = "", **parts: Any) -> HttpResponse:
    """Say that it is saved, and lead on."""
    messages.success(request, text or _("Saved."))
    return HttpResponseRedirect(reverse(f"challenges:{name}", kwargs=parts))


def page(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    """A page; one whose form was refused says so to programs too."""
    forms_shown = [value for value in context.values() if isinstance(value, forms.BaseForm)]
    refused = any(form.is_bound and form.errors for form in forms_shown)
    return render(request, f"challenges/{template}", context, status=_UNPROCESSABLE if refused else None)


def day_in_event(event: Event, at: datetime) -> date:
    """The date in the event's time zone."""
    return at.astimezone(event.zone).date()
