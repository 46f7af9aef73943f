"""Dice of predicted masks: a mask that is missing or cannot be used counts 0, and a warning says why."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import fsum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pentathlon.errors import MOST_PROBLEMS_SHOWN, ImageRefusedError, PredictionError, Problem
from pentathlon.metrics import dice, effective_weights
from pentathlon.scoring.mask_reference import MaskReference, ReferenceMask
from pentathlon.scoring.result import Score, TermScore
from pentathlon.submission import MaskFile, open_mask_files
from pentathlon.submission.masks import read_predicted_mask
from pentathlon.submission.nearest import nearest

_GOOD_DICE = 0.5
_FAR_BETTER = 0.3


def dice_per_case(reference: MaskReference, prediction: Path) -> tuple[dict[str, float], tuple[str, ...]]:
    """Dice of every case of the reference, and a warning for each one that counts 0 because its mask is no use.

    Raises:
        PredictionError: not a folder or zip archive of masks, an unsafe archive, or a mask of an unknown case.
    """
    values, flipped, warnings = {}, {}, []
    with open_mask_files(prediction, PredictionError) as files:
        _check_names(files, reference, prediction.name)
        for case, mask in reference.masks.items():
            try:
                inside = _predicted(mask, files.get(case))
                values[case] = dice(mask.inside, inside)
                flipped[case] = _flipped_dice(mask, inside) if values[case] < _GOOD_DICE else (values[case],) * 2
            except ImageRefusedError as error:
                values[case] = 0.0
                warnings.append(f"case {case} counts 0: {error.detail}")
    return values, (*warnings, *_looks_flipped(values, flipped))


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
    return Score(challenge.id, mean, terms, cases, (*warnings, *_empty_references(reference, values)))


def _predicted(mask: ReferenceMask, file: MaskFile | None) -> NDArray[np.bool_]:
    if file is None:
        raise ImageRefusedError("no_mask", "no mask was sent for it")
    return read_predicted_mask(file.read(), mask.header)


def _flipped_dice(mask: ReferenceMask, inside: NDArray[np.bool_]) -> tuple[float, ...]:
    """Dice of the prediction turned upside down, and left to right."""
    return tuple(dice(mask.inside, np.flip(inside, axis)) for axis in (0, 1))


def _looks_flipped(values: Mapping[str, float], flipped: Mapping[str, tuple[float, ...]]) -> Iterator[str]:
    """Nothing is flipped for the team; it is told."""
    mean = fsum(values.values()) / len(values)
    for axis, what in enumerate(("upside down", "flipped left to right")):
        turned = fsum(each[axis] for each in flipped.values()) / len(values)
        if turned > mean + _FAR_BETTER:
            yield f"the masks look {what}: the mean Dice would be {turned:.2f} instead of {mean:.2f}"


def _empty_references(reference: MaskReference, values: Mapping[str, float]) -> Iterator[str]:
    empty = [case for case, mask in reference.masks.items() if not mask.size]
    filled = [values[case] for case, mask in reference.masks.items() if mask.size]
    if empty and filled:
        mean = fsum(filled) / len(filled)
        yield f"reference: {len(empty)} of {len(values)} masks are empty; the mean Dice of the others is {mean:.4f}"


def _check_names(files: Mapping[str, MaskFile], reference: MaskReference, source: str) -> None:
    missing = [case for case in reference.masks if case not in files]
    unknown = [case for case in files if case not in reference.masks]
    hints = [nearest(case, missing) for case in unknown[:MOST_PROBLEMS_SHOWN]] + [""] * len(unknown)
    if unknown:
        raise PredictionError(
            Problem(f"'{files[case].name}' is for no case of the reference{hint}", file=source)
            for case, hint in zip(unknown, hints, strict=False)
        )
