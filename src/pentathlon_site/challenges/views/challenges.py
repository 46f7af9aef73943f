"""The organiser's pages of challenges: add, explain, illustrate, replace, launch."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pentathlon_site.challenges import actions
from pentathlon_site.challenges.actions.challenges import MOST_EXAMPLES
from pentathlon_site.challenges.forecast_chart import forecast_chart
from pentathlon_site.challenges.forms.both import TextsForm, definition_file, initial_of, text_of
from pentathlon_site.challenges.forms.challenges import (
    CHALLENGE_TEXTS,
    AddChallengesForm,
    DefinitionForm,
    ExampleForm,
)
from pentathlon_site.challenges.forms.proposals import ExamsTable, ExpectedForm
from pentathlon_site.challenges.models.proposal import CAPTURE_PERCENT
from pentathlon_site.challenges.pictures import LARGEST_BYTES
from pentathlon_site.challenges.queries import forecast_of
from pentathlon_site.challenges.views.answers import (
    account_of,
    challenge_of,
    done,
    event_of,
    page,
    posted,
    posted_files,
    saved,
)
from pentathlon_site.challenges.views.office import read_or_send
from pentathlon_site.core.access import allow
from pentathlon_site.core.text import localised


@read_or_send
@allow("edit_event")
def add_challenges(request: HttpRequest, event: str) -> HttpResponse:
    """Add built-in challenges and challenge files."""
    del event
    shown = event_of(request)
    taken = frozenset(shown.challenges.values_list("slug", flat=True))
    form = AddChallengesForm(posted(request), posted_files(request), taken=taken)

    def act() -> None:
        clean = form.cleaned_data
        files = [definition_file(file) for file in clean["definitions"]]
        builtin = clean.get("builtin", [])
        actions.add_challenges(event=shown, builtin=builtin, files=files, by=account_of(request), at=timezone.now())

    if request.method == "POST" and done(form, act):
        return saved(request, "office", event=shown.slug)
    return page(request, "office/add_challenges.html", {"event": shown, "form": form})


@read_or_send
@allow("edit_event")
def edit_challenge_texts(request: HttpRequest, event: str, challenge: str) -> HttpResponse:
    """Question, criteria and tutorial, both languages side by side."""
    del event, challenge
    shown = challenge_of(request)
    initial = initial_of({name: getattr(shown, name) for name in CHALLENGE_TEXTS})
    preview = reverse("challenges:preview", kwargs={"event": shown.event.slug})
    form = TextsForm(posted(request), initial=initial, labels=CHALLENGE_TEXTS, preview=preview)

    def act() -> None:
        actions.edit_challenge_texts(challenge=shown, texts=form.texts(), by=account_of(request), at=timezone.now())

    if request.method == "POST" and done(form, act):
        return saved(request, "office", event=shown.event.slug)
    context = {"event": shown.event, "challenge": shown, "form": form}
    return page(request, "office/edit_challenge_texts.html", context)


@read_or_send
@allow("edit_event")
def edit_examples(request: HttpRequest, event: str, challenge: str) -> HttpResponse:
    """Pictures of what is wanted and of what is refused."""
    del event, challenge
    shown = challenge_of(request)
    form = ExampleForm(posted(request), posted_files(request))

    def act() -> None:
        clean = form.cleaned_data
        actions.add_example(
            challenge=shown,
            content=clean["picture"].read(LARGEST_BYTES + 1),
            is_good=clean["is_good"],
            caption=text_of(form, "caption"),
            by=account_of(request),
            at=timezone.now(),
        )

    if request.method == "POST" and done(form, act):
        return saved(request, "edit_examples", event=shown.event.slug, challenge=shown.slug)
    examples = shown.examples.defer("picture")
    context = {"event": shown.event, "challenge": shown, "form": form, "examples": examples, "most": MOST_EXAMPLES}
    return page(request, "office/edit_examples.html", context)


@require_POST
@allow("edit_event")
def remove_example(request: HttpRequest, event: str, challenge: str, example: int) -> HttpResponse:
    """Remove a picture."""
    del event, challenge
    shown = challenge_of(request)
    actions.remove_example(
        example=get_object_or_404(shown.examples, pk=example), by=account_of(request), at=timezone.now()
    )
    return saved(request, "edit_examples", event=shown.event.slug, challenge=shown.slug)


@read_or_send
@allow("edit_event")
def replace_definition(request: HttpRequest, event: str, challenge: str) -> HttpResponse:
    """Read the challenge file, and put another one in its place before the launch."""
    del event, challenge
    shown = challenge_of(request)
    form = DefinitionForm(posted(request), posted_files(request))

    def act() -> None:
        file = definition_file(form.cleaned_data["file"])
        actions.replace_definition(challenge=shown, file=file, by=account_of(request), at=timezone.now())

    if request.method == "POST" and done(form, act):
        return saved(request, "office", event=shown.event.slug)
    context = {"event": shown.event, "challenge": shown, "form": form}
    return page(request, "office/replace_definition.html", context)


@require_POST
@allow("edit_event")
def remove_challenge(request: HttpRequest, event: str, challenge: str) -> HttpResponse:
    """Remove a challenge that was never launched."""
    del challenge
    actions.remove_challenge(challenge=challenge_of(request), by=account_of(request), at=timezone.now())
    return saved(request, "office", event=event)


@read_or_send
@allow("decide_proposal")
def expect_exams(request: HttpRequest, event: str, challenge: str) -> HttpResponse:
    """Write how many exams the centres expect for a challenge."""
    del event, challenge
    shown = challenge_of(request)
    proposal = getattr(shown, "proposal", None)
    percent = proposal.capture_percent if proposal else CAPTURE_PERCENT
    form = ExpectedForm(posted(request), initial={"target": shown.target, "capture_percent": percent})
    table = ExamsTable.of_post(request.POST) if request.method == "POST" else ExamsTable.of_proposal(proposal)
    exams = table.checked(form) if request.method == "POST" else {}

    def act() -> None:
        actions.expect_exams(
            challenge=shown, exams=exams, **form.cleaned_data, by=account_of(request), at=timezone.now()
        )

    if request.method == "POST" and done(form, act):
        return saved(request, "launch_challenge", event=shown.event.slug, challenge=shown.slug)
    context = {"event": shown.event, "challenge": shown, "form": form, "rows": table.rows}
    return page(request, "office/expect_exams.html", context)


@read_or_send
@allow("decide_proposal")
def launch_challenge(request: HttpRequest, event: str, challenge: str) -> HttpResponse:
    """The forecast, and the button that opens the challenge for images."""
    del event, challenge
    shown = challenge_of(request)
    if request.method == "POST":
        actions.launch_challenge(challenge=shown, by=account_of(request), at=timezone.now())
        text = _("%(title)s is launched.") % {"title": localised(shown.definition.title)}
        return saved(request, "office", text=text, event=shown.event.slug)
    proposal = getattr(shown, "proposal", None)
    expected = forecast_of(proposal) if proposal is not None and proposal.expectations.exists() else None
    context = {
        "event": shown.event,
        "challenge": shown,
        "proposal": proposal,
        "forecast": expected,
        "chart": forecast_chart(expected) if expected else None,
        "has_collection": shown.event.window_of("collection") is not None,
    }
    return page(request, "office/launch_challenge.html", context)
