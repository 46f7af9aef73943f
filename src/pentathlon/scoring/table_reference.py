"""The reference of a challenge that is predicted in a table: who is positive in which term.

Whether a term is defined is decided here, from the reference alone, before any submission is seen.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pentathlon.challenge import Challenge
from pentathlon.challenge.definition import Term
from pentathlon.challenge.expression import parse_expression
from pentathlon.metrics.composite import effective_weights, is_defined
from pentathlon.scoring.reference_labels import read_reference_labels

_Classes = tuple[NDArray[np.intp], NDArray[np.intp]]


@dataclass(frozen=True)
class ReferenceTerm:
    """One AUC term, as the reference defines it.

    Attributes:
        name: Name in the challenge definition.
        weight: Its part of the score; 0 for a term that has left its mean.
        columns: Prediction columns whose sum is its score.
        positive, negative: Positions, among the reference's cases, of the cases that count.
    """

    name: str
    weight: Fraction
    columns: tuple[str, ...]
    positive: NDArray[np.intp]
    negative: NDArray[np.intp]

    @property
    def is_defined(self) -> bool:
        """Whether both classes are there."""
        return bool(self.positive.size and self.negative.size)


@dataclass(frozen=True)
class TableReference:
    """A reference table.

    Attributes:
        challenge: Its challenge.
        cases: Identifiers, sorted: nothing depends on the order of rows.
        terms: In the order of the definition.
        is_defined: Whether the whole score exists.
        warnings: What should be known of the reference: contradictory rows.
    """

    challenge: Challenge
    cases: tuple[str, ...]
    terms: tuple[ReferenceTerm, ...]
    is_defined: bool
    warnings: tuple[str, ...]

    @property
    def sha256(self) -> str:
        """Hash of what the score depends on: the cases and their classes in each term."""
        terms = [[term.name, term.positive.tolist(), term.negative.tolist()] for term in self.terms]
        return hashlib.sha256(json.dumps([self.cases, terms]).encode()).hexdigest()


def read_table_reference(challenge: Challenge, path: Path) -> TableReference:
    """Read a reference table. Columns that no term needs are ignored.

    Raises:
        TableError: a needed column is missing, a value is not in the vocabulary, or an id is empty or stands twice.
    """
    labels = read_reference_labels(challenge, path)
    values = dict(zip(labels.cases, labels.values, strict=True))
    cases = tuple(sorted(values))
    split = {term.name: _split(term, [values[case] for case in cases]) for term in challenge.scoring.terms}
    return _with_weights(challenge, cases, split, labels.warnings)


def restrict(reference: TableReference, keep: NDArray[np.bool_]) -> TableReference:
    """The same reference over fewer cases, such as those of one centre; what is defined is decided anew.

    Args:
        reference: All cases.
        keep: (cases,) which ones remain.
    """
    place = np.cumsum(keep) - 1
    split = {
        term.name: (place[term.positive[keep[term.positive]]], place[term.negative[keep[term.negative]]])
        for term in reference.terms
    }
    cases = tuple(case for case, kept in zip(reference.cases, keep, strict=True) if kept)
    return _with_weights(reference.challenge, cases, split, ())


def _with_weights(
    challenge: Challenge, cases: tuple[str, ...], split: Mapping[str, _Classes], warnings: tuple[str, ...]
) -> TableReference:
    defined = {name: bool(positive.size and negative.size) for name, (positive, negative) in split.items()}
    weights = effective_weights(challenge.scoring, defined)
    terms = tuple(
        ReferenceTerm(term.name, weights[term.name], term.prediction, *split[term.name])
        for term in challenge.scoring.terms
    )
    return TableReference(challenge, cases, terms, is_defined(challenge.scoring, defined), warnings)


def _split(term: Term, cases: Sequence[Mapping[str, str]]) -> _Classes:
    """Positions of the positive and of the negative cases among those that count."""
    is_positive = parse_expression(term.reference or "").holds
    positive = np.array([is_positive(case) for case in cases], dtype=np.bool_)
    counts = np.ones_like(positive)
    if term.subset:
        is_counted = parse_expression(term.subset).holds
        counts = np.array([is_counted(case) for case in cases], dtype=np.bool_)
    return np.flatnonzero(counts & positive), np.flatnonzero(counts & ~positive)
