"""The steps before an upload that a centre and its members decide: identity, approval, agreement."""

from datetime import datetime

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.agreement_state import Standing, agreement_state, today_of
from pentathlon_site.centres.models import Centre, Membership
from pentathlon_site.centres.requirements import Requirement, Step

State = Membership.State


def missing_identity(user: User, _centre: Centre, _at: datetime) -> Requirement | None:
    """The professional identifier (R-05)."""
    if user.professional_id:
        return None
    message = _("Enter your professional identifier (RPPS in France).")
    return Requirement("professional_id", message, reverse("accounts:profile"))


def missing_approval(user: User, centre: Centre, _at: datetime) -> Requirement | None:
    """An approved membership (R-05)."""
    membership = centre.memberships.filter(user=user).first()
    state = membership.state if membership is not None else None
    if state == State.APPROVED:
        return None
    if state == State.ASKED:
        return Requirement("membership", _("Your request to join is waiting for approval; you will get a mail."))
    message = _("Ask to join the centre.")
    if state == State.REFUSED:
        message = _("Your request to join was refused: ask again, or write to the organiser.")
    if state == State.ENDED:
        message = _("Your membership of this centre has ended: ask to join again.")
    return Requirement("membership", message, reverse("centres:join", args=[centre.event.slug]))


def missing_agreement(_user: User, centre: Centre, at: datetime) -> Requirement | None:
    """A signed agreement that covers today (R-04). Only the organiser can mend it."""
    state = agreement_state(centre, today_of(centre.event, at))
    if state.standing.is_valid:
        return None
    day = date_format(state.day) if state.day else ""
    message = {
        Standing.COMING: _("The centre's agreement with the organiser begins on %(day)s."),
        Standing.EXPIRED: _("The last day of the centre's agreement was %(day)s: the organiser must renew it."),
        Standing.MISSING: _("The centre has no signed agreement with the organiser yet: write to the organiser."),
    }[state.standing]
    return Requirement("agreement", message % {"day": day})


CENTRE_STEPS = (
    Step("professional_id", 10, gettext_lazy("Professional identifier"), gettext_lazy("Enter it"), missing_identity),
    Step("membership", 20, gettext_lazy("Member of the centre"), gettext_lazy("Ask to join"), missing_approval),
    Step("agreement", 50, gettext_lazy("Agreement between the centre and the organiser"), "", missing_agreement),
)
