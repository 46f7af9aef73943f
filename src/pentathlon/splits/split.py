"""Divide cases into sets so that no group is in two of them and every set looks like the whole.

How it works, and how well: `docs/explanation/splits.md`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pentathlon.splits.exchange import Units, improve_by_exchange
from pentathlon.splits.groups import Counts, set_sizes, share_groups


@dataclass(frozen=True)
class SplitResult:
    """Which case is in which set.

    Attributes:
        sets: For each case, in the order of the input, the name of its set.
        deviations: Column → largest difference, over the sets, between its proportion in a set and in all cases.
        sizes: Set → number of cases.
        warnings: What could not be had: exact sizes, a case in every set, every label in every set.
    """

    sets: tuple[str, ...]
    deviations: Mapping[str, float]
    sizes: Mapping[str, int]
    warnings: tuple[str, ...]


def split_cases(
    *,
    keys: Sequence[str],
    groups: Sequence[str],
    columns: Mapping[str, NDArray[np.bool_]],
    fractions: Mapping[str, float],
    seed: int,
    priorities: Mapping[str, int] | None = None,
) -> SplitResult:
    """Divide cases into sets of the given fractions.

    Sizes are exact (largest remainder) unless groups make that impossible. The largest deviation is made small over
    the columns of priority 0 first, then over those of priority 1, and so on. The same cases and seed give the same
    sets, in whatever order the cases come.

    Args:
        keys: For each case, a key of its own, which puts the cases in an order that does not depend on the input's.
        groups: For each case, its group; see `merge_groups`.
        columns: Name → for each case, whether it counts; see `stratification_columns`.
        fractions: Set → fraction of the cases; they add up to 1.
        seed: Another seed gives another split of the same quality.
        priorities: Column → priority; 0 where it is absent.

    Raises:
        ValueError: the keys are not unique, or the sequences are not of one length.
    """
    if len(set(keys)) < len(keys):
        raise ValueError("keys must be unique")
    if {len(keys)} != {len(keys), len(groups), *(len(flags) for flags in columns.values())}:
        raise ValueError("keys, groups and columns must have one entry per case")
    table = np.array([columns[name] for name in columns], dtype=np.int64).reshape(len(columns), len(keys)).T
    targets = set_sizes(len(keys), fractions)
    unit_of_case, units = _units(keys, groups, table)
    priority = np.array([(priorities or {}).get(name, 0) for name in columns], dtype=np.int64)
    generator = np.random.Generator(np.random.Philox(seed))
    set_of_unit = _deal(units, targets, priority, generator)
    set_of_unit = improve_by_exchange(units, set_of_unit, priority, generator)
    set_of_case = set_of_unit[unit_of_case]
    return _result(set_of_case, table, targets, list(fractions), list(columns), priority)


def _units(keys: Sequence[str], groups: Sequence[str], table: Counts) -> tuple[Counts, Units]:
    """What moves together: for each case its unit, and the units in the order of their smallest keys."""
    numbers: dict[str, int] = {}
    for case in sorted(range(len(keys)), key=keys.__getitem__):
        numbers.setdefault(groups[case], len(numbers))
    unit_of_case = np.array([numbers[group] for group in groups], dtype=np.int64)
    contents = np.zeros((len(numbers), table.shape[1]), dtype=np.int64)
    np.add.at(contents, unit_of_case, table)
    return unit_of_case, Units(np.bincount(unit_of_case, minlength=len(numbers)), contents)


def _deal(units: Units, targets: Counts, priority: Counts, generator: np.random.Generator) -> Counts:
    """A first division: like units lie side by side and are dealt in turn, each set as often as its quota says."""
    shuffled = generator.permutation(len(units.sizes))
    rarity = np.lexsort((units.contents.sum(axis=0), priority))[::-1]
    at_random = np.arange(len(shuffled))
    alike = shuffled[np.lexsort([at_random, *(units.contents[shuffled, column] for column in rarity)])]
    set_of_unit = np.zeros(len(units.sizes), dtype=np.int64)
    for size, quota in share_groups(units.sizes.tolist(), targets).items():
        turns = [((turn + 0.5) / count, number) for number, count in enumerate(quota) for turn in range(count)]
        set_of_unit[alike[units.sizes[alike] == size]] = [number for _, number in sorted(turns)]
    return set_of_unit


def _result(
    set_of_case: Counts,
    table: Counts,
    targets: Counts,
    names: Sequence[str],
    columns: Sequence[str],
    priority: Counts,
) -> SplitResult:
    sizes = np.bincount(set_of_case, minlength=len(names))
    counts = np.array([table[set_of_case == number].sum(axis=0) for number in range(len(names))])
    used = sizes > 0
    overall = table.sum(axis=0) / max(len(table), 1)
    deviations = np.abs(counts[used] / sizes[used, None] - overall).max(axis=0, initial=0.0)
    labels = [(column, counts[:, place]) for place, column in enumerate(columns) if priority[place] == 0]
    return SplitResult(
        tuple(names[number] for number in set_of_case),
        {column: float(deviation) for column, deviation in zip(columns, deviations, strict=True)},
        {name: int(size) for name, size in zip(names, sizes, strict=True)},
        (*_size_warnings(names, sizes, targets), *_label_warnings(names, sizes, labels)),
    )


def _size_warnings(names: Sequence[str], sizes: Counts, targets: Counts) -> Iterator[str]:
    for name, size, target in zip(names, sizes, targets, strict=True):
        if size != target:
            yield f"set '{name}' has {size} cases instead of {target}: cases of one patient or exam stay together"
    if not sizes.all():
        empty = ", ".join(f"'{name}'" for name, size in zip(names, sizes, strict=True) if not size)
        yield f"no case in {empty}"


def _label_warnings(names: Sequence[str], sizes: Counts, labels: Sequence[tuple[str, Counts]]) -> Iterator[str]:
    for column, counts in labels:
        lacking = [name for name, size, count in zip(names, sizes, counts, strict=True) if size and not count]
        if lacking and counts.any():
            yield f"no case with '{column}' in {', '.join(lacking)}: there are only {counts.sum()}"
