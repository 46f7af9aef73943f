"""A centre's inclusions, and their receipts."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from pentathlon_site.collection.actions import label_inclusion, receive_mask
from pentathlon_site.collection.answers import answer_of
from pentathlon_site.collection.errors import LabelsRefused
from pentathlon_site.collection.label_form import LabelForm, MaskForm
from pentathlon_site.collection.label_vocabulary import label_vocabulary
from pentathlon_site.collection.models import Batch, Inclusion
from pentathlon_site.collection.queries import batches_of, inclusion_by_number, inclusions_of
from pentathlon_site.collection.receipts import batch_receipt, inclusion_receipt
from pentathlon_site.collection.stored_picture import picture_of
from pentathlon_site.collection.upload_words import label_words
from pentathlon_site.core.access import allow, may
from pentathlon_site.core.errors import Invalid
from pentathlon_site.core.icons import ICONS
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
    return _page(request, _inclusion(request, number))


@require_GET
@allow("see_image")
def picture(request: HttpRequest, event: str, centre: int, number: str) -> HttpResponse:
    """The stored image, to be labelled by those who sent it."""
    del event, centre
    content = picture_of(_inclusion(request, number))
    if content is None:
        raise Http404
    return HttpResponse(content, content_type="image/png", headers={"Cache-Control": "no-store, private"})


@require_POST
@allow("upload_image")
def label(request: HttpRequest, event: str, centre: int, number: str) -> HttpResponse:
    """State or change the labels of an image."""
    row = _inclusion(request, number)
    form = LabelForm(row.challenge.definition, row.labels, request.POST)
    by: Any = request.user
    if form.is_valid():
        try:
            label_inclusion(inclusion=row, labels=form.labels(), by=by, at=timezone.now())
        except LabelsRefused as refused:
            form.show(refused)
    if form.errors:
        return _page(request, row, labels=form)
    messages.success(request, _("The labels are saved."))
    return redirect("collection:inclusion", event=event, centre=centre, number=number)


@require_POST
@allow("upload_image")
def mask(request: HttpRequest, event: str, centre: int, number: str) -> HttpResponse:
    """Send or exchange the mask of an image."""
    row = _inclusion(request, number)
    form = MaskForm(request.POST, request.FILES)
    by: Any = request.user
    if form.is_valid():
        try:
            content = form.cleaned_data["mask"].read()
            receive_mask(inclusion=row, content=content, by=by, at=timezone.now())
        except Invalid as refused:
            form.add_error("mask", refused.message)
    if form.errors:
        return _page(request, row, mask=form)
    messages.success(request, _("The mask is saved."))
    return redirect("collection:inclusion", event=event, centre=centre, number=number)


def _page(
    request: HttpRequest, row: Inclusion, *, labels: LabelForm | None = None, mask: MaskForm | None = None
) -> HttpResponse:
    """The page of an image, with forms for what may still be stated."""
    place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
    may_change = row.state != Inclusion.State.REFUSED and may(request.user, "upload_image", place, timezone.now())
    definition = row.challenge.definition
    context = {
        "inclusion": row,
        "vocabulary": label_vocabulary(definition),
        "words": label_words(),
        "icons": ICONS,
        "answer": answer_of(row),
        "columns": [
            {"text": column.text or column.name, "value": row.labels.get(column.name, "")}
            for column in definition.labels.columns
        ],
        "labels": (labels or LabelForm(definition, row.labels)) if may_change and row.challenge.has_labels else None,
        "mask": (mask or MaskForm()) if may_change and row.challenge.needs_mask else None,
    }
    is_wrong = any(form is not None and form.errors for form in (labels, mask))
    return render(request, "collection/inclusion.html", context, status=422 if is_wrong else 200)


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
