"""Rounds of the status mail, for the organiser."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db.models import Count

from pentathlon_site.challenges.models import Event
from pentathlon_site.monitoring.models import Digest, DigestMail
from pentathlon_site.monitoring.queries.readers import plan_of
from pentathlon_site.monitoring.slots import next_slot

State = DigestMail.State
SHOWN_ROUNDS = 10


@dataclass(frozen=True)
class RoundLine:
    """A round with what became of its mails.

    Attributes:
        digest: The round.
        counts: State → mails in it.
        doubtful: Mails that failed or of which nobody knows whether they went.
    """

    digest: Digest
    counts: Mapping[str, int]
    doubtful: Sequence[DigestMail]

    @property
    def sent(self) -> int:
        """Mails that went."""
        return self.counts.get(State.SENT, 0)

    @property
    def open(self) -> int:
        """Mails that still wait or are on their way."""
        return self.counts.get(State.WAITING, 0) + self.counts.get(State.CLAIMED, 0)

    @property
    def skipped(self) -> int:
        """Mails that were not sent on purpose."""
        return self.counts.get(State.SKIPPED, 0)


def round_lines(event: Event) -> list[RoundLine]:
    """The last rounds, the newest first: three queries."""
    digests = list(event.digests.all()[:SHOWN_ROUNDS])
    mails = DigestMail.objects.filter(digest__in=digests)
    counts: dict[int, dict[str, int]] = {digest.pk: {} for digest in digests}
    for digest, state, number in mails.values_list("digest", "state").annotate(number=Count("pk")).order_by():
        counts[digest][state] = number
    doubtful: dict[int, list[DigestMail]] = {digest.pk: [] for digest in digests}
    for mail in mails.filter(state__in=(State.FAILED, State.UNCERTAIN)).select_related("user").order_by("pk"):
        doubtful[mail.digest_id].append(mail)
    return [RoundLine(digest, counts[digest.pk], doubtful[digest.pk]) for digest in digests]


def next_round(event: Event, at: datetime) -> datetime | None:
    """When the next round goes out; None: the mail is off, no day is planned, or the collection is over by then."""
    plan = plan_of(event)
    slot = next_slot(at, weekdays=plan.weekdays, hour=plan.hour, zone=ZoneInfo(event.time_zone)) if plan.is_on else None
    return slot if slot is not None and event.phase_at(slot) == "collection" else None
