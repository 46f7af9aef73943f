"""Invitations to a centre by mail."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon_site.accounts.models import User
from pentathlon_site.audit import actions as audit
from pentathlon_site.centres.actions.professional_id import keep_professional_id
from pentathlon_site.centres.invitation_secret import new_nonce, secret_hash, secret_of
from pentathlon_site.centres.invitation_standing import works
from pentathlon_site.centres.models import Centre, Invitation, Membership
from pentathlon_site.core.errors import Conflict, Invalid, NotFound
from pentathlon_site.core.text import reader_language
from pentathlon_site.jobs.queue import enqueue

VALID_FOR = timedelta(days=14)


@transaction.atomic
def invite_member(*, centre: Centre, email: str, is_lead: bool, by: User | None, at: datetime) -> Invitation:
    """Invite somebody by mail; an earlier open invitation to the same address no longer works.

    Raises:
        Conflict: the address is that of a member.
    """
    email = email.strip().lower()
    if centre.memberships.filter(user__email__iexact=email, state=Membership.State.APPROVED).exists():
        raise Conflict(_("Somebody with this address is already a member of the centre."))
    centre.invitations.filter(email=email, accepted_at=None, cancelled_at=None).update(cancelled_at=at)
    nonce = new_nonce()
    invitation = centre.invitations.create(
        email=email,
        is_lead=is_lead,
        nonce=nonce,
        secret_hash=secret_hash(secret_of(nonce)),
        language=by.language if by is not None else reader_language(),
        invited_by=by,
        created_at=at,
        expires_at=at + VALID_FOR,
    )
    enqueue("centres.send_invitation", invitation=invitation.pk)
    _record("invite_member", invitation, by, at)
    return invitation


@transaction.atomic
def cancel_invitation(*, invitation: Invitation, by: User | None, at: datetime) -> Invitation:
    """Take an invitation back: its link no longer works.

    Raises:
        Conflict: it was accepted already.
    """
    invitation = Invitation.objects.select_for_update().get(pk=invitation.pk)
    if invitation.accepted_at is not None:
        raise Conflict(_("This invitation was accepted already: end the membership instead."))
    if invitation.cancelled_at is None:
        invitation.cancelled_at = at
        invitation.save(update_fields=["cancelled_at"])
        _record("cancel_invitation", invitation, by, at)
    return invitation


@transaction.atomic
def accept_invitation(*, secret: str, professional_id: str = "", by: User, at: datetime) -> Membership:
    """Become a member by the link of a mail, which works once.

    Raises:
        NotFound: the link is wrong, used, taken back or too old, or who sent it may no longer take members in.
        Invalid: no professional identifier, or the invitation is one's own.
        Conflict: the professional identifier belongs to somebody else.
    """
    invitation = Invitation.objects.select_for_update().filter(secret_hash=secret_hash(secret)).first()
    if invitation is None or not works(invitation, at):
        raise NotFound(_("This invitation was used, taken back or is too old: ask the centre for a new one."))
    if invitation.invited_by == by:
        raise Invalid(_("Nobody accepts an invitation of his own: ask another organiser or the lead of the centre."))
    is_identified = keep_professional_id(by, professional_id)
    invitation.accepted_at = at
    invitation.save(update_fields=["accepted_at"])
    membership, _is_new = Membership.objects.get_or_create(centre=invitation.centre, user=by, defaults={"asked_at": at})
    membership.state, membership.decided_at, membership.decided_by = (
        Membership.State.APPROVED,
        at,
        invitation.invited_by,
    )
    membership.is_lead = membership.is_lead or invitation.is_lead
    membership.save(update_fields=["state", "decided_at", "decided_by", "is_lead"])
    if is_identified:
        audit.record("update_profile", f"user:{by.pk}", by=by, at=at)
    _record("accept_invitation", invitation, by, at)
    return membership


def _record(verb: str, invitation: Invitation, by: User | None, at: datetime) -> None:
    facts = {"centre": invitation.centre.pk, "is_lead": invitation.is_lead}
    audit.record(verb, f"invitation:{invitation.pk}", by=by, at=at, event=invitation.centre.event.slug, facts=facts)
