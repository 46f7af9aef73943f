"""Who sends which image when: centres begin one after the other, some send a lot, some fall silent."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

import numpy as np

from pentathlon.synthesis.plan import PlannedImage
from pentathlon_site.demo.dates import TODAY, Dates
from pentathlon_site.demo.onboarding import Ready

_SILENT = (6, 11, 17, 23)
"""Ranks of centres, the busiest first, that stopped sending weeks ago."""
_SILENT_SINCE = 44
_EXPIRED, _ENDING = (9, 16), 4
_AGREEMENT_ENDED_ON, _AGREEMENT_ENDS_ON = 52, TODAY + 12
_IDLE = 3
"""Centres, the least busy ones, that never sent anything."""
_ALIVE = 34
"""Centres, the busiest ones, that have sent something in the last days."""
_LAST_DAYS = 10
_EXAMS_A_BATCH = 2
_BETWEEN_IMAGES = timedelta(seconds=40)
_FIRST_HOUR, _LAST_HOUR = 8, 19
_BEFORE_NOW = timedelta(minutes=45)
"""Within it the last shipment arrives."""


@dataclass(frozen=True)
class Shipment:
    """Images of one challenge that somebody declares and sends together.

    Attributes:
        place: Of the centre in the list of centres.
        email: Of the sender.
    """

    challenge: str
    place: int
    email: str
    at: datetime
    images: tuple[PlannedImage, ...]

    @property
    def arrivals(self) -> list[tuple[PlannedImage, datetime]]:
        """Each image, and when it arrives."""
        return [(image, self.at + number * _BETWEEN_IMAGES) for number, image in enumerate(self.images, start=1)]


@dataclass(frozen=True)
class Ranking:
    """Centres by the number of their images, the busiest first."""

    busiest: tuple[int, ...]

    @property
    def agreements(self) -> dict[int, tuple[int, int]]:
        """Place → first and last day of an agreement that is not like the others."""
        found = {self.busiest[rank]: (-60, _AGREEMENT_ENDED_ON) for rank in _EXPIRED if rank < len(self.busiest)}
        if len(self.busiest) > _ENDING:
            found[self.busiest[_ENDING]] = (-60, _AGREEMENT_ENDS_ON)
        return found

    def is_alive(self, place: int) -> bool:
        """Whether a centre has sent something in the last days."""
        return self.busiest.index(place) < _ALIVE and self.last_day(place) == TODAY

    def last_day(self, place: int) -> int:
        """Day on which a centre sends for the last time."""
        rank = self.busiest.index(place)
        if rank in _EXPIRED:
            return _AGREEMENT_ENDED_ON - 1
        return _SILENT_SINCE if rank in _SILENT else TODAY


def share_out(
    planned: Mapping[str, Sequence[PlannedImage]], centres: int
) -> tuple[Ranking, dict[tuple[int, str], list[PlannedImage]]]:
    """Give the images to the centres; the least busy ones give theirs to others, and never send anything."""
    counts = Counter(dict.fromkeys(range(centres), 0))
    counts.update(_place(image, centres) for images in planned.values() for image in images)
    busiest = [place for place, _count in counts.most_common()]
    idle = set(busiest[max(1, centres - _IDLE) :])
    shared: dict[tuple[int, str], list[PlannedImage]] = {}
    for challenge, images in planned.items():
        for image in images:
            place = _place(image, centres)
            place = busiest[busiest.index(place) // 2] if place in idle else place
            shared.setdefault((place, challenge), []).append(image)
    return Ranking(tuple(busiest)), shared


def plan_shipments(
    shared: Mapping[tuple[int, str], Sequence[PlannedImage]],
    ranking: Ranking,
    senders: Sequence[Ready],
    dates: Dates,
    rng: np.random.Generator,
) -> list[Shipment]:
    """Every shipment, the earliest first. Within a centre and challenge images keep their order."""
    shipments = []
    challenges_of: dict[int, list[str]] = {}
    for place, challenge in sorted(shared):
        challenges_of.setdefault(place, []).append(challenge)
    for (place, challenge), images in sorted(shared.items()):
        here = [each for each in senders if each.place == place]
        batches = _batches(images, rng)
        days = _days(len(batches), here, ranking.last_day(place), dates, rng)
        if ranking.is_alive(place) and challenge == challenges_of[place][-1]:
            days[-1] = max(days[-1], TODAY - int(rng.integers(_LAST_DAYS)))
        times = sorted(_moment(day, dates, rng) for day in days)
        for at, batch in zip(times, batches, strict=True):
            ready = [each for each in here if each.since <= at < each.until]
            email = ready[int(rng.integers(len(ready)))].email
            shipments.append(Shipment(challenge, place, email, at, tuple(batch)))
    return sorted(shipments, key=lambda each: each.at)


def _place(image: PlannedImage, centres: int) -> int:
    return int(image.centre.code[1:]) % centres


def _batches(images: Sequence[PlannedImage], rng: np.random.Generator) -> list[list[PlannedImage]]:
    """A few exams each; an exam is never cut in two, and copies come after what they copy."""
    exams = [list(exam) for _uid, exam in groupby(images, key=lambda image: image.study_uid)]
    batches: list[list[PlannedImage]] = []
    while exams:
        size = 1 + int(rng.integers(_EXAMS_A_BATCH))
        batches.append([image for exam in exams[:size] for image in exam])
        exams = exams[size:]
    return batches


def _days(count: int, senders: Sequence[Ready], last_day: int, dates: Dates, rng: np.random.Generator) -> list[int]:
    """Working days on which shipments go out, in order, from the day after the first sender is ready."""
    first_day = max(0, (min(each.since for each in senders) - dates.at(0)).days + 1)
    days = [day for day in range(first_day, last_day + 1) if dates.is_working_day(day)] or [first_day]
    return sorted(days[place] for place in rng.integers(len(days), size=count))


def _moment(day: int, dates: Dates, rng: np.random.Generator) -> datetime:
    at = dates.at(day, int(rng.integers(_FIRST_HOUR, _LAST_HOUR)), int(rng.integers(60)))
    return min(at, dates.now - _BEFORE_NOW - timedelta(minutes=int(rng.integers(300))))
