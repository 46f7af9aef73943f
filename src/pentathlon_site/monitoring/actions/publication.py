"""Let the public numbers follow the true ones, by whole steps (R-39)."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import connection, transaction

from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Challenge, Event
from pentathlon_site.monitoring.curves import cumulative, days_between
from pentathlon_site.monitoring.models import PublicCount, PublicTable
from pentathlon_site.monitoring.queries.counts import Scope, per_day, tallies
from pentathlon_site.monitoring.queries.growth import shown_challenges
from pentathlon_site.monitoring.queries.published import least_of
from pentathlon_site.monitoring.slots import moment_of
from pentathlon_site.monitoring.suppression import (
    TOTAL,
    CountTable,
    Entry,
    hidden_entries,
    in_steps,
    next_step,
    shown_entries,
)


@transaction.atomic
def publish_counts(*, event: Event, by: User | None, at: datetime) -> dict[str, int]:
    """Bring the public number of each challenge up to date; what changed, by challenge.

    A challenge that has no public number yet gets its past: the step that each day would have brought. Numbers are
    measured against the tables for print as well.
    """
    _lock(event)
    images, moved = per_day(Scope(event)), {}
    known = _known_of_tables(event.public_tables.all())
    for challenge in shown_challenges(event):
        printed = known.get((TOTAL, str(challenge.pk)), [])
        count = _publish(challenge, images.get(challenge.pk, {}), _Bounds(least_of(event), printed), at)
        if count is not None:
            moved[challenge.slug] = count
    if moved:
        record("publish_counts", f"event:{event.pk}", by=by, at=at, event=event.slug, facts={"accepted": moved})
    return moved


@dataclass(frozen=True)
class _Bounds:
    """How close a public number may come to what is known.

    Attributes:
        least: Smallest difference.
        printed: What tables for print made known of it.
    """

    least: int
    printed: Collection[int]


def _publish(challenge: Challenge, images: Mapping[date, int], bounds: _Bounds, at: datetime) -> int | None:
    shown = list(challenge.public_counts.order_by("at").values_list("count", flat=True))
    before = len(shown)
    if not shown:
        shown = _publish_past(challenge, images, bounds.least, at)
    total = sum(images.values())
    count = next_step(shown, total, least=bounds.least, target=challenge.target, known=bounds.printed)
    if count != (shown[-1] if shown else 0):
        PublicCount.objects.create(challenge=challenge, at=at, count=count)
        shown.append(count)
    return shown[-1] if len(shown) > before else None


def _publish_past(challenge: Challenge, images: Mapping[date, int], least: int, at: datetime) -> list[int]:
    zone = ZoneInfo(challenge.event.time_zone)
    today = at.astimezone(zone).date()
    days = days_between(min(images, default=today), today - timedelta(days=1))
    steps, rows = in_steps(cumulative(images, days), least=least, target=challenge.target), []
    for day, earlier, count in zip(days, [0, *steps], steps, strict=False):
        if count != earlier:
            last_minute = moment_of(day + timedelta(days=1), 0, zone) - timedelta(minutes=1)
            rows.append(PublicCount(challenge=challenge, at=last_minute, count=count))
    PublicCount.objects.bulk_create(rows)
    return [row.count for row in rows]


@transaction.atomic
def publish_table(*, event: Event, by: User, at: datetime) -> PublicTable:
    """A table of accepted images by centre and challenge that may be printed: small counts cannot be worked out.

    It is measured against all earlier tables and against the public numbers. Where a new one would show less than the
    last one does, the last one is given again.
    """
    _lock(event)
    table, earlier = _table(event), list(event.public_tables.all())
    hidden = hidden_entries(table, least=least_of(event), known=_known(event, earlier))
    if earlier and len(table.entries) - len(hidden) < len(earlier[0].shown):
        return earlier[0]
    made = PublicTable.objects.create(
        event=event,
        rows=list(table.rows),
        columns=list(table.columns),
        shown=[[*entry, number] for entry, number in sorted(shown_entries(table, hidden).items())],
        hidden=[list(entry) for entry in sorted(hidden)],
        published_at=at,
    )
    record("publish_table", f"event:{event.pk}", by=by, at=at, event=event.slug, facts={"hidden": len(hidden)})
    return made


def _table(event: Event) -> CountTable:
    challenges = shown_challenges(event)
    counted = tallies(Scope(event), challenges)
    centres = list(Centre.objects.filter(event=event).values_list("pk", flat=True))
    cells = {
        (str(centre), str(challenge.pk)): counted[challenge.pk, centre].accepted
        if (challenge.pk, centre) in counted
        else 0
        for centre in centres
        for challenge in challenges
    }
    return CountTable([str(key) for key in centres], [str(challenge.pk) for challenge in challenges], cells)


def _known(event: Event, earlier: list[PublicTable]) -> Mapping[Entry, list[int]]:
    """What everybody knows already, and the targets: just below one, a total would tell how many are missing."""
    known = _known_of_tables(earlier)
    for launched in shown_challenges(event):
        known.setdefault((TOTAL, str(launched.pk)), []).append(launched.target)
    for challenge, count in PublicCount.objects.filter(challenge__event=event).values_list("challenge", "count"):
        known.setdefault((TOTAL, str(challenge)), []).append(count)
    return known


def _known_of_tables(tables: Iterable[PublicTable]) -> dict[Entry, list[int]]:
    known: dict[Entry, list[int]] = {}
    for table in tables:
        for row, column, number in table.shown:
            known.setdefault((row, column), []).append(number)
    return known


def _lock(event: Event) -> None:
    """Keep others from publishing at the same time; SQLite has only one writer anyway."""
    if connection.features.has_select_for_update:
        Event.objects.select_for_update().get(pk=event.pk)
