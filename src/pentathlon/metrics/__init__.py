"""Measures of agreement between reference and prediction, and the score they add up to."""

from pentathlon.metrics.auc import Auc, auc, doubled_wins
from pentathlon.metrics.composite import composite, effective_weights
from pentathlon.metrics.dice import dice

__all__ = ["Auc", "auc", "composite", "dice", "doubled_wins", "effective_weights"]
