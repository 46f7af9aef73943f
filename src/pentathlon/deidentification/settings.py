"""What a caller may choose."""

from dataclasses import dataclass
from enum import StrEnum


class Dates(StrEnum):
    """What becomes of dates and times."""

    SHIFT = "shift"
    REMOVE = "remove"


class Pixels(StrEnum):
    """What becomes of text burned into pixels."""

    AUTO = "auto"
    OFF = "off"
    REVIEW = "review"


@dataclass(frozen=True)
class Settings:
    """How files are de-identified.

    Attributes:
        dates: shift moves every date of a patient by the same secret number of days; remove leaves them out.
        pixels: auto finds text and blanks it; review finds it and leaves it to a person; off does not look.
        second_look: Search the result for every identifying string of the source before it is released.
    """

    dates: Dates = Dates.SHIFT
    pixels: Pixels = Pixels.AUTO
    second_look: bool = True
