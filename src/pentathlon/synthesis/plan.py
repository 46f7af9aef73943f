"""What a collection will hold, decided before anything is drawn: patients, exams, labels, machines, faults."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from pentathlon.challenge import Challenge
from pentathlon.synthesis.acquisition import SCANS, Acquisition, choose_acquisition
from pentathlon.synthesis.faults import COPIES, RECEIVED, faults_for
from pentathlon.synthesis.identity import Centre, Person, derived_uid, invent_centres, invent_person
from pentathlon.synthesis.label_mix import deal_labels

_CHALLENGES = tuple(RECEIVED)
_SECOND_EXAM, _BOTH_MENISCI = 0.12, 0.85


@dataclass(frozen=True)
class PlannedImage:
    """One file of the collection.

    Attributes:
        file: Path below `images/`, forward slashes.
        drawing: Number that decides what is drawn: duplicates share it.
        centre: Who sends it.
        person: The patient.
        study_uid: Of the exam.
        study_date: YYYYMMDD.
        labels: Cleaned labels, without the computed ones.
        acquisition: Machine and export.
        fault: Exclusion code, empty for an image that must be kept.
    """

    file: str
    drawing: int
    centre: Centre
    person: Person
    study_uid: str
    study_date: str
    labels: Mapping[str, str]
    acquisition: Acquisition
    fault: str = ""

    @property
    def is_note(self) -> bool:
        """Whether the file is a text that somebody left among the images."""
        return self.file.endswith(".txt")

    @property
    def name(self) -> str:
        """The file's name without folders and ending: the image's id."""
        return self.file.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def plan_collection(challenge: Challenge, scale: float, seed: int) -> list[PlannedImage]:
    """Every file of one challenge's collection, sorted by path."""
    number = _CHALLENGES.index(challenge.id)
    rng = np.random.default_rng((seed, number, 2018))
    received = max(1, round(RECEIVED[challenge.id] * scale))
    codes = faults_for(challenge.id, received)
    copied = [code for code in codes if code in COPIES]
    images = _plan_exams(challenge, received - len(copied), (seed, number), rng)
    images = _spoil(images, [code for code in codes if code not in COPIES], rng)
    images += _copy(images, copied, challenge.criteria.images_per_exam, rng)
    return sorted(images, key=lambda image: image.file)


def _plan_exams(challenge: Challenge, count: int, key: tuple[int, int], rng: np.random.Generator) -> list[PlannedImage]:
    """Images of centres of uneven size, in exams of up to `images_per_exam` images; some patients come twice."""
    centres = invent_centres(key[0])
    weights = rng.lognormal(0, 0.9, len(centres))
    labels = deal_labels(challenge.id, count, rng)
    images: list[PlannedImage] = []
    while len(images) < count:
        centre = centres[rng.choice(len(centres), p=weights / weights.sum())]
        person = invent_person(rng, sex="F" if challenge.id == "breast" else None)
        for _ in range(1 + int(rng.random() < _SECOND_EXAM)):
            size = challenge.criteria.images_per_exam if rng.random() < _BOTH_MENISCI else 1
            exam = derived_uid(*key, "exam", len(images))
            date = f"2018{rng.integers(6, 10):02d}{rng.integers(1, 29):02d}"
            for _ in range(min(size, count - len(images))):
                number = len(images)
                acquisition = choose_acquisition(SCANS[challenge.id], rng)
                file = _file_name(challenge.id, centre, number)
                images.append(PlannedImage(file, number, centre, person, exam, date, labels[number], acquisition))
    return images


def _file_name(challenge: str, centre: Centre, number: int) -> str:
    """Every centre has a habit of naming files and folders; the number makes a name unique in the collection."""
    habit = int(centre.code[1:]) % 5
    names = (
        f"{centre.code}/IMG{number:05d}.dcm",
        f"{centre.code}/export/im_{number:05d}",
        f"{centre.code}/{challenge}-{number:05d}.DCM",
        f"{centre.code}/2018/{number // 50:03d}/I{number:05d}.dcm",
        f"Centre {centre.code}/{challenge}_{number:05d}.dcm",
    )
    return names[habit]


def _spoil(images: Sequence[PlannedImage], codes: Sequence[str], rng: np.random.Generator) -> list[PlannedImage]:
    """Give each fault to one image, and the image what the fault needs."""
    spoiled = list(images)
    places = rng.permutation(len(images))[: len(codes)]
    for place, code in zip(places, codes, strict=False):
        image = spoiled[place]
        if code == "not_an_image" and image.drawing % 2:
            image = replace(image, file=f"{image.file.removesuffix('.dcm').removesuffix('.DCM')}.txt")
        if code == "wrong_plane" and image.acquisition.tilt is None:
            image = replace(image, acquisition=replace(image.acquisition, tilt=(0.0, 0.0)))
        spoiled[place] = replace(image, fault=code)
    return spoiled


def _copy(
    images: Sequence[PlannedImage], codes: Sequence[str], images_per_exam: int, rng: np.random.Generator
) -> list[PlannedImage]:
    """Images that come after one that is kept: the same, almost the same, or another one of a complete exam."""
    kept = [image for image in images if not image.fault]
    exams: dict[str, list[PlannedImage]] = {}
    for image in kept:
        exams.setdefault(image.study_uid, []).append(image)
    complete = [exam[-1] for exam in exams.values() if len(exam) == images_per_exam]
    copies: list[PlannedImage] = []
    free = [complete[place] for place in rng.permutation(len(complete))]
    for code, original in zip(codes, free, strict=False):
        copy = replace(original, file=_later_name(original.file, COPIES[code]), fault=code)
        if code == "several_per_exam":
            copy = replace(copy, drawing=len(images) + len(copies))
        else:
            copy = replace(copy, study_uid=derived_uid(original.study_uid, code))
        copies.append(copy)
    return copies


def _later_name(file: str, ending: str) -> str:
    """A name that sorts after the original's."""
    stem, dot, extension = file.rpartition(".")
    return f"{stem}{ending}{dot}{extension}" if dot else f"{file}{ending}"
