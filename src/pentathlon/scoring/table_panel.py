"""Prediction tables over one reference: weighted sums of AUCs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import lcm, sqrt
from operator import mul
from typing import Self

import numpy as np
from numpy.typing import NDArray

from pentathlon.metrics.composite import replicate_weights
from pentathlon.metrics.intervals import AucEstimates, Interval, composite_intervals, degrees_of_freedom
from pentathlon.metrics.placements import ClassWeights, Placements, place
from pentathlon.metrics.resampling import CaseCounts
from pentathlon.scoring.panel import Replicates, sum_by_cluster
from pentathlon.scoring.table_reference import ReferenceTerm, TableReference, restrict
from pentathlon.scoring.table_score import term_scores
from pentathlon.submission import PredictionTable


@dataclass(frozen=True)
class TablePanel:
    """Submissions to a challenge that is predicted in tables.

    Attributes:
        reference: The reference.
        teams: Names.
        scores: Term → (teams, cases) the predictions that it compares.
    """

    reference: TableReference
    teams: tuple[str, ...]
    scores: Mapping[str, NDArray[np.float64]]

    @property
    def cases(self) -> tuple[str, ...]:
        """Cases of the reference."""
        return self.reference.cases

    @cached_property
    def terms(self) -> tuple[ReferenceTerm, ...]:
        """The terms that the reference defines."""
        return tuple(term for term in self.reference.terms if term.is_defined)

    @cached_property
    def placements(self) -> tuple[tuple[Placements, ...], ...]:
        """For each defined term, the placements of each team."""
        return tuple(
            tuple(place(scores[term.positive], scores[term.negative]) for scores in self.scores[term.name])
            for term in self.terms
        )

    @cached_property
    def exact(self) -> tuple[Fraction | None, ...]:
        """Score of each team, all over one common denominator: whole numbers until the last division."""
        if not self.reference.is_defined:
            return (None,) * len(self.teams)
        shares = [term.weight / (2 * term.positive.size * term.negative.size) for term in self.terms]
        common = lcm(*(share.denominator for share in shares))
        factors = [share.numerator * (common // share.denominator) for share in shares]
        wins = zip(*([found.doubled_wins for found in placed] for placed in self.placements), strict=True)
        return tuple(Fraction(sum(map(mul, factors, team)), common) for team in wins)

    @cached_property
    def strata(self) -> NDArray[np.intp]:
        """(cases,) cases that are positive, negative and left out in the same terms share a number."""
        roles = np.zeros((len(self.terms), len(self.cases)), np.int8)
        for row, term in zip(roles, self.terms, strict=True):
            row[term.positive], row[term.negative] = 1, -1
        _, numbers = np.unique(roles, axis=1, return_inverse=True)
        return numbers.ravel().astype(np.intp)

    def contributions(self) -> NDArray[np.float64]:
        """(teams, cases) parts of the score. An AUC is shared half and half between its two classes."""
        parts = np.zeros((len(self.teams), len(self.cases)))
        for term, placed in self._placed():
            half = float(term.weight) / 2
            for row, found in zip(parts, placed, strict=True):
                row[term.positive] += half / term.positive.size * found.of_positives
                row[term.negative] += half / term.negative.size * found.of_negatives
        return parts

    def contribution_of_perfect(self) -> NDArray[np.float64]:
        """(cases,) what a perfect submission would get from each case; 0 for a case that no term counts."""
        parts = np.zeros(len(self.cases))
        for term in self.terms:
            for members in (term.positive, term.negative):
                parts[members] += float(term.weight) / 2 / members.size
        return parts

    @cached_property
    def aucs(self) -> NDArray[np.float64]:
        """(teams, terms) the AUCs that the score adds up."""
        return np.array([[found.auc for found in placed] for placed in self.placements]).T

    @cached_property
    def term_influence(self) -> NDArray[np.float64]:
        """(teams, terms, cases) placements, centred and scaled: their products are covariances of AUCs (DeLong)."""
        influence = np.zeros((len(self.teams), len(self.terms), len(self.cases)))
        for at, (term, placed) in enumerate(self._placed()):
            for members, shares in (
                (term.positive, np.array([found.of_positives for found in placed])),
                (term.negative, np.array([found.of_negatives for found in placed])),
            ):
                scale = sqrt(members.size * max(members.size - 1, 1))
                influence[:, at, members] = (shares - self.aucs[:, at, None]) / scale
        return influence

    @cached_property
    def weights(self) -> NDArray[np.float64]:
        """(terms,) weights of the defined terms."""
        return np.array([float(term.weight) for term in self.terms])

    @cached_property
    def influence(self) -> NDArray[np.float64]:
        """(teams, cases) the weighted sum of the terms' influences."""
        influence: NDArray[np.float64] = np.einsum("k,tkc->tc", self.weights, self.term_influence)
        return influence

    def covariance(self, clusters: NDArray[np.intp] | None) -> NDArray[np.float64]:
        """(teams, teams) covariance of the scores (DeLong, weighted)."""
        summed = sum_by_cluster(self.influence, clusters)
        return summed @ summed.T + np.diag(self.hidden_variance @ np.square(self.weights))

    @cached_property
    def hidden_variance(self) -> NDArray[np.float64]:
        """(teams, terms) variance of an AUC that a class of one case hides: A(1 - A) at most, and taken in full."""
        single = np.array([min(term.positive.size, term.negative.size) == 1 for term in self.terms])
        hidden: NDArray[np.float64] = np.where(single, self.aucs * (1 - self.aucs), 0.0)
        return hidden

    def intervals(self, clusters: NDArray[np.intp] | None, confidence: float) -> tuple[Interval, ...]:
        """Confidence interval of each team's score."""
        return intervals_of_aucs(self, range(len(self.terms)), clusters, confidence)

    def replicates(self, counts: CaseCounts) -> Replicates:
        """Scores under integer case weights; a term that a replicate leaves undefined is treated as in the score."""
        classes = [ClassWeights(counts.by_case[term.positive], counts.by_case[term.negative]) for term in self.terms]
        present = {term.name: each.doubled_pairs > 0 for term, each in zip(self.terms, classes, strict=True)}
        weights, defined = replicate_weights(self.reference.challenge.scoring, present)
        scores = np.zeros((counts.replicates, len(self.teams)))
        for each, (term, placed) in zip(classes, self._placed(), strict=True):
            share = weights[term.name] / np.where(present[term.name], each.doubled_pairs, 1.0)
            scores += share[:, None] * each.doubled_wins(placed)
        scores[~defined] = np.nan
        affected = ~np.logical_and.reduce(list(present.values()))
        return Replicates(scores, int(affected.sum()))

    def restricted(self, keep: NDArray[np.bool_]) -> Self:
        """The same submissions over fewer cases."""
        scores = {name: values[:, keep] for name, values in self.scores.items()}
        return type(self)(restrict(self.reference, keep), self.teams, scores)

    def _placed(self) -> list[tuple[ReferenceTerm, tuple[Placements, ...]]]:
        return list(zip(self.terms, self.placements, strict=True))


def intervals_of_aucs(
    panel: TablePanel, chosen: Sequence[int], clusters: NDArray[np.intp] | None, confidence: float
) -> tuple[Interval, ...]:
    """For each team, the confidence interval of the weighted mean of some of its AUCs.

    Args:
        panel: The submissions.
        chosen: Which of the defined terms; all of them for the score, one for that term alone.
        clusters: (cases,) number of each case's patient, or None.
        confidence: Such as 0.95.
    """
    terms = [panel.terms[at] for at in chosen]
    influence, weights = panel.term_influence[:, chosen], panel.weights[chosen] / panel.weights[chosen].sum()
    summed = influence
    if clusters is not None:
        summed = np.array([sum_by_cluster(team, clusters) for team in influence])
    covariance = summed @ summed.transpose(0, 2, 1)
    covariance[:, np.arange(len(terms)), np.arange(len(terms))] += panel.hidden_variance[:, chosen]
    estimates = AucEstimates(
        weights=weights,
        positives=np.array([float(term.positive.size) for term in terms]),
        negatives=np.array([float(term.negative.size) for term in terms]),
        aucs=panel.aucs[:, chosen],
        covariance=covariance,
        freedom=_freedom(weights[:, None] * influence, terms, clusters),
        inflation=_inflation(influence, covariance, clusters),
    )
    return composite_intervals(estimates, confidence)


def _inflation(
    influence: NDArray[np.float64], covariance: NDArray[np.float64], clusters: NDArray[np.intp] | None
) -> NDArray[np.float64]:
    """(teams, terms) how many times each variance is that of independent cases; never less than once."""
    if clusters is None:
        return np.ones(influence.shape[:2])
    independent = np.square(influence).sum(axis=2)
    grouped = np.diagonal(covariance, axis1=1, axis2=2)
    return np.maximum(1.0, grouped / np.where(independent > 0, independent, np.inf))


def _freedom(
    influence: NDArray[np.float64], terms: Sequence[ReferenceTerm], clusters: NDArray[np.intp] | None
) -> NDArray[np.float64]:
    """(teams,) degrees of freedom: each class of each term estimates a part of the variance."""
    classes = [(at, members) for at, term in enumerate(terms) for members in (term.positive, term.negative)]
    variances = np.stack([np.square(influence[:, at, members]).sum(axis=1) for at, members in classes], axis=1)
    freedom = degrees_of_freedom(variances, np.array([members.size - 1.0 for _, members in classes]))
    return freedom if clusters is None else np.minimum(freedom, float(clusters.max()))


def make_table_panel(reference: TableReference, predictions: Sequence[tuple[str, PredictionTable]]) -> TablePanel:
    """Put checked prediction tables, each with its team's name, over their reference."""
    scores = {
        term.name: np.array([term_scores(term, table) for _, table in predictions]).reshape(-1, len(reference.cases))
        for term in reference.terms
    }
    return TablePanel(reference, tuple(name for name, _ in predictions), scores)


def tie_warnings(panel: TablePanel, most: float = 0.2) -> tuple[str, ...]:
    """Submissions in which more than a fifth of the pairs of a term are ties: rounded scores, or labels for scores."""
    return tuple(
        f"'{team}': {found.tied_share:.0%} of the pairs of {term.name} are ties, counted half"
        for term, placed in zip(panel.terms, panel.placements, strict=True)
        for team, found in zip(panel.teams, placed, strict=True)
        if found.tied_share > most
    )
