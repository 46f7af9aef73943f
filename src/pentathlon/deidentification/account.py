"""What was done to the header of a file."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Account:
    """What was done to a file, without any value of it.

    Attributes:
        kept: Keyword → number of elements that stay as they are.
        changed: (keyword, how) → number of elements with a new value.
        dropped: (tag, why) → number of elements that are left out.
        meanings: Meanings of codes, in the standard's words, that were written.
    """

    kept: Counter[str] = field(default_factory=Counter)
    changed: Counter[tuple[str, str]] = field(default_factory=Counter)
    dropped: Counter[tuple[int, str]] = field(default_factory=Counter)
    meanings: set[str] = field(default_factory=set)
