"""Scoring against the usual tools: 400 mask pairs, and one AUC."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
import SimpleITK
from sklearn.metrics import roc_auc_score

from pentathlon.challenge import load_challenge
from pentathlon.imaging.nifti import write_nifti
from pentathlon.metrics import auc
from pentathlon.scoring import score_submission

PAIRS, SIDE = 400, 192


def cpu_seconds(work: Callable[[], object], repeats: int, times: int = 1) -> float:
    """Median processor time of one call."""
    found = []
    for _ in range(repeats):
        start = time.process_time()
        for _ in range(times):
            work()
        found.append((time.process_time() - start) / times)
    return median(found)


def write_ellipses(folder: Path, seed: int) -> Path:
    """Masks of the size of the kidney challenge."""
    folder.mkdir()
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[:SIDE, :SIDE]
    for number in range(PAIRS):
        (y, x), (tall, wide) = rng.integers(80, 110, 2), rng.integers(20, 60, 2)
        mask = ((rows - y) / tall) ** 2 + ((columns - x) / wide) ** 2 < 1
        path = folder / f"mask{number}.nii.gz"
        write_nifti(path, mask.astype(np.uint8), spacing_mm=(1, 1), origin_mm=(0, 0))
    return folder


def dice_with_simpleitk(reference: Path, prediction: Path) -> float:
    """What most evaluation scripts do, without any check."""
    values = []
    for path in sorted(reference.iterdir()):
        one, other = (
            SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(each))) for each in (path, prediction / path.name)
        )
        values.append(2 * np.count_nonzero(one & other) / (np.count_nonzero(one) + np.count_nonzero(other)))
    return float(np.mean(values))


def bench_masks():
    with tempfile.TemporaryDirectory() as folder:
        pair = write_ellipses(Path(folder, "reference"), 1), write_ellipses(Path(folder, "team"), 2)
        cortex = load_challenge("cortex")
        assert abs(dice_with_simpleitk(*pair) - score_submission(cortex, *pair).score) < 1e-12
        ours = cpu_seconds(lambda: score_submission(cortex, *pair), 7)
        theirs = cpu_seconds(lambda: dice_with_simpleitk(*pair), 3)
    yield (
        f"score, {PAIRS} mask pairs {SIDE} x {SIDE}: {ours:.3f} s; SimpleITK {theirs:.3f} s: {theirs / ours:.1f} times"
    )


def bench_auc():
    rng = np.random.default_rng(1)
    for cases in (60, 100, 400):
        positive, score = np.arange(cases) < cases // 3, np.round(rng.random(cases), 3)
        ours = cpu_seconds(lambda positive=positive, score=score: auc(positive, score).value, 7, 500)
        theirs = cpu_seconds(lambda positive=positive, score=score: roc_auc_score(positive, score), 7, 50)
        ratio = theirs / ours
        yield (f"one AUC, {cases} cases: {ours * 1e6:.1f} us; scikit-learn {theirs * 1e6:.0f} us: {ratio:.0f} times")


def run():
    yield from bench_masks()
    yield from bench_auc()
