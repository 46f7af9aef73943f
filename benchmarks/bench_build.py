"""`build` against the way of 2018: pydicom, SimpleITK on the whole image, crop, WriteImage; one process, one thread."""

import csv
import multiprocessing
import resource
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pydicom
import SimpleITK as sitk

from builders.images import AXIAL, CT, build_dicom
from pentathlon.challenge import load_challenge
from pentathlon.dataset import Inputs, build_dataset

THYROID = load_challenge("thyroid")
SIZE = 512
FEW, MANY = 1_000, 10_000
_NAME, _STUDY = "1.2.826.0.1.1000000", "1.2.826.0.2.1000000"


def run() -> Iterator[str]:
    """Milliseconds of processor time per image, wall time, memory, and the ratios."""
    with tempfile.TemporaryDirectory(prefix="pentathlon-bench-") as name:
        folder = Path(name)
        few, many = make_collection(folder / "few", FEW), make_collection(folder / "many", MANY)
        yield from _against_2018(few, folder)
        yield from _scaling(few, many, folder)


def _against_2018(few: Inputs, folder: Path) -> Iterator[str]:
    warm_up = make_collection(folder / "warm", 50)
    old_way(warm_up, folder / "old-warm", 50)
    build(warm_up, folder / "warm-out", 1)
    rounds = [_pair(few, folder, number) for number in range(3)]
    old, new = (float(np.median([pair[place] for pair in rounds])) / FEW * 1e3 for place in (0, 1))
    ratios = ", ".join(f"{a / b:.1f}" for a, b in rounds)
    yield f"{'2018 way, 1 process':<34}{old:>8.2f} ms an image (processor time)"
    yield f"{'build, 1 process, every check':<34}{new:>8.2f} ms an image: {old / new:.1f} times faster ({ratios})"


def _scaling(few: Inputs, many: Inputs, folder: Path) -> Iterator[str]:
    small = _isolated(few, folder / "out", 1)
    large, both = (min(_isolated(many, folder / "out", workers) for _ in range(3)) for workers in (1, 2))
    one, ten, gain = small[0] / FEW * 1e3, large[0] / MANY * 1e3, large[0] / both[0]
    yield f"{'wall time per image':<34}{one:>8.2f} ms at 1,000 images, {ten:.2f} ms at 10,000: {ten / one:.2f}"
    yield f"{'wall time of 10,000 images':<34}{large[0]:>8.2f} s with 1 worker, {both[0]:.2f} s with 2: {gain:.2f}"
    yield f"{'peak memory of a process':<34}{small[1]:>8.0f} MB at 1,000 images, {large[1]:.0f} MB at 10,000"


def make_collection(folder: Path, count: int) -> Inputs:
    """CT slices of 512 x 512, 16 bit, no two alike.

    One file is written by pydicom; the others are its bytes with other pixels and UIDs.
    """
    (folder / "images").mkdir(parents=True)
    attributes = {**CT, "SliceThickness": 2, "PixelSpacing": [0.5, 0.5], "ImageOrientationPatient": AXIAL}
    template = build_dicom(
        np.zeros((SIZE, SIZE), np.uint16), SOPInstanceUID=_NAME, StudyInstanceUID=_STUDY, **attributes
    )
    header = template[: -2 * SIZE * SIZE]
    generator = np.random.default_rng(count)
    noise = generator.normal(0, 15, (2 * SIZE, 2 * SIZE)).astype(np.float32)
    for number in range(count):
        coarse = generator.normal(1000, 400, (12, 12)).astype(np.float32)
        top, left = generator.integers(SIZE, size=2)
        pixels = cv2.resize(coarse, (SIZE, SIZE), interpolation=cv2.INTER_CUBIC)
        pixels += noise[top : top + SIZE, left : left + SIZE]
        own = header.replace(_NAME.encode(), f"{_NAME[:-7]}{number + 1_000_001}".encode())
        own = own.replace(_STUDY.encode(), f"{_STUDY[:-7]}{number + 1_000_001}".encode())
        content = own + np.clip(pixels, 0, 4095).astype("<u2").tobytes()
        (folder / "images" / f"im{number:06}.dcm").write_bytes(content)
    _write(folder / "labels.csv", ["id", "anormale"], ([f"im{n:06}", n % 2] for n in range(count)))
    _write(folder / "clicks.csv", ["id", "row", "column"], ([f"im{n:06}", 256, 250] for n in range(count)))
    return Inputs(folder / "images", folder / "labels.csv", folder / "clicks.csv")


def old_way(inputs: Inputs, out: Path, count: int) -> float:
    """Seconds of processor time of the 2018 way on the first images."""
    sitk.ProcessObject.SetGlobalDefaultNumberOfThreads(1)
    out.mkdir()
    start = time.process_time()
    for path in sorted(inputs.images.iterdir())[:count]:
        dataset = pydicom.dcmread(path)
        pixels = dataset.pixel_array * float(dataset.RescaleSlope) + float(dataset.RescaleIntercept)
        image = sitk.GetImageFromArray(pixels.astype(np.int16))
        row, column = (float(value) for value in dataset.PixelSpacing)
        image.SetSpacing((column, row))
        size = [round(image.GetWidth() * column / 0.45), round(image.GetHeight() * row / 0.45)]
        whole = sitk.Resample(
            image, size, sitk.Transform(), sitk.sitkLinear, image.GetOrigin(), (0.45, 0.45), image.GetDirection(), -1024
        )
        x, y = round(250 * column / 0.45) - 96, round(256 * row / 0.45) - 96
        sitk.WriteImage(whole[x : x + 192, y : y + 192], str(out / f"{path.stem}.nii.gz"))
    return time.process_time() - start


def build(inputs: Inputs, out: Path, workers: int) -> float:
    """Seconds of processor time of a whole build in this process."""
    start = time.process_time()
    build_dataset(THYROID, inputs, out, workers=workers)
    return time.process_time() - start


def _pair(inputs: Inputs, folder: Path, number: int) -> tuple[float, float]:
    old = old_way(inputs, folder / f"old{number}", FEW)
    new = build(inputs, folder / f"new{number}", 1)
    shutil.rmtree(folder / f"old{number}")
    return old, new


def _isolated(inputs: Inputs, out: Path, workers: int) -> tuple[float, float]:
    """Wall seconds and peak memory (MB, of the largest process) of a build in a process of its own."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_measure, args=(inputs, out, workers, sender))
    process.start()
    measured: tuple[float, float] = receiver.recv()
    process.join()
    shutil.rmtree(out)
    return measured


def _measure(inputs: Inputs, out: Path, workers: int, sender: object) -> None:
    start = time.perf_counter()
    build_dataset(THYROID, inputs, out, workers=workers)
    seconds = time.perf_counter() - start
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    sender.send((seconds, peak / 1024))  # type: ignore[attr-defined]


def _write(path: Path, columns: list[str], rows: Iterator[list[object]]) -> None:
    with path.open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(columns)
        writer.writerows(rows)
