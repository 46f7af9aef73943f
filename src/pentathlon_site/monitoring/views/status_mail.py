"""The status mail: its plan and rounds, what it looks like, and the end of it for somebody."""

import base64
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pentathlon_site.core.access import Place, allow
from pentathlon_site.core.security import CONTENT_SECURITY_POLICY
from pentathlon_site.monitoring.actions.plan import ask_for_trial_mail, set_plan, subscribe_again, unsubscribe
from pentathlon_site.monitoring.forms import PlanForm, PreviewForm
from pentathlon_site.monitoring.mails import PICTURE, Round, StatusMail
from pentathlon_site.monitoring.queries.readers import plan_of, radiologists, readers
from pentathlon_site.monitoring.queries.rounds import next_round, round_lines
from pentathlon_site.monitoring.unsubscribe_link import event_and_user_of

_FRAMING_POLICY = CONTENT_SECURITY_POLICY + "; frame-src 'self'"
"""Of the page that shows a mail in a frame."""

_FRAMED_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"
"""Of the mail in the frame: mails are styled inline; nothing in it can act."""


@require_http_methods(["GET", "HEAD", "POST"])
@allow("send_status_mail")
def plan(request: HttpRequest, event: str) -> HttpResponse:
    """When the status mail goes out, and what became of the last rounds."""
    shown, at = _event(request), timezone.now()
    form = PlanForm(request.POST or None, instance=plan_of(shown))
    if request.method == "POST" and form.is_valid():
        fields = {name: form.cleaned_data[name] for name in ("is_on", "weekdays", "hour")}
        set_plan(event=shown, **fields, by=_user(request), at=at)
        messages.success(request, _("The plan is saved."))
        return redirect("monitoring:status_mail", event)
    context = {
        "event": shown,
        "form": form,
        "rounds": round_lines(shown),
        "next": next_round(shown, at),
        "is_on": plan_of(shown).is_on,
        "reader_count": readers(shown).count(),
        "unsubscribed_count": shown.unsubscriptions.count(),
    }
    return render(request, "monitoring/plan.html", context)


@require_safe
@allow("send_status_mail")
def preview(request: HttpRequest, event: str) -> HttpResponse:
    """The mail as a chosen radiologist would get it now."""
    del event
    form, mail = _previewed(request)
    response = render(request, "monitoring/preview.html", {"event": _event(request), "form": form, "mail": mail})
    response.headers["Content-Security-Policy"] = _FRAMING_POLICY
    return response


@require_safe
@xframe_options_sameorigin
@allow("send_status_mail")
def preview_html(request: HttpRequest, event: str) -> HttpResponseBase:
    """The mail itself, for the frame of the preview."""
    del event
    _form, mail = _previewed(request)
    if mail is None:
        raise Http404
    picture = f"data:image/png;base64,{base64.b64encode(mail.picture).decode()}"
    html = mail.html.replace(f"cid:{PICTURE}", picture)
    return HttpResponse(html, headers={"Content-Security-Policy": _FRAMED_POLICY})


@require_POST
@allow("send_status_mail")
def send_trial(request: HttpRequest, event: str) -> HttpResponse:
    """Send the previewed mail to the organiser."""
    form = PreviewForm(request.POST, readers=radiologists(_event(request)))
    if not form.is_valid():
        raise Http404
    chosen = form.cleaned_data
    at, by = timezone.now(), _user(request)
    ask_for_trial_mail(event=_event(request), reader=chosen["reader"], language=chosen["language"], by=by, at=at)
    messages.success(request, _("The mail is on its way to %(address)s.") % {"address": by.email})
    return redirect("monitoring:status_mail", event)


@csrf_exempt  # mail programs post without a page (RFC 8058); the signed link is the proof
@require_http_methods(["GET", "HEAD", "POST"])
@allow("unsubscribe")
def stop(request: HttpRequest, secret: str) -> HttpResponse:
    """Stop the status mail of an event for one person, or start it again; without signing in."""
    found = event_and_user_of(secret)
    if found is None:
        raise Http404
    event, user = found
    by, at = (user if request.user == user else None), timezone.now()
    if request.method == "POST":
        change = subscribe_again if request.POST.get("again") else unsubscribe
        change(event=event, user=user, by=by, at=at)
    is_stopped = event.unsubscriptions.filter(user=user).exists()
    with translation.override(user.language):
        return render(request, "monitoring/stop.html", {"event": event, "is_stopped": is_stopped})


def _previewed(request: HttpRequest) -> tuple[PreviewForm, StatusMail | None]:
    """The form and the mail that it asks for; None where nobody would get one."""
    event = _event(request)
    people = radiologists(event)
    first = people.first()
    asked: dict[str, Any] = {
        "reader": request.GET.get("reader") or (first.pk if first else None),
        "language": request.GET.get("language") or (first.language if first else "en"),
    }
    form = PreviewForm(asked, readers=people)
    if not form.is_valid():
        return form, None
    chosen = form.cleaned_data
    link_for = _user(request)
    return form, Round(event, timezone.now()).mail_to(chosen["reader"], language=chosen["language"], link_for=link_for)


def _event(request: HttpRequest) -> Any:
    place: Place = request.place  # type: ignore[attr-defined]  # set by `allow`
    return place.event


def _user(request: HttpRequest) -> Any:
    return request.user
