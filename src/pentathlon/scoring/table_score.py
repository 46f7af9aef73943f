"""Weighted AUC of a prediction table."""

from math import fsum

import numpy as np
from numpy.typing import NDArray

from pentathlon.metrics.auc import Auc, doubled_wins
from pentathlon.metrics.composite import composite
from pentathlon.scoring.result import Score, TermScore
from pentathlon.scoring.table_reference import ReferenceTerm, TableReference
from pentathlon.submission import PredictionTable


def score_table(reference: TableReference, prediction: PredictionTable) -> Score:
    """The score of a checked table."""
    aucs = {term.name: term_auc(term, term_scores(term, prediction)) for term in reference.terms}
    terms = tuple(
        TermScore(term.name, term.weight, found.exact, found.positives + found.negatives, found.positives)
        for term, found in zip(reference.terms, aucs.values(), strict=True)
    )
    weights, values = {each.name: each.weight for each in terms}, {each.name: each.exact for each in terms}
    exact = composite(weights, values) if reference.is_defined else None
    warnings = (*reference.warnings, *prediction.warnings)
    return Score(reference.challenge.id, exact, terms, len(reference.cases), warnings)


def term_scores(term: ReferenceTerm, prediction: PredictionTable) -> NDArray[np.float64]:
    """(cases,) the term's prediction: its column, or its columns added and rounded once, whatever their order."""
    columns = [prediction.values[column] for column in term.columns]
    if len(columns) == 1:
        return columns[0]
    return np.array([fsum(cells) for cells in zip(*columns, strict=True)])


def term_auc(term: ReferenceTerm, scores: NDArray[np.float64]) -> Auc:
    """AUC over the cases that count."""
    wins = doubled_wins(scores[term.positive], scores[term.negative])
    return Auc(wins, term.positive.size, term.negative.size)
