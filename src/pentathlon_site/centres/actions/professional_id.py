"""The professional identifier of a radiologist (R-05)."""

import re
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon_site.accounts.actions import store_professional_id
from pentathlon_site.accounts.models import User
from pentathlon_site.accounts.professional_id import RPPS_DIGITS, identifier_fault, is_rpps, normalised
from pentathlon_site.audit import actions as audit
from pentathlon_site.centres.models import Membership
from pentathlon_site.core.errors import Conflict, FieldsInvalid, Invalid

_WRITTEN = re.compile(r"[A-Z0-9-]{4,20}", re.ASCII)


def keep_professional_id(user: User, written: str) -> bool:
    """Keep the identifier of an account that has none yet, within the action that needs it, which records it.

    Returns:
        Whether the account had none.

    Raises:
        Invalid: there is none, or it has other signs than letters, digits and hyphens, or is a mistyped RPPS number.
        IdentifierTaken: it belongs to another account.
    """
    if user.professional_id:
        return False
    store_professional_id(user, _checked(written))
    return True


@transaction.atomic
def correct_professional_id(
    *, membership: Membership, professional_id: str, by: User | None, at: datetime
) -> Membership:
    """Correct the identifier of a member, which he cannot change himself any more.

    Raises:
        Invalid: it is no identifier, or one's own.
        Conflict: the person is no member.
        IdentifierTaken: it belongs to another account.
    """
    membership = (
        Membership.objects.select_for_update(of=("self",)).select_related("user", "centre__event").get(pk=membership.pk)
    )
    if membership.user == by:
        raise Invalid(_("Nobody corrects his own identifier: ask another organiser or lead of the centre."))
    if membership.state != Membership.State.APPROVED:
        raise Conflict(_("Only the identifier of a member is corrected here: others change their own."))
    store_professional_id(membership.user, _checked(professional_id))
    centre, facts = membership.centre, {"centre": membership.centre.pk, "user": membership.user.pk}
    verb, subject = "correct_professional_id", f"membership:{membership.pk}"
    audit.record(verb, subject, by=by, at=at, event=centre.event.slug, facts=facts)
    return membership


def _checked(written: str) -> str:
    """The identifier that somebody wrote.

    Raises:
        Invalid: it is empty, or has other signs than letters, digits and hyphens, or is a mistyped RPPS number, or a
            social-security number.
    """
    identifier = normalised(written)
    if fault := identifier_fault(identifier):
        raise FieldsInvalid({"professional_id": fault}, code="professional_id")
    if not _WRITTEN.fullmatch(identifier):
        raise Invalid(
            _("Enter your professional identifier (RPPS in France): 4 to 20 letters, digits or hyphens."),
            code="professional_id",
        )
    if identifier.isdigit() and len(identifier) == RPPS_DIGITS and not is_rpps(identifier):
        raise Invalid(
            _("This is no RPPS number: its last digit does not fit the others. Check the digits."),
            code="professional_id",
        )
    return identifier
