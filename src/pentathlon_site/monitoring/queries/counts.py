"""Counts of images, by challenge, centre, label, reason and day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import CharField, Count, Exists, F, Max, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Cast, Substr

from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Challenge, Event
from pentathlon_site.collection.models import Inclusion, Mask, Withdrawal
from pentathlon_site.monitoring.slots import moment_of

State = Inclusion.State


@dataclass(frozen=True)
class Scope:
    """Which images are counted.

    Attributes:
        event: Their event.
        challenge, centre: Only of these; None: of all.
        since, until: First and last day of receipt, in the event's time zone; None: no bound.
    """

    event: Event
    challenge: Challenge | None = None
    centre: Centre | None = None
    since: date | None = None
    until: date | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all images of a challenge are counted: only then its target says anything."""
        return self.centre is None and self.since is None and self.until is None

    def received_within(self, moment: str) -> Q:
        """Condition on a moment, whose field is named."""
        zone, found = ZoneInfo(self.event.time_zone), Q()
        if self.since is not None:
            found &= Q(**{f"{moment}__gte": moment_of(self.since, 0, zone)})
        if self.until is not None:
            found &= Q(**{f"{moment}__lt": moment_of(self.until + timedelta(days=1), 0, zone)})
        return found

    def place(self) -> Q:
        """Condition on challenge and centre."""
        found = Q(challenge__in=[self.challenge] if self.challenge else self.event.challenges.values("pk"))
        return found if self.centre is None else found & Q(centre=self.centre)

    def inclusions(self) -> QuerySet[Inclusion]:
        """The images, in no order."""
        return Inclusion.objects.filter(self.place(), self.received_within("received_at")).order_by()


@dataclass
class Tally:
    """What became of some images.

    Attributes:
        received: All that came and were not withdrawn.
        refused: Of these, not taken.
        question: Taken, and the centre was asked something.
        complete: Taken, with labels and mask where these are due: kept so far.
        unlabelled, unmasked: Taken, and labels or mask are missing.
        withdrawn: Erased since.
        reasons: Code → images refused for it.
        last_at: When the last one came.
    """

    received: int = 0
    refused: int = 0
    question: int = 0
    complete: int = 0
    unlabelled: int = 0
    unmasked: int = 0
    withdrawn: int = 0
    reasons: dict[str, int] = field(default_factory=dict)
    last_at: datetime | None = None

    @property
    def accepted(self) -> int:
        """Taken, complete or not, with a question or not."""
        return self.received - self.refused

    @property
    def incomplete(self) -> int:
        """Taken, and something is missing."""
        return self.accepted - self.complete

    @property
    def refused_percent(self) -> int:
        """Share of the received that were refused, rounded."""
        return round(100 * self.refused / self.received) if self.received else 0

    def add(self, other: "Tally") -> None:
        """Count others in."""
        self.received += other.received
        self.refused += other.refused
        self.question += other.question
        self.complete += other.complete
        self.unlabelled += other.unlabelled
        self.unmasked += other.unmasked
        self.withdrawn += other.withdrawn
        for code, number in other.reasons.items():
            self.reasons[code] = self.reasons.get(code, 0) + number
        moments = [at for at in (self.last_at, other.last_at) if at is not None]
        self.last_at = max(moments, default=None)


Tallies = Mapping[tuple[int, int], Tally]
"""Keys of challenge and centre → tally; only where something came or was withdrawn."""


def sum_of(tallies: Iterable[Tally]) -> Tally:
    """One tally of several."""
    total = Tally()
    for each in tallies:
        total.add(each)
    return total


def by_challenge(tallies: Tallies) -> Mapping[int, Tally]:
    """Key of challenge → tally of all centres; an empty one where nothing came."""
    return _grouped(tallies, 0)


def by_centre(tallies: Tallies) -> Mapping[int, Tally]:
    """Key of centre → tally of all challenges; an empty one where nothing came."""
    return _grouped(tallies, 1)


def _grouped(tallies: Tallies, part: int) -> Mapping[int, Tally]:
    groups: dict[int, Tally] = defaultdict(Tally)
    for key, tally in tallies.items():
        groups[key[part]].add(tally)
    return groups


def tallies(scope: Scope, challenges: Iterable[Challenge]) -> Tallies:
    """Counts by challenge and centre: three queries."""
    known = {challenge.pk: challenge for challenge in challenges}
    needing = [key for key, challenge in known.items() if challenge.needs_mask]
    found: dict[tuple[int, int], Tally] = defaultdict(Tally)
    for challenge, centre, state, code, labelled, masked, number, last_at in chain(
        _groups(scope.inclusions().filter(challenge__in=known.keys() - set(needing)), Value(0)),
        _groups(scope.inclusions().filter(challenge__in=needing), _HAS_MASK) if needing else (),
    ):
        part = _tally(known[challenge], state, (labelled, masked), number)
        part.last_at, part.reasons = last_at, {code: number} if state == State.REFUSED else {}
        found[challenge, centre].add(part)
    withdrawn = Withdrawal.objects.filter(scope.place(), scope.received_within("withdrawn_at")).order_by()
    for challenge, centre, number in withdrawn.values_list("challenge", "centre").annotate(number=Count("pk")):
        found[challenge, centre].withdrawn += number
    return dict(found)


_HAS_MASK = Exists(Mask.objects.filter(inclusion=OuterRef("pk")))


def _groups(images: QuerySet[Inclusion], masked: Value | Exists) -> Iterable[tuple[Any, ...]]:
    return (
        images.annotate(labelled=Q(labelled_at__isnull=False), masked=masked)
        .values_list("challenge", "centre", "state", "code", "labelled", "masked")
        .annotate(number=Count("pk"), last_at=Max("received_at"))
    )


def _tally(challenge: Challenge, state: str, has: tuple[bool, bool], number: int) -> Tally:
    if state == State.REFUSED:
        return Tally(received=number, refused=number)
    unlabelled, unmasked = challenge.has_labels and not has[0], challenge.needs_mask and not has[1]
    return Tally(
        received=number,
        question=number * (state == State.QUESTION),
        complete=number * (not unlabelled and not unmasked),
        unlabelled=number * unlabelled,
        unmasked=number * unmasked,
    )


def per_day(scope: Scope) -> Mapping[int, Mapping[date, int]]:
    """Key of challenge → day in the event's time zone → images accepted on that day: one query.

    The database groups by the hour of UTC, or by the minute where a zone is not whole hours away, because neither of
    the two databases does time zones both fast and right.
    """
    zone = ZoneInfo(scope.event.time_zone)
    digits = len("2026-05-15 08") if _is_whole_hours(zone) else len("2026-05-15 08:00")
    moment = Substr(Cast("received_at", CharField()), 1, digits)
    rows = scope.inclusions().exclude(state=State.REFUSED).annotate(moment=moment)
    found: dict[int, dict[date, int]] = defaultdict(lambda: defaultdict(int))
    for challenge, text, number in rows.values_list("challenge", "moment").annotate(number=Count("pk")):
        begin = datetime.fromisoformat(text if ":" in text else f"{text}:00").replace(tzinfo=UTC)
        found[challenge][begin.astimezone(zone).date()] += number
    return {challenge: dict(days) for challenge, days in found.items()}


def _is_whole_hours(zone: ZoneInfo) -> bool:
    offsets = (datetime(2026, month, 1, tzinfo=zone).utcoffset() for month in (1, 7))
    return not any((offset or timedelta()) % timedelta(hours=1) for offset in offsets)


def label_counts(scope: Scope) -> Mapping[int, Mapping[str, Mapping[str, int]]]:
    """Key of challenge → label column → value → images accepted with it: one query."""
    rows = scope.inclusions().exclude(state=State.REFUSED).filter(labelled_at__isnull=False)
    found: dict[int, dict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(int)))
    for challenge, labels, number in rows.values_list("challenge", F("labels")).annotate(number=Count("pk")):
        for column, value in labels.items():
            found[challenge][column][str(value)] += number
    return found


def last_images(centres: Iterable[Centre]) -> Mapping[int, datetime]:
    """When each centre sent its last image, by its key; centres that never sent one are left out: one query."""
    rows = Inclusion.objects.filter(centre__in=list(centres)).order_by()
    return dict(rows.values_list("centre").annotate(last_at=Max("received_at")))
