"""Text burned into pixels: share of generated texts hidden, anatomy hidden by mistake, milliseconds; ours and RapidOCR.

A text is hidden when boxes cover at least 80 % of its ink. Every font is drawn in every size and every grey. Anatomy
hidden by mistake is the share of anatomy within boxes, apart from half a letter around each text.
"""

import logging
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from rapidocr import RapidOCR

from builders.burned_in import FONTS, SIZES, Picture, ct_slice, pictures, speckle_fan
from pentathlon.deidentification.burned_in_text import find_text, may_hold_text

_DEBIAN = Path("/usr/share/fonts")
_FAMILIES = (
    "truetype/dejavu/DejaVuSans.ttf",
    "truetype/liberation/LiberationSans-Regular.ttf",
    "truetype/liberation/LiberationMono-Regular.ttf",
    "opentype/urw-base35/NimbusRoman-Regular.otf",
)
SHAPE = (720, 960)
SLICES = 100

Box = tuple[int, int, int, int]
Finder = Callable[[NDArray[np.uint8]], list[Box]]


@dataclass
class Tally:
    """Texts, how many of them were hidden, shares of anatomy hidden, seconds of processor time per picture."""

    texts: int = 0
    hidden: int = 0
    anatomy: float = 0.0
    seconds: float = 0.0
    pictures: int = 0


def run() -> Iterable[str]:
    fonts = tuple(_DEBIAN / name for name in _FAMILIES)
    fonts = fonts if all(font.exists() for font in fonts) else FONTS
    yield f"fonts: {', '.join(font.stem for font in fonts)}; {SHAPE[1]} x {SHAPE[0]}"
    yield f"{'background':<12}{'finder':<22}{'texts':>7}{'hidden':>9}{'anatomy':>10}{'ms':>7}"
    finders: dict[str, Finder] = {"ours": _ours, "RapidOCR 3.10": _rapidocr()}
    for kind in ("black", "speckle", "ct"):
        cases = list(pictures(kind, fonts=fonts, sizes=SIZES, shape=SHAPE, seed=7))
        for name, finder in finders.items():
            tally = _measure(cases, finder)
            share = f"{tally.hidden / tally.texts:>9.1%}{tally.anatomy / tally.pictures:>10.3%}"
            yield f"{kind:<12}{name:<22}{tally.texts:>7}{share}{1e3 * tally.seconds / tally.pictures:>7.0f}"
        yield f"{kind:<12}{'gate':<22}{sum(may_hold_text(case.frame) for case in cases):>7} of {len(cases)} pass"
    yield from _gate_without_text()


def _gate_without_text() -> Iterator[str]:
    for name, draw in (("ct", ct_slice), ("speckle", speckle_fan)):
        frames = [draw(512, 512, seed=seed)[0] for seed in range(SLICES)]
        start = time.process_time()
        passed = sum(may_hold_text(frame) for frame in frames)
        milliseconds = 1e3 * (time.process_time() - start) / SLICES
        yield f"{name}, no text: {passed} of {SLICES} pass the gate, {milliseconds:.1f} ms each at 512 x 512"


def _measure(cases: Iterable[Picture], finder: Finder) -> Tally:
    tally = Tally()
    for case in cases:
        start = time.process_time()
        boxes = finder(case.frame)
        tally.seconds += time.process_time() - start
        tally.pictures += 1
        hidden = _mask(case.frame.shape, boxes)
        visible = [ink for ink in case.inks if ink.pixels.any()]
        tally.texts += len(visible)
        tally.hidden += sum(hidden[ink.pixels].mean() >= 0.8 for ink in visible)
        around = [_grown(ink.box, 6 + ink.size // 2) for ink in case.inks]
        wrong = hidden & case.anatomy & ~_mask(case.frame.shape, around)
        tally.anatomy += wrong.sum() / max(1, case.anatomy.sum())
    return tally


def _ours(frame: NDArray[np.uint8]) -> list[Box]:
    return [(box.row0, box.column0, box.row1, box.column1) for box in find_text(frame)]


def _rapidocr() -> Finder:
    """RapidOCR's own detection as it comes, on one thread, without its box around the whole picture."""
    logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
    threads = {"EngineConfig.onnxruntime.intra_op_num_threads": 1, "EngineConfig.onnxruntime.inter_op_num_threads": 1}
    engine = RapidOCR(params={"Global.log_level": "critical", **threads})

    def find(frame: NDArray[np.uint8]) -> list[Box]:
        colour = cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR)
        found = engine(colour, use_det=True, use_cls=False, use_rec=False).boxes
        boxes = [] if found is None else [_upright(corners) for corners in found]
        return [box for box in boxes if (box[2] - box[0]) * (box[3] - box[1]) < 0.3 * frame.size]

    return find


def _upright(corners: NDArray[np.float32]) -> Box:
    (left, top), (right, bottom) = corners.min(axis=0).astype(int), corners.max(axis=0).astype(int) + 1
    return int(top), int(left), int(bottom), int(right)


def _grown(box: Box, margin: int) -> Box:
    return box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin


def _mask(shape: tuple[int, ...], boxes: Iterable[Box]) -> NDArray[np.bool_]:
    mask = np.zeros(shape, bool)
    for row0, column0, row1, column1 in boxes:
        mask[max(0, row0) : max(0, row1), max(0, column0) : max(0, column1)] = True
    return mask


if __name__ == "__main__":
    print("\n".join(run()))
