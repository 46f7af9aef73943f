"""Small collections of images, labels, clicks and masks on disk, as centres send them."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from builders.images import AXIAL, CORONAL, CT, build_dicom, gradient
from pentathlon.dataset import Inputs
from pentathlon.delimited import write_table
from pentathlon.imaging.nifti import write_nifti


@dataclass(frozen=True)
class Collection:
    """A folder with images/, labels.csv, clicks.csv and masks/."""

    folder: Path

    @property
    def images(self) -> Path:
        return self.folder / "images"

    @property
    def inputs(self) -> Inputs:
        masks = self.folder / "masks"
        clicks = self.folder / "clicks.csv"
        return Inputs(
            self.images,
            self.folder / "labels.csv",
            clicks if clicks.exists() else None,
            masks if masks.exists() else None,
        )

    def add(self, name: str, content: bytes) -> None:
        path = self.images / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def write_labels(self, columns: list[str], rows: list[list[object]]) -> None:
        write_table(self.folder / "labels.csv", columns, rows)

    def write_clicks(self, rows: list[list[object]]) -> None:
        write_table(self.folder / "clicks.csv", ["id", "row", "column"], rows)


def larynx(seed: int, **attributes: object) -> bytes:
    """An image that the thyroid challenge keeps."""
    plain = {**CT, "SliceThickness": 2, "PatientID": f"patient{seed}", "StudyInstanceUID": f"1.2.{seed}"}
    identity = {"SOPInstanceUID": f"1.2.826.0.1.{seed}", "ImageOrientationPatient": AXIAL}
    return build_dicom(gradient(seed=seed), **{**plain, **identity, **attributes})


def thyroid_collection(folder: Path, count: int = 12) -> Collection:
    """Images im00.dcm … with alternating labels from three centres, clicked at their middle."""
    collection = Collection(folder)
    for seed in range(count):
        collection.add(f"im{seed:02}.dcm", larynx(seed))
    rows = [[f"im{seed:02}", "Oui" if seed % 2 else "non", f"Centre {seed % 3}"] for seed in range(count)]
    collection.write_labels(["id", "anormale", "centre"], rows)
    collection.write_clicks([[f"im{seed:02}", 80, 70] for seed in range(count)])
    return collection


def cortex_collection(folder: Path, count: int = 12) -> Collection:
    """Coronal images with a rectangular mask each."""
    collection = Collection(folder)
    (folder / "masks").mkdir(parents=True)
    for seed in range(count):
        attributes = {
            **CT,
            "ImageOrientationPatient": CORONAL,
            "PatientID": f"p{seed}",
            "StudyInstanceUID": f"1.3.{seed}",
        }
        collection.add(f"k{seed:02}", build_dicom(gradient(seed=seed), **attributes))
        mask = np.zeros((160, 140), np.uint8)
        mask[40 : 60 + seed, 30:70] = 1
        write_nifti(folder / "masks" / f"k{seed:02}.nii.gz", mask, spacing_mm=(0.8, 0.8), origin_mm=(0, 0))
    collection.write_labels(["id", "Injection"], [[f"k{seed:02}", seed % 2] for seed in range(count)])
    return collection
