"""Scores of predicted masks are mean Dice over the reference; what cannot be used counts 0, and says why."""

import nibabel
import numpy as np
import pytest
import SimpleITK

from builders.mask_files import blob, write_masks, zip_folder
from pentathlon.challenge import load_challenge
from pentathlon.errors import DatasetError, PredictionError
from pentathlon.imaging.nifti import write_nifti
from pentathlon.scoring import score_submission

CORTEX = load_challenge("cortex")
RNG = np.random.default_rng(4)
MASKS = {f"mask{number}": blob(RNG) for number in range(6)}
GUESSES = {case: blob(RNG) for case in MASKS}


def plain_dice(one, other):
    return 2 * (one * other).sum() / (one.sum() + other.sum())


def mean_dice(guesses=GUESSES):
    return np.mean([plain_dice(MASKS[case], guesses[case]) if case in guesses else 0 for case in MASKS])


@pytest.fixture
def reference(tmp_path):
    return write_masks(tmp_path / "reference", MASKS)


@pytest.fixture
def team(tmp_path):
    return write_masks(tmp_path / "team", GUESSES)


def score(reference, team):
    return score_submission(CORTEX, reference, team)


@pytest.mark.parametrize("ending", [".nii", ".nii.gz"])
def test_score_is_mean_dice_over_reference_masks(tmp_path, reference, ending):
    found = score(reference, write_masks(tmp_path / "team", GUESSES, ending))
    assert found.score == pytest.approx(mean_dice(), abs=1e-12)
    assert (found.warnings, found.cases) == ((), 6)


def test_folders_and_archives_score_the_same(tmp_path, reference, team):
    archives = zip_folder(reference, tmp_path / "r.zip", "masks/"), zip_folder(team, tmp_path / "t.zip", "team/")
    assert score(*archives) == score(reference, team)


def test_values_0_and_255_are_a_mask_too(reference, team):
    write_masks(team, {case: mask * 255 for case, mask in GUESSES.items()})
    assert score(reference, team).score == pytest.approx(mean_dice(), abs=1e-12)


@pytest.mark.parametrize("dtype", ["int16", "int32", "float32", "float64"])
def test_pixel_type_does_not_matter(reference, team, dtype):
    write_masks(team, {case: mask.astype(dtype) for case, mask in GUESSES.items()})
    assert score(reference, team).score == pytest.approx(mean_dice(), abs=1e-12)


def test_masks_of_simpleitk_and_nibabel_score_the_same(reference, team):
    image = SimpleITK.GetImageFromArray(GUESSES["mask0"][None])
    SimpleITK.WriteImage(image, str(team / "mask0.nii.gz"))
    affine = nibabel.load(reference / "mask1.nii.gz").affine
    nibabel.save(nibabel.Nifti1Image(GUESSES["mask1"].T[..., None].astype(float), affine), team / "mask1.nii.gz")
    found = score(reference, team)
    assert found.score == pytest.approx(mean_dice(), abs=1e-12)
    assert found.warnings == ()


def test_two_empty_masks_agree_and_are_not_positive(tmp_path):
    empty = {"mask0": np.zeros((4, 4), np.uint8), "mask1": np.ones((4, 4), np.uint8)}
    folder = write_masks(tmp_path / "reference", empty)
    found = score(folder, folder)
    assert (found.score, found.terms[0].cases, found.terms[0].positives) == (1, 2, 1)


def test_missing_mask_counts_0_with_a_warning(reference, team):
    (team / "mask3.nii.gz").unlink()
    found = score(reference, team)
    assert found.score == pytest.approx(
        mean_dice({case: GUESSES[case] for case in GUESSES if case != "mask3"}), abs=1e-12
    )
    assert found.warnings == ("case mask3 counts 0: no mask was sent for it",)


def spoiled(mask):
    """File contents and images that are no use, by the reason that the warning must give."""
    good = {"spacing_mm": (1, 1), "origin_mm": (0, 0)}
    return {
        "24 x 20": (mask.T, good),
        "neither 0 and 1": (mask * 2, good),
        "0 and 1 nor 0 and 255": (mask + np.eye(*mask.shape, dtype=np.uint8) * 254, good),
        "the values": (mask * 0.6, good),
        "values are": (np.where(mask, np.nan, 0), good),
        "spacing": (mask, good | {"spacing_mm": (1, 1.002)}),
        "origin": (mask, good | {"origin_mm": (0.002, 0)}),
    }


@pytest.mark.parametrize("reason", spoiled(GUESSES["mask2"]))
def test_mask_of_no_use_counts_0_and_the_warning_says_why(reference, team, reason):
    array, place = spoiled(GUESSES["mask2"])[reason]
    write_nifti(team / "mask2.nii.gz", array, **place)
    found = score(reference, team)
    assert found.score == pytest.approx(
        mean_dice({case: GUESSES[case] for case in GUESSES if case != "mask2"}), abs=1e-12
    )
    assert len(found.warnings) == 1
    assert found.warnings[0].startswith("case mask2 counts 0: ")
    assert reason in found.warnings[0]


def test_mask_that_faces_another_way_counts_0(reference, team):
    image = SimpleITK.GetImageFromArray(GUESSES["mask2"])
    image.SetDirection((-1, 0, 0, 1))
    SimpleITK.WriteImage(image, str(team / "mask2.nii.gz"))
    assert "direction" in score(reference, team).warnings[0]


@pytest.mark.parametrize("content", [b"", b"not nifti", b"\x1f\x8b\x08\0\0"])
def test_damaged_mask_counts_0(reference, team, content):
    (team / "mask2.nii.gz").write_bytes(content)
    found = score(reference, team)
    assert found.score == pytest.approx(
        mean_dice({case: GUESSES[case] for case in GUESSES if case != "mask2"}), abs=1e-12
    )
    assert len(found.warnings) == 1


def test_place_within_a_thousandth_of_the_spacing_is_accepted(reference, team):
    write_masks(team, GUESSES, spacing_mm=(1.0005, 0.9995), origin_mm=(0.0005, -0.0005))
    assert score(reference, team).warnings == ()


def test_mask_of_an_unknown_case_is_an_error_with_the_nearest_missing_one(reference, team):
    (team / "mask3.nii.gz").rename(team / "mask_3.nii.gz")
    with pytest.raises(PredictionError, match="for no case of the reference; did you mean 'mask3'"):
        score(reference, team)


@pytest.mark.parametrize("value", [2, 0.5])
def test_reference_that_is_not_binary_is_an_error(reference, team, value):
    write_masks(reference, {"mask4": MASKS["mask4"] * value})
    with pytest.raises(DatasetError, match=r"mask4.nii.gz: the reference mask cannot be used: the values"):
        score(reference, team)


def test_reference_that_is_damaged_is_an_error(reference, team):
    for case in ("mask1", "mask5"):
        (reference / f"{case}.nii.gz").write_bytes(b"damaged")
    with pytest.raises(DatasetError) as refused:
        score(reference, team)
    assert [problem.file for problem in refused.value.problems] == ["mask1.nii.gz", "mask5.nii.gz"]


@pytest.mark.parametrize(("axis", "words"), [(0, "upside down"), (1, "flipped left to right")])
def test_masks_that_look_flipped_are_told_and_not_turned(tmp_path, reference, axis, words):
    corners = {case: np.pad(np.ones((6, 5), np.uint8), ((0, 18), (0, 15))) for case in MASKS}
    write_masks(reference, corners)
    turned = {case: np.ascontiguousarray(np.flip(mask, axis)) for case, mask in corners.items()}
    found = score(reference, write_masks(tmp_path / "team", turned))
    assert found.score == 0
    assert found.warnings == (f"the masks look {words}: the mean Dice would be 1.00 instead of 0.00",)


def test_empty_reference_masks_are_reported_with_the_score_without_them(tmp_path):
    masks = {"mask0": np.zeros((4, 4), np.uint8), "mask1": np.eye(4, dtype=np.uint8)}
    known, team = (
        write_masks(tmp_path / "r", masks),
        write_masks(tmp_path / "t", masks | {"mask1": np.ones((4, 4), np.uint8)}),
    )
    assert score(known, team).warnings == ("reference: 1 of 2 masks are empty; the mean Dice of the others is 0.4000",)
