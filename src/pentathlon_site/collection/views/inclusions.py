"""A centre's inclusions, and their receipts."""

from typing import Any
from uuid import UUID

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from pentathlon_site.collection.answers import answer_of
from pentathlon_site.collection.models import Batch, Inclusion
from pentathlon_site.collection.queries import batches_of, inclusion_by_number, inclusions_of
from pentathlon_site.collection.receipts import batch_receipt, inclusion_receipt
from pentathlon_site.core.access import allow
from pentathlon_site.core.pdf import pdf_answer

_PER_PAGE = 50
_MOST_BATCHES = 20


@require_GET
@allow("see_inclusions")
def inclusions(request: HttpRequest, event: str, centre: int) -> HttpResponse:
    """What the centre sent, the newest first: all, or of one challenge or state."""
    del event, centre
    place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
    rows = inclusions_of(place.centre)
    challenge, state = request.GET.get("challenge", ""), request.GET.get("state", "")
    if challenge:
        rows = rows.filter(challenge__slug=challenge)
    if state in Inclusion.State.values:
        rows = rows.filter(state=state)
    page = Paginator(rows, _PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "lines": [{"inclusion": row, "answer": answer_of(row)} for row in page],
        "batches": batches_of(place.centre)[:_MOST_BATCHES],
        "challenges": place.event.challenges.all(),
        "states": Inclusion.State.choices,
        "challenge": challenge,
        "state": state,
    }
    return render(request, "collection/inclusions.html", context)


@require_GET
@allow("see_inclusions")
def inclusion(request: HttpRequest, event: str, centre: int, number: str) -> HttpResponse:
    """Everything that the site tells of one image, and its receipt."""
    del event, centre
    row = _inclusion(request, number)
    labels = [
        {"text": column.text or column.name, "value": row.labels.get(column.name, "")}
        for column in row.challenge.definition.labels.columns
    ]
    context = {"inclusion": row, "answer": answer_of(row), "labels": labels}
    return render(request, "collection/inclusion.html", context)


@require_GET
@allow("see_inclusions")
def inclusion_pdf(request: HttpRequest, event: str, centre: int, number: str) -> HttpResponse:
    """Receipt of one image."""
    del event, centre
    row = _inclusion(request, number)
    return pdf_answer(inclusion_receipt(row), f"receipt-{row.number}.pdf")


@require_GET
@allow("see_inclusions")
def batch(request: HttpRequest, event: str, centre: int, batch: UUID) -> HttpResponse:
    """Receipt of a batch, to print."""
    del event, centre
    found = _batch(request, batch)
    return render(request, "collection/batch.html", {"batch": found, "inclusions": _taken(found)})


@require_GET
@allow("see_inclusions")
def batch_pdf(request: HttpRequest, event: str, centre: int, batch: UUID) -> HttpResponse:
    """Receipt of a batch as PDF."""
    del event, centre
    found = _batch(request, batch)
    return pdf_answer(batch_receipt(found, _taken(found)), f"batch-{found.pk}.pdf")


def _inclusion(request: HttpRequest, number: str) -> Inclusion:
    place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
    row = inclusion_by_number(place.centre, number)
    if row is None:
        raise Http404
    return row


def _batch(request: HttpRequest, batch: UUID) -> Batch:
    place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
    found = batches_of(place.centre).select_related("centre__event").filter(pk=batch).first()
    if found is None:
        raise Http404
    return found


def _taken(batch: Batch) -> list[Inclusion]:
    return list(batch.inclusions.exclude(state=Inclusion.State.REFUSED).order_by("received_at", "number"))
