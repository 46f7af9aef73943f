"""What the parts of the simulated event share while it is made."""

from dataclasses import dataclass, field

import numpy as np

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Challenge, Event
from pentathlon_site.demo.dates import Dates
from pentathlon_site.demo.towns import MOST_CENTRES

IMAGES_2018 = 5_130
_FEWEST_CENTRES, _IMAGES_A_CENTRE = 8, 3
_IMAGES_WANTED_2018 = 800
"""By today two thirds of this come in: two questions have reached it, the others are on their way."""


@dataclass(frozen=True)
class Size:
    """How much is made.

    Attributes:
        scale: Share of the 5,130 images of 2018.
        centres: How many of the 46 centres.
        seed: Of everything that is left to chance but keys, numbers and questions of the quiz.
        workers: Processes that draw and de-identify.
    """

    scale: float = 0.05
    centres: int = MOST_CENTRES
    seed: int = 1
    workers: int = 1

    @classmethod
    def of(cls, scale: float, *, seed: int, workers: int) -> "Size":
        """A size with as many centres as there are images for."""
        centres = min(MOST_CENTRES, max(_FEWEST_CENTRES, round(IMAGES_2018 * scale) // _IMAGES_A_CENTRE))
        return cls(scale, centres, seed, workers)

    @property
    def target(self) -> int:
        """Images that each question must reach."""
        return max(1, round(_IMAGES_WANTED_2018 * self.scale))


@dataclass
class World:
    """The event and those who take part, once they exist.

    Attributes:
        people: Key → account of those who are no radiologists of a centre: `organiser`, `expert`, `expert2` …
        radiologists: Address → account.
        challenges: Short name → challenge.
    """

    size: Size
    dates: Dates
    rng: np.random.Generator
    people: dict[str, User] = field(default_factory=dict)
    radiologists: dict[str, User] = field(default_factory=dict)
    centres: list[Centre] = field(default_factory=list)
    challenges: dict[str, Challenge] = field(default_factory=dict)
    _event: Event | None = None

    @property
    def event(self) -> Event:
        """The event."""
        assert self._event is not None
        return self._event

    @event.setter
    def event(self, event: Event) -> None:
        self._event = event

    @property
    def organiser(self) -> User:
        """Who does what organisers do."""
        return self.people["organiser"]

    def keys_of(self, role: str) -> list[str]:
        """Keys of everybody with a role."""
        return [key for key in self.people if key.rstrip("0123456789") == role]
