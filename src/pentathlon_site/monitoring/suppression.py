"""Which counts may be shown to people who must not learn of single patients (R-39).

Two tools, because there are two ways to leak. A number that is shown again and again leaks by the difference between
yesterday and today: `in_steps` moves it only by whole steps, and stops so far below the target that reaching it is a
whole step too. A table leaks by its margins, and by the difference to an
earlier table: `hidden_entries` hides small counts and whatever would give them away.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

LEAST = 11
"""Smallest count that is shown where the regime names none: CASD's rule, a risk of at most 0.09 (1 in 11)."""

TOTAL = "total"
"""Name of the row of column totals, and of the column of row totals."""

Entry = tuple[str, str]
"""Row and column of a number in a table."""

Node = tuple[str, str]
"""A row or a column, seen as the sum that must come out right."""


def next_step(
    shown: Sequence[int], count: int, *, least: int = LEAST, target: int = 0, known: Collection[int] = ()
) -> int:
    """What is shown of a count now: the count, if it differs from all that was shown by 0 or at least `least`.

    Just below the target nothing new is shown: whoever sees it reached would learn how many were missing.

    Args:
        shown: Everything that pages have shown of it, in order; before the first page, 0 was known.
        count: What it is.
        least: Smallest difference that may be known.
        target: Count that is shown on the day when it is reached; 0: none.
        known: What was made known of it elsewhere.
    """
    last = shown[-1] if shown else 0
    if 0 < target - count < least:
        return last
    return count if all(not 0 < abs(count - each) < least for each in (0, *shown, *known)) else last


def in_steps(counts: Iterable[int], *, least: int = LEAST, target: int = 0) -> list[int]:
    """What is shown of a count as it changes: no two pages differ by 1 to `least` - 1."""
    shown: list[int] = []
    for count in counts:
        shown.append(next_step(shown, count, least=least, target=target))
    return shown


@dataclass(frozen=True)
class CountTable:
    """Counts by row and column with their totals.

    Attributes:
        rows: Names, in order; none is `TOTAL`.
        columns: Names, in order; none is `TOTAL`.
        cells: (row, column) → count, none below 0.
    """

    rows: Sequence[str]
    columns: Sequence[str]
    cells: Mapping[Entry, int]

    def value(self, entry: Entry) -> int:
        """Any number of the table; `TOTAL` names the totals."""
        row, column = entry
        rows = self.rows if row == TOTAL else (row,)
        columns = self.columns if column == TOTAL else (column,)
        return sum(self.cells[each, other] for each in rows for other in columns)

    @property
    def entries(self) -> list[Entry]:
        """Every number, totals included; inner cells first."""
        inner = [(row, column) for row in self.rows for column in self.columns]
        totals = [(row, TOTAL) for row in self.rows] + [(TOTAL, column) for column in self.columns]
        return [*inner, *totals, (TOTAL, TOTAL)]


def hidden_entries(
    table: CountTable, *, least: int = LEAST, known: Mapping[Entry, Collection[int]] | None = None
) -> frozenset[Entry]:
    """Entries that must not be shown, so that no small count can be worked out.

    Small are counts of 1 to `least` - 1, and changes of that size since a number was last known to the public. What
    is hidden besides them is, for each in its turn, the cheapest ring of numbers round which it can vary.

    Args:
        table: The counts.
        least: Smallest count that may be known.
        known: What earlier tables showed or gave away of an entry.
    """
    values = {entry: table.value(entry) for entry in table.entries}
    hidden = {
        entry
        for entry, value in values.items()
        if any(0 < abs(value - each) < least for each in (0, *(known or {}).get(entry, ())))
    }
    for entry in sorted(hidden, key=table.entries.index):
        costs = {other: 0 if other in hidden else _cost(other, values, least) for other in values}
        hidden |= _cheapest_ring(entry, values, costs) or frozenset()
    return frozenset(hidden)


def determined_entries(table: CountTable, hidden: Collection[Entry]) -> frozenset[Entry]:
    """Hidden entries that have only one possible value, given all the others and that no count is negative.

    Rows and columns are the nodes of a network, counts the flow along its arcs, a total the flow back: what comes in
    goes out. A hidden count can be another one exactly if flow can be sent round a ring of hidden arcs through it.
    """
    values = {entry: table.value(entry) for entry in hidden}
    free = dict.fromkeys(values, 0)
    return frozenset(entry for entry in hidden if _cheapest_ring(entry, values, free) is None)


def shown_entries(table: CountTable, hidden: Collection[Entry]) -> dict[Entry, int]:
    """What everybody knows after a table is published: what it shows and what follows from that."""
    closed = set(hidden) - determined_entries(table, hidden)
    return {entry: table.value(entry) for entry in table.entries if entry not in closed}


def _cost(entry: Entry, values: Mapping[Entry, int], least: int) -> int:
    """What hiding an entry loses: totals more than all cells together; a zero as much as a small count."""
    whole = 2 * values[TOTAL, TOTAL] + least * len(values)
    return entry.count(TOTAL) * whole + max(values[entry], least)


def _cheapest_ring(entry: Entry, values: Mapping[Entry, int], costs: Mapping[Entry, int]) -> frozenset[Entry] | None:
    """The cheapest entries round which flow can be sent through an entry, itself included; None: there is no ring.

    Up along its arc, or down where its count is not 0.
    """
    tail, head = _arc(entry)
    others = {other: values[other] for other in costs if other != entry}
    found = [_cheapest_path(head, tail, others, costs)]
    if values[entry] > 0:
        found.append(_cheapest_path(tail, head, others, costs))
    rings = [ring for ring in found if ring is not None]
    return frozenset({entry, *min(rings, key=lambda ring: sum(costs[each] for each in ring))}) if rings else None


def _arc(entry: Entry) -> tuple[Node, Node]:
    row, column = entry
    if row == TOTAL and column == TOTAL:
        return ("column", TOTAL), ("row", TOTAL)
    if row == TOTAL:
        return ("row", TOTAL), ("column", column)
    if column == TOTAL:
        return ("row", row), ("column", TOTAL)
    return ("column", column), ("row", row)


def _cheapest_path(
    start: Node, goal: Node, values: Mapping[Entry, int], costs: Mapping[Entry, int]
) -> frozenset[Entry] | None:
    """Entries along the cheapest way between nodes; backwards only along arcs with a count to take away."""
    onward: dict[Node, list[tuple[Node, Entry]]] = {}
    for entry, value in values.items():
        tail, head = _arc(entry)
        onward.setdefault(tail, []).append((head, entry))
        if value > 0:
            onward.setdefault(head, []).append((tail, entry))
    best: dict[Node, int] = {}
    waiting: list[tuple[int, Node, tuple[Entry, ...]]] = [(0, start, ())]
    while waiting:
        cost, node, way = heappop(waiting)
        if node == goal:
            return frozenset(way)
        if node in best:
            continue
        best[node] = cost
        for following, entry in onward.get(node, ()):
            heappush(waiting, (cost + costs[entry], following, (*way, entry)))
    return None
