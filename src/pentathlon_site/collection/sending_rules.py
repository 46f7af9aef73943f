"""Who may send what here and now: asked before a byte of an image is looked at."""

from datetime import datetime

from django.utils.translation import gettext as _

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.models import Centre
from pentathlon_site.centres.requirements import check_ready
from pentathlon_site.challenges.models import Challenge
from pentathlon_site.core.access import Place, check_allowed
from pentathlon_site.core.errors import Conflict

MAY_SEND = "upload_image"


def place_of(centre: Centre) -> Place:
    """The centre as a place of the access table."""
    return Place(event=centre.event, centre=centre)


def check_may_send(user: User, centre: Centre, challenge: Challenge, at: datetime) -> None:
    """Refuse what may not be sent: by this person, in this phase, before everything else is done, for this challenge.

    Raises:
        ActionDenied: the person is no radiologist of the centre.
        PhaseClosed: the event does not collect now.
        RequirementMissing: charter, course, agreement … come first.
        Conflict: the challenge takes no images.
    """
    check_allowed(user, MAY_SEND, place_of(centre), at)
    check_ready(user, centre, at)
    if challenge.event_id != centre.event_id:
        raise Conflict(_("The challenge belongs to another event."), code="other_event")
    if challenge.launched_at is None or challenge.launched_at > at:
        raise Conflict(_("This challenge takes no images: it is not launched."), code="not_launched")
