"""Where a centre stands with its agreement on a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from pentathlon_site.centres.models import Agreement, Centre
from pentathlon_site.challenges.models import Event

WARNED_BEFORE = timedelta(days=30)


class Standing(Enum):
    """What an agreement is worth on a day."""

    MISSING = "missing"
    COMING = "coming"
    VALID = "valid"
    ENDING = "ending"
    EXPIRED = "expired"

    @property
    def label(self) -> str:
        """How it reads in a list."""
        return str(_LABELS[self])

    @property
    def is_valid(self) -> bool:
        """Whether uploads are taken."""
        return self in {Standing.VALID, Standing.ENDING}


_LABELS = {
    Standing.MISSING: _("No agreement"),
    Standing.COMING: _("Not valid yet"),
    Standing.VALID: _("Valid"),
    Standing.ENDING: _("Ends soon"),
    Standing.EXPIRED: _("Expired"),
}


@dataclass(frozen=True)
class AgreementState:
    """Standing of a centre, and the agreement that decides it.

    Attributes:
        day: The last day of a valid one or of an expired one, the first of a coming one.
    """

    standing: Standing
    agreement: Agreement | None = None
    day: date | None = None


def today_of(event: Event, at: datetime) -> date:
    """The day that it is at the event."""
    return localtime(at, ZoneInfo(event.time_zone)).date()


def agreement_state(centre: Centre, on: date) -> AgreementState:
    """Where the centre stands on a day. An agreement that follows without a gap counts: nothing ends then."""
    agreements = sorted(centre.agreements.all(), key=lambda agreement: agreement.valid_from)
    current = [agreement for agreement in agreements if agreement.holds(on)]
    if current:
        last = _last_in_chain(agreements, on)
        standing = Standing.ENDING if last.ends_on - on <= WARNED_BEFORE else Standing.VALID
        return AgreementState(standing, last, last.last_day)
    coming = [agreement for agreement in agreements if on < agreement.valid_from < agreement.ends_on]
    if coming:
        return AgreementState(Standing.COMING, coming[0], coming[0].valid_from)
    if agreements:
        last = max(agreements, key=lambda agreement: agreement.ends_on)
        return AgreementState(Standing.EXPIRED, last, last.last_day)
    return AgreementState(Standing.MISSING)


def _last_in_chain(agreements: Sequence[Agreement], on: date) -> Agreement:
    """The agreement with which the unbroken cover that begins on a day ends."""
    day, last = on, None
    while covering := [agreement for agreement in agreements if agreement.holds(day)]:
        last = max(covering, key=lambda agreement: agreement.ends_on)
        day = last.ends_on
    assert last is not None
    return last
