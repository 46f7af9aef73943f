"""The curves that everybody may see."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from pentathlon_site.challenges.queries import check_visible
from pentathlon_site.core.access import Place, allow
from pentathlon_site.monitoring.parts import answer_part, refreshing
from pentathlon_site.monitoring.queries.published import public_dynamics

_PART = "monitoring/public_part.html"


@require_safe
@allow("see_public_pages")
def public_inclusions(request: HttpRequest, event: str) -> HttpResponse:
    """How the inclusions of an event grow."""
    context = _context(request)
    address = reverse("monitoring:public_curves", args=[event])
    part = refreshing(request, _PART, context, address)
    return render(request, "monitoring/public.html", {**context, "part": part})


@require_safe
@allow("see_public_pages")
def public_curves(request: HttpRequest, event: str) -> HttpResponseBase:
    """The curves alone, for the page of the event and for the refresh."""
    address = reverse("monitoring:public_curves", args=[event])
    return answer_part(request, _PART, _context(request), address, is_public=True)


def _context(request: HttpRequest) -> dict[str, Any]:
    place: Place = request.place  # type: ignore[attr-defined]  # set by `allow`
    event = place.event
    check_visible(event, request.user)
    return {"dynamics": public_dynamics(event, timezone.now()), "event": event}
