"""Text and ultrasound sectors in the pixels: found, erased or left to a person."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from pentathlon.deidentification.display import to_display
from pentathlon.deidentification.frames import Pixels
from pentathlon.deidentification.layout import Layout
from pentathlon.deidentification.settings import Pixels as Wanted
from pentathlon.deidentification.sop_classes import ULTRASOUND
from pentathlon.deidentification.text_boxes import Box, lies_on_background, lies_within, text_boxes
from pentathlon.imaging.sector import Region, Sector, find_sector

_MOST_ROUNDS = 3
"""Blanking a text can bring another to light, which the detector had joined with it."""


@dataclass(frozen=True)
class Hints:
    """What the header says of the picture.

    Attributes:
        kind: Kind of image, a key of `sop_classes.KIND_NAMES`.
        regions: Items of SequenceOfUltrasoundRegions.
        burned_in: BurnedInAnnotation is YES.
        was_cut: The image was de-identified before, with the same key, and its sector was cut out.
        was_for_review: The image was de-identified before, with the same key, and waits for a person since then.
    """

    kind: str
    regions: tuple[Region, ...] = ()
    burned_in: bool = False
    was_cut: bool = False
    was_for_review: bool = False


@dataclass(frozen=True)
class Finding:
    """What was found in the pixels.

    Attributes:
        examined: Text was looked for.
        boxes: row0, column0, row1, column1 of text, half open.
        outline: Corners of the ultrasound sector as (row, column); empty where none was found.
        doubts: Why the sector may be wrong.
        is_cut: Everything outside of the outline is black.
        reasons: Why a person has to look, keys of `reason_codes.REVIEWS`.
    """

    examined: bool = False
    boxes: tuple[Box, ...] = ()
    outline: tuple[tuple[float, float], ...] = ()
    doubts: tuple[str, ...] = ()
    is_cut: bool = False
    reasons: tuple[str, ...] = ()

    @property
    def is_clean(self) -> bool:
        """The pixels were examined, and nothing is left in them for a person to see."""
        return self.examined and not self.reasons

    def because(self, *reasons: str) -> "Finding":
        """The same finding with more reasons for a person to look."""
        return replace(self, reasons=(*self.reasons, *reasons))


def examine(pixels: Pixels, layout: Layout, hints: Hints, wanted: Wanted) -> tuple[Pixels, Finding]:
    """Pixels without what lies outside of an ultrasound sector and without text, and what was found.

    Args:
        pixels: (frames, rows, columns) or (frames, rows, columns, 3); changed in place where they can be.
        layout: Their layout.
        hints: What the header says of them.
        wanted: auto erases, review finds and leaves everything in place, off does not look.
    """
    finding = Finding()
    if hints.kind == "SC":
        finding = finding.because("secondary_capture")
    if hints.was_for_review:
        finding = finding.because("review_pending")
    if wanted is Wanted.OFF:
        risky = hints.kind in ULTRASOUND or hints.burned_in
        return pixels, finding.because("pixels_not_examined") if risky else finding
    inside = None
    if hints.kind in ULTRASOUND:
        pixels, finding, inside = _cut(pixels, layout, hints, finding, wanted)
    pixels, finding = _without_text(pixels, layout, finding, inside, wanted)
    undeclared = hints.burned_in and not finding.boxes and not finding.is_cut
    return pixels, finding.because("text_declared") if undeclared else finding


def _cut(
    pixels: Pixels, layout: Layout, hints: Hints, finding: Finding, wanted: Wanted
) -> tuple[Pixels, Finding, NDArray[np.bool_] | None]:
    """Black outside of the sector, and where its inside is."""
    sector = find_sector(_shown(pixels, layout), regions=hints.regions)
    finding = _with_sector(finding, sector)
    if sector is None:
        return pixels, finding, None
    inside = sector.mask()
    if hints.was_cut:
        return pixels, replace(finding, is_cut=True), inside
    if wanted is Wanted.REVIEW:
        return pixels, finding.because("sector_not_cut"), inside
    return _erased(pixels, ~inside, layout), replace(finding, is_cut=True), inside


def _shown(pixels: Pixels, layout: Layout) -> Pixels:
    """Pixels as the search for the sector wants them: 8 bits, air black, a single picture without its frames."""
    shown = pixels if pixels.dtype == np.uint8 else np.stack([to_display(frame) for frame in pixels])
    if layout.photometric == "MONOCHROME1":
        shown = 255 - shown
    return shown[0] if len(shown) == 1 else shown


def _with_sector(finding: Finding, sector: Sector | None) -> Finding:
    if sector is None:
        return replace(finding, doubts=("no sector was found",)).because("sector_unsure")
    finding = replace(finding, outline=sector.outline, doubts=sector.doubts)
    return finding.because("sector_unsure") if sector.doubts else finding


def _without_text(
    pixels: Pixels, layout: Layout, finding: Finding, inside: NDArray[np.bool_] | None, wanted: Wanted
) -> tuple[Pixels, Finding]:
    """Blank text until none is seen; what may be anatomy is for a person to see."""
    finding = replace(finding, examined=True)
    boxes = text_boxes(pixels)
    if not boxes:
        return pixels, finding
    if wanted is Wanted.REVIEW:
        return pixels, replace(finding, boxes=boxes).because("text_found")
    found: tuple[Box, ...] = ()
    on_anatomy = False
    for _ in range(_MOST_ROUNDS):
        found += boxes
        on_anatomy |= any(_covers_anatomy(box, pixels, layout, inside) for box in boxes)
        pixels = _erased(pixels, _area(boxes, pixels.shape[1:3]), layout)
        boxes = text_boxes(pixels)
        if not boxes:
            break
    finding = replace(finding, boxes=found)
    if on_anatomy:
        finding = finding.because("text_in_anatomy")
    return pixels, finding.because("text_remains") if boxes else finding


def _covers_anatomy(box: Box, pixels: Pixels, layout: Layout, inside: NDArray[np.bool_] | None) -> bool:
    if inside is not None:
        return lies_within(box, inside)
    inverted = layout.photometric == "MONOCHROME1"
    return not all(lies_on_background(box, frame, inverted=inverted) for frame in pixels[:: max(1, len(pixels) // 8)])


def _area(boxes: tuple[Box, ...], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    area = np.zeros(shape, bool)
    for row0, column0, row1, column1 in boxes:
        area[row0:row1, column0:column1] = True
    return area


def _erased(pixels: Pixels, area: NDArray[np.bool_], layout: Layout) -> Pixels:
    """The same pixels, black in an area of all frames."""
    if not pixels.flags.writeable:  # native pixels are a view of the source
        pixels = pixels.copy()
    pixels[:, area] = black(pixels, layout)
    return pixels


def black(pixels: Pixels, layout: Layout) -> int:
    """Stored value of black: 0 where values are not signed, else the darkest of the image."""
    if layout.photometric == "MONOCHROME1":
        return int(pixels.max()) if layout.signed else (1 << layout.stored) - 1
    return int(pixels.min()) if layout.signed else 0
