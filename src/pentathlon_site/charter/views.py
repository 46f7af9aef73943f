"""Pages of the charter: read and sign, receipts, and the organiser's office."""

from typing import Any

from allauth.account.authentication import get_authentication_records
from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from pentathlon_site.centres.queries import memberships_of
from pentathlon_site.charter import actions, queries
from pentathlon_site.charter.actions import Signer
from pentathlon_site.charter.exact_text import difference, fingerprint
from pentathlon_site.charter.forms import BeginForm, DraftForm, PublishForm, SignForm
from pentathlon_site.charter.models import CharterVersion, Signature
from pentathlon_site.charter.present_facts import lacking_facts, outdated_facts
from pentathlon_site.charter.receipt import receipt_pdf
from pentathlon_site.charter.signature_table import signature_table
from pentathlon_site.core.access import allow, may
from pentathlon_site.core.errors import ActionError, Conflict, Invalid, NotFound
from pentathlon_site.core.pdf import pdf_answer
from pentathlon_site.core.text import reader_language


@require_GET
@allow("read_charter")
def charter_page(request: Any, **_parts: Any) -> HttpResponse:
    """The charter in a language, and the form to sign it."""
    language = _chosen_language(request.GET.get("language"))
    return _reading_page(request, language, form=None)


@require_POST
@allow("sign_charter")
def sign_charter(request: Any, **_parts: Any) -> HttpResponse:
    """Sign what was on the page."""
    form = SignForm(request.POST)
    if not form.is_valid():
        raise Invalid(_("The form is not complete: load the charter again, then sign."))
    chosen = form.cleaned_data
    signer = Signer(request.user, chosen["full_name"], chosen["agrees"], authentication_level(request))
    try:
        signature = actions.sign_charter(
            event=request.place.event, shown=form.shown(), signer=signer, at=timezone.now()
        )
    except Conflict as error:
        messages.error(request, error.message)
        return _reading_page(request, chosen["language"], form=None, status=error.status)
    except Invalid as error:
        form.add_error({"not_ticked": "agrees", "other_name": "full_name"}.get(error.code), error.message)
        return _reading_page(request, chosen["language"], form=form, status=error.status)
    return redirect("charter:signed", request.place.event.slug, signature.receipt)


@require_GET
@allow("read_charter")
def signed(request: Any, *, receipt: str, **_parts: Any) -> HttpResponse:
    """What was signed, with the receipt."""
    signature = _readable_signature(request, receipt)
    context = {
        "signature": signature,
        "is_intact": queries.verify(signature),
        "memberships": memberships_of(request.user, request.place.event).filter(state="approved"),
    }
    return render(request, "charter/signed.html", context)


@require_GET
@allow("read_charter")
def receipt_file(request: Any, *, receipt: str, **_parts: Any) -> HttpResponse:
    """The receipt as PDF."""
    signature = _readable_signature(request, receipt)
    return pdf_answer(receipt_pdf(signature), f"charter-receipt-{signature.receipt}.pdf")


@require_GET
@allow("read_charter")
def exact_text(request: Any, *, number: int, language: str, **_parts: Any) -> HttpResponse:
    """The bytes whose fingerprint is signed."""
    version = get_object_or_404(request.place.event.charter_versions, number=number)
    name = f"charter-{request.place.event.slug}-{number}.{language}.md"
    return HttpResponse(
        version.text_in(language).encode(),
        content_type="text/markdown; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@require_GET
@allow("see_signatures")
def office(request: Any, **_parts: Any) -> HttpResponse:
    """Versions, draft and signatures."""
    event = request.place.event
    found = [(signature, queries.verify(signature)) for signature in queries.signatures(event)]
    last = queries.current_version(event, timezone.now())
    context = {
        "versions": event.charter_versions.all(),
        "draft": queries.draft(event),
        "signatures": found,
        "damaged": [signature for signature, is_intact in found if not is_intact],
        "lacking": lacking_facts(event),
        "outdated": outdated_facts({"en": last.text_en, "fr": last.text_fr}, event) if last is not None else [],
        "form": BeginForm(),
    }
    return render(request, "charter/office.html", context)


@require_GET
@allow("see_signatures")
def signatures_file(request: Any, **_parts: Any) -> HttpResponse:
    """Every signature as CSV."""
    event = request.place.event
    name = f"charter-signatures-{event.slug}.csv"
    return HttpResponse(
        signature_table(queries.signatures(event)),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@require_POST
@allow("publish_charter")
def begin_draft(request: Any, **_parts: Any) -> HttpResponse:
    """Begin the next version."""
    event = request.place.event
    form = BeginForm(request.POST)
    days = form.cleaned_data["withdrawal_days"] if form.is_valid() else 0
    actions.begin_draft(event=event, withdrawal_days=days, by=request.user, at=timezone.now())
    return redirect("charter:draft", event.slug)


@require_http_methods(["GET", "POST"])
@allow("publish_charter")
def draft_page(request: Any, **_parts: Any) -> HttpResponse:
    """Edit both texts."""
    event = request.place.event
    found = queries.draft(event)
    if found is None:
        return redirect("charter:office", event.slug)
    form = DraftForm(request.POST or None, initial={"text_en": found.text_en, "text_fr": found.text_fr})
    status = 422 if form.is_bound else 200
    if form.is_valid():
        try:
            actions.save_draft(event=event, **form.cleaned_data, by=request.user, at=timezone.now())
        except ActionError as error:
            form.add_error(None, error.message)
            status = error.status
        else:
            return redirect("charter:preview", event.slug)
    return render(request, "charter/draft.html", {"form": form, "draft": found}, status=status)


@require_POST
@allow("publish_charter")
def delete_draft(request: Any, **_parts: Any) -> HttpResponse:
    """Give the draft up."""
    actions.delete_draft(event=request.place.event, by=request.user, at=timezone.now())
    messages.success(request, _("The draft was deleted."))
    return redirect("charter:office", request.place.event.slug)


@require_http_methods(["GET", "POST"])
@allow("publish_charter")
def preview(request: Any, **_parts: Any) -> HttpResponse:
    """The draft as it will be read, what it changes, and the button that publishes it."""
    event, at = request.place.event, timezone.now()
    found, last = queries.draft(event), queries.current_version(event, at)
    if found is None:
        return redirect("charter:office", event.slug)
    seen = {"seen_en": fingerprint(found.text_en), "seen_fr": fingerprint(found.text_fr)}
    form = PublishForm(request.POST or None, is_first=last is None, initial=seen)
    if form.is_valid() and _publish(request, form):
        return redirect("charter:office", event.slug)
    context = {
        "form": form,
        "draft": found,
        "last": last,
        "changes": _changes(last, found.text_en, found.text_fr),
        "outdated": outdated_facts({"en": found.text_en, "fr": found.text_fr}, event),
    }
    return render(request, "charter/preview.html", context, status=422 if form.errors else 200)


def authentication_level(request: HttpRequest) -> str:
    """How the person signed in to this session."""
    methods = {record.get("method") for record in get_authentication_records(request, request.user)}
    return "second_factor" if "mfa" in methods else "password"


def _publish(request: Any, form: PublishForm) -> bool:
    try:
        version = actions.publish_charter(
            event=request.place.event, publication=form.publication(), by=request.user, at=timezone.now()
        )
    except ActionError as error:
        form.add_error(None, error.message)
        return False
    messages.success(request, _("Version %(number)s of the charter is published.") % {"number": version.number})
    return True


def _changes(last: CharterVersion | None, text_en: str, text_fr: str) -> list[tuple[str, Any]]:
    if last is None:
        return []
    return [(_("English"), difference(last.text_en, text_en)), (_("French"), difference(last.text_fr, text_fr))]


def _chosen_language(asked: str | None) -> str:
    return asked if asked in ("en", "fr") else reader_language()


def _readable_signature(request: Any, receipt: str) -> Signature:
    """One's own signature, or any for those who keep the list."""
    signature = queries.signatures(request.place.event).filter(receipt=receipt).first()
    own = signature is not None and signature.user == request.user
    if signature is None or not (own or may(request.user, "see_signatures", request.place, timezone.now())):
        raise NotFound(_("There is no such receipt, or it is not yours."))
    return signature


def _reading_page(request: Any, language: str, *, form: forms.Form | None, status: int = 200) -> HttpResponse:
    event, at = request.place.event, timezone.now()
    version = queries.current_version(event, at)
    if version is None:
        return render(request, "charter/charter.html", {"charter": None})
    shown = {"number": version.number, "language": language, "sha256": version.sha256_in(language)}
    earlier = queries.last_signature(request.user, event)
    context = {
        "charter": version,
        "language": language,
        "other_language": "en" if language == "fr" else "fr",
        "text": version.text_in(language),
        "sha256": version.sha256_in(language),
        "form": form or SignForm(initial=shown),
        "signature": queries.counting_signature(request.user, event, at),
        "missed": event.charter_versions.filter(number__gt=earlier.version.number) if earlier is not None else (),
    }
    return render(request, "charter/charter.html", context, status=status)
