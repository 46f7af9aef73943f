"""Make a division more even by exchanging units of one size between two sets.

The energy of a division is the sum, over sets and columns, of weight x deviation², where the deviation is that of a
column's proportion in the set from its proportion in all cases. An exchange of two units changes it by a quadratic
form, so all exchanges between samples of two sets are judged at once by two matrix products. Between rounds the
weight of the columns that deviate most is raised, which turns a small sum of squares into a small maximum.

All sums are over whole numbers below 2⁵³ and therefore exact: no machine, thread count or linear algebra library can
round them differently, and the same seed gives the same split everywhere.
"""

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]

ROUNDS = 32
SAMPLE = 192
"""Units of each of two sets that are compared with each other at a time."""
PRIORITY_FACTOR = 8
"""How many times less a column weighs than one of the priority before."""
_UNIT_WEIGHT = 1024
_SLOPE_BITS = 40


@dataclass(frozen=True)
class Units:
    """What moves together.

    Attributes:
        sizes: Cases in each unit.
        contents: Units x columns: how many of the unit's cases count.
    """

    sizes: Counts
    contents: Counts


class _Division:
    """Units in sets, with the deviations that exchanges change."""

    def __init__(self, units: Units, set_of_unit: Counts) -> None:
        self.units = units
        self.set_of_unit = set_of_unit.copy()
        self.cases = np.bincount(set_of_unit, weights=units.sizes)
        overall = units.contents.sum(axis=0) / units.sizes.sum()
        counts = np.zeros((len(self.cases), units.contents.shape[1]))
        np.add.at(counts, set_of_unit, units.contents)
        self.surplus = counts - self.cases[:, None] * overall

    @property
    def deviations(self) -> Reals:
        """Column → largest deviation over the sets."""
        used = self.cases > 0
        deviations: Reals = np.abs(self.surplus[used] / self.cases[used, None]).max(axis=0)
        return deviations

    def exchange(self, one: int, other: int) -> None:
        """Let two units change places."""
        first, second = self.set_of_unit[one], self.set_of_unit[other]
        difference = self.units.contents[other] - self.units.contents[one]
        self.surplus[first] += difference
        self.surplus[second] -= difference
        self.set_of_unit[one], self.set_of_unit[other] = second, first


def improve_by_exchange(units: Units, set_of_unit: Counts, priority: Counts, generator: np.random.Generator) -> Counts:
    """A division with the same sizes whose largest deviations, priority by priority, are smaller or the same."""
    if not priority.size or not len(set_of_unit):
        return set_of_unit
    division = _Division(units, set_of_unit)
    base = np.array([_UNIT_WEIGHT // PRIORITY_FACTOR ** min(int(each), 3) for each in priority], dtype=np.float64)
    weights = base.copy()
    best, best_rank = set_of_unit, _rank(division.deviations, priority)
    for _ in range(ROUNDS):
        for pair in combinations(np.flatnonzero(division.cases).tolist(), 2):
            _exchange_between(division, pair, weights, generator)
        deviations = division.deviations
        if (rank := _rank(deviations, priority)) < best_rank:
            best, best_rank = division.set_of_unit.copy(), rank
        weights = np.rint(np.minimum(weights * (1 + _share_of_worst(deviations, priority)), base * _UNIT_WEIGHT))
    return best


def _rank(deviations: Reals, priority: Counts) -> list[float]:
    """Largest deviation of each priority; the smaller list is the better division."""
    return [float(deviations[priority == level].max()) for level in np.unique(priority)]


def _share_of_worst(deviations: Reals, priority: Counts) -> Reals:
    """Each column's deviation as a share of the largest one of its priority, cubed so that the worst stand out."""
    share = np.zeros_like(deviations)
    for level in np.unique(priority):
        of_level = priority == level
        worst = deviations[of_level].max()
        if worst > 0:
            share[of_level] = deviations[of_level] / worst
    return share * share * share


def _exchange_between(
    division: _Division, pair: tuple[int, int], weights: Reals, generator: np.random.Generator
) -> None:
    """Exchange units between two sets as long as that lowers the energy, each unit at most once."""
    ones, others = (_sample(division, number, generator) for number in pair)
    mine, theirs = division.units.contents[ones], division.units.contents[others]
    steepness = 1 / division.cases[list(pair)] ** 2
    curvature = (mine * mine) @ weights[:, None] + (theirs * theirs) @ weights - 2 * (mine * weights) @ theirs.T
    cost = steepness.sum() * curvature
    cost[division.units.sizes[ones][:, None] != division.units.sizes[others]] = np.inf
    for _ in range(min(cost.shape)):
        slope = weights * (division.surplus[pair[0]] * steepness[0] - division.surplus[pair[1]] * steepness[1])
        slope = _with_few_bits(slope)
        change = cost + 2 * ((theirs @ slope)[None, :] - (mine @ slope)[:, None])
        one, other = np.unravel_index(np.argmin(change), change.shape)
        if not change[one, other] < -1e-12:
            return
        division.exchange(ones[one], others[other])
        cost[one, :] = cost[:, other] = np.inf


def _with_few_bits(slope: Reals) -> Reals:
    """The numbers rounded to multiples of one power of two, so that their sums are exact."""
    exponent = np.frexp(np.abs(slope).max())[1] - _SLOPE_BITS
    rounded: Reals = np.ldexp(np.rint(np.ldexp(slope, -exponent)), exponent)
    return rounded


def _sample(division: _Division, number: int, generator: np.random.Generator) -> Counts:
    members = np.flatnonzero(division.set_of_unit == number)
    return members if len(members) <= SAMPLE else np.sort(generator.choice(members, SAMPLE, replace=False))
