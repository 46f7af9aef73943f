import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from builders.collections import cortex_collection, larynx, thyroid_collection
from builders.images import build_dicom, build_picture, gradient
from pentathlon.challenge import load_challenge
from pentathlon.dataset import Inputs, build_dataset, verify_dataset
from pentathlon.dataset.workspace import whole_folder
from pentathlon.errors import InputError, OperatorError
from pentathlon.imaging.nifti import read_nifti, write_nifti
from pentathlon.scoring import score_submission

THYROID, CORTEX = load_challenge("thyroid"), load_challenge("cortex")


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def excluded(dataset: Path) -> dict[str, str]:
    return {row["file"]: row["code"] for row in rows_of(dataset / "organiser/exclusions.csv")}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def build(collection, challenge=THYROID, **options):
    return build_dataset(challenge, collection.inputs, collection.folder / "out", **options).dataset


def test_every_image_is_kept_in_one_set_or_excluded_with_a_reason(tmp_path):
    collection = thyroid_collection(tmp_path)
    collection.add("notes.txt", b"hello")
    collection.add("im12.dcm", larynx(12)[:-500])
    out = build(collection)

    cases = rows_of(out / "organiser/cases.csv")

    assert sorted([row["file"] for row in cases] + list(excluded(out))) == sorted(
        path.name for path in collection.images.iterdir()
    )
    assert excluded(out) == {"notes.txt": "not_an_image", "im12.dcm": "unreadable"}
    for row in cases:
        assert (out / row["set"] / "images" / f"{row['case']}.nii.gz").exists()


def test_prepared_image_is_the_one_of_2018(tmp_path):
    out = build(thyroid_collection(tmp_path))
    row = rows_of(out / "organiser/cases.csv")[0]
    seed = int(row["file"][2:4])
    source = sitk.GetImageFromArray(gradient(seed=seed).astype(np.float64) - 1024)
    source.SetSpacing((0.8, 0.8))
    whole = sitk.Resample(source, (249, 285), sitk.Transform(), sitk.sitkLinear, (0, 0), (0.45, 0.45))

    ours = sitk.ReadImage(str(out / row["set"] / "images" / f"{row['case']}.nii.gz"))

    wanted = sitk.GetArrayFromImage(whole)[round(80 * 0.8 / 0.45) - 96 :, round(70 * 0.8 / 0.45) - 96 :][:192, :192]
    assert ours.GetSize() == (192, 192)
    assert ours.GetSpacing() == pytest.approx((0.45, 0.45))
    inside = sitk.GetArrayFromImage(ours)[: wanted.shape[0] - 1, : wanted.shape[1] - 1]
    assert np.abs(inside - wanted[:-1, :-1]).max() < 0.51


def test_labels_are_in_every_set_but_the_test(tmp_path):
    out = build(thyroid_collection(tmp_path))

    assert not (out / "test/labels.csv").exists()
    assert rows_of(out / "reference/test.csv")
    for name in ("train/part1", "train/part2", "validation"):
        images = {path.name.removesuffix(".nii.gz") for path in (out / name / "images").iterdir()}
        assert {row["id"] for row in rows_of(out / name / "labels.csv")} == images


def test_reference_scores_itself_perfectly(tmp_path):
    out = build(thyroid_collection(tmp_path, 24))
    reference = out / "reference/test.csv"

    assert score_submission(THYROID, reference, reference).score == 1


def test_masks_are_on_the_grid_of_their_image_and_stay_binary(tmp_path):
    out = build(cortex_collection(tmp_path), CORTEX)

    for path in (out / "train/part1/masks").iterdir():
        mask, image = read_nifti(path), read_nifti(out / "train/part1/images" / path.name)
        assert set(np.unique(mask.array)) == {0, 1}
        assert np.array_equal(mask.affine, image.affine)
        rows, columns = np.nonzero(mask.array)
        assert rows.mean() == pytest.approx(96, abs=1)
        assert columns.mean() == pytest.approx(96, abs=1)


def test_masks_of_the_test_set_are_reference_only(tmp_path):
    out = build(cortex_collection(tmp_path), CORTEX)

    assert not (out / "test/masks").exists()
    assert len(list((out / "reference/masks").iterdir())) == len(list((out / "test/images").iterdir()))
    assert score_submission(CORTEX, out / "reference/masks", out / "reference/masks").score == 1


def test_same_bytes_whatever_workers_order_and_clock(tmp_path):
    first, second = thyroid_collection(tmp_path / "a", 40), thyroid_collection(tmp_path / "b", 40)
    for path in sorted(second.images.iterdir(), reverse=True):
        content = path.read_bytes()
        path.unlink()
        path.write_bytes(content)
        os.utime(path, (1, 1))

    assert contents(build(first, workers=1)) == contents(build(second, workers=2))


def test_another_seed_gives_other_case_ids(tmp_path):
    collection = thyroid_collection(tmp_path)
    one = build_dataset(THYROID, collection.inputs, tmp_path / "one", seed=1).dataset
    two = build_dataset(THYROID, collection.inputs, tmp_path / "two", seed=2).dataset

    assert {row["case"] for row in rows_of(one / "organiser/cases.csv")}.isdisjoint(
        row["case"] for row in rows_of(two / "organiser/cases.csv")
    )


def test_what_is_released_names_no_source(tmp_path):
    out = build(thyroid_collection(tmp_path))
    released = {name: data for name, data in contents(out).items() if not name.startswith("organiser/")}

    for name, data in released.items():
        plain = data if not name.endswith(".gz") else bytes(read_nifti(out / name).array)
        for secret in (b"im0", b"im1", b"patient1", b"Centre 1", b"1.2.826"):
            assert secret not in plain or (name, secret) == ("figures/centres.svg", b"Centre 1"), name


def test_manifest_of_what_is_released_says_nothing_about_the_reference(tmp_path):
    out = build(thyroid_collection(tmp_path))

    files = json.loads((out / "dataset.json").read_text())["files"]

    assert not [name for name in files if name.startswith(("reference/", "organiser/"))]
    assert verify_dataset(out).counts["kept"] == 12


def test_patients_are_in_one_set_only(tmp_path):
    collection = thyroid_collection(tmp_path, 0)
    for seed in range(30):
        collection.add(f"im{seed:02}.dcm", larynx(seed, PatientID=f"p{seed // 3}"))
    collection.write_labels(["id", "anormale"], [[f"im{seed:02}", seed % 2] for seed in range(30)])
    collection.write_clicks([[f"im{seed:02}", 80, 70] for seed in range(30)])

    sets: dict[int, set[str]] = {}
    for row in rows_of(build(collection) / "organiser/cases.csv"):
        sets.setdefault(int(row["file"][2:4]) // 3, set()).add(row["set"])

    assert all(len(found) == 1 for found in sets.values())


@pytest.mark.parametrize("column", ["file", "id"])
def test_labels_match_by_file_with_folders_or_by_instance_uid(tmp_path, column):
    collection = thyroid_collection(tmp_path, 0)
    for seed in range(8):
        collection.add(f"centre{seed}/IM1", larynx(seed))
    names = [f"centre{seed}/IM1" if column == "file" else f"1.2.826.0.1.{seed}" for seed in range(8)]
    collection.write_labels([column, "anormale"], [[name, seed % 2] for seed, name in enumerate(names)])
    collection.write_clicks([[f"1.2.826.0.1.{seed}" if column == "id" else names[seed], 80, 70] for seed in range(8)])

    assert excluded(build(collection)) == {}


def test_a_name_that_stands_for_several_files_matches_none(tmp_path):
    collection = thyroid_collection(tmp_path, 6)
    for folder in ("a", "b"):
        collection.add(f"{folder}/im99.dcm", larynx(90 if folder == "a" else 91))
    collection.write_labels(["id", "anormale"], [[f"im{seed:02}", seed % 2] for seed in [*range(6), 99]])

    out = build(collection)

    assert excluded(out) == {"a/im99.dcm": "no_label", "b/im99.dcm": "no_label"}
    assert "several files have this name" in (out / "organiser/exclusions.csv").read_text()


def test_zip_archives_are_entered(tmp_path):
    collection = thyroid_collection(tmp_path)
    with zipfile.ZipFile(tmp_path / "images.zip", "w") as archive:
        for path in collection.images.iterdir():
            archive.write(path, path.name)
    packed = Inputs(tmp_path / "images.zip", collection.inputs.labels, collection.inputs.clicks)

    out = build_dataset(THYROID, packed, tmp_path / "packed").dataset

    assert contents(out) == contents(build(collection))


def test_label_rows_without_image_are_listed(tmp_path):
    collection = thyroid_collection(tmp_path)
    collection.write_labels(["id", "anormale"], [[f"im{seed:02}", seed % 2] for seed in range(13)])

    assert rows_of(build(collection) / "organiser/labels_without_image.csv") == [
        {"row": "14", "id": "im12", "file": ""}
    ]


def test_unknown_criteria_are_listed_apart(tmp_path):
    collection = thyroid_collection(tmp_path)
    collection.add("im03.dcm", larynx(3, SliceThickness=None))

    [row] = rows_of(build(collection) / "organiser/observations.csv")

    assert (row["file"], row["criterion"], row["outcome"]) == ("im03.dcm", "slice thickness", "unknown")


def test_images_that_are_one_too_many_are_excluded(tmp_path):
    collection = thyroid_collection(tmp_path)
    noise = np.random.default_rng(0).integers(0, 8, gradient().shape, dtype=np.uint16)
    collection.add("im50.dcm", larynx(0, StudyInstanceUID="1.2.50"))
    collection.add("im51.dcm", build_dicom(gradient(seed=1) + noise, **_study(51)))
    collection.add("im52.dcm", larynx(52, StudyInstanceUID="1.2.2"))
    rows = [[f"im{seed:02}", seed % 2] for seed in range(12)] + [["im50", 0], ["im51", 1], ["im52", 0]]
    collection.write_labels(["id", "anormale"], rows)
    collection.write_clicks([[row[0], 80, 70] for row in rows])

    assert excluded(build(collection)) == {
        "im50.dcm": "exact_duplicate",
        "im51.dcm": "near_duplicate",
        "im52.dcm": "several_per_exam",
    }


def _study(seed):
    return {
        "Modality": "CT",
        "RescaleIntercept": -1024,
        "RescaleSlope": 1,
        "SliceThickness": 2,
        "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
        "StudyInstanceUID": f"1.2.{seed}",
    }


def test_the_same_pixels_under_different_labels_are_all_excluded(tmp_path):
    collection = thyroid_collection(tmp_path)
    collection.add("im01.dcm", larynx(0))

    assert excluded(build(collection)) == {"im00.dcm": "conflicting_labels", "im01.dcm": "conflicting_labels"}


def test_clicks_decide_what_is_curated(tmp_path):
    collection = thyroid_collection(tmp_path)
    collection.write_clicks([[f"im{seed:02}", 500 if seed == 4 else 80, 70] for seed in range(1, 12)])

    assert excluded(build(collection)) == {"im00.dcm": "not_curated", "im04.dcm": "click_outside"}


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("k00.nii.gz", None, "no_mask"),
        ("k00.png", build_picture(np.zeros((160, 140), np.uint8)), "unusable_mask"),
        ("k00.png", build_picture(np.ones((100, 100), np.uint8)), "unusable_mask"),
        ("k00.png", b"\x89PNG\r\n\x1a\n broken", "unusable_mask"),
        ("k00.jpg", build_picture(np.full((160, 140), 255, np.uint8), "JPEG"), "unusable_mask"),
    ],
)
def test_a_mask_that_cannot_be_used_excludes_its_image(tmp_path, name, content, code):
    collection = cortex_collection(tmp_path)
    (tmp_path / "masks/k00.nii.gz").unlink()
    if content is not None:
        (tmp_path / "masks" / name).write_bytes(content)

    assert excluded(build(collection, CORTEX)) == {"k00": code}


def test_a_coloured_mask_counts_where_it_is_not_black(tmp_path):
    collection = cortex_collection(tmp_path)
    blue = np.zeros((160, 140, 3), np.uint8)
    blue[40:60, 30:70, 2] = 255
    (tmp_path / "masks/k00.nii.gz").unlink()
    (tmp_path / "masks/k00.png").write_bytes(build_picture(blue))

    assert excluded(build(collection, CORTEX)) == {}


def test_of_a_volume_the_slice_with_most_mask_is_taken(tmp_path):
    preparation = CORTEX.preparation.model_copy(update={"frame": "largest_mask", "mask_values": (1,)})
    criteria = CORTEX.criteria.model_copy(update={"modality": (), "plane": None})
    challenge = CORTEX.model_copy(update={"preparation": preparation, "criteria": criteria})
    collection = cortex_collection(tmp_path)
    volume, mask = sitk.GetImageFromArray(np.stack([gradient(seed=s) for s in (50, 51, 52)])), np.zeros((3, 160, 140))
    mask[1, 50:100, 50:100], mask[2] = 1, 2
    (collection.images / "k00").unlink()
    (tmp_path / "masks/k00.nii.gz").unlink()
    sitk.WriteImage(volume, str(collection.images / "k00.nii.gz"))
    sitk.WriteImage(sitk.GetImageFromArray(mask.astype(np.uint8)), str(tmp_path / "masks/k00.nii.gz"))

    out = build(collection, challenge)

    [row] = [row for row in rows_of(out / "organiser/cases.csv") if row["file"] == "k00.nii.gz"]
    image = read_nifti(out / row["set"] / "images" / f"{row['case']}.nii.gz").array
    assert np.array_equal(image[96:100, 96:100], gradient(seed=51)[75:79, 75:79])


def test_before_curation_every_image_is_listed_and_none_kept(tmp_path):
    collection = thyroid_collection(tmp_path)
    (tmp_path / "clicks.csv").unlink()

    result = build_dataset(THYROID, collection.inputs, tmp_path / "out")

    assert set(excluded(result.dataset).values()) == {"not_curated"}
    assert result.warnings[0] == "no image was kept: organiser/exclusions.csv says why"
    assert verify_dataset(result.dataset).counts["kept"] == 0


def test_a_folder_without_images_is_wrong_input(tmp_path):
    collection = thyroid_collection(tmp_path)
    shutil.rmtree(collection.images)
    collection.images.mkdir()

    with pytest.raises(InputError, match="holds no file"):
        build(collection)

    assert not (tmp_path / "out").exists()


def test_an_existing_folder_is_not_touched(tmp_path):
    collection = thyroid_collection(tmp_path)
    build(collection)
    before = contents(tmp_path / "out")

    with pytest.raises(OperatorError, match="exists already"):
        build(collection)

    assert contents(tmp_path / "out") == before


def test_two_runs_cannot_write_the_same_place(tmp_path):
    with whole_folder(tmp_path / "out"), pytest.raises(OperatorError, match="another run"):
        build(thyroid_collection(tmp_path))


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_killed_build_leaves_nothing_that_looks_whole(tmp_path, workers):
    collection = thyroid_collection(tmp_path, 200)
    command = [sys.executable, "-m", "pentathlon.cli", "build", "thyroid", str(collection.images)]
    command += ["--labels", str(tmp_path / "labels.csv"), "--clicks", str(tmp_path / "clicks.csv")]
    command += ["--out", str(tmp_path / "out"), "--workers", workers]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True)
    process.stderr.readline()
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    assert not (tmp_path / "out").exists()

    killed = contents(build(collection))
    shutil.rmtree(tmp_path / "out")

    assert killed == contents(build(collection))


def test_builds_of_one_image_and_of_one_class_work(tmp_path):
    collection = thyroid_collection(tmp_path, 1)

    assert verify_dataset(build(collection)).counts["kept"] == 1


def test_progress_ends_at_the_total(tmp_path):
    said = []
    build(thyroid_collection(tmp_path), advance=lambda done, total: said.append((done, total)))

    assert said[-1] == (12, 12)


def test_time_does_not_matter(tmp_path):
    first = contents(build(thyroid_collection(tmp_path / "a")))
    time.sleep(1.1)

    assert first == contents(build(thyroid_collection(tmp_path / "b")))


def test_masks_may_come_as_an_archive(tmp_path):
    collection = cortex_collection(tmp_path)
    with zipfile.ZipFile(tmp_path / "masks.zip", "w") as archive:
        for path in (tmp_path / "masks").iterdir():
            archive.write(path, f"deep/{path.name}")
    inputs = Inputs(collection.images, collection.inputs.labels, masks=tmp_path / "masks.zip")

    assert excluded(build_dataset(CORTEX, inputs, tmp_path / "out").dataset) == {}


def test_a_mask_outside_of_the_crop_excludes_its_image(tmp_path):
    collection = cortex_collection(tmp_path)
    corners = np.zeros((160, 140), np.uint8)
    corners[0, 0] = corners[-1, -1] = 1
    write_nifti(tmp_path / "masks/k00.nii.gz", corners, spacing_mm=(0.8, 0.8), origin_mm=(0, 0))
    small = CORTEX.preparation.model_copy(update={"image_size": (32, 32)})

    assert excluded(build(collection, CORTEX.model_copy(update={"preparation": small}))) == {"k00": "unusable_mask"}
