"""The professional identifier of a radiologist (R-05)."""

import re

from django.utils.translation import gettext as _

from pentathlon_site.accounts.actions import store_professional_id
from pentathlon_site.accounts.models import User
from pentathlon_site.accounts.professional_id import RPPS_DIGITS, is_rpps, normalised
from pentathlon_site.core.errors import Invalid

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
    identifier = normalised(written)
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
    store_professional_id(user, identifier)
    return True
