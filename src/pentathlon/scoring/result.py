"""What scoring says about one submission."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

UNDEFINED = "undefined"
"""Stands where a number would be if the reference defined one."""


@dataclass(frozen=True)
class TermScore:
    """One term of a score.

    Attributes:
        name: Name in the challenge definition.
        weight: Its part of the score; 0 for a term that has left its mean.
        exact: Its value; None where the reference cannot define it.
        cases: Number of cases that count.
        positives: Of these, positive ones (AUC) or those with a mask that is not empty (Dice).
    """

    name: str
    weight: Fraction
    exact: Fraction | None
    cases: int
    positives: int

    @property
    def value(self) -> float | None:
        """The value, rounded once."""
        return None if self.exact is None else float(self.exact)


@dataclass(frozen=True)
class Score:
    """The score of one submission.

    Attributes:
        challenge: Identifier of the challenge.
        exact: The score; None where the reference cannot define it. Equal scores are equal here.
        terms: In the order of the definition.
        cases: Cases of the reference.
        warnings: What was accepted but should be known.
    """

    challenge: str
    exact: Fraction | None
    terms: tuple[TermScore, ...]
    cases: int
    warnings: tuple[str, ...]

    @property
    def score(self) -> float | None:
        """The score, rounded once."""
        return None if self.exact is None else float(self.exact)

    def as_json(self) -> dict[str, Any]:
        """The documented form for machines."""
        terms = [
            {
                "name": term.name,
                "weight": float(term.weight),
                "value": UNDEFINED if term.value is None else term.value,
                "cases": term.cases,
                "positives": term.positives,
            }
            for term in self.terms
        ]
        score = UNDEFINED if self.score is None else self.score
        return {
            "challenge": self.challenge,
            "score": score,
            "terms": terms,
            "cases": self.cases,
            "warnings": list(self.warnings),
        }
