"""Score one submission."""

from pathlib import Path

from pentathlon.challenge import Challenge
from pentathlon.scoring.mask_reference import read_mask_reference
from pentathlon.scoring.mask_score import score_masks
from pentathlon.scoring.result import Score
from pentathlon.scoring.table_reference import read_table_reference
from pentathlon.scoring.table_score import score_table
from pentathlon.submission import read_prediction_table


def score_submission(challenge: Challenge, reference: Path, prediction: Path) -> Score:
    """Score a submission by the rules of the challenge; they are those of 2018 for the five that ship.

    Args:
        challenge: What is scored.
        reference: Table, or folder or zip archive of masks.
        prediction: The same kind of thing as the reference.

    Raises:
        InputError: the reference or the prediction cannot be used as it stands; every problem is listed.
    """
    if challenge.prediction.kind == "masks":
        return score_masks(read_mask_reference(challenge, reference), prediction)
    known = read_table_reference(challenge, reference)
    return score_table(
        known, read_prediction_table(prediction, columns=challenge.prediction.columns, cases=known.cases)
    )
