"""What the organiser's dashboard and a centre's page show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from pentathlon_site.centres.models import Centre, Membership
from pentathlon_site.challenges.models import Challenge, Event
from pentathlon_site.collection.models import Inclusion
from pentathlon_site.collection.reason_codes import advice
from pentathlon_site.core.text import localised
from pentathlon_site.monitoring.queries.counts import (
    Scope,
    Tallies,
    Tally,
    by_centre,
    by_challenge,
    label_counts,
    last_images,
    per_day,
    sum_of,
    tallies,
)
from pentathlon_site.monitoring.queries.growth import Growth, calendar_of, growth, shown_challenges

SILENT_AFTER = timedelta(days=14)
"""A centre that has sent nothing for so long is silent: twice the time between two status mails, and holidays."""

LISTED_IMAGES = 200


@dataclass(frozen=True)
class Reason:
    """Refusals for one reason.

    Attributes:
        code: The reason in a word.
        advice: What the centre can do.
        number: Images refused for it.
        percent: Of all refused ones.
    """

    code: str
    advice: str
    number: int
    percent: int


@dataclass(frozen=True)
class ChallengeLine:
    """A challenge with its curve and counts."""

    growth: Growth
    tally: Tally


@dataclass(frozen=True)
class Value:
    """A value of a label column, and how many images have it."""

    name: str
    number: int
    percent: int


@dataclass(frozen=True)
class Balance:
    """How the images of a challenge are spread over the values of a label column.

    Attributes:
        title: Names the challenge and the column.
        values: Every value of the vocabulary.
    """

    title: str
    values: Sequence[Value]


@dataclass(frozen=True)
class CentreCounts:
    """A centre with its counts. Only the counts obey the filters: silence is about all that it ever sent.

    Attributes:
        centre: The centre.
        tally: Its counts.
        last_at: When its last image came; None: it never sent one.
        silent_days: Whole days since its last image, or since the opening if it never sent one; None: not yet open.
        is_silent: Whether somebody should write to it.
        addresses: Who is written to: those who lead it, or else its radiologists.
    """

    centre: Centre
    tally: Tally
    last_at: datetime | None
    silent_days: int | None
    is_silent: bool
    addresses: Sequence[str]


@dataclass(frozen=True)
class Dynamics:
    """The organiser's dashboard.

    Attributes:
        scope: What it counts.
        total: Everything.
        challenges: By challenge.
        centres: By centre, in the order of their names.
        silent: Centres of the whole event to write to, the longest silent first.
        reasons: Of refusals, the most frequent first.
        balances: By challenge and label column.
    """

    scope: Scope
    total: Tally
    challenges: Sequence[ChallengeLine]
    centres: Sequence[CentreCounts]
    silent: Sequence[CentreCounts]
    reasons: Sequence[Reason]
    balances: Sequence[Balance]
    tallies: Tallies

    @property
    def silent_addresses(self) -> list[str]:
        """Everybody who is written to because a centre is silent, once each."""
        return list(dict.fromkeys(address for line in self.silent for address in line.addresses))


def dynamics(scope: Scope, at: datetime) -> Dynamics:
    """The dashboard: a constant number of queries."""
    challenges = [scope.challenge] if scope.challenge else shown_challenges(scope.event)
    counted = tallies(scope, challenges)
    total = sum_of(counted.values())
    centres = _centre_lines(scope, counted, at)
    return Dynamics(
        scope=scope,
        total=total,
        challenges=challenge_lines(scope, challenges, counted, at),
        centres=[line for line in centres if scope.centre in {None, line.centre}],
        silent=sorted((line for line in centres if line.is_silent), key=lambda line: -(line.silent_days or 0)),
        reasons=reasons_of(total),
        balances=_balances(challenges, label_counts(scope)),
        tallies=counted,
    )


def challenge_lines(
    scope: Scope, challenges: Sequence[Challenge], counted: Tallies, at: datetime
) -> list[ChallengeLine]:
    """Each challenge with its curve: one query more."""
    images, sums, calendar = per_day(scope), by_challenge(counted), calendar_of(scope.event, at)
    return [
        ChallengeLine(
            replace(growth(challenge, images.get(challenge.pk, {}), calendar), is_whole=scope.is_whole),
            sums[challenge.pk],
        )
        for challenge in challenges
    ]


def reasons_of(tally: Tally) -> list[Reason]:
    """Reasons of refusals with what to do, the most frequent first."""
    found = sorted(tally.reasons.items(), key=lambda each: (-each[1], each[0]))
    return [Reason(code, advice(code), number, round(100 * number / tally.refused)) for code, number in found]


def images_to_correct(centre: Centre, challenges: Sequence[Challenge]) -> QuerySet[Inclusion]:
    """Images of a centre about which something is asked or that lack labels or a mask, the oldest first."""
    unlabelled = Q(labelled_at__isnull=True, challenge__in=[each for each in challenges if each.has_labels])
    unmasked = Q(mask__isnull=True, challenge__in=[each for each in challenges if each.needs_mask])
    asked = Q(state=Inclusion.State.QUESTION)
    found = Inclusion.objects.filter(centre=centre).exclude(state=Inclusion.State.REFUSED)
    return found.filter(asked | unlabelled | unmasked).select_related("challenge", "mask").order_by("received_at")


def _balances(challenges: Sequence[Challenge], counts: Mapping[int, Mapping[str, Mapping[str, int]]]) -> list[Balance]:
    found = []
    for challenge in challenges:
        for column in challenge.definition.labels.columns:
            numbers = counts.get(challenge.pk, {}).get(column.name, {})
            names = {value.name: localised(value.text or value.name) for value in column.values}
            whole = sum(numbers.get(name, 0) for name in column.vocabulary)
            values = [
                Value(names.get(name, name), number, round(100 * number / whole) if whole else 0)
                for name in column.vocabulary
                for number in [numbers.get(name, 0)]
            ]
            title = f"{localised(challenge.definition.title)} – {localised(column.text or column.name)}"
            found.append(Balance(title, values))
    return found


def _centre_lines(scope: Scope, counted: Tallies, at: datetime) -> list[CentreCounts]:
    sums, addresses = by_centre(counted), _addresses(scope.event)
    window = scope.event.window_of("collection")
    opened = window.opens_at if window and window.opens_at <= at else None
    is_open = scope.event.phase_at(at) == "collection"
    centres = list(Centre.objects.filter(event=scope.event))
    last, lines = last_images(centres), []
    for centre in centres:
        since = last.get(centre.pk) or (max(opened, centre.created_at) if opened else None)
        silence = at - since if since is not None else None
        lines.append(
            CentreCounts(
                centre=centre,
                tally=sums[centre.pk],
                last_at=last.get(centre.pk),
                silent_days=silence.days if silence is not None else None,
                is_silent=is_open and silence is not None and silence >= SILENT_AFTER,
                addresses=addresses.get(centre.pk, []),
            )
        )
    return lines


def _addresses(event: Event) -> Mapping[int, list[str]]:
    members = Membership.objects.filter(centre__event=event, state=Membership.State.APPROVED, user__is_active=True)
    leads: dict[int, list[str]] = {}
    everybody: dict[int, list[str]] = {}
    for centre, is_lead, email in members.values_list("centre", "is_lead", "user__email"):
        everybody.setdefault(centre, []).append(email)
        if is_lead:
            leads.setdefault(centre, []).append(email)
    return {centre: leads.get(centre, emails) for centre, emails in everybody.items()}
