"""Ultrasound sectors of simulated images of four invented manufacturers: overlap with the true sector, and time."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from pentathlon.errors import ImageRefusedError
from pentathlon.imaging.open import open_image
from pentathlon.imaging.sector import Region, find_sector
from pentathlon.synthesis import simulate


def run() -> Iterator[str]:
    """Median and 5th percentile of IoU, share of the sector lost, milliseconds an image."""
    with tempfile.TemporaryDirectory(prefix="pentathlon-bench-") as name:
        simulate(Path(name), challenges=["liver"], scale=0.25)
        measured = np.array(list(_measure(Path(name) / "liver")))
    overlap, lost, seconds = measured.T
    low, middle = np.quantile(overlap, (0.05, 0.5))
    yield f"{len(measured)} images: IoU median {middle:.3f}, 5th percentile {low:.3f}"
    yield f"share of the sector lost: 95th percentile {np.quantile(lost, 0.95):.1%}"
    yield f"{np.median(seconds) * 1e3:.0f} ms an image"


def _measure(folder: Path) -> Iterator[tuple[float, float, float]]:
    images = {path.stem: path for path in (folder / "images").rglob("*") if path.is_file()}
    for truth_path in sorted((folder / "truth/sectors").iterdir()):
        truth = np.asarray(Image.open(truth_path)) > 0
        try:
            image = open_image(images[truth_path.stem].read_bytes())
            pixels = image.load()
        except ImageRefusedError:
            continue  # a planted fault
        if pixels.shape[:2] != truth.shape or min(truth.shape) < 200 or np.ptp(pixels[::8, ::8]) < 60:
            continue  # a thumbnail or a blank image
        start = time.process_time()
        sector = find_sector(pixels, regions=[Region(*corners) for corners in image.header.ultrasound_regions])
        seconds = time.process_time() - start
        found = sector.mask() if sector else np.zeros_like(truth)
        yield (found & truth).sum() / (found | truth).sum(), 1 - (found & truth).sum() / truth.sum(), seconds
