"""From kept images to cases: random case ids and sets."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pentathlon.challenge import Challenge
from pentathlon.dataset.selection import Candidate, Selection
from pentathlon.splits import SplitResult, merge_groups, split_cases, stratification_columns

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no letter that is taken for a digit
_ID_LENGTH = 6


@dataclass(frozen=True)
class Case:
    """One case of a dataset.

    Attributes:
        id: Random case id.
        set: Folder of its set, such as train/part1.
        candidate: The image and its label row.
        number: Position of the image among all that were received.
    """

    id: str
    set: str
    candidate: Candidate
    number: int


def assign_cases(selection: Selection, challenge: Challenge, *, seed: int) -> tuple[tuple[Case, ...], SplitResult]:
    """Give every kept image a case id and a set. Cases come sorted by id.

    Neither depends on file names: images are taken in the order of the hashes of their pixels, which only the
    organiser can compute, so that a published seed tells nobody which case came from which file.
    """
    candidates = selection.candidates
    kept = [number for number, candidate in enumerate(candidates) if not candidate.received.code]
    kept.sort(key=lambda number: (candidates[number].received.pixel_hash, candidates[number].received.file))
    chosen = [candidates[number] for number in kept]
    strata = stratification_columns(
        challenge,
        labels=[candidate.labels for candidate in chosen],
        centres=[candidate.row.centre if candidate.row else "" for candidate in chosen],
    )
    split = split_cases(
        keys=[f"{position:08d}" for position in range(len(chosen))],
        groups=merge_groups(
            [candidate.patient or None for candidate in chosen],
            [candidate.exam or None for candidate in chosen],
            [selection.alike[number] or None for number in kept],
        ),
        columns=strata.columns,
        fractions=challenge.split.fractions,
        seed=seed,
        priorities=strata.priorities,
    )
    ids = case_ids(challenge.id, [candidate.received.pixel_hash for candidate in chosen], seed=seed)
    cases = map(Case, ids, split.sets, chosen, kept)
    return tuple(sorted(cases, key=lambda case: case.id)), split


def case_ids(prefix: str, hashes: Sequence[str], *, seed: int) -> list[str]:
    """Random distinct ids, one for each hash; another seed or other images give other ids.

    >>> case_ids("liver", ["aa", "bb"], seed=1) == case_ids("liver", ["aa", "bb"], seed=1)
    True
    """
    key = hashlib.sha256(f"{prefix} {seed} {' '.join(hashes)}".encode()).digest()
    generator = np.random.Generator(np.random.Philox(int.from_bytes(key[:16], "little")))
    ids: dict[str, None] = {}
    while len(ids) < len(hashes):
        letters = generator.integers(len(_ALPHABET), size=_ID_LENGTH)
        ids[f"{prefix}-{''.join(_ALPHABET[letter] for letter in letters)}"] = None
    return list(ids)
