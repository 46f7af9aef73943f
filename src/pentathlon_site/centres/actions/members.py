"""Who belongs to a centre (R-05)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon_site.accounts.models import User
from pentathlon_site.audit import actions as audit
from pentathlon_site.centres.actions.professional_id import keep_professional_id
from pentathlon_site.centres.invitation_standing import cancel_invitations_of
from pentathlon_site.centres.models import Centre, Membership
from pentathlon_site.centres.queries import last_lead
from pentathlon_site.core.access import Place, may
from pentathlon_site.core.errors import Conflict, Invalid
from pentathlon_site.jobs.queue import enqueue

State = Membership.State


@transaction.atomic
def ask_to_join(*, centre: Centre, professional_id: str = "", by: User, at: datetime) -> Membership:
    """Ask to be taken into a centre; asking twice is asking once. Whoever may decide gets a mail.

    Raises:
        Conflict: the person is a member already, or the professional identifier belongs to somebody else.
        Invalid: no professional identifier.
    """
    membership = centre.memberships.select_for_update().filter(user=by).first()
    if membership is not None and membership.state == State.APPROVED:
        raise Conflict(_("You are already a member of this centre."))
    if membership is not None and membership.state == State.ASKED:
        return membership
    is_identified = keep_professional_id(by, professional_id)
    if membership is None:
        membership = Membership(centre=centre, user=by)
    membership.state, membership.asked_at, membership.is_lead = State.ASKED, at, False
    membership.decided_at = membership.decided_by = None
    membership.save()
    enqueue("centres.send_request", membership=membership.pk)
    if is_identified:
        audit.record("update_profile", f"user:{by.pk}", by=by, at=at)
    _record("ask_to_join", membership, by, at)
    return membership


@transaction.atomic
def approve_member(*, membership: Membership, by: User | None, at: datetime) -> Membership:
    """Take somebody into the centre who asked for it, was refused, or had left. He or she gets a mail.

    Raises:
        Invalid: the account has no professional identifier, or it is one's own.
    """
    membership = _locked(membership)
    if by is not None and membership.user_id == by.pk:
        raise Invalid(_("Nobody approves a request of his own: ask another organiser or the lead of the centre."))
    if not membership.user.professional_id:
        raise Invalid(
            _("%(name)s has not entered a professional identifier yet and cannot be approved before.")
            % {"name": membership.user.full_name}
        )
    if membership.state == State.APPROVED:
        return membership
    _decide(membership, State.APPROVED, by, at)
    enqueue("centres.send_decision", membership=membership.pk)
    _record("approve_member", membership, by, at)
    return membership


@transaction.atomic
def refuse_member(*, membership: Membership, by: User | None, at: datetime) -> Membership:
    """Refuse somebody who asked. He or she gets a mail, and may ask again.

    Raises:
        Conflict: the request was decided already.
    """
    membership = _locked(membership)
    if membership.state != State.ASKED:
        raise Conflict(_("This request was decided already: load the page again."))
    _decide(membership, State.REFUSED, by, at)
    enqueue("centres.send_decision", membership=membership.pk)
    _record("refuse_member", membership, by, at)
    return membership


@transaction.atomic
def end_membership(*, membership: Membership, by: User | None, at: datetime) -> Membership:
    """End a membership: uploads stop at once, what was sent stays with the centre.

    Open invitations that the person sent or got no longer work.

    Raises:
        Conflict: the person is no member, or the centre would be left without a lead.
    """
    membership = _locked(membership)
    if membership.state != State.APPROVED:
        raise Conflict(_("This person is no member of the centre any more: load the page again."))
    _refuse_without_lead(membership, by, at)
    membership.is_lead = False
    _decide(membership, State.ENDED, by, at)
    _record("end_membership", membership, by, at, cancelled=cancel_invitations_of(membership, at=at))
    return membership


@transaction.atomic
def set_lead(*, membership: Membership, is_lead: bool, by: User | None, at: datetime) -> Membership:
    """Let a member lead the centre, or no longer: then open invitations that he sent no longer work.

    Raises:
        Conflict: the person is no member, or the centre would be left without a lead.
    """
    membership = _locked(membership)
    if membership.state != State.APPROVED:
        raise Conflict(_("Only a member of the centre can lead it."))
    if not is_lead:
        _refuse_without_lead(membership, by, at)
    membership.is_lead = is_lead
    membership.save(update_fields=["is_lead"])
    _record("set_lead", membership, by, at, cancelled=cancel_invitations_of(membership, at=at))
    return membership


def _refuse_without_lead(membership: Membership, by: User | None, at: datetime) -> None:
    """Only who answers for all centres of the event leaves one without a lead."""
    Centre.objects.select_for_update().get(pk=membership.centre_id)  # two leads do not step down at once
    if by is None or may(by, "edit_centres", Place(event=membership.centre.event), at):
        return
    if membership == last_lead(membership.centre.memberships.all()):
        raise Conflict(
            _(
                "%(name)s is the last who leads %(centre)s, which still has members: make another member lead first, "
                "or ask the organiser."
            )
            % {"name": membership.user.full_name, "centre": membership.centre.name},
            code="last_lead",
        )


def _locked(membership: Membership) -> Membership:
    """The row as it is now, kept from others until the end of the action."""
    return (
        Membership.objects.select_for_update(of=("self",)).select_related("user", "centre__event").get(pk=membership.pk)
    )


def _decide(membership: Membership, state: Membership.State, by: User | None, at: datetime) -> None:
    membership.state, membership.decided_by, membership.decided_at = state, by, at
    membership.save(update_fields=["state", "decided_by", "decided_at", "is_lead"])


def _record(verb: str, membership: Membership, by: User | None, at: datetime, cancelled: Sequence[int] = ()) -> None:
    facts: dict[str, Any] = {"centre": membership.centre.pk, "user": membership.user.pk, "is_lead": membership.is_lead}
    if cancelled:
        facts["cancelled_invitations"] = list(cancelled)
    audit.record(verb, f"membership:{membership.pk}", by=by, at=at, event=membership.centre.event.slug, facts=facts)
