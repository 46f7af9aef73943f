"""What happened, in the order in which it happened: the ledger of a simulated event reads like that of a real one."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

Act = Callable[[datetime], object]
Advance = Callable[[int, int], None]


def nobody_looks(_done: int, _total: int) -> None:
    """Progress that nobody wants to see."""


@dataclass
class Timeline:
    """Acts with the moments at which they are done."""

    _acts: list[tuple[datetime, Act]] = field(default_factory=list)

    def add(self, at: datetime, act: Act) -> None:
        """Plan an act; `act` is called with its moment."""
        self._acts.append((at, act))

    def run(self, *, until: datetime | None = None, advance: Advance = nobody_looks) -> None:
        """Do what comes before a moment, or everything; of the same moment, what was planned first comes first."""
        due = [planned for planned in self._acts if until is None or planned[0] < until]
        self._acts = [planned for planned in self._acts if until is not None and planned[0] >= until]
        for number, (at, act) in enumerate(sorted(due, key=lambda planned: planned[0]), start=1):
            act(at)
            advance(number, len(due))
