"""Pages of proposals: societies propose, experts grade, the organiser decides."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from pentathlon_site.challenges import actions
from pentathlon_site.challenges.definitions import builtin_file
from pentathlon_site.challenges.forecast_chart import forecast_chart
from pentathlon_site.challenges.forms.both import definition_file
from pentathlon_site.challenges.forms.proposals import (
    DecisionForm,
    ExamsTable,
    GradeForm,
    MakeChallengeForm,
    ProposalForm,
)
from pentathlon_site.challenges.judgement import judgement, sees_grades
from pentathlon_site.challenges.models import Proposal
from pentathlon_site.challenges.queries import forecast_of
from pentathlon_site.challenges.views.answers import account_of, done, event_of, page, posted, saved
from pentathlon_site.challenges.views.office import read_or_send
from pentathlon_site.core.access import allow, denied, may, roles_of


@require_GET
@allow("see_proposals")
def proposals(request: HttpRequest, event: str) -> HttpResponse:
    """All proposals with their grades and forecasts."""
    del event
    shown, roles = event_of(request), _roles(request)
    known = shown.proposals.filter(is_own=False).prefetch_related("grades", "expectations", "decisions")
    rows = [
        {
            "proposal": each,
            "judgement": judgement(list(each.grades.all())) if sees_grades(each, request.user.pk, roles) else None,
            "forecast": forecast_of(each),
            "decision": each.decision,
        }
        for each in known
    ]
    return render(request, "challenges/proposals/list.html", {"event": shown, "rows": rows})


@read_or_send
@allow("propose_question")
def propose(request: HttpRequest, event: str) -> HttpResponse:
    """Put a question forward."""
    del event
    return _edit(request, None)


@read_or_send
@allow("propose_question")
def edit(request: HttpRequest, event: str, proposal: int) -> HttpResponse:
    """Correct one's own proposal; the organiser may correct any."""
    del event
    known = _proposal(request, proposal)
    if known.proposed_by_id != request.user.pk and "organiser" not in _roles(request):
        place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
        raise denied(request.user, _("change a proposal of somebody else"), place, ("organiser",))
    return _edit(request, known)


@require_GET
@allow("see_proposals")
def expectation_row(request: HttpRequest, event: str) -> HttpResponse:
    """One more row of the table of exams."""
    del event
    return render(request, "challenges/parts/exams_row.html", {"centre": "", "exams": ""})


@require_GET
@allow("see_proposals")
def proposal(request: HttpRequest, event: str, proposal: int) -> HttpResponse:
    """One proposal: what is asked, what experts think, when the target is reached, what was decided."""
    del event
    return _show(request, _proposal(request, proposal))


@require_POST
@allow("grade_proposal")
def grade(request: HttpRequest, event: str, proposal: int) -> HttpResponse:
    """Grade it."""
    known = _proposal(request, proposal)
    form = GradeForm(request.POST)

    def act() -> None:
        actions.grade_proposal(proposal=known, **form.cleaned_data, by=account_of(request), at=timezone.now())

    if done(form, act):
        return saved(request, "proposal", event=event, proposal=known.pk)
    return _show(request, known, grade_form=form)


@require_POST
@allow("decide_proposal")
def decide(request: HttpRequest, event: str, proposal: int) -> HttpResponse:
    """Accept or refuse it."""
    known = _proposal(request, proposal)
    form = DecisionForm(request.POST)

    def act() -> None:
        actions.decide_proposal(proposal=known, **form.cleaned_data, by=account_of(request), at=timezone.now())

    if done(form, act):
        return saved(request, "proposal", event=event, proposal=known.pk)
    return _show(request, known, decision_form=form)


@require_POST
@allow("decide_proposal")
def make_challenge(request: HttpRequest, event: str, proposal: int) -> HttpResponse:
    """Make the challenge of an accepted proposal."""
    known = _proposal(request, proposal)
    form = MakeChallengeForm(request.POST, request.FILES, taken=_taken(known))

    def act() -> None:
        clean = form.cleaned_data
        file = builtin_file(clean["builtin"]) if clean["builtin"] else definition_file(clean["file"])
        actions.make_challenge(proposal=known, file=file, by=account_of(request), at=timezone.now())

    if done(form, act):
        return saved(request, "office", event=event)
    return _show(request, known, challenge_form=form)


def _edit(request: HttpRequest, known: Proposal | None) -> HttpResponse:
    shown = event_of(request)
    form = ProposalForm(posted(request), instance=known)
    table = ExamsTable.of_post(request.POST) if request.method == "POST" else ExamsTable.of_proposal(known)
    exams = table.checked(form) if request.method == "POST" else {}
    made: dict[str, Proposal] = {}

    def act() -> None:
        common: Any = {"question": form.proposed(), "exams": exams, "by": account_of(request), "at": timezone.now()}
        if known is None:
            made["proposal"] = actions.propose_question(event=shown, **common)
        else:
            actions.edit_proposal(proposal=known, **common)
            made["proposal"] = known

    if request.method == "POST" and done(form, act):
        return saved(request, "proposal", event=shown.slug, proposal=made["proposal"].pk)
    return page(request, "proposals/edit.html", {"event": shown, "form": form, "proposal": known, "rows": table.rows})


def _show(
    request: HttpRequest,
    known: Proposal,
    *,
    grade_form: GradeForm | None = None,
    decision_form: DecisionForm | None = None,
    challenge_form: MakeChallengeForm | None = None,
) -> HttpResponse:
    user, roles, at = request.user, _roles(request), timezone.now()
    place: Any = request.place  # type: ignore[attr-defined]  # set by `allow`
    grades = list(known.grades.select_related("expert"))
    own = next((each for each in grades if each.expert_id == user.pk), None)
    seen = sees_grades(known, user.pk, roles)
    expected, decision = forecast_of(known), known.decision
    may_grade = may(user, "grade_proposal", place, at) and known.proposed_by_id != user.pk and decision is None
    may_decide = may(user, "decide_proposal", place, at)
    may_make = may_decide and decision is not None and decision.is_accepted and known.challenge is None
    is_mine = known.proposed_by_id == user.pk or "organiser" in roles
    first = {name: getattr(own, name) for name in ("relevance", "novelty", "feasibility", "comment")} if own else None
    context = {
        "event": known.event,
        "proposal": known,
        "expectations": known.expectations.order_by("-exams_per_year"),
        "forecast": expected,
        "chart": forecast_chart(expected) if expected else None,
        "grades": grades if seen else [],
        "judgement": judgement(grades) if seen else None,
        "number_of_grades": len(grades),
        "own_grade": own,
        "grade_form": grade_form or (GradeForm(initial=first) if may_grade else None),
        "decisions": known.decisions.select_related("decided_by"),
        "decision": decision,
        "decision_form": decision_form or (DecisionForm() if may_decide else None),
        "challenge_form": challenge_form or (MakeChallengeForm(taken=_taken(known)) if may_make else None),
        "may_edit": is_mine and decision is None and may(user, "propose_question", place, at),
    }
    return page(request, "proposals/proposal.html", context)


def _proposal(request: HttpRequest, key: int) -> Proposal:
    known = event_of(request).proposals.filter(is_own=False).prefetch_related("grades", "expectations", "decisions")
    return get_object_or_404(known, pk=key)


def _taken(known: Proposal) -> frozenset[str]:
    return frozenset(known.event.challenges.values_list("slug", flat=True))


def _roles(request: HttpRequest) -> frozenset[str]:
    return roles_of(request.user, request.place)  # type: ignore[attr-defined]  # set by `allow`
