"""The patient notice: for everybody, and where it is written."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from pentathlon_site.challenges.models import Event
from pentathlon_site.charter.exact_text import fingerprint
from pentathlon_site.collection.actions import draft_notice, edit_notice, publish_notice
from pentathlon_site.collection.errors import NoticeIncomplete
from pentathlon_site.collection.forms import FurtherFactsForm, NoticeTextForm, PublishNoticeForm, initial_facts
from pentathlon_site.collection.models import PatientNotice
from pentathlon_site.collection.notice_pdf import notice_pdf
from pentathlon_site.collection.notice_state import changed_facts
from pentathlon_site.collection.queries import current_notice, not_named, notice_draft, published_notices
from pentathlon_site.core.access import allow
from pentathlon_site.core.errors import Conflict, Invalid
from pentathlon_site.core.pdf import pdf_answer
from pentathlon_site.core.text import reader_language


@require_GET
@allow("see_public_pages")
def patient_information(request: HttpRequest, event: str, version: int | None = None) -> HttpResponse:
    """The notice in force, or an older version."""
    del event
    place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
    notices = list(published_notices(place.event))
    notice = _chosen(notices, version)
    context = {
        "notice": notice,
        "text": _text(notice) if notice else "",
        "others": [each for each in notices if each != notice],
        "is_in_force": bool(notices) and notice == notices[0],
    }
    return render(request, "collection/patient_information.html", context)


@require_GET
@allow("see_public_pages")
def patient_information_pdf(request: HttpRequest, event: str, version: int) -> HttpResponse:
    """The notice to print and hand out."""
    place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
    notice = _chosen(list(published_notices(place.event)), version)
    assert notice is not None
    name = f"{event}-patient-information-{notice.number}-{reader_language()}.pdf"
    return pdf_answer(notice_pdf(_text(notice), notice.number), name)


@require_http_methods(["GET", "POST"])
@allow("edit_governance")
def write_notice(request: HttpRequest, event: str) -> HttpResponse:
    """What the notice still needs, the draft, and its publication. A post writes the draft from the facts."""
    place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
    draft, current = notice_draft(place.event), current_notice(place.event)
    known = draft or current
    form = FurtherFactsForm(request.POST or None, initial=initial_facts(known.facts if known else {}))
    if request.method == "POST" and form.is_valid():
        by: Any = request.user
        try:
            draft_notice(event=place.event, further=form.further_facts(), by=by, at=timezone.now())
        except (NoticeIncomplete, Invalid) as error:
            form.add_error(None, error.message)
        else:
            messages.success(request, _("The draft is written: read it, change what you wish, then publish it."))
            return redirect("collection:write_notice", event=event)
    texts = NoticeTextForm(initial={"text_en": draft.text_en, "text_fr": draft.text_fr}) if draft else None
    status = 422 if form.errors else 200
    return _page(request, place.event, form, texts, status)


@require_POST
@allow("edit_governance")
def save_notice(request: HttpRequest, event: str) -> HttpResponse:
    """Keep the words of the draft; go on to its preview where that button was pressed."""
    place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
    draft = notice_draft(place.event)
    if draft is None:
        raise Conflict(_("There is no draft: write one first."))
    texts = NoticeTextForm(request.POST)
    if not texts.is_valid():
        return _page(request, place.event, FurtherFactsForm(initial=initial_facts(draft.facts)), texts, 422)
    by: Any = request.user
    edit_notice(notice=draft, **texts.cleaned_data, by=by, at=timezone.now())
    if "preview" in request.POST:
        return redirect("collection:preview_notice", event=event)
    messages.success(request, _("Saved."))
    return redirect("collection:write_notice", event=event)


@require_http_methods(["GET", "POST"])
@allow("edit_governance")
def preview_notice(request: HttpRequest, event: str) -> HttpResponse:
    """Exactly the text that patients will be given, in both languages, and the button that publishes it."""
    place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
    draft = notice_draft(place.event)
    if draft is None:
        return redirect("collection:write_notice", event=event)
    seen = {"seen_en": fingerprint(draft.text_en), "seen_fr": fingerprint(draft.text_fr)}
    form = PublishNoticeForm(request.POST or None, initial=seen)
    if form.is_valid():
        by: Any = request.user
        try:
            publish_notice(notice=draft, by=by, at=timezone.now(), seen=form.seen())
        except Conflict as error:
            form.add_error(None, error.message)
        else:
            messages.success(request, _("The notice is published and in force."))
            return redirect("collection:write_notice", event=event)
    anew = FurtherFactsForm(initial=initial_facts(draft.facts), auto_id=False)
    context = {"draft": draft, "form": form, "changed": changed_facts(draft), "anew": anew}
    return render(request, "collection/preview_notice.html", context, status=422 if form.errors else 200)


def _page(
    request: HttpRequest, event: Event, form: FurtherFactsForm, texts: NoticeTextForm | None, status: int
) -> HttpResponse:
    draft, current = notice_draft(event), current_notice(event)
    read = draft or current
    unnamed = not_named(read) if read is not None else []
    context = {
        "form": form,
        "texts": texts,
        "draft": draft,
        "current": current,
        "unnamed": unnamed,
        "changed": changed_facts(read) if read is not None else [],
        "anew": FurtherFactsForm(initial=initial_facts(read.facts), auto_id=False) if read is not None else None,
    }
    return render(request, "collection/write_notice.html", context, status=status)


def _chosen(notices: list[PatientNotice], version: int | None) -> PatientNotice | None:
    if version is None:
        return notices[0] if notices else None
    for notice in notices:
        if notice.number == version:
            return notice
    raise Http404


def _text(notice: PatientNotice) -> str:
    return notice.text_fr if reader_language() == "fr" else notice.text_en
