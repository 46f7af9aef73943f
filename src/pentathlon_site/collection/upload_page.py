"""The page on which a radiologist sends images: what is missing first, which challenge, then the page itself."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from pentathlon_site.centres.agreement_state import today_of
from pentathlon_site.centres.checklist import checklist
from pentathlon_site.challenges.models import Challenge, Event
from pentathlon_site.collection.upload_words import upload_words
from pentathlon_site.core.access import Place, allow, find_place
from pentathlon_site.core.errors import NotFound, PhaseClosed
from pentathlon_site.core.icons import ICONS
from pentathlon_site.core.text import localised

View = Callable[..., HttpResponseBase]

NO_BATCH = UUID(int=0)
"""Stands in the address of a batch's receipt for the one that the page declares."""


def says_when(view: View) -> View:
    """A page that says when the collection is, in place of the general refusal."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **parts: Any) -> HttpResponseBase:
        try:
            return view(request, *args, **parts)
        except PhaseClosed as error:
            return _closed(request, find_place(parts), error)

    return answered


@require_GET
@says_when
@allow("upload_image")
def choose_challenge(request: Any, **_parts: Any) -> HttpResponseBase:
    """Which question the images are about; with one challenge there is nothing to choose."""
    centre, at = request.place.centre, timezone.now()
    steps = checklist(request.user, centre, at)
    if not steps.is_ready:
        return render(request, "collection/upload_missing.html", {"checklist": steps})
    challenges = _launched(centre.event)
    if len(challenges) == 1:
        return redirect("collection:upload_challenge", centre.event.slug, centre.pk, challenges[0].slug)
    return render(request, "collection/upload_choose.html", {"challenges": challenges})


@require_GET
@says_when
@allow("upload_image")
def upload(request: Any, **_parts: Any) -> HttpResponse:
    """The page that cleans, labels and sends; everything on it goes through the API."""
    centre, at = request.place.centre, timezone.now()
    challenge: Challenge = request.place.objects["challenge"]
    steps = checklist(request.user, centre, at)
    if not steps.is_ready:
        return render(request, "collection/upload_missing.html", {"checklist": steps})
    challenges = _launched(centre.event)
    if challenge not in challenges:
        raise NotFound(_("This challenge takes no images: it is not launched."))
    context = {
        "challenge": challenge,
        "title": localised(challenge.definition.title),
        "many": len(challenges) > 1,
        "needs_mask": challenge.needs_mask,
        "today": today_of(centre.event, at),
        "api": f"/api/v1/events/{centre.event.slug}/centres/{centre.pk}",
        "batch_address": reverse("collection:batch", args=[centre.event.slug, centre.pk, NO_BATCH]),
        "words": upload_words(),
        "icons": ICONS,
    }
    return render(request, "collection/upload.html", context)


def _launched(event: Event) -> list[Challenge]:
    return list(event.challenges.filter(launched_at__lte=timezone.now()))


def _closed(request: HttpRequest, place: Place, error: PhaseClosed) -> HttpResponse:
    """When the collection is, with the status and the mark of the refusal."""
    window, at = place.event.window_of("collection"), timezone.now()
    if window is None:
        standing = "unplanned"
    elif at < window.opens_at:
        standing = "before"
    elif window.closes_at is not None and window.closes_at <= at:
        standing = "after"
    else:
        standing = "ungoverned"
    context = {"place": place, "window": window, "standing": standing}
    response = render(request, "collection/upload_closed.html", context, status=error.status)
    response["Pentathlon-Refusal"] = error.code
    return response
