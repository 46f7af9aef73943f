"""Text and ultrasound sectors in the pixels: found, erased or left to a person."""

from dataclasses import dataclass, replace

from pentathlon.deidentification.frames import Pixels
from pentathlon.deidentification.layout import Layout
from pentathlon.deidentification.settings import Pixels as Wanted
from pentathlon.deidentification.sop_classes import ULTRASOUND
from pentathlon.imaging.sector import Region, find_sector

Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Hints:
    """What the header says of the picture.

    Attributes:
        kind: Kind of image, a key of `sop_classes.KIND_NAMES`.
        regions: Items of SequenceOfUltrasoundRegions.
        burned_in: BurnedInAnnotation is YES.
        is_ours: The image was de-identified before, with the same key: its sector is cut out already.
        was_for_review: And it waits for a person since then.
    """

    kind: str
    regions: tuple[Region, ...] = ()
    burned_in: bool = False
    is_ours: bool = False
    was_for_review: bool = False


@dataclass(frozen=True)
class Finding:
    """What was found in the pixels.

    Attributes:
        examined: Text was looked for.
        boxes: row0, column0, row1, column1 of text, half open.
        outline: Corners of the ultrasound sector as (row, column); empty where none was found.
        doubts: Why the sector may be wrong.
        reasons: Why a person has to look, keys of `reason_codes.REVIEWS`.
    """

    examined: bool = False
    boxes: tuple[Box, ...] = ()
    outline: tuple[tuple[float, float], ...] = ()
    doubts: tuple[str, ...] = ()
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
    if hints.kind in ULTRASOUND:
        pixels, finding = _sector(pixels, layout, hints, finding, wanted)
    return pixels, finding


def _sector(pixels: Pixels, layout: Layout, hints: Hints, finding: Finding, wanted: Wanted) -> tuple[Pixels, Finding]:
    """Everything outside of the sector becomes black, in all frames."""
    sector = find_sector(pixels[0] if len(pixels) == 1 else pixels, regions=hints.regions)
    if sector is None:
        return pixels, replace(finding, doubts=("no sector was found",)).because("sector_unsure")
    finding = replace(finding, outline=sector.outline, doubts=sector.doubts)
    if sector.doubts:
        finding = finding.because("sector_unsure")
    if wanted is Wanted.AUTO and not hints.is_ours:
        if not pixels.flags.writeable:  # native pixels are a view of the source
            pixels = pixels.copy()
        pixels[:, ~sector.mask()] = black(layout)
    return pixels, finding


def black(layout: Layout) -> int:
    """Stored value of black."""
    lowest = -(1 << layout.stored - 1) if layout.signed else 0
    highest = (1 << layout.stored) - 1 + lowest
    return highest if layout.photometric == "MONOCHROME1" else 0
