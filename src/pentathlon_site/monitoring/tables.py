"""Counts as CSV: a cell that a spreadsheet would take for a formula is made plain text."""

import csv
import io
from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Challenge
from pentathlon_site.core.text import localised
from pentathlon_site.monitoring.models import PublicTable
from pentathlon_site.monitoring.queries.counts import Tally
from pentathlon_site.monitoring.queries.dynamics import Dynamics
from pentathlon_site.monitoring.suppression import TOTAL

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_BYTE_ORDER_MARK = "\ufeff"
"""So that Excel reads accents right."""


def counts_csv(found: Dynamics) -> str:
    """A row per centre and challenge, with a column per reason of refusal."""
    codes = sorted(found.total.reasons)
    zone = ZoneInfo(found.scope.event.time_zone)
    heading = [
        *("centre", "city", "kind", "challenge", "received", "accepted", "complete", "question"),
        *("labels_missing", "mask_missing", "refused", "withdrawn", f"last_received ({zone.key})"),
        *(f"refused: {code}" for code in codes),
    ]
    rows = []
    for line in found.centres:
        for challenge in (each.growth.challenge for each in found.challenges):
            tally = found.tallies.get((challenge.pk, line.centre.pk), Tally())
            last = tally.last_at.astimezone(zone).isoformat(" ", "minutes") if tally.last_at else ""
            rows.append(
                [
                    *(line.centre.name, line.centre.city, line.centre.kind, challenge.slug),
                    *(tally.received, tally.accepted, tally.complete, tally.question),
                    *(tally.unlabelled, tally.unmasked, tally.refused, tally.withdrawn, last),
                    *(tally.reasons.get(code, 0) for code in codes),
                ]
            )
    return _written(heading, rows)


def print_csv(table: PublicTable) -> str:
    """A row per centre, a column per challenge, totals; what is hidden is a sign, not a number."""
    centres = {str(centre.pk): str(centre) for centre in Centre.objects.filter(pk__in=table.rows)}
    challenges = {each: each for each in table.columns} | {
        str(challenge.pk): localised(challenge.definition.title)
        for challenge in Challenge.objects.filter(pk__in=table.columns)
    }
    hidden = {tuple(entry) for entry in table.hidden}
    shown = {(row, column): number for row, column, number in table.shown}
    whole = _("Total")
    rows = [
        [
            centres.get(row, whole),
            *(_("hidden") if (row, column) in hidden else shown[row, column] for column in (*table.columns, TOTAL)),
        ]
        for row in (*table.rows, TOTAL)
    ]
    return _written([_("Centre"), *(challenges[column] for column in table.columns), whole], rows)


def _written(heading: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([_plain(cell) for cell in heading])
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    return _BYTE_ORDER_MARK + text.getvalue()


def _plain(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
