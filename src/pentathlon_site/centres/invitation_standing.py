"""Whether the link of an invitation still works: it decides on a member in the name of who sent it."""

from datetime import datetime

from allauth.account.models import EmailAddress

from pentathlon_site.centres.models import Invitation, Membership
from pentathlon_site.core.access import Place, may


def works(invitation: Invitation, at: datetime) -> bool:
    """Whether it is open, and who sent it may still take members into the centre.

    Nobody sent an invitation that was made in a shell, or by an account that is gone.
    """
    return invitation.is_open(at) and (
        invitation.invited_by is None
        or (
            invitation.invited_by.is_active
            and may(invitation.invited_by, "approve_member", Place(invitation.centre.event, invitation.centre), at)
        )
    )


def cancel_invitations_of(membership: Membership, *, at: datetime) -> list[int]:
    """Take back the open invitations that no longer work after a change of a membership, as part of its action.

    Those that the person sent, unless he may still decide; those that are for him, if he is no member any more.

    Returns:
        Which.
    """
    user, centre = membership.user, membership.centre
    ended = membership.state != Membership.State.APPROVED
    known = EmailAddress.objects.filter(user=user).values_list("email", flat=True)
    addresses = {user.email.lower(), *(each.lower() for each in known)}
    found = centre.invitations.filter(accepted_at=None, cancelled_at=None).select_related("centre__event", "invited_by")
    gone = [
        each.pk
        for each in found.order_by("pk")
        if (each.invited_by == user and not works(each, at)) or (ended and each.email.lower() in addresses)
    ]
    centre.invitations.filter(pk__in=gone).update(cancelled_at=at)
    return gone
