"""The text models that RapidOCR carries, run by onnxruntime on one thread: where text is, and what it reads.

Nothing is downloaded, written or logged. RapidOCR's own program is not used: it enlarges every picture to 736 pixels,
which costs twice the time, and its logger, its settings and its downloader would have to be kept quiet.
"""

import importlib
import importlib.util
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from pentathlon.errors import OperatorError

_DETECTOR, _RECOGNISER = "PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx"
_LIKELY, _LIKELY_ON_AVERAGE = 0.3, 0.5
_UNCLIP = 1.6
_MARGIN = 2
_LARGEST_SHARE = 0.3
_TALLEST_SHARE, _ALWAYS_TALL_ENOUGH = 1 / 8, 20

_SMALL = 384 * 384
_STRIDE = 32
_TILE, _OVERLAP = 1024, 64
_READ_HEIGHT, _READ_LONGEST = 48, 1920

Grey = NDArray[np.uint8]
Box = tuple[int, int, int, int]


def detect(picture: Grey, *, whole: tuple[int, ...]) -> list[Box]:
    """Boxes (row0, column0, row1, column1) of lines of text, half open; they may reach out of the picture.

    Small pictures, whose letters are small as well, are enlarged. Large ones are seen in overlapping tiles, which
    bounds the memory; tiles of one single value are not looked at.

    Args:
        picture: (rows, columns) or (rows, columns, 3).
        whole: Shape of the picture that this one is a part of; a line of text is small compared with it.

    Raises:
        OperatorError: the extra `text` is not installed.
    """
    if not picture.size:
        return []
    scale = 2 if whole[0] * whole[1] < _SMALL else 1
    seen = picture if scale == 1 else cv2.resize(picture, None, fx=2, fy=2, interpolation=cv2.INTER_LINEAR)
    probability = _text_probability(seen.astype(np.uint8))
    return [
        (row0 // scale, column0 // scale, -(-row1 // scale), -(-column1 // scale))
        for row0, column0, row1, column1 in _boxes(probability, scale * whole[0], scale * whole[1])
    ]


def read_line(crop: Grey) -> str:
    """What the recogniser reads in a grey picture of one line of text; empty when nothing.

    Raises:
        OperatorError: the extra `text` is not installed.
    """
    height, width = crop.shape
    scaled = min(_READ_LONGEST, max(_READ_HEIGHT, round(_READ_HEIGHT * width / height)))
    line = cv2.resize(crop, (scaled, _READ_HEIGHT), interpolation=cv2.INTER_LINEAR)
    scores = _run(_RECOGNISER, line)[0]
    best = scores.argmax(axis=1)
    changes = np.flatnonzero((best != 0) & (best != np.append(-1, best[:-1])))
    alphabet = _alphabet()
    return "".join(alphabet[best[place] - 1] for place in changes).strip()


def _boxes(probability: NDArray[np.float32], rows: int, columns: int) -> Iterator[Box]:
    """Boxes around connected areas likely to be text, wider than high, small in a picture of so many rows and columns.

    The detector marks the core of a line of text. Area times a ratio over perimeter is how far the line reaches out of
    it, as the detector was trained (Liao et al., Real-time Scene Text Detection with Differentiable Binarization).
    """
    tallest = max(_ALWAYS_TALL_ENOUGH, _TALLEST_SHARE * rows)
    areas = (probability > _LIKELY).astype(np.uint8)
    _, labels, statistics, _ = cv2.connectedComponentsWithStats(areas)
    for label, (x, y, width, height, _) in enumerate(statistics.tolist()):
        if label == 0 or min(width, height) < 2 or height > min(width, tallest):
            continue
        inside = np.s_[y : y + height, x : x + width]
        mean = probability[inside][labels[inside] == label].mean()
        reach = round(width * height * _UNCLIP / (2 * (width + height))) + _MARGIN
        if mean >= _LIKELY_ON_AVERAGE and width * height <= _LARGEST_SHARE * rows * columns:
            yield y - reach, x - reach, y + height + reach, x + width + reach


def _text_probability(picture: Grey) -> NDArray[np.float32]:
    """(rows, columns): how likely each pixel belongs to text, 0 to 1."""
    probability = np.zeros(picture.shape[:2], np.float32)
    for rows in _spans(picture.shape[0]):
        for columns in _spans(picture.shape[1]):
            tile = picture[rows, columns]
            if tile.min() != tile.max():
                np.maximum(probability[rows, columns], _tile_probability(tile), out=probability[rows, columns])
    return probability


def _spans(length: int) -> list[slice]:
    """Overlapping spans of at most one tile that cover a length."""
    count = max(1, -(-(length - _OVERLAP) // (_TILE - _OVERLAP)))
    starts = np.linspace(0, max(0, length - _TILE), count).round().astype(int)
    return [slice(start, min(start + _TILE, length)) for start in starts.tolist()]


def _tile_probability(tile: Grey) -> NDArray[np.float32]:
    rows, columns = tile.shape[:2]
    below, right = -rows % _STRIDE, -columns % _STRIDE
    padded = cv2.copyMakeBorder(tile, 0, below, 0, right, cv2.BORDER_REPLICATE)
    found: NDArray[np.float32] = _run(_DETECTOR, padded)[0, 0, :rows, :columns]
    return found


def _run(model: str, picture: Grey) -> NDArray[np.float32]:
    """Run a model on one picture, scaled to -1 ... 1 and with colours first, as the models were trained."""
    values = np.atleast_3d((picture.astype(np.float32) - 127.5) / 127.5)
    channels = np.ascontiguousarray(np.broadcast_to(values, (*values.shape[:2], 3)).transpose(2, 0, 1))
    answer: NDArray[np.float32] = _session(model).run(None, {"x": channels[None]})[0]
    return answer


@cache
def _session(model: str) -> Any:
    """The model, loaded once per process."""
    package = importlib.util.find_spec("rapidocr")
    try:
        onnxruntime = importlib.import_module("onnxruntime")
    except ImportError:
        package = None
    if package is None or package.origin is None:
        raise OperatorError("finding text in pixels needs two more packages: pip install 'pentathlon[text]'")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4
    options.enable_cpu_mem_arena = False
    path = Path(package.origin).with_name("models") / model
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


@cache
def _alphabet() -> list[str]:
    """Characters of the recogniser; class 0 is none, the last is the space."""
    text: str = _session(_RECOGNISER).get_modelmeta().custom_metadata_map["character"]
    return [*text.splitlines(), " "]
