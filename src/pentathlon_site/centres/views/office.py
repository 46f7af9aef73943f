"""The organiser's pages: list of centres, import, agreements."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from pentathlon_site.centres import actions, queries
from pentathlon_site.centres.errors import ImportRefused
from pentathlon_site.centres.forms import AgreementForm, CentreForm, EndAgreementForm, ImportForm
from pentathlon_site.centres.models import Centre
from pentathlon_site.centres.views.answers import form_page, try_action
from pentathlon_site.core.access import allow

page_or_form = require_http_methods(["GET", "POST"])


@require_GET
@allow("see_event_office")
def centre_list(request: Any, **_parts: Any) -> HttpResponse:
    """Every centre with its agreement and members, by name, or the longest silent first."""
    lines, knows_uploads = queries.centre_lines(request.place.event, timezone.now())
    lacking = sum(not line.agreement.standing.is_valid for line in lines)
    by_upload = knows_uploads and request.GET.get("sort") == "upload"
    if by_upload:
        lines.sort(key=lambda line: line.last_upload.timestamp() if line.last_upload else 0)
    context = {"lines": lines, "knows_uploads": knows_uploads, "lacking": lacking, "by_upload": by_upload}
    return render(request, "centres/centre_list.html", context)


@page_or_form
@allow("edit_centres")
def add_centre(request: Any, **_parts: Any) -> HttpResponse:
    """Add one centre."""
    event = request.place.event
    form = CentreForm(request.POST or None, instance=Centre(event=event))
    if form.is_valid() and try_action(
        form, lambda: actions.add_centre(event=event, facts=form.facts(), by=request.user, at=timezone.now())
    ):
        messages.success(request, _("%(centre)s was added.") % {"centre": form.facts().name})
        return redirect("centres:list", event.slug)
    return form_page(request, "centres/centre_form.html", form)


@page_or_form
@allow("edit_centres")
def import_centres(request: Any, **_parts: Any) -> HttpResponse:
    """Add all centres of a table, or none."""
    event = request.place.event
    form = ImportForm(request.POST or None, request.FILES or None)
    problems: tuple[str, ...] = ()
    if form.is_valid():
        try:
            centres = actions.import_centres(
                event=event, content=form.cleaned_data["content"], by=request.user, at=timezone.now()
            )
        except ImportRefused as error:
            problems = error.problems
            form.add_error(None, error.message)
        else:
            text = ngettext("%(count)s centre was added.", "%(count)s centres were added.", len(centres))
            messages.success(request, text % {"count": len(centres)})
            return redirect("centres:list", event.slug)
    return form_page(request, "centres/import.html", form, problems=problems)


@page_or_form
@allow("edit_centres")
def edit_centre(request: Any, **_parts: Any) -> HttpResponse:
    """Change name, kind or city."""
    centre = request.place.centre
    form = CentreForm(request.POST or None, initial={"name": centre.name, "kind": centre.kind, "city": centre.city})
    if form.is_valid() and try_action(
        form, lambda: actions.edit_centre(centre=centre, facts=form.facts(), by=request.user, at=timezone.now())
    ):
        return _back(request)
    return form_page(request, "centres/centre_form.html", form)


@page_or_form
@allow("edit_centres")
def add_agreement(request: Any, **_parts: Any) -> HttpResponse:
    """Record a signed agreement."""
    centre = request.place.centre
    form = AgreementForm(request.POST or None)
    if form.is_valid() and try_action(
        form, lambda: actions.add_agreement(centre=centre, terms=form.terms(), by=request.user, at=timezone.now())
    ):
        return _back(request)
    return form_page(request, "centres/agreement_form.html", form)


@page_or_form
@allow("edit_centres")
def edit_agreement(request: Any, *, agreement: int, **_parts: Any) -> HttpResponse:
    """Correct a recorded agreement."""
    found = get_object_or_404(request.place.centre.agreements, pk=agreement)
    initial = {name: getattr(found, name) for name in AgreementForm.Meta.fields}
    initial["last_day"] = found.valid_until - timedelta(days=1)
    form = AgreementForm(request.POST or None, initial=initial)
    if form.is_valid() and try_action(
        form, lambda: actions.edit_agreement(agreement=found, terms=form.terms(), by=request.user, at=timezone.now())
    ):
        return _back(request)
    return form_page(request, "centres/agreement_form.html", form, agreement=found)


@page_or_form
@allow("edit_centres")
def end_agreement(request: Any, *, agreement: int, **_parts: Any) -> HttpResponse:
    """End an agreement early."""
    found = get_object_or_404(request.place.centre.agreements, pk=agreement)
    form = EndAgreementForm(request.POST or None)
    if form.is_valid() and try_action(
        form,
        lambda: actions.end_agreement(agreement=found, ended_on=form.ended_on, by=request.user, at=timezone.now()),
    ):
        return _back(request)
    return form_page(request, "centres/end_agreement.html", form, agreement=found)


def _back(request: HttpRequest) -> HttpResponse:
    """To the page of the centre."""
    place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
    return redirect("centres:centre", place.event.slug, place.centre.pk)
