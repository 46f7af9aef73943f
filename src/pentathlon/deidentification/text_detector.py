"""The text models that RapidOCR carries, run by onnxruntime on one thread: where text is, and what it reads.

Nothing is downloaded, written or logged. RapidOCR's own program is not used: it answers with boxes only, while the
probability of each pixel lets two looks at the same picture be joined before boxes are drawn.
"""

import importlib
import importlib.util
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from pentathlon.errors import OperatorError

_DETECTOR, _RECOGNISER = "PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx"
_STRIDE = 32
_TILE, _OVERLAP = 1024, 64
_READ_HEIGHT, _READ_LONGEST = 48, 1920

Grey = NDArray[np.uint8]


def text_probability(picture: Grey) -> NDArray[np.float32]:
    """(rows, columns): how likely each pixel of a grey picture belongs to text, 0 to 1.

    Large pictures are seen in overlapping tiles, which bounds the memory; tiles of one single value are not looked at.

    Raises:
        OperatorError: the extra `text` is not installed.
    """
    probability = np.zeros(picture.shape, np.float32)
    for rows in _spans(picture.shape[0]):
        for columns in _spans(picture.shape[1]):
            tile = picture[rows, columns]
            if tile.min() != tile.max():
                np.maximum(probability[rows, columns], _tile_probability(tile), out=probability[rows, columns])
    return probability


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


def _spans(length: int) -> list[slice]:
    """Overlapping spans of at most one tile that cover a length."""
    count = max(1, -(-(length - _OVERLAP) // (_TILE - _OVERLAP)))
    starts = np.linspace(0, max(0, length - _TILE), count).round().astype(int)
    return [slice(start, min(start + _TILE, length)) for start in starts.tolist()]


def _tile_probability(tile: Grey) -> NDArray[np.float32]:
    rows, columns = tile.shape
    below, right = -rows % _STRIDE, -columns % _STRIDE
    padded = cv2.copyMakeBorder(tile, 0, below, 0, right, cv2.BORDER_REPLICATE)
    found: NDArray[np.float32] = _run(_DETECTOR, padded)[0, 0, :rows, :columns]
    return found


def _run(model: str, picture: Grey) -> NDArray[np.float32]:
    """Run a model on one grey picture, scaled to -1 ... 1 as the models were trained."""
    plane = (picture.astype(np.float32) - 127.5) / 127.5
    answer: NDArray[np.float32] = _session(model).run(None, {"x": np.repeat(plane[None, None], 3, axis=1)})[0]
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
