"""The charter as a step before an upload (R-06)."""

from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.models import Centre
from pentathlon_site.centres.requirements import Requirement, Step
from pentathlon_site.charter.queries import binding_version, has_signed, last_signature


def missing_charter(user: User, centre: Centre, at: datetime) -> Requirement | None:
    """A signature of the last material version. Somebody who is not approved yet cannot sign."""
    event = centre.event
    if has_signed(user, event, at):
        return None
    if binding_version(event, at) is None:
        return Requirement("charter", _("The organiser has not published the charter yet."))
    message = _("Read and sign the charter.")
    if last_signature(user, event) is not None:
        message = _("The charter has changed: read and sign the new version.")
    is_member = user.memberships.filter(centre__event=event, state="approved").exists()
    return Requirement("charter", message, reverse("charter:charter", args=[event.slug]) if is_member else "")


CHARTER_STEP = Step("charter", 40, gettext_lazy("Charter"), gettext_lazy("Read and sign"), missing_charter)
