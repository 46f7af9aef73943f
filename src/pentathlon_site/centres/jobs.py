"""Mails of this app, sent in the background. They carry the number of a row, never an address or a secret."""

from django.utils import timezone

from pentathlon_site.centres.mails import decision_mail, invitation_mail, request_mails
from pentathlon_site.centres.models import Invitation, Membership
from pentathlon_site.jobs.queue import job


@job("centres.send_invitation")
def send_invitation(*, invitation: int) -> None:
    """Send the link of an invitation that is still open."""
    found = Invitation.objects.select_related("centre__event", "invited_by").filter(pk=invitation).first()
    if found is not None and found.is_open(timezone.now()):
        invitation_mail(found).send()


@job("centres.send_request")
def send_request(*, membership: int) -> None:
    """Tell who may decide that somebody wants to join."""
    found = _membership(membership)
    if found is not None and found.state == Membership.State.ASKED:
        for mail in request_mails(found):
            mail.send()


@job("centres.send_decision")
def send_decision(*, membership: int) -> None:
    """Tell who asked what was decided."""
    found = _membership(membership)
    if found is not None and found.state in {Membership.State.APPROVED, Membership.State.REFUSED}:
        decision_mail(found).send()


def _membership(membership: int) -> Membership | None:
    return Membership.objects.select_related("user", "centre__event").filter(pk=membership).first()
