"""Withdraw an image by its number."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from pentathlon_site.collection.actions import withdraw_inclusion
from pentathlon_site.collection.forms import WithdrawForm
from pentathlon_site.collection.models import Withdrawal
from pentathlon_site.collection.queries import standing_of, withdrawals_of
from pentathlon_site.collection.receipts import what_was_erased, withdrawal_receipt
from pentathlon_site.core.access import allow
from pentathlon_site.core.errors import NotFound
from pentathlon_site.core.pdf import pdf_answer


@require_http_methods(["GET", "POST"])
@allow("withdraw_inclusion")
def withdraw(request: HttpRequest, event: str, centre: int) -> HttpResponse:
    """Enter the number, read which image it is and what happens, confirm."""
    del event, centre
    return _withdraw(request)


@require_http_methods(["GET", "POST"])
@allow("withdraw_any_inclusion")
def withdraw_any(request: HttpRequest, event: str) -> HttpResponse:
    """The same for the data protection officer, whichever centre the image is of."""
    del event
    return _withdraw(request)


def _withdraw(request: HttpRequest) -> HttpResponse:
    place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
    form = WithdrawForm(request.POST or None, initial={"number": request.GET.get("number", "")})
    is_valid = request.method == "POST" and form.is_valid()
    if is_valid and "confirmed" in request.POST:
        by: Any = request.user
        try:
            withdrawal = withdraw_inclusion(
                event=place.event, centre=place.centre, **form.cleaned_data, by=by, at=timezone.now()
            )
        except NotFound as error:
            form.add_error("number", error.message)
        else:
            return redirect(_receipt_address(withdrawal))
    found = (
        standing_of(place.event, place.centre, form.cleaned_data["number"]) if is_valid and not form.errors else None
    )
    if isinstance(found, Withdrawal):
        messages.info(request, _("This image is withdrawn already: this is its receipt."))
        return redirect(_receipt_address(found))
    if is_valid and not form.errors and found is None:
        form.add_error("number", _("No inclusion of this centre has this number."))
    context = {
        "form": form,
        "asks": is_valid and not form.errors,
        "inclusion": found,
        "withdrawals": withdrawals_of(place.centre) if place.centre else (),
    }
    return render(request, "collection/withdraw.html", context, status=422 if form.errors else 200)


@require_GET
@allow("see_inclusions")
def withdrawal(request: HttpRequest, event: str, centre: int, receipt: str) -> HttpResponse:
    """Receipt of a withdrawal."""
    del event, centre
    found = _withdrawal(request, receipt)
    return render(request, "collection/withdrawal.html", {"withdrawal": found, "sentence": what_was_erased(found)})


@require_GET
@allow("see_inclusions")
def withdrawal_pdf(request: HttpRequest, event: str, centre: int, receipt: str) -> HttpResponse:
    """Receipt of a withdrawal as PDF."""
    del event, centre
    found = _withdrawal(request, receipt)
    return pdf_answer(withdrawal_receipt(found), f"withdrawal-{found.receipt}.pdf")


def _withdrawal(request: HttpRequest, receipt: str) -> Withdrawal:
    place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
    found = withdrawals_of(place.centre).select_related("challenge__event", "centre").filter(receipt=receipt).first()
    if found is None:
        raise Http404
    return found


def _receipt_address(withdrawal: Withdrawal) -> str:
    parts = {"event": withdrawal.centre.event.slug, "centre": withdrawal.centre_id, "receipt": withdrawal.receipt}
    return reverse("collection:withdrawal", kwargs=parts)
