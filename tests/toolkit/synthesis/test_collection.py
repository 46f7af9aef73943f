"""What `simulate` leaves on disk: layout, counts, truth, repetition, refusals."""

import hashlib

import cv2
import numpy as np
import pytest
import SimpleITK as sitk
from PIL import Image

from pentathlon.challenge import builtin_challenges, load_challenge
from pentathlon.challenge.expression import parse_expression
from pentathlon.challenge.load import BUILTIN
from pentathlon.cli.app import run
from pentathlon.delimited import read_table
from pentathlon.errors import OperatorError
from pentathlon.imaging.open import open_image
from pentathlon.inclusion.codes import EXCLUSION_CODES
from pentathlon.labels import file_stem
from pentathlon.synthesis import simulate
from pentathlon.synthesis.collection import make_collection
from pentathlon.synthesis.faults import CYCLES, PLANTED, RECEIVED, faults_for
from pentathlon.synthesis.plan import plan_collection


def rows_of(path):
    return [record for _, record in read_table(path).records()]


def files_of(folder):
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}


def hashes(folder):
    return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files_of(folder).items()}


def test_same_seed_same_bytes(tmp_path):
    for name in ("first", "second"):
        simulate(tmp_path / name, scale=0.01, seed=9)
    assert hashes(tmp_path / "first") == hashes(tmp_path / "second")


def test_other_seed_other_images(tmp_path):
    for seed in (1, 2):
        simulate(tmp_path / str(seed), challenges=["thyroid"], scale=0.01, seed=seed)
    assert hashes(tmp_path / "1")["thyroid/labels.csv"] != hashes(tmp_path / "2")["thyroid/labels.csv"]


def test_challenge_alone_has_the_bytes_it_has_among_five(tmp_path):
    simulate(tmp_path / "all", scale=0.01, seed=4)
    simulate(tmp_path / "one", challenges=["liver"], scale=0.01, seed=4)
    assert hashes(tmp_path / "all" / "liver") == hashes(tmp_path / "one" / "liver")


@pytest.mark.parametrize("challenge", BUILTIN)
def test_counts_follow_2018(collection, challenge):
    assert len(files_of(collection / challenge / "images")) == round(RECEIVED[challenge] * 0.04)
    faults = rows_of(collection / challenge / "truth/faults.csv")
    assert len(faults) == round(round(RECEIVED[challenge] * 0.04) * PLANTED[challenge] / RECEIVED[challenge])


def test_faults_at_full_scale_are_received_minus_kept_of_2018():
    assert {name: len(faults_for(name, RECEIVED[name])) for name in BUILTIN} == {
        "cortex": 48, "breast": 118, "meniscus": 566, "thyroid": 95, "liver": 133,
    }  # fmt: skip


@pytest.mark.parametrize("challenge", BUILTIN)
def test_fault_codes_are_exclusion_codes(challenge):
    assert set(CYCLES[challenge]) <= set(EXCLUSION_CODES)


@pytest.mark.parametrize("challenge", BUILTIN)
def test_layout_is_the_contract(collection, challenge):
    folder, preparation = collection / challenge, load_challenge(challenge).preparation
    assert (folder / "clicks.csv").exists() == (preparation.crop == "click")
    assert (folder / "masks").exists() == preparation.mask
    assert (folder / "truth/sectors").exists() == preparation.sector_mask
    assert read_table(folder / "truth/faults.csv").columns == ("file", "code")
    assert read_table(folder / "truth/identifiers.csv").columns == ("file", "keyword", "value")
    assert read_table(folder / "truth/labels.csv").columns == ("id", *load_challenge(challenge).labels.names)


@pytest.mark.parametrize("challenge", BUILTIN)
def test_every_image_is_faulty_or_labelled_in_the_truth(collection, challenge):
    folder = collection / challenge
    files = files_of(folder / "images")
    faulty = {row["file"] for row in rows_of(folder / "truth/faults.csv")}
    labelled = {row["id"] for row in rows_of(folder / "truth/labels.csv")}
    assert faulty <= set(files)
    assert len({file_stem(file) for file in files}) == len(files)
    assert labelled == {file_stem(file) for file in files if file not in faulty}


@pytest.mark.parametrize("challenge", builtin_challenges(), ids=lambda challenge: challenge.id)
def test_truth_contradicts_nothing(collection, challenge):
    conditions = [parse_expression(each.when) for each in challenge.labels.contradictions]
    for row in rows_of(collection / challenge.id / "truth/labels.csv"):
        assert not any(condition.holds(row) for condition in conditions)
        for column in challenge.labels.binary:
            assert row[column.name] == str(int(parse_expression(column.when).holds(row)))


def test_masks_lie_on_the_grid_of_their_image(collection):
    folder = collection / "cortex"
    for row in rows_of(folder / "truth/labels.csv"):
        mask = sitk.GetArrayFromImage(sitk.ReadImage(str(folder / "masks" / f"{row['id']}.nii.gz")))
        [image] = [path for path in (folder / "images").rglob("*") if path.stem == row["id"]]
        pixels = open_image(image.read_bytes()).load()
        around = cv2.dilate(mask, np.ones((15, 15), np.uint8)) & ~cv2.dilate(mask, np.ones((5, 5), np.uint8))
        assert set(np.unique(mask)) == {0, 1}
        assert pixels[mask > 0].mean() > pixels[around > 0].mean() + 10  # the cortex lies in fat


def test_sectors_are_pictures_of_zeros_and_255(collection):
    for path in (collection / "liver/truth/sectors").iterdir():
        assert set(np.unique(np.asarray(Image.open(path)))) == {0, 255}


def test_smallest_scale_makes_one_image_of_each(tmp_path):
    assert set(simulate(tmp_path / "out", scale=1e-6).received.values()) == {1}


def test_progress_counts_every_image(tmp_path):
    seen = []
    simulate(
        tmp_path / "out", challenges=["thyroid"], scale=0.01, progress=lambda done, total: seen.append((done, total))
    )
    assert seen == [(done, 6) for done in range(1, 7)]


@pytest.mark.parametrize(
    "wrong",
    [
        {"scale": 0},
        {"scale": -1},
        {"scale": 11},
        {"scale": float("nan")},
        {"seed": -1},
        {"challenges": ["brain"]},
        {"challenges": []},
    ],
)
def test_impossible_arguments_are_the_operators_to_correct(tmp_path, wrong):
    with pytest.raises(OperatorError):
        simulate(tmp_path / "out", **wrong)
    assert not (tmp_path / "out").exists()


def test_folder_that_is_not_empty_is_left_alone(tmp_path):
    (tmp_path / "note.txt").write_text("mine")
    with pytest.raises(OperatorError, match="not empty"):
        simulate(tmp_path, scale=0.01)
    assert set(files_of(tmp_path)) == {"note.txt"}


def test_command_says_what_it_made(tmp_path, capsys):
    assert run(["simulate", str(tmp_path / "out"), "--challenge", "thyroid", "--scale", "0.01"]) == 0
    assert capsys.readouterr().out == "thyroid    6 images, 1 of them with a planted fault\n"
    assert run(["simulate", str(tmp_path / "out"), "--challenge", "thyroid"]) == 3


@pytest.mark.parametrize("challenge", BUILTIN)
def test_every_fault_of_every_challenge_can_be_made(tmp_path, challenge):
    definition = load_challenge(challenge)
    one_of_each = {image.fault: image for image in plan_collection(definition, 0.5, 3) if image.fault}
    make_collection(definition, list(one_of_each.values()), tmp_path, 3)
    planted = {row["code"] for row in rows_of(tmp_path / "truth/faults.csv")}
    assert planted == set(CYCLES[challenge])
    assert set(files_of(tmp_path / "images")) == {image.file for image in one_of_each.values()}
