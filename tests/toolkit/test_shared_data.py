"""Everything on real images. Skipped by name where the folder is absent."""

import csv
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from builders.shared_data import SHARED_DATA
from pentathlon.challenge import builtin_challenges, load_challenge
from pentathlon.dataset import Inputs, build_dataset, check_images, verify_dataset
from pentathlon.delimited import write_table
from pentathlon.inclusion.codes import EXCLUSION_CODES

pytestmark = pytest.mark.skipif(SHARED_DATA is None, reason="the folder of real images is absent")
EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize("challenge", builtin_challenges(), ids=lambda challenge: challenge.id)
def test_every_real_file_is_kept_or_excluded_with_a_reason(challenge):
    result = check_images(challenge, SHARED_DATA, workers=2)

    assert len(result.images) == sum(path.is_file() for path in SHARED_DATA.rglob("*"))
    assert {image.code for image in result.images} <= {"", *EXCLUSION_CODES}
    assert all(image.detail for image in result.images if image.code)


def test_no_detail_quotes_a_patients_name():
    """Names in the headers of the real files, among them those of the pydicom test files."""
    result = check_images(load_challenge("cortex"), SHARED_DATA, workers=2)

    said = " ".join(f"{image.detail} {image.observations}" for image in result.images).lower()
    assert not [name for name in ("compressedsamples", "lestrade", "citizen", "bourne", "buc^") if name in said]


def test_whole_folder_builds_with_a_label_for_every_file(tmp_path):
    files = [path for path in SHARED_DATA.rglob("*") if path.is_file()]
    rows = [[path.relative_to(SHARED_DATA).as_posix(), index % 2] for index, path in enumerate(files)]
    write_table(tmp_path / "labels.csv", ["file", "Malignant"], rows)
    inputs = Inputs(SHARED_DATA, tmp_path / "labels.csv")

    result = build_dataset(load_challenge(EXAMPLES / "liver_mass_us.toml"), inputs, tmp_path / "out", workers=2)

    assert result.counts["received"] == len(files)
    assert verify_dataset(tmp_path / "out").counts == result.counts


def test_sixth_challenge_of_kidney_volumes(tmp_path):
    source = SHARED_DATA / "sohamtalukdar__renal-compartment"
    for folder in ("images", "masks"):
        (tmp_path / folder).mkdir()
    cases = ("S01V02", "S02V01", "S04V01")
    for case in cases:
        shutil.copy(source / f"Data/Data/{case}_T2W.nii.gz", tmp_path / f"images/{case}.nii.gz")
        shutil.copy(source / f"GroundTruth/{case}_seg_v2.nii.gz", tmp_path / f"masks/{case}.nii.gz")
    write_table(tmp_path / "labels.csv", ["id"], [[case] for case in cases])
    inputs = Inputs(tmp_path / "images", tmp_path / "labels.csv", masks=tmp_path / "masks")

    result = build_dataset(load_challenge(EXAMPLES / "kidney_cortex_mr.toml"), inputs, tmp_path / "out")

    assert result.counts["kept"] == 3


def test_sixth_challenge_of_liver_masses(tmp_path):
    source = SHARED_DATA / "sarah-antillia__Ultrasound-Liver/Ultrasound-Liver/mini_test"
    rows = []
    for path in sorted((source / "masks").glob("*.png")):
        colour = np.asarray(Image.open(path)).reshape(-1, 3).max(axis=0)
        rows.append([path.stem, "malin" if colour[0] else "0"])
    rows = [[stem, "oui" if value == "malin" else "non"] for stem, value in rows]
    write_table(tmp_path / "labels.csv", ["id", "Maligne"], rows)
    inputs = Inputs(source / "images", tmp_path / "labels.csv")

    result = build_dataset(load_challenge(EXAMPLES / "liver_mass_us.toml"), inputs, tmp_path / "out")

    with (tmp_path / "out/reference/test.csv").open() as stream:
        values = {row["Malignant"] for row in csv.DictReader(stream)}
    assert result.counts["kept"] == 14
    assert values == {"0", "1"}
