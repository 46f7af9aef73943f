"""What several experts think of a proposal: means, and how far apart they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from pentathlon_site.challenges.models import Grade, Proposal

CRITERIA = ("relevance", "novelty", "feasibility")


@dataclass(frozen=True)
class Spread:
    """Mean of the grades on one criterion, the lowest and the highest."""

    mean: float
    lowest: int
    highest: int


@dataclass(frozen=True)
class Judgement:
    """All grades of a proposal.

    Attributes:
        number: Of experts.
        overall: Mean of the three criteria; None without grades.
        by_criterion: In the order of CRITERIA; empty without grades.
    """

    number: int
    overall: float | None
    by_criterion: tuple[Spread, ...]


def judgement(grades: Sequence[Grade]) -> Judgement:
    """Sum up the grades of one proposal."""
    if not grades:
        return Judgement(0, None, ())
    columns = [[int(getattr(grade, name)) for grade in grades] for name in CRITERIA]
    spreads = tuple(Spread(fmean(column), min(column), max(column)) for column in columns)
    return Judgement(len(grades), fmean(spread.mean for spread in spreads), spreads)


def sees_grades(proposal: Proposal, user_id: int | None, roles: frozenset[str]) -> bool:
    """Whether somebody may see the grades of others.

    The organiser always; an expert once he gave his own, so that no grade leans on another; everybody else who sees
    the proposals once the decision is there.
    """
    if "organiser" in roles or proposal.decision is not None:
        return True
    return "expert" in roles and any(grade.expert_id == user_id for grade in proposal.grades.all())
