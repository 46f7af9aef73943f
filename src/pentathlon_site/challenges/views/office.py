"""The organiser's office: what to do next, facts, texts, people, news, partners."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from pentathlon.challenge.load import BUILTIN
from pentathlon_site.challenges import actions
from pentathlon_site.challenges.checklist import checklist, reachable, steps
from pentathlon_site.challenges.forms.both import TextsForm, definition_file, initial_of, text_of
from pentathlon_site.challenges.forms.events import (
    EVENT_TEXTS,
    CreateEventForm,
    EditEventForm,
    NewsForm,
    PartnerForm,
    RoleForm,
)
from pentathlon_site.challenges.page_links import page_links
from pentathlon_site.challenges.views.answers import (
    account_of,
    done,
    event_of,
    may_open,
    page,
    posted,
    posted_files,
    saved,
)
from pentathlon_site.challenges.windows import phase_text
from pentathlon_site.core.access import allow
from pentathlon_site.core.access_table import access_table
from pentathlon_site.core.markdown import render_markdown

read_or_send = require_http_methods(["GET", "HEAD", "POST"])


@read_or_send
@allow("create_event")
def create_event(request: HttpRequest) -> HttpResponse:
    """Make an event with its challenges."""
    form = CreateEventForm(
        posted(request),
        posted_files(request),
        initial={"builtin": list(BUILTIN), "contact_email": request.user.email},  # type: ignore[union-attr]  # `allow`
    )
    made = {}

    def act() -> None:
        clean = form.cleaned_data
        made["event"] = actions.create_event(
            slug=clean["slug"],
            facts=form.facts(),
            builtin=clean["builtin"],
            files=[definition_file(file) for file in clean["definitions"]],
            by=account_of(request),
            at=timezone.now(),
        )

    if request.method == "POST" and done(form, act):
        return saved(request, "office", text=_("The event is there. Next steps:"), event=made["event"].slug)
    return page(request, "office/create_event.html", {"form": form})


@require_GET
@allow("see_event_office")
def office(request: HttpRequest, event: str) -> HttpResponse:
    """What has to be done next."""
    del event
    shown, at = event_of(request), timezone.now()
    context = {
        "event": shown,
        "phase": phase_text(shown.phase_at(at)),
        "steps": steps(reachable(checklist(shown, at), may_open(request, at))),
        "challenges": shown.challenges.all(),
        "links": page_links("office", shown, request.user, at),
    }
    return page(request, "office/office.html", context)


@read_or_send
@allow("edit_event")
def edit_event(request: HttpRequest, event: str) -> HttpResponse:
    """Title, society, contact, time zone, publication."""
    del event
    shown = event_of(request)
    facts = {name: getattr(shown, name) for name in ("organiser_name", "contact_email", "time_zone", "is_public")}
    form = EditEventForm(posted(request), initial={**initial_of({"title": shown.title}), **facts})

    def act() -> None:
        is_public = form.cleaned_data["is_public"]
        actions.edit_event(
            event=shown, facts=form.facts(), is_public=is_public, by=account_of(request), at=timezone.now()
        )

    if request.method == "POST" and done(form, act):
        return saved(request, "office", event=shown.slug)
    return page(request, "office/edit_event.html", {"event": shown, "form": form})


@read_or_send
@allow("edit_event")
def edit_event_texts(request: HttpRequest, event: str) -> HttpResponse:
    """The texts of the public page, both languages side by side."""
    del event
    shown = event_of(request)
    initial = initial_of({name: getattr(shown, name) for name in EVENT_TEXTS})
    preview = reverse("challenges:preview", kwargs={"event": shown.slug})
    form = TextsForm(posted(request), initial=initial, labels=EVENT_TEXTS, preview=preview)

    def act() -> None:
        actions.edit_event_texts(event=shown, texts=form.texts(), by=account_of(request), at=timezone.now())

    if request.method == "POST" and done(form, act):
        return saved(request, "office", event=shown.slug)
    return page(request, "office/edit_event_texts.html", {"event": shown, "form": form})


@require_POST
@allow("edit_event")
def preview(request: HttpRequest, event: str) -> HttpResponse:
    """How a text will look; the field that changed is sent under its own name."""
    del event
    name = request.headers.get("HX-Trigger-Name", "")
    return HttpResponse(render_markdown(request.POST.get(name, "")))


@read_or_send
@allow("name_roles")
def roles(request: HttpRequest, event: str) -> HttpResponse:
    """Who is who in the event."""
    del event
    shown = event_of(request)
    form = RoleForm(posted(request))

    def act() -> None:
        clean = form.cleaned_data
        actions.name_role(
            event=shown, email=clean["email"], role=clean["role"], by=account_of(request), at=timezone.now()
        )

    if request.method == "POST" and done(form, act):
        return saved(request, "roles", event=shown.slug)
    known = access_table().roles
    rows = [(str(known[given.role]), given) for given in shown.roles.select_related("user").order_by("role", "pk")]
    return page(request, "office/roles.html", {"event": shown, "form": form, "rows": rows})


@require_POST
@allow("name_roles")
def end_role(request: HttpRequest, event: str, given: int) -> HttpResponse:
    """Take a role back."""
    del event
    shown = event_of(request)
    actions.end_role(given=get_object_or_404(shown.roles, pk=given), by=account_of(request), at=timezone.now())
    return saved(request, "roles", event=shown.slug)


@read_or_send
@allow("edit_event")
def edit_news(request: HttpRequest, event: str, item: int | None = None) -> HttpResponse:
    """Write or correct news."""
    del event
    shown = event_of(request)
    known = get_object_or_404(shown.news, pk=item) if item is not None else None
    initial = initial_of({"title": known.title, "body": known.body}) if known else None
    form = NewsForm(posted(request), initial=initial)

    def act() -> None:
        texts = {name: text_of(form, name) for name in ("title", "body")}
        if known is None:
            actions.publish_news(event=shown, **texts, by=account_of(request), at=timezone.now())
        else:
            actions.edit_news(item=known, **texts, by=account_of(request), at=timezone.now())

    if request.method == "POST" and done(form, act):
        return saved(request, "edit_news", event=shown.slug)
    context = {"event": shown, "form": form, "item": known, "news": shown.news.all()}
    return page(request, "office/edit_news.html", context)


@require_POST
@allow("edit_event")
def remove_news(request: HttpRequest, event: str, item: int) -> HttpResponse:
    """Take news off."""
    del event
    shown = event_of(request)
    actions.remove_news(item=get_object_or_404(shown.news, pk=item), by=account_of(request), at=timezone.now())
    return saved(request, "edit_news", event=shown.slug)


@read_or_send
@allow("edit_event")
def edit_partners(request: HttpRequest, event: str, partner: int | None = None) -> HttpResponse:
    """Add or change partners."""
    del event
    shown = event_of(request)
    known = get_object_or_404(shown.partners, pk=partner) if partner is not None else None
    initial = {}
    if known is not None:
        initial = {"name": known.name, "address": known.address, **initial_of({"contribution": known.contribution})}
    form = PartnerForm(posted(request), initial=initial)

    def act() -> None:
        actions.edit_partner(
            event=shown,
            partner=known,
            name=form.cleaned_data["name"],
            address=form.cleaned_data["address"],
            contribution=text_of(form, "contribution"),
            by=account_of(request),
            at=timezone.now(),
        )

    if request.method == "POST" and done(form, act):
        return saved(request, "edit_partners", event=shown.slug)
    context = {"event": shown, "form": form, "partner": known, "partners": shown.partners.all()}
    return page(request, "office/edit_partners.html", context)


@require_POST
@allow("edit_event")
def remove_partner(request: HttpRequest, event: str, partner: int) -> HttpResponse:
    """Remove a partner."""
    del event
    shown = event_of(request)
    actions.remove_partner(
        partner=get_object_or_404(shown.partners, pk=partner), by=account_of(request), at=timezone.now()
    )
    return saved(request, "edit_partners", event=shown.slug)
