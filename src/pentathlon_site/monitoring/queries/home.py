"""What the page after sign-in shows: for each event of a person his roles, and the one next thing of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.invitation_secret import secret_of
from pentathlon_site.centres.invitation_standing import works
from pentathlon_site.centres.models import Centre, Invitation, Membership
from pentathlon_site.challenges.models import Event
from pentathlon_site.challenges.next_step import NextStep
from pentathlon_site.challenges.queries import visible_events
from pentathlon_site.core.access_table import access_table
from pentathlon_site.monitoring.next_steps import CentrePlaces, step_at_centre
from pentathlon_site.monitoring.queries.counts import Scope, sum_of, tallies
from pentathlon_site.monitoring.queries.growth import shown_challenges

_PROPOSING = ("preparation", "proposal")


@dataclass(frozen=True)
class RoleLine:
    """A role of the reader in an event.

    Attributes:
        event: The event.
        role: The role in words.
        place: Name of the centre, for a radiologist.
        step: The one next thing.
    """

    event: Event
    role: str
    place: str
    step: NextStep


def role_lines(user: User, at: datetime) -> list[RoleLine]:
    """Every role of somebody, by event, the newest event first."""
    lines = [*_memberships(user, at), *_event_roles(user, at)]
    return sorted(lines, key=lambda line: (-line.event.created_at.timestamp(), line.event.pk))


def stranger_step(user: User, at: datetime) -> NextStep | None:
    """What somebody without any role can do: accept an invitation, make an event, ask to join; None: wait."""
    invitations = Invitation.objects.select_related("centre__event", "invited_by")
    invitation = invitations.filter(email__iexact=user.email).first()
    if invitation is not None and works(invitation, at):
        address = reverse("centres:invitation", args=[secret_of(invitation.nonce)])
        return NextStep(
            _("You are invited to %(centre)s.") % {"centre": invitation.centre}, _("See the invitation"), address
        )
    if user.is_administrator and not Event.objects.exists():
        return NextStep(
            _("There is no event yet: create the first one."), _("Create an event"), reverse("challenges:create_event")
        )
    for event in visible_events(user):
        if event.phase_at(at) in {*_PROPOSING, "collection"} and event.centres.exists():
            sentence = _("You have no part in an event yet. Radiologist? Ask to join your centre.")
            return NextStep(sentence, _("Ask to join a centre"), reverse("centres:join", args=[event.slug]))
    return None


def _memberships(user: User, at: datetime) -> Iterator[RoleLine]:
    shown = (Membership.State.ASKED, Membership.State.APPROVED)
    found = user.memberships.filter(state__in=shown).select_related("centre__event__governance")
    for membership in found.prefetch_related("centre__event__phase_windows", "centre__agreements"):
        centre, event = membership.centre, membership.centre.event
        if membership.state == Membership.State.ASKED:
            yield RoleLine(event, _("None yet: your request waits for approval"), centre.name, _asked_step(centre))
        else:
            role = _role("centre_lead" if membership.is_lead else "contributor")
            yield RoleLine(event, role, centre.name, _radiologist_step(centre, user, at))


def _asked_step(centre: Centre) -> NextStep:
    """Who decides on a request to join."""
    words = {"centre": centre.name, "organiser": centre.event.organiser_name}
    if centre.memberships.filter(state=Membership.State.APPROVED, is_lead=True).exists():
        sentence = _(
            "Your request to join waits for approval by the radiologist who leads %(centre)s, or by the organiser, "
            "%(organiser)s; you will get a mail."
        )
    else:
        sentence = _("Your request to join waits for approval by the organiser, %(organiser)s; you will get a mail.")
    return NextStep(sentence % words, _("See my request"), reverse("centres:join", args=[centre.event.slug]))


def _radiologist_step(centre: Centre, user: User, at: datetime) -> NextStep:
    places = CentrePlaces(centre)
    if centre.event.phase_at(at) in _PROPOSING:
        sentence = _("The collection is not open yet: prepare yourself, so that you can send from the first day.")
        return NextStep(sentence, _("See what to do"), places.page)
    counted = tallies(Scope(centre.event, centre=centre), shown_challenges(centre.event))
    step = step_at_centre(centre, user, sum_of(counted.values()), at)
    return step or NextStep(_("The collection is over: thank you."), _("See our inclusions"), places.dynamics)


def _event_roles(user: User, at: datetime) -> Iterator[RoleLine]:
    steps = {"organiser": _organiser_step, "dpo": _dpo_step, "expert": _expert_step, "society": _society_step}
    roles = user.event_roles.select_related("event__governance").prefetch_related("event__phase_windows")
    for given in roles.order_by("given_at"):
        yield RoleLine(given.event, _role(given.role), "", steps[given.role](given.event, user, at))


def _organiser_step(event: Event, _user: User, at: datetime) -> NextStep:
    if (step := _governance_step(event)) is not None:
        return step
    asked = Membership.objects.filter(centre__event=event, state=Membership.State.ASKED).count()
    if asked:
        sentence = ngettext(
            "%(number)s radiologist waits for approval.", "%(number)s radiologists wait for approval.", asked
        )
        return NextStep(sentence % {"number": asked}, _("See the centres"), reverse("centres:list", args=[event.slug]))
    if event.phase_at(at) == "collection":
        address = reverse("monitoring:event_dynamics", args=[event.slug])
        return NextStep(_("The collection is open: see how the inclusions grow."), _("See the inclusions"), address)
    return NextStep(
        _("You organise this event."), _("Go to the office"), reverse("challenges:office", args=[event.slug])
    )


def _dpo_step(event: Event, _user: User, _at: datetime) -> NextStep:
    address = reverse("audit:event_ledger", args=[event.slug])
    return _governance_step(event) or NextStep(
        _("Nothing is missing in the governance record. The ledger tells who did what."), _("Read the ledger"), address
    )


def _governance_step(event: Event) -> NextStep | None:
    governance = getattr(event, "governance", None)
    missing = len(governance.missing()) if governance is not None else 1
    if not missing:
        return None
    sentence = ngettext(
        "The collection cannot open: %(number)s field of the governance record is missing.",
        "The collection cannot open: %(number)s fields of the governance record are missing.",
        missing,
    )
    address = reverse("challenges:edit_governance", args=[event.slug])
    return NextStep(sentence % {"number": missing}, _("Fill in the governance record"), address)


def _expert_step(event: Event, user: User, at: datetime) -> NextStep:
    address = reverse("challenges:proposals", args=[event.slug])
    left = event.proposals.exclude(grades__expert=user).count()
    if left and event.phase_at(at) in _PROPOSING:
        sentence = ngettext(
            "%(number)s proposal waits for your grades.", "%(number)s proposals wait for your grades.", left
        )
        return NextStep(sentence % {"number": left}, _("Grade them"), address)
    return NextStep(_("No proposal waits for your grades."), _("See the proposals"), address)


def _society_step(event: Event, _user: User, at: datetime) -> NextStep:
    if event.phase_at(at) in _PROPOSING:
        address = reverse("challenges:propose", args=[event.slug])
        return NextStep(_("Propose a clinical question."), _("Propose a question"), address)
    address = reverse("challenges:proposals", args=[event.slug])
    return NextStep(_("Proposals are closed."), _("See the proposals"), address)


def _role(name: str) -> str:
    return str(access_table().roles[name])
