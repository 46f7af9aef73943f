"""Counts failures by the hour, so that a flood of them writes a few entries."""

from collections import Counter
from datetime import datetime
from threading import Lock


class FailureCount:
    """How often something failed in the present hour, in this process.

    In memory: a counter in the database would make every wrong password a write, and one in a cache that throws things
    away when it is full would begin anew under just the flood that it is to count.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._hour: datetime | None = None
        self._counts: Counter[str] = Counter()

    def add(self, what: str, at: datetime) -> int | None:
        """Count one more; the number where it is worth an entry: the first of the hour, the tenth, the hundredth."""
        hour = at.replace(minute=0, second=0, microsecond=0)
        with self._lock:
            if hour != self._hour:
                self._hour, self._counts = hour, Counter()
            self._counts[what] += 1
            number = self._counts[what]
        return number if str(number).rstrip("0") == "1" else None
