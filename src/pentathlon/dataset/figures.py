"""The figures of a dataset: what is in each set, and what became of the images that were sent."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pentathlon.challenge import Challenge
from pentathlon.charts import bar_chart, contact_sheet
from pentathlon.dataset import layout
from pentathlon.dataset.cases import Case
from pentathlon.dataset.datasheet import label_counts
from pentathlon.dataset.selection import Candidate
from pentathlon.imaging.nifti import read_nifti

_TILES = 48
_COLUMNS = 8


def write_figures(folder: Path, challenge: Challenge, cases: Sequence[Case], candidates: Sequence[Candidate]) -> None:
    """Write the contact sheet of every set, labels per set, exclusions by reason, images per centre."""
    figures = folder / layout.FIGURES
    figures.mkdir()
    for set_name in challenge.split.fractions:
        shown = [case for case in cases if case.set == set_name][:_TILES]
        if shown:
            (figures / f"{_file_name(set_name)}.png").write_bytes(_sheet(folder, challenge, shown))
    charts = {
        "labels_per_set": _labels_chart(challenge, cases),
        "exclusions": _exclusions_chart(challenge, candidates),
        "centres": _centres_chart(challenge, candidates),
    }
    for name, chart in charts.items():
        (figures / f"{name}.svg").write_text(chart, encoding="utf-8")


def _file_name(set_name: str) -> str:
    return set_name.replace("/", "_")


def _sheet(folder: Path, challenge: Challenge, cases: Sequence[Case]) -> bytes:
    images = [_read(folder / layout.image_file(challenge, case.set, case.id)) for case in cases]
    masks = None
    if challenge.preparation.mask:
        masks = [read_nifti(folder / layout.mask_file(case.set, case.id)).array.astype(bool) for case in cases]
    captions = [case.id.removeprefix(f"{challenge.id}-") for case in cases]
    return contact_sheet(images, captions, columns=min(_COLUMNS, len(images)), masks=masks)


def _read(path: Path) -> NDArray[Any]:
    return np.asarray(Image.open(path)) if path.suffix == ".png" else read_nifti(path).array


def _labels_chart(challenge: Challenge, cases: Sequence[Case]) -> str:
    counts = label_counts(challenge, cases)
    series = {name: [found[name] for found in counts.values()] for name in challenge.split.fractions}
    title = f"{challenge.title.en}: labels in each set"
    return bar_chart(title=title, categories=list(counts), series=series, stacked=True)


def _exclusions_chart(challenge: Challenge, candidates: Sequence[Candidate]) -> str:
    codes = Counter(candidate.received.code for candidate in candidates if candidate.received.code)
    ranked = sorted(codes, key=lambda code: (-codes[code], code))
    title = f"{challenge.title.en}: {codes.total()} of {len(candidates)} images excluded"
    return bar_chart(title=title, categories=ranked, series={"images": [codes[code] for code in ranked]})


def _centres_chart(challenge: Challenge, candidates: Sequence[Candidate]) -> str:
    """Kept and excluded images of each centre; those that no label row names have none."""
    kept: Counter[str] = Counter()
    excluded: Counter[str] = Counter()
    for candidate in candidates:
        centre = candidate.row.centre if candidate.row else ""
        (excluded if candidate.received.code else kept)[centre or "unknown"] += 1
    centres = sorted({*kept, *excluded}, key=lambda centre: (-kept[centre] - excluded[centre], centre))
    series = {"kept": [kept[centre] for centre in centres], "excluded": [excluded[centre] for centre in centres]}
    title = f"{challenge.title.en}: images of each centre"
    return bar_chart(title=title, categories=centres, series=series, stacked=True)
