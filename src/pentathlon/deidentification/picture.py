"""Text and ultrasound sectors in the pixels: found, erased or left to a person."""

from dataclasses import dataclass

from pentathlon.deidentification.frames import Pixels
from pentathlon.deidentification.layout import Layout
from pentathlon.deidentification.settings import Pixels as Wanted


@dataclass(frozen=True)
class Finding:
    """What was found in the pixels.

    Attributes:
        examined: Somebody looked.
        boxes: row0, column0, row1, column1 of text, half open.
        outline: Corners of the ultrasound sector as (row, column); empty where none was found.
        doubts: Why the sector may be wrong.
        reasons: Why a person has to look, keys of `reason_codes.REVIEWS`.
    """

    examined: bool = False
    boxes: tuple[tuple[int, int, int, int], ...] = ()
    outline: tuple[tuple[float, float], ...] = ()
    doubts: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()

    @property
    def is_clean(self) -> bool:
        """The pixels were examined, and nothing is left in them for a person to see."""
        return self.examined and not self.reasons


def examine(pixels: Pixels, layout: Layout, kind: str, wanted: Wanted) -> tuple[Pixels, Finding]:
    return pixels, Finding()
