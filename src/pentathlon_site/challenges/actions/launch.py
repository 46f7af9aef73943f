"""Launch a challenge: only one that will reach its target."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.challenges.actions.challenges import refuse_launched
from pentathlon_site.challenges.actions.proposals import store_expectations
from pentathlon_site.challenges.errors import LaunchRefused
from pentathlon_site.challenges.forecast import Forecast
from pentathlon_site.challenges.models import Challenge, Proposal
from pentathlon_site.challenges.queries import forecast_of


@transaction.atomic
def expect_exams(
    *,
    challenge: Challenge,
    exams: Mapping[str, int],
    target: int,
    capture_percent: int,
    by: User,
    at: datetime,
) -> Proposal:
    """Write the exams that centres expect for a challenge, in the proposal that belongs to it.

    A challenge that no society proposed gets a proposal of the organiser's own.
    """
    challenge = refuse_launched(challenge)
    numbers = {"target": target, "capture_percent": capture_percent}
    proposal, is_new = Proposal.objects.get_or_create(
        challenge=challenge, defaults={**numbers, **_own_proposal(challenge), "proposed_by": by, "created_at": at}
    )
    if not is_new:
        proposal.target, proposal.capture_percent = target, capture_percent
        proposal.save(update_fields=list(numbers))
    challenge.target = target
    challenge.save(update_fields=["target"])
    store_expectations(proposal, exams)
    facts = {**numbers, "exams": sum(exams.values()), "centres": len(exams)}
    _record("expect_exams", challenge, by, at, facts)
    return proposal


@transaction.atomic
def launch_challenge(*, challenge: Challenge, by: User, at: datetime) -> Forecast:
    """Open a challenge for images, if the forecast reaches its target before collection closes.

    Raises:
        LaunchRefused: no expected exams, no collection in the calendar, not accepted, or too few images in time.
    """
    challenge = refuse_launched(challenge)
    proposal: Proposal | None = getattr(challenge, "proposal", None)
    if proposal is None or not proposal.expectations.exists():
        raise LaunchRefused(_("Nobody has said yet how many exams the centres expect: write them first."))
    if proposal.decision is None:
        if not proposal.is_own:
            raise LaunchRefused(_("The proposal of this challenge is not decided yet: decide on it first."))
    elif not proposal.decision.is_accepted:
        raise LaunchRefused(_("The proposal of this challenge was refused."))
    expected = forecast_of(proposal)
    if expected is None:
        raise LaunchRefused(_("The calendar has no collection yet: set it first, the forecast needs its dates."))
    if expected.reached_on is None:
        raise LaunchRefused.too_late(expected)
    challenge.launched_at = at
    challenge.save(update_fields=["launched_at"])
    facts = {
        "target": expected.target,
        "exams": expected.exams_per_year,
        "capture_percent": expected.capture_percent,
        "expected_images": expected.expected_images,
        "reached_on": expected.reached_on.isoformat(),
    }
    _record("launch_challenge", challenge, by, at, facts)
    return expected


def _own_proposal(challenge: Challenge) -> dict[str, object]:
    definition = challenge.definition
    return {
        "event": challenge.event,
        "society": challenge.event.organiser_name,
        "title": definition.title.en,
        "question": definition.question.en,
        "modality": ", ".join(definition.criteria.modality),
        "reference_standard": "",
        "is_own": True,
    }


def _record(verb: str, challenge: Challenge, by: User, at: datetime, facts: Mapping[str, object]) -> None:
    record(verb, f"challenge:{challenge.pk}", by=by, at=at, event=challenge.event.slug, facts=dict(facts))
