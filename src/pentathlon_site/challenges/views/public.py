"""Pages that everybody may read; those of an event that is not public yet exist for its people only."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from pentathlon_site.accounts.models import User
from pentathlon_site.challenges.calendar_file import calendar_file
from pentathlon_site.challenges.models import Challenge, Event, ExampleImage, Governance
from pentathlon_site.challenges.next_step import next_step
from pentathlon_site.challenges.page_links import page_links
from pentathlon_site.challenges.queries import (
    check_visible,
    launched_challenges,
    next_window,
    visible_events,
    window_now,
    windows_of,
)
from pentathlon_site.challenges.told_dates import told_dates
from pentathlon_site.challenges.views.answers import challenge_of, event_of
from pentathlon_site.challenges.windows import phase_text, scheduled_phases
from pentathlon_site.core.access import allow
from pentathlon_site.core.text import localised

NEWS_ON_EVENT_PAGE = 3


@require_GET
@allow("see_public_pages")
def home(request: HttpRequest) -> HttpResponse:
    """The events; the only one at once; the first account where there is none."""
    first_run = address_of("accounts:first_run")
    if first_run and not User.objects.exists():
        return redirect(first_run)
    events = list(visible_events(request.user))
    may_create = request.user.is_authenticated and request.user.is_administrator
    if len(events) == 1 and not may_create:
        return redirect("challenges:event", event=events[0].slug)
    at = timezone.now()
    shown = [(event, phase_text(event.phase_at(at))) for event in events]
    return render(request, "challenges/public/home.html", {"events": shown, "may_create": may_create})


@require_GET
@allow("see_public_pages")
def event(request: HttpRequest, event: str) -> HttpResponse:
    """What the event is, where it stands, and the one thing to do."""
    del event
    shown, at = _visible(request), timezone.now()
    phase = shown.phase_at(at)
    launched = list(launched_challenges(shown))
    has_begun = phase not in {"preparation", "proposal"}
    context = {
        "event": shown,
        "phase": phase_text(phase),
        "window": window_now(shown, at),
        "coming": next_window(shown, at),
        "step": next_step(shown, request.user, at),
        "challenges": launched or list(shown.challenges.all()),
        "news": shown.news.filter(published_at__lte=at)[:NEWS_ON_EVENT_PAGE],
        "partners": shown.partners.all(),
        "curves": address_of("monitoring:public_curves", event=shown.slug) if launched and has_begun else "",
        "curves_page": address_of("monitoring:public_inclusions", event=shown.slug),
        "links": page_links("event", shown, request.user, at),
    }
    return render(request, "challenges/public/event.html", context)


@require_GET
@allow("see_public_pages")
def challenge(request: HttpRequest, event: str, challenge: str) -> HttpResponse:
    """One challenge: question, criteria with examples, tutorial, what is stated and what is predicted."""
    del event, challenge
    _visible(request)
    shown = challenge_of(request)
    context = {"challenge": shown, "definition": shown.definition, "examples": _examples(shown)}
    return render(request, "challenges/public/challenge.html", context)


@require_GET
@allow("see_public_pages")
def example(request: HttpRequest, event: str, challenge: str, example: int) -> HttpResponse:
    """An example picture."""
    del event, challenge
    _visible(request)
    picture = get_object_or_404(challenge_of(request).examples, pk=example)
    headers = {"Cache-Control": "private, max-age=86400", "X-Content-Type-Options": "nosniff"}
    return HttpResponse(bytes(picture.picture), content_type=picture.content_type, headers=headers)


@require_GET
@allow("see_public_pages")
def criteria(request: HttpRequest, event: str) -> HttpResponse:
    """The inclusion criteria of all challenges on one page, to print."""
    del event
    shown = _visible(request)
    launched = list(launched_challenges(shown)) or list(shown.challenges.all())
    rows = [(each, _examples(each)) for each in launched]
    return render(request, "challenges/public/criteria.html", {"event": shown, "rows": rows})


@require_GET
@allow("see_public_pages")
def calendar(request: HttpRequest, event: str) -> HttpResponse:
    """When each phase opens and closes, with the present one marked."""
    del event
    shown, at = _visible(request), timezone.now()
    phase = shown.phase_at(at)
    known = {window.phase: window for window in shown.phase_windows.all()}
    rows = [(name, phase_text(name), known[name]) for name in scheduled_phases() if name in known]
    waits = phase == "preparation" and any(
        window.phase == "collection" and window.opens_at <= at for window in known.values()
    )
    context = {"event": shown, "rows": rows, "phase": phase, "phase_text": phase_text(phase), "waits": waits}
    return render(request, "challenges/public/calendar.html", context)


@require_GET
@allow("see_public_pages")
def download_calendar(request: HttpRequest, event: str) -> HttpResponse:
    """The calendar for one's own calendar program."""
    del event
    shown = _visible(request)
    address = request.build_absolute_uri(reverse("challenges:calendar", kwargs={"event": shown.slug}))
    title = localised(shown.title)
    content = calendar_file(windows_of(shown), slug=shown.slug, title=title, address=address, at=timezone.now())
    headers = {"Content-Disposition": f'attachment; filename="{shown.slug}.ics"'}
    return HttpResponse(content, content_type="text/calendar; charset=utf-8", headers=headers)


@require_GET
@allow("see_public_pages")
def partners(request: HttpRequest, event: str) -> HttpResponse:
    """Who supports the event."""
    del event
    shown = _visible(request)
    return render(request, "challenges/public/partners.html", {"event": shown, "partners": shown.partners.all()})


@require_GET
@allow("see_public_pages")
def news(request: HttpRequest, event: str) -> HttpResponse:
    """All news."""
    del event
    shown = _visible(request)
    items = shown.news.filter(published_at__lte=timezone.now())
    return render(request, "challenges/public/news.html", {"event": shown, "news": items})


@require_GET
@allow("see_public_pages")
def news_item(request: HttpRequest, event: str, item: int) -> HttpResponse:
    """One piece of news."""
    del event
    shown = _visible(request)
    found = get_object_or_404(shown.news.filter(published_at__lte=timezone.now()), pk=item)
    return render(request, "challenges/public/news_item.html", {"event": shown, "item": found})


@require_GET
@allow("see_public_pages")
def data_protection(request: HttpRequest, event: str) -> HttpResponse:
    """Who answers for the data, under which regime, where they are and until when."""
    del event
    shown = _visible(request)
    record: Governance | None = getattr(shown, "governance", None)
    context = {
        "event": shown,
        "record": record,
        "pack": record.pack if record else None,
        "until": told_dates(shown),
        "links": page_links("data_protection", shown, request.user, timezone.now()),
    }
    return render(request, "challenges/public/data_protection.html", context)


def address_of(name: str, **parts: str) -> str:
    """The address of a page of an app above this one; empty where that app has no such page."""
    try:
        return reverse(name, kwargs=parts)
    except NoReverseMatch:
        return ""


def _visible(request: HttpRequest) -> Event:
    """The event of the address, if the reader may know of it."""
    found = event_of(request)
    return check_visible(found, request.user)


def _examples(challenge: Challenge) -> list[ExampleImage]:
    """Good ones first, without their pixels."""
    return list(challenge.examples.defer("picture").order_by("-is_good", "position", "pk"))
