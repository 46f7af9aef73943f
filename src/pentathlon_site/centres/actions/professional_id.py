"""The professional identifier of a radiologist (R-05)."""

import re

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from pentathlon_site.accounts.models import User
from pentathlon_site.core.errors import Conflict, Invalid

_WRITTEN = re.compile(r"[A-Z0-9-]{4,20}")


def keep_professional_id(user: User, written: str) -> None:
    """Keep the identifier of an account that has none yet, within the action that needs it.

    Raises:
        Invalid: there is none, or it has other signs than letters, digits and hyphens.
        Conflict: it belongs to another account.
    """
    if user.professional_id:
        return
    identifier = re.sub(r"[\s.]", "", written).upper()
    if not _WRITTEN.fullmatch(identifier):
        raise Invalid(
            _("Enter your professional identifier (RPPS in France): 4 to 20 letters, digits or hyphens."),
            code="professional_id",
        )
    user.professional_id = identifier
    try:
        with transaction.atomic():
            user.save(update_fields=["professional_id"])
    except IntegrityError:
        user.professional_id = None
        raise Conflict(
            _(
                "This professional identifier belongs to another account. Accounts are individual: sign in with that "
                "one, or write to the organiser if somebody else uses your number."
            ),
            code="professional_id_taken",
        ) from None
