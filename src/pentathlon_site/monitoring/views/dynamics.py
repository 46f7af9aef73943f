"""The organiser's dashboard and a centre's own page."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from pentathlon_site.core.access import Place, allow
from pentathlon_site.monitoring.actions.publication import publish_table
from pentathlon_site.monitoring.chart_data import chart_data
from pentathlon_site.monitoring.forms import DynamicsFilter
from pentathlon_site.monitoring.next_steps import step_at_centre
from pentathlon_site.monitoring.parts import answer_part, refreshing
from pentathlon_site.monitoring.queries.counts import Scope, sum_of, tallies
from pentathlon_site.monitoring.queries.dynamics import (
    LISTED_IMAGES,
    challenge_lines,
    dynamics,
    images_to_correct,
    reasons_of,
)
from pentathlon_site.monitoring.queries.growth import shown_challenges
from pentathlon_site.monitoring.tables import counts_csv, print_csv

_PART = "monitoring/dynamics_part.html"
_MOST_ADDRESSES = 40
"""In one mailto link: mail programs cut addresses beyond some two thousand letters."""


@require_safe
@allow("see_all_dynamics")
def event_dynamics(request: HttpRequest, event: str) -> HttpResponse:
    """Everything that came, by challenge, centre, label and reason, with filters."""
    form = _filter(request)
    context = _dynamics(request, form)
    part = refreshing(request, _PART, context, _part_address(request, event))
    return render(
        request, "monitoring/dynamics.html", {**context, "form": form, "part": part, "query": request.GET.urlencode()}
    )


@require_safe
@allow("see_all_dynamics")
def event_dynamics_part(request: HttpRequest, event: str) -> HttpResponseBase:
    """The numbers alone, for the refresh."""
    return answer_part(request, _PART, _dynamics(request, _filter(request)), _part_address(request, event))


@require_safe
@allow("see_all_dynamics")
def event_curves(request: HttpRequest, event: str) -> HttpResponse:
    """The exact curves alone, for the page after sign-in."""
    del event
    context = {"dynamics": dynamics(Scope(_event(request)), timezone.now()), "event": _event(request)}
    return render(request, "monitoring/exact_part.html", context)


@require_safe
@allow("see_all_dynamics")
def export_counts(request: HttpRequest, event: str) -> HttpResponse:
    """Counts by centre and challenge as CSV, within the filters. Small counts are in it: not for publication."""
    found = dynamics(_filter(request).scope(), timezone.now())
    return _csv(counts_csv(found), f"{event}-inclusions.csv")


@require_POST
@allow("see_all_dynamics")
def export_for_print(request: HttpRequest, event: str) -> HttpResponse:
    """Accepted images by centre and challenge as CSV, small counts hidden so that nothing gives them away."""
    table = publish_table(event=_event(request), by=_user(request), at=timezone.now())
    return _csv(print_csv(table), f"{event}-inclusions-{table.published_at:%Y-%m-%d}.csv")


@require_safe
@allow("see_own_dynamics")
def centre_dynamics(request: HttpRequest, event: str, centre: int) -> HttpResponse:
    """What a centre sent, and what it has to correct. No other centre is shown, and no rank."""
    del event, centre
    own, user = _place(request).centre, _user(request)
    at, challenges = timezone.now(), shown_challenges(_event(request))
    scope = Scope(_event(request), centre=own)
    counted = tallies(scope, challenges)
    total = sum_of(counted.values())
    images = images_to_correct(own, challenges)
    context = {
        "centre": own,
        "total": total,
        "challenges": challenge_lines(scope, challenges, counted, at),
        "reasons": reasons_of(total),
        "images": images[:LISTED_IMAGES],
        "image_count": images.count(),
        "step": step_at_centre(own, user, total, at),
    }
    return render(request, "monitoring/centre.html", context)


def _user(request: HttpRequest) -> Any:
    return request.user


def _event(request: HttpRequest) -> Any:
    return _place(request).event


def _place(request: HttpRequest) -> Place:
    place: Place = request.place  # type: ignore[attr-defined]  # set by `allow`
    return place


def _filter(request: HttpRequest) -> DynamicsFilter:
    return DynamicsFilter(request.GET, event=_event(request))


def _part_address(request: HttpRequest, event: str) -> str:
    query = request.GET.copy()
    query.pop("seen", None)
    return f"{reverse('monitoring:event_dynamics_part', args=[event])}?{query.urlencode()}"


def _dynamics(request: HttpRequest, form: DynamicsFilter) -> dict[str, Any]:
    found = dynamics(form.scope(), timezone.now())
    return {
        "dynamics": found,
        "chart": chart_data(found),
        "event": _event(request),
        "most_addresses": _MOST_ADDRESSES,
    }


def _csv(text: str, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(text, content_type="text/csv; charset=utf-8", headers=headers)
