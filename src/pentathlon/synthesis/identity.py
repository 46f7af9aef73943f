"""Invented people, hospitals and identifiers. Any likeness is chance."""

import hashlib
from dataclasses import dataclass

import numpy as np

CENTRES = 46
"""Radiology services that took part in 2018."""

_FAMILY = (
    "Aubrevigne", "Bellacourt", "Castelnoir", "Dervillon", "Esterlange", "Fontvarenne", "Grandvallier", "Hautecombe",
    "Isambert", "Jolimontel", "Kerguelven", "Lavaudieu", "Montespiau", "Noirétable", "Orvalois", "Pressigneau",
    "Quincerot", "Rochevieille", "Sainteval", "Tourmentine", "Ussonneau", "Valcourbe", "Wimerelle", "Yvorineau",
)  # fmt: skip
_GIVEN = (
    "Agathe", "Baptiste", "Célestine", "Damien", "Eugénie", "Firmin", "Ghislaine", "Hippolyte", "Inès", "Joachim",
    "Katell", "Léontine", "Marius", "Ninon", "Octave", "Pétronille", "Quentin", "Rosalie", "Sylvain", "Thaïs",
)  # fmt: skip
_TOWNS = (
    "Valbrume", "Pontclair", "Rivemont", "Sauveterne", "Montfleury", "Boisgarde", "Clairvent", "Hautelande",
    "Nivelac", "Orgemines", "Belroche", "Fontaubel", "Marsignac", "Traverson", "Courlanne", "Vieuxbourg",
)  # fmt: skip
_KINDS = ("CHU de", "Centre hospitalier de", "Clinique de", "Institut du cancer de", "Imagerie médicale de")


@dataclass(frozen=True)
class Person:
    """An invented patient.

    Attributes:
        patient_id: Hospital number.
        name: Family^Given, as DICOM writes it.
        birth_date: YYYYMMDD.
        sex: F or M.
    """

    patient_id: str
    name: str
    birth_date: str
    sex: str

    @property
    def spoken_name(self) -> str:
        """The name as machines burn it into pixels."""
        family, given = self.name.split("^")
        return f"{family.upper()} {given}"


@dataclass(frozen=True)
class Centre:
    """An invented radiology service.

    Attributes:
        code: As the label files have it.
        hospital: Name.
        address: Town.
        radiologist: Who sends the images.
        forgets_patient_id: Whether its export empties the hospital number.
        names_anonymously: Whether its export writes ANONYME instead of the name.
    """

    code: str
    hospital: str
    address: str
    radiologist: str
    forgets_patient_id: bool
    names_anonymously: bool


def invent_centres(seed: int) -> tuple[Centre, ...]:
    """The same 46 services for every challenge."""
    rng = np.random.default_rng((seed, 46))
    centres = []
    for number in range(1, CENTRES + 1):
        town = _TOWNS[number % len(_TOWNS)]
        centres.append(
            Centre(
                code=f"C{number:02d}",
                hospital=f"{_KINDS[rng.integers(len(_KINDS))]} {town}",
                address=f"{rng.integers(1, 99)} avenue de la Gare, {town}",
                radiologist=_invent_name(rng).replace("^", "^Dr "),
                forgets_patient_id=number % 17 == 5,
                names_anonymously=number % 15 == 3,
            )
        )
    return tuple(centres)


def invent_person(rng: np.random.Generator, *, sex: str | None = None) -> Person:
    """A patient with a number, a name and a date of birth."""
    birth = f"{rng.integers(1930, 2000)}{rng.integers(1, 13):02d}{rng.integers(1, 29):02d}"
    return Person(
        patient_id=f"IPP{rng.integers(10**8, 10**9)}",
        name=_invent_name(rng),
        birth_date=birth,
        sex=sex or str(rng.choice(["F", "M"])),
    )


def derived_uid(*parts: object) -> str:
    """A UID that depends on nothing but its parts (PS3.5 B.2: 2.25 and a 128-bit integer)."""
    digest = hashlib.sha256("/".join(map(str, parts)).encode()).digest()
    return f"2.25.{int.from_bytes(digest[:16], 'big')}"


def _invent_name(rng: np.random.Generator) -> str:
    return f"{_FAMILY[rng.integers(len(_FAMILY))]}^{_GIVEN[rng.integers(len(_GIVEN))]}"
