"""Which cases belong together, and how many groups of each size each set receives."""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]

MOST_MOVED = 6
"""Groups of one size that one exchange between two sets may move; more was never needed to reach exact sizes."""


def merge_groups(*keys: Sequence[str | None]) -> list[str]:
    """A group label for each case: two cases share it where any of their keys are equal, directly or through others.

    Args:
        keys: One sequence per kind of key (patient, exam, near-duplicate ...), each with one entry per case. None and
            the empty text link nothing.

    >>> merge_groups(["p1", "p1", None], [None, "e7", "e7"])
    ['0', '0', '0']
    """
    parents = list(range(len(keys[0])))

    def root(case: int) -> int:
        while parents[case] != case:
            parents[case] = parents[parents[case]]
            case = parents[case]
        return case

    for column in keys:
        first: dict[str, int] = {}
        for case, key in zip(range(len(parents)), column, strict=True):
            if key:
                one, other = sorted((root(case), root(first.setdefault(key, case))))
                parents[other] = one
    return [str(root(case)) for case in range(len(parents))]


def set_sizes(cases: int, fractions: Mapping[str, float]) -> Counts:
    """Whole numbers of cases in the proportion of the fractions, by largest remainder; they add up to `cases`."""
    shares = np.array(list(fractions.values())) / sum(fractions.values()) * cases
    sizes = np.floor(shares + 1e-9).astype(np.int64)
    by_remainder = np.argsort(-np.round(shares - sizes, 9), kind="stable")
    sizes[by_remainder[: cases - int(sizes.sum())]] += 1
    return sizes


def share_groups(group_sizes: Sequence[int], targets: Counts) -> dict[int, Counts]:
    """For each size of group, how many groups each set receives so that its cases come to its target.

    Groups of every size are shared in proportion. Where that misses a target, sets exchange groups until no exchange
    between two of them comes closer.
    """
    counts = dict(sorted(Counter(group_sizes).items(), reverse=True))
    quotas: dict[int, Counts] = {}
    loads = np.zeros_like(targets)
    for size, count in counts.items():
        room = targets - loads
        quotas[size] = room if size == 1 and room.min() >= 0 else _in_proportion(size, count, targets, room)
        loads += size * quotas[size]
    while exchange := _best_exchange(quotas, targets):
        giver, taker, moved = exchange
        for size, number in moved.items():
            quotas[size][giver] -= number
            quotas[size][taker] += number
    return quotas


def _in_proportion(size: int, count: int, targets: Counts, room: Counts) -> Counts:
    """Groups of one size in proportion to the targets; those left over go where most room is."""
    quota: Counts = np.minimum(count * targets // targets.sum(), np.maximum(room, 0) // size)
    for _ in range(count - int(quota.sum())):
        quota[np.argmax(room - size * quota)] += 1
    return quota


def _best_exchange(quotas: Mapping[int, Counts], targets: Counts) -> tuple[int, int, dict[int, int]] | None:
    """The exchange of groups between two sets that brings the sizes closest to the targets, if any does."""
    excess = sum((size * quota for size, quota in quotas.items()), np.zeros_like(targets)) - targets
    best, gain = None, 0
    for giver in np.flatnonzero(excess > 0):
        for taker in np.flatnonzero(excess < 0):
            before = abs(excess[giver]) + abs(excess[taker])
            for cases, moved in _possible_moves(quotas, int(giver), int(taker)).items():
                after = abs(excess[giver] - cases) + abs(excess[taker] + cases)
                if before - after > gain:
                    best, gain = (int(giver), int(taker), moved), before - after
    return best


def _possible_moves(quotas: Mapping[int, Counts], giver: int, taker: int) -> dict[int, dict[int, int]]:
    """Net number of cases moved → groups to move, by size; negative numbers move the other way. Fewest groups win."""
    farthest = 2 * max(quotas)
    found: dict[int, dict[int, int]] = {0: {}}
    for size, quota in quotas.items():
        back, forth = min(MOST_MOVED, int(quota[taker])), min(MOST_MOVED, int(quota[giver]))
        extended: dict[int, dict[int, int]] = {}
        for number in sorted(range(-back, forth + 1), key=abs):
            for cases, moved in found.items():
                total = cases + size * number
                if abs(total) <= farthest and _groups(moved) + abs(number) < _groups(extended.get(total)):
                    extended[total] = {**moved, size: number}
        found = extended
    return found


def _groups(moved: Mapping[int, int] | None) -> float:
    return float("inf") if moved is None else sum(map(abs, moved.values()))
