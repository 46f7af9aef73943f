"""What must be in the same proportion in every set."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from pentathlon.challenge import Challenge

Flags = NDArray[np.bool_]

LABEL, PAIR, CENTRE = range(3)
"""Priorities: labels first, then pairs of labels, then centres."""

FEWEST_OF_A_PAIR = 2
FEWEST_OF_A_CENTRE = 1
"""Expected cases in the smallest set below which a pair or a centre cannot be spread and is left alone."""


@dataclass(frozen=True)
class Strata:
    """Columns to be spread evenly.

    Attributes:
        columns: Name → for each case, whether it counts.
        priorities: Name → LABEL, PAIR or CENTRE.
    """

    columns: Mapping[str, Flags]
    priorities: Mapping[str, int]


def stratification_columns(
    challenge: Challenge, *, labels: Sequence[Mapping[str, str]], centres: Sequence[str]
) -> Strata:
    """Every binary label, every value of a category, pairs of them and centres, as columns of flags.

    A column that repeats another one or is the same for all cases is left out. Pairs and centres need enough cases:
    two, respectively one, expected in the smallest set of the challenge's split.

    Args:
        challenge: The definition with its label columns and split.
        labels: For each case, its cleaned labels; a label that is not there counts for nothing.
        centres: For each case, its centre; empty where it is not known.
    """
    smallest = min(fraction for fraction in challenge.split.fractions.values() if fraction > 0)
    label_flags = _distinct(_label_flags(challenge, labels))
    pairs = ((f"{one} + {other}", label_flags[one] & label_flags[other]) for one, other in combinations(label_flags, 2))
    pair_flags = {name: flags for name, flags in pairs if flags.sum() * smallest >= FEWEST_OF_A_PAIR}
    centre_flags = {
        f"centre {centre}": flags
        for centre in sorted(set(centres) - {""})
        if (flags := np.array([each == centre for each in centres])).sum() * smallest >= FEWEST_OF_A_CENTRE
    }
    named = {**label_flags, **pair_flags, **centre_flags}
    columns = _distinct(iter(named.items()))
    priorities = {name: LABEL if name in label_flags else PAIR if name in pair_flags else CENTRE for name in columns}
    return Strata(columns, priorities)


def _label_flags(challenge: Challenge, labels: Sequence[Mapping[str, str]]) -> Iterator[tuple[str, Flags]]:
    categories = [column for column in challenge.labels.columns if column.kind == "category"]
    binaries = [name for name in challenge.labels.names if name not in {column.name for column in categories}]
    for name in binaries:
        yield name, np.array([row.get(name) == "1" for row in labels], dtype=bool)
    for column in categories:
        for value in column.vocabulary:
            yield f"{column.name} = {value}", np.array([row.get(column.name) == value for row in labels], dtype=bool)


def _distinct(columns: Iterator[tuple[str, Flags]]) -> dict[str, Flags]:
    """The first of columns that say the same (a column and its opposite do), without constant ones."""
    seen: dict[bytes, str] = {}
    distinct = {}
    for name, flags in columns:
        content = (flags ^ flags[:1]).tobytes()
        if flags.any() and not flags.all() and seen.setdefault(content, name) == name:
            distinct[name] = flags
    return distinct
