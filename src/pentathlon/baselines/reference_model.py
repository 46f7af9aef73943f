"""A simple reference model per challenge, for the demonstration and for a first submission.

Tables: each prediction column is a logistic regression on principal components of the small image, its gradients and
its grey-level histogram. Masks: each pixel is classified from its grey value, its surroundings and its place.
"""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from pentathlon.baselines.contestant import (
    ReleasedCase,
    cases_to_learn,
    cases_to_predict,
    write_mask,
    write_predictions,
)
from pentathlon.challenge import Challenge
from pentathlon.challenge.expression import parse_expression
from pentathlon.errors import OperatorError

_SMALL = 24
_COMPONENTS = 30
_PIXELS_PER_IMAGE = 1500


def predict_by_model(challenge: Challenge, dataset: Path, out: Path, *, seed: int = 1) -> Path:
    """Train on the training set and write predictions for the test set.

    Returns:
        The file or folder to submit, below `out`.

    Raises:
        OperatorError: scikit-learn is not installed.
    """
    training, test = cases_to_learn(challenge, dataset), cases_to_predict(challenge, dataset)
    out.mkdir(parents=True, exist_ok=True)
    if challenge.prediction.kind == "table":
        path = out / "model.csv"
        write_predictions(path, challenge, test, _predict_columns(challenge, training, test))
        return path
    folder = out / "model"
    folder.mkdir()
    _predict_masks(training, test, folder, seed)
    return folder


def _predict_columns(
    challenge: Challenge, training: list[ReleasedCase], test: list[ReleasedCase]
) -> NDArray[np.float64]:
    known, unknown = _features(training), _features(test)
    columns = []
    for column in challenge.prediction.columns:
        wanted = _targets(challenge, column, training)
        columns.append(_predict_column(known, wanted, unknown))
    return np.column_stack(columns)


def _targets(challenge: Challenge, column: str, cases: list[ReleasedCase]) -> NDArray[np.bool_]:
    """What a column predicts: the label of its name, else the reference of the term that it alone predicts."""
    if column in challenge.labels.names:
        return np.array([case.labels[column] == "1" for case in cases])
    for term in challenge.scoring.terms:
        if term.prediction == (column,) and term.reference is not None:
            holds = parse_expression(term.reference).holds
            return np.array([holds(case.labels) for case in cases])
    return np.zeros(len(cases), bool)


def _predict_column(
    known: NDArray[np.float64], wanted: NDArray[np.bool_], unknown: NDArray[np.float64]
) -> NDArray[np.float64]:
    if wanted.all() or not wanted.any():
        return np.full(len(unknown), float(wanted.mean()))
    model = _classifier(min(_COMPONENTS, len(known) - 1)).fit(known, wanted)
    probabilities: NDArray[np.float64] = model.predict_proba(unknown)[:, 1]
    return probabilities


def _classifier(components: int) -> Any:
    try:
        from sklearn.decomposition import PCA  # noqa: PLC0415 - an optional extra
        from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - an optional extra
        from sklearn.pipeline import make_pipeline  # noqa: PLC0415 - an optional extra
        from sklearn.preprocessing import StandardScaler  # noqa: PLC0415 - an optional extra
    except ImportError:
        raise OperatorError("the reference model needs scikit-learn: pip install 'pentathlon[baselines]'") from None
    return make_pipeline(
        StandardScaler(),
        PCA(components, svd_solver="full"),
        StandardScaler(),
        LogisticRegression(C=0.03, max_iter=500, class_weight="balanced"),
    )


def _features(cases: list[ReleasedCase]) -> NDArray[np.float64]:
    return np.stack([_image_features(case.pixels()) for case in cases])


def _image_features(pixels: NDArray[Any]) -> NDArray[np.float64]:
    """Small image, size of its gradients, histogram; all of values spread over the image's own range."""
    values = pixels.astype(np.float32)
    low, high = np.percentile(values, (1, 99))
    spread = np.clip((values - np.float32(low)) / np.float32(max(high - low, 1e-6)), 0, 1)
    small = cv2.resize(spread, (_SMALL, _SMALL), interpolation=cv2.INTER_AREA)
    edges = np.hypot(cv2.Sobel(spread, cv2.CV_32F, 1, 0), cv2.Sobel(spread, cv2.CV_32F, 0, 1))
    small_edges = cv2.resize(edges, (_SMALL, _SMALL), interpolation=cv2.INTER_AREA)
    histogram = np.histogram(spread, bins=24, range=(0, 1), density=True)[0]
    return np.concatenate([small.ravel(), small_edges.ravel(), histogram]).astype(np.float64)


def _predict_masks(training: list[ReleasedCase], test: list[ReleasedCase], folder: Path, seed: int) -> None:
    generator = np.random.Generator(np.random.Philox(seed))
    chosen = [_sampled_pixels(case, generator) for case in training]
    model = _pixel_classifier(seed).fit(
        np.concatenate([features for features, _ in chosen]), np.concatenate([inside for _, inside in chosen])
    )
    for case in test:
        pixels = case.pixels()
        probability = model.predict_proba(_pixel_features(pixels))[:, 1].reshape(pixels.shape).astype(np.float32)
        write_mask(folder, case, cv2.GaussianBlur(probability, (0, 0), 1.0) > 0.5)


def _pixel_classifier(seed: int) -> Any:
    try:
        from sklearn.ensemble import HistGradientBoostingClassifier  # noqa: PLC0415 - an optional extra
    except ImportError:
        raise OperatorError("the reference model needs scikit-learn: pip install 'pentathlon[baselines]'") from None
    return HistGradientBoostingClassifier(max_iter=80, random_state=seed, early_stopping=False)


def _sampled_pixels(
    case: ReleasedCase, generator: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """As many pixels inside of the mask as outside, where there are enough."""
    assert case.mask is not None
    inside = ReleasedCase(case.id, case.mask, None, {}).pixels().ravel() > 0
    each = _PIXELS_PER_IMAGE // 2
    places = np.concatenate(
        [generator.permutation(np.flatnonzero(flags))[:each] for flags in (inside, ~inside) if flags.any()]
    )
    return _pixel_features(case.pixels())[places], inside[places]


def _pixel_features(pixels: NDArray[Any]) -> NDArray[np.float32]:
    """(pixels, features): grey value, blurred at three scales, local contrast, place."""
    values = pixels.astype(np.float32)
    blurred = [cv2.GaussianBlur(values, (0, 0), scale) for scale in (1.5, 4.0, 10.0)]
    rows, columns = np.indices(values.shape, dtype=np.float32)
    planes = [values, *blurred, blurred[0] - blurred[1], blurred[1] - blurred[2], rows, columns]
    return np.stack(planes, axis=-1).reshape(-1, len(planes))
