"""Every write of this app."""

from pentathlon_site.centres.actions.agreements import AgreementTerms, add_agreement, edit_agreement, end_agreement
from pentathlon_site.centres.actions.centres import CentreFacts, add_centre, edit_centre, import_centres
from pentathlon_site.centres.actions.invitations import accept_invitation, cancel_invitation, invite_member
from pentathlon_site.centres.actions.members import (
    approve_member,
    ask_to_join,
    end_membership,
    refuse_member,
    set_lead,
)
from pentathlon_site.centres.actions.professional_id import correct_professional_id

__all__ = [
    "AgreementTerms",
    "CentreFacts",
    "accept_invitation",
    "add_agreement",
    "add_centre",
    "approve_member",
    "ask_to_join",
    "cancel_invitation",
    "correct_professional_id",
    "edit_agreement",
    "edit_centre",
    "end_agreement",
    "end_membership",
    "import_centres",
    "invite_member",
    "refuse_member",
    "set_lead",
]
