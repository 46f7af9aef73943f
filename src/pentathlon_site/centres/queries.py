"""What pages of centres show."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from unicodedata import combining, normalize

from django.db.models import Count, Q, QuerySet

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.activity import last_uploads
from pentathlon_site.centres.agreement_state import AgreementState, agreement_state, today_of
from pentathlon_site.centres.invitation_secret import secret_hash
from pentathlon_site.centres.invitation_standing import works
from pentathlon_site.centres.models import Centre, Invitation, Membership
from pentathlon_site.challenges.models import Event

State = Membership.State


@dataclass(frozen=True)
class CentreLine:
    """A centre in the organiser's list."""

    centre: Centre
    agreement: AgreementState
    approved: int
    asked: int
    leads: str
    last_upload: datetime | None


def centre_lines(event: Event, at: datetime) -> tuple[list[CentreLine], bool]:
    """The centres of an event, and whether last uploads are known."""
    approved, asked = Q(memberships__state=State.APPROVED), Q(memberships__state=State.ASKED)
    centres = list(
        event.centres.prefetch_related("agreements").annotate(
            approved=Count("memberships", filter=approved), asked=Count("memberships", filter=asked)
        )
    )
    uploads, leads, today = last_uploads(centres), _leads(event), today_of(event, at)
    lines = [
        CentreLine(
            centre,
            agreement_state(centre, today),
            centre.approved,
            centre.asked,
            ", ".join(leads.get(centre.pk, [])),
            (uploads or {}).get(centre.pk),
        )
        for centre in sorted(centres, key=lambda centre: _letters(centre.name))
    ]
    return lines, uploads is not None


def _letters(name: str) -> str:
    """As dictionaries sort: accents and capitals do not count."""
    return "".join(letter for letter in normalize("NFKD", name).casefold() if not combining(letter))


def members(centre: Centre) -> QuerySet[Membership]:
    """Those who belong to the centre, asked to, or once did."""
    return centre.memberships.select_related("user", "decided_by")


def open_invitations(centre: Centre, at: datetime) -> QuerySet[Invitation]:
    """Invitations whose links still work."""
    return centre.invitations.filter(accepted_at=None, cancelled_at=None, expires_at__gt=at)


def invitation_of(secret: str, at: datetime) -> Invitation | None:
    """The invitation of a link that works."""
    found = Invitation.objects.select_related("centre__event", "invited_by")
    invitation = found.filter(secret_hash=secret_hash(secret)).first()
    return invitation if invitation is not None and works(invitation, at) else None


def memberships_of(user: User, event: Event | None = None) -> QuerySet[Membership]:
    """Centres to which an account belongs or asked to belong."""
    found = user.memberships.select_related("centre__event").prefetch_related("centre__agreements")
    return found.filter(centre__event=event) if event is not None else found


def _leads(event: Event) -> dict[int, list[str]]:
    found = Membership.objects.filter(centre__event=event, is_lead=True, state=State.APPROVED)
    names: dict[int, list[str]] = {}
    for centre, name in found.values_list("centre", "user__full_name"):
        names.setdefault(centre, []).append(name)
    return names


def last_lead(members: Iterable[Membership]) -> Membership | None:
    """The only one who leads a centre that has other members; None where there are more leads, or none."""
    approved = [membership for membership in members if membership.state == Membership.State.APPROVED]
    leads = [membership for membership in approved if membership.is_lead]
    return leads[0] if len(leads) == 1 and len(approved) > 1 else None
