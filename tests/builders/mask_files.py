"""Folders and zip archives of masks."""

import zipfile
from pathlib import Path

import numpy as np

from pentathlon.imaging.nifti import write_nifti


def blob(rng, shape=(24, 20)):
    """A random rectangle inside of a picture, uint8 with 0 and 1."""
    mask = np.zeros(shape, np.uint8)
    top, left = rng.integers(0, shape[0] // 2), rng.integers(0, shape[1] // 2)
    mask[top : top + rng.integers(3, 12), left : left + rng.integers(3, 10)] = 1
    return mask


def write_masks(folder: Path, masks, ending=".nii.gz", *, spacing_mm=(1.0, 1.0), origin_mm=(0.0, 0.0)):
    """Write masks by case; the folder is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for case, mask in masks.items():
        write_nifti(folder / f"{case}{ending}", mask, spacing_mm=spacing_mm, origin_mm=origin_mm)
    return folder


def zip_folder(folder: Path, path: Path, prefix=""):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, prefix + file.relative_to(folder).as_posix())
    return path
