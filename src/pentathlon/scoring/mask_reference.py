"""The reference of a challenge that is predicted in masks, decoded once for all submissions."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pentathlon.challenge import Challenge
from pentathlon.errors import DatasetError, ImageRefusedError, Problem
from pentathlon.imaging.nifti import NiftiHeader
from pentathlon.submission import open_mask_files
from pentathlon.submission.masks import read_reference_mask


@dataclass(frozen=True)
class ReferenceMask:
    """The reference of one case.

    Attributes:
        header: Where the mask lies.
        inside: (rows, columns) pixels of the mask.
        size: Number of pixels inside.
    """

    header: NiftiHeader
    inside: NDArray[np.bool_]
    size: int


@dataclass(frozen=True)
class MaskReference:
    """The reference masks by case, in the order of their names."""

    challenge: Challenge
    masks: dict[str, ReferenceMask]

    @property
    def cases(self) -> tuple[str, ...]:
        """Identifiers: file names without `.nii` or `.nii.gz`."""
        return tuple(self.masks)

    @property
    def sha256(self) -> str:
        """Hash of what the score depends on: the cases and their masks."""
        content = hashlib.sha256()
        for case, mask in self.masks.items():
            content.update(f"{case}\n{mask.inside.shape}\n".encode() + np.packbits(mask.inside).tobytes())
        return content.hexdigest()


def read_mask_reference(challenge: Challenge, path: Path) -> MaskReference:
    """Read every mask of a folder or zip archive.

    Raises:
        DatasetError: a mask is unreadable or not binary, or the folder holds something else.
    """
    masks, problems = {}, []
    with open_mask_files(path, DatasetError) as files:
        for case, file in sorted(files.items()):
            try:
                header, inside = read_reference_mask(file.read())
                masks[case] = ReferenceMask(header, inside, int(np.count_nonzero(inside)))
            except ImageRefusedError as error:
                problems.append(Problem(f"the reference mask cannot be used: {error.detail}", file=file.name))
    if problems:
        raise DatasetError(problems)
    return MaskReference(challenge, masks)
