"""Bootstrap draws as integer case weights: one matrix, drawn once, shared by everything that is compared.

Random numbers come from the counter-based generator Philox, keyed by what is drawn for; an index is the upper half
of a 32-bit number times the size of its stratum, so that the draws do not change with a new version of numpy.
"""

import hashlib
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

_DRAWS_AT_ONCE = 2**16  # as many as stay in the processor's cache


@dataclass(frozen=True)
class CaseCounts:
    """How often each case was drawn in each replicate.

    Attributes:
        by_case: (cases, replicates) uint16.
    """

    by_case: NDArray[np.uint16]

    @property
    def replicates(self) -> int:
        """Number of replicates."""
        return int(self.by_case.shape[1])

    @cached_property
    def sha256(self) -> str:
        """Hash of the shape and of the counts as little-endian 16-bit numbers, case by case."""
        shape = "x".join(map(str, self.by_case.shape)).encode()
        return hashlib.sha256(shape + b"\n" + self.by_case.astype("<u2").tobytes()).hexdigest()


def random_key(*parts: str) -> int:
    """The key of the generator for a purpose: 128 bits of the SHA-256 of its parts."""
    return int.from_bytes(hashlib.sha256("\n".join(parts).encode()).digest()[:16], "little")


def draw_counts(strata: NDArray[np.intp], replicates: int, key: int) -> CaseCounts:
    """Draw as many cases as each stratum has, with replacement, within the stratum.

    Args:
        strata: (cases,) number of each case's stratum; stratification keeps the size of each stratum.
        replicates: How many times.
        key: See `random_key`. The first replicates are the same however many are drawn.
    """
    cases = strata.size
    order = np.argsort(strata, kind="stable")
    _, first, sizes = np.unique(strata[order], return_index=True, return_counts=True)
    start, size = np.repeat(first, sizes), np.repeat(sizes, sizes).astype(np.uint64)
    random = np.random.Philox(key=key)
    at_once = max(2, _DRAWS_AT_ONCE // cases // 2 * 2)
    by_case = np.empty((cases, replicates), np.uint16)
    for done in range(0, replicates, at_once):
        block = min(at_once, replicates - done)
        numbers = random.random_raw((block * cases + 1) // 2).astype("<u8", copy=False).view("<u4")[: block * cases]
        drawn = (numbers.reshape(block, cases) * size >> np.uint64(32)).astype(np.intp)
        drawn += start + cases * np.arange(block)[:, None]
        counts = np.bincount(drawn.ravel(), minlength=block * cases).astype(np.uint16)
        by_case[order, done : done + block] = counts.reshape(block, cases).T
    return CaseCounts(by_case)


def draw_group_counts(groups: NDArray[np.intp], replicates: int, key: int) -> CaseCounts:
    """Draw whole groups with replacement: all cases of a patient count as often as the patient was drawn.

    Args:
        groups: (cases,) number of each case's group, from 0 without a gap.
        replicates: How many times.
        key: See `random_key`.
    """
    whole = draw_counts(np.zeros(int(groups.max()) + 1, np.intp), replicates, key)
    return CaseCounts(np.ascontiguousarray(whole.by_case[groups]))
