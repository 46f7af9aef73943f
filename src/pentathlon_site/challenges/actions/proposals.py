"""Propose questions, grade them, decide."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.challenges.actions.challenges import store_challenges
from pentathlon_site.challenges.definitions import DefinitionFile, check_files
from pentathlon_site.challenges.models import Challenge, Decision, Event, Expectation, Grade, Proposal
from pentathlon_site.challenges.queries import forecast_of
from pentathlon_site.core.errors import Conflict, Invalid

HIGHEST_GRADE = 5
MOST_CENTRES = 300


@dataclass(frozen=True)
class Question:
    """What a society proposes."""

    society: str
    title: str
    question: str
    modality: str
    reference_standard: str
    known_challenges: str
    target: int
    capture_percent: int


@transaction.atomic
def propose_question(*, event: Event, question: Question, exams: Mapping[str, int], by: User, at: datetime) -> Proposal:
    """Put a question forward, with the exams a year that each centre expects."""
    proposal = Proposal.objects.create(event=event, proposed_by=by, created_at=at, **asdict(question))
    store_expectations(proposal, exams)
    _record("propose_question", proposal, by, at, {"exams": sum(exams.values()), "centres": len(exams)})
    return proposal


@transaction.atomic
def edit_proposal(*, proposal: Proposal, question: Question, exams: Mapping[str, int], by: User, at: datetime) -> None:
    """Correct a proposal on which nothing is decided yet; grades that were given stay."""
    proposal = Proposal.objects.select_for_update().get(pk=proposal.pk)
    if proposal.decision is not None:
        raise Conflict(_("The proposal is decided: it does not change any more."))
    new = asdict(question)
    changed = sorted(name for name, value in new.items() if getattr(proposal, name) != value)
    for name, value in new.items():
        setattr(proposal, name, value)
    proposal.save(update_fields=list(new))
    store_expectations(proposal, exams)
    _record("edit_proposal", proposal, by, at, {"changed": changed, "exams": sum(exams.values())})


@transaction.atomic
def grade_proposal(  # noqa: PLR0913 - three grades with their comment, and who gave them when
    *, proposal: Proposal, relevance: int, novelty: int, feasibility: int, comment: str, by: User, at: datetime
) -> Grade:
    """Grade a proposal of somebody else, 1 to 5 each; an expert may change his own grades until the decision."""
    grades = {"relevance": relevance, "novelty": novelty, "feasibility": feasibility}
    if proposal.proposed_by_id == by.pk:
        raise Conflict(_("You proposed this question: other experts grade it."))
    if proposal.decision is not None:
        raise Conflict(_("The proposal is decided: grades do not change any more."))
    if any(not 1 <= grade <= HIGHEST_GRADE for grade in grades.values()):
        raise Invalid(_("Grades go from 1 to 5."))
    grade, _is_new = Grade.objects.update_or_create(
        proposal=proposal, expert=by, defaults={**grades, "comment": comment, "graded_at": at}
    )
    _record("grade_proposal", proposal, by, at, dict(grades))
    return grade


@transaction.atomic
def decide_proposal(*, proposal: Proposal, is_accepted: bool, reason: str, by: User, at: datetime) -> Decision:
    """Accept or refuse, with the forecast of this day; a later decision is a new one beside the old."""
    if not reason.strip():
        raise Invalid(_("Write the reason: it stays in the record of decisions."))
    if proposal.challenge is not None and proposal.challenge.launched_at is not None:
        raise Conflict(_("The challenge of this proposal is launched already."))
    expected = forecast_of(proposal)
    decision = Decision.objects.create(
        proposal=proposal,
        is_accepted=is_accepted,
        reason=reason.strip(),
        forecast_date=expected.reached_on if expected else None,
        expected_images=expected.expected_images if expected else None,
        exams_per_year=sum(each.exams_per_year for each in proposal.expectations.all()),
        capture_percent=proposal.capture_percent,
        target=proposal.target,
        decided_by=by,
        decided_at=at,
    )
    facts = {"is_accepted": is_accepted, "forecast": str(decision.forecast_date or ""), "target": decision.target}
    _record("decide_proposal", proposal, by, at, facts)
    return decision


@transaction.atomic
def make_challenge(*, proposal: Proposal, file: DefinitionFile, by: User, at: datetime) -> Challenge:
    """Make the challenge of an accepted proposal from a challenge file."""
    proposal = Proposal.objects.select_for_update().get(pk=proposal.pk)
    if proposal.decision is None or not proposal.decision.is_accepted:
        raise Conflict(_("The proposal is not accepted: decide on it first."))
    if proposal.challenge is not None:
        raise Conflict(_("The proposal has its challenge already."))
    checked = check_files([file], taken=proposal.event.challenges.values_list("slug", flat=True))
    (challenge,) = store_challenges(proposal.event, checked, target=proposal.target)
    proposal.challenge = challenge
    proposal.save(update_fields=["challenge"])
    _record("make_challenge", proposal, by, at, {"challenge": challenge.slug, "sha256": challenge.definition_sha256})
    return challenge


def store_expectations(proposal: Proposal, exams: Mapping[str, int]) -> None:
    """Replace the expected exams of a proposal; part of an action, which records it."""
    if len(exams) > MOST_CENTRES:
        raise Invalid(_("More than %(most)d centres: write those that matter.") % {"most": MOST_CENTRES})
    proposal.expectations.all().delete()
    Expectation.objects.bulk_create(
        Expectation(proposal=proposal, centre_name=name, exams_per_year=number) for name, number in exams.items()
    )


def _record(verb: str, proposal: Proposal, by: User, at: datetime, facts: dict[str, object]) -> None:
    record(verb, f"proposal:{proposal.pk}", by=by, at=at, event=proposal.event.slug, facts=facts)
