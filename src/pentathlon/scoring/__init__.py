"""The score of a submission: a reference and a prediction in, the weighted terms out."""

from pentathlon.scoring.result import Score, TermScore
from pentathlon.scoring.score import score_submission

__all__ = ["Score", "TermScore", "score_submission"]
