"""Which event, centre and challenge an operation is about, and whether it may be done there now."""

from typing import Any

from django.http import Http404, HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from pentathlon_site.api.authentication import check_scope
from pentathlon_site.challenges.models import Challenge
from pentathlon_site.collection.models import Batch, Inclusion
from pentathlon_site.collection.queries import batches_of, inclusion_by_number
from pentathlon_site.core.access import Place, check_allowed, find_visible_place
from pentathlon_site.core.errors import NotFound


def allowed_place(request: HttpRequest, action: str, scope: str, **parts: Any) -> Place:
    """The place that an address names, if the account, by this token, may do this there now.

    Raises:
        NotFound: there is no such place.
        ActionDenied, PhaseClosed: not this person, not now.
        ScopeMissing: not with this token.
    """
    check_scope(request, scope)
    try:
        place = find_visible_place(parts, request.user)
    except Http404:
        raise nothing_here() from None
    check_allowed(request.user, action, place, timezone.now())
    return place


def challenge_of(place: Place) -> Challenge:
    """The challenge of an address."""
    challenge: Challenge = place.objects["challenge"]
    return challenge


def batch_of(place: Place, batch: Any) -> Batch:
    """A batch of the place's centre."""
    found = batches_of(place.centre).select_related("challenge__event", "centre__event").filter(pk=batch).first()
    if found is None:
        raise nothing_here()
    found.centre = place.centre
    return found


def inclusion_of(place: Place, number: str) -> Inclusion:
    """An inclusion of the place's centre."""
    found = inclusion_by_number(place.centre, number)
    if found is None:
        raise nothing_here()
    return found


def nothing_here() -> NotFound:
    """What is said where nothing is, or nothing for this account."""
    return NotFound(_("There is no such thing, or not for your account."))
