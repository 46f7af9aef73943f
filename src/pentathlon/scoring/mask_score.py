"""Dice of predicted masks: a mask that is missing or cannot be used counts 0, and a warning says why."""

from collections.abc import Mapping
from fractions import Fraction
from math import fsum
from pathlib import Path

from pentathlon.errors import ImageRefusedError, PredictionError, Problem
from pentathlon.metrics import dice, effective_weights
from pentathlon.scoring.mask_reference import MaskReference, ReferenceMask
from pentathlon.scoring.result import Score, TermScore
from pentathlon.submission import MaskFile, open_mask_files
from pentathlon.submission.masks import read_predicted_mask
from pentathlon.submission.nearest import nearest


def dice_per_case(reference: MaskReference, prediction: Path) -> tuple[dict[str, float], tuple[str, ...]]:
    """Dice of every case of the reference, and a warning for each one that counts 0 because its mask is no use.

    Raises:
        PredictionError: not a folder or zip archive of masks, an unsafe archive, or a mask of an unknown case.
    """
    values, warnings = {}, []
    with open_mask_files(prediction, PredictionError) as files:
        _check_names(files, reference, prediction.name)
        for case, mask in reference.masks.items():
            try:
                values[case] = _dice(mask, files.get(case))
            except ImageRefusedError as error:
                values[case] = 0.0
                warnings.append(f"case {case} counts 0: {error.detail}")
    return values, tuple(warnings)


def score_masks(reference: MaskReference, prediction: Path) -> Score:
    """Mean Dice over the reference masks.

    Raises:
        PredictionError: see `dice_per_case`.
    """
    return score_of_dice(reference, *dice_per_case(reference, prediction))


def score_of_dice(reference: MaskReference, values: Mapping[str, float], warnings: tuple[str, ...]) -> Score:
    """The score whose Dice per case is known."""
    challenge, cases = reference.challenge, len(values)
    mean = Fraction(fsum(values.values())) / cases
    filled = sum(mask.size > 0 for mask in reference.masks.values())
    weights = effective_weights(challenge.scoring, {term.name: True for term in challenge.scoring.terms})
    terms = tuple(TermScore(name, weight, mean, cases, filled) for name, weight in weights.items())
    return Score(challenge.id, mean, terms, cases, warnings)


def _dice(mask: ReferenceMask, file: MaskFile | None) -> float:
    if file is None:
        raise ImageRefusedError("no_mask", "no mask was sent for it")
    return dice(mask.inside, read_predicted_mask(file.read(), mask.header))


def _check_names(files: Mapping[str, MaskFile], reference: MaskReference, source: str) -> None:
    missing = [case for case in reference.masks if case not in files]
    problems = [
        Problem(f"'{file.name}' is for no case of the reference{nearest(case, missing)}", file=source)
        for case, file in files.items()
        if case not in reference.masks
    ]
    if problems:
        raise PredictionError(problems)
