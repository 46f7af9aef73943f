"""The people of the simulated event. All are invented; any likeness is chance."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

PASSWORD = "pentathlon-demo"  # noqa: S105 - printed on the terminal; the demonstration refuses a production site
DOMAIN = "pentathlon.example"

_FAMILY = (
    "Amblard", "Besnier", "Charvolin", "Desmarquet", "Estournel", "Faverolles", "Gauchard", "Houdemont",
    "Imbertin", "Jacquelot", "Lhermier", "Maréchaux", "Nouvion", "Oudinot", "Peyronnel", "Rambervil",
    "Séverac", "Thibaudel", "Vauclare", "Villedary",
)  # fmt: skip
_GIVEN = (
    "Alice", "Benoît", "Camille", "David", "Élodie", "Fabien", "Gaëlle", "Hugo", "Isabelle", "Julien",
    "Karine", "Laurent", "Mathilde", "Nicolas", "Olivia", "Pascal", "Romane", "Samuel", "Tiphaine", "Vincent",
)  # fmt: skip


@dataclass(frozen=True)
class Account:
    """An account of the demonstration, listed on the terminal.

    Attributes:
        key: Short name, also of its address.
        role: What the person is.
        first: What to try first.
    """

    key: str
    full_name: str
    language: str
    role: str
    first: str

    @property
    def email(self) -> str:
        """Address with which the person signs in."""
        return f"{self.key}@{DOMAIN}"


ACCOUNTS = (
    Account("organiser", "Claire Fontvarenne", "en", "Administrator, organiser", "Office: silent centres, proposals"),
    Account("lead", "Antoine Grandvallier", "fr", "Radiologist, leads a centre", "Approve a colleague; own figures"),
    Account("radiologist", "Marie Castelnoir", "en", "Radiologist, ready to upload", "Upload images of try-it"),
    Account("newcomer", "Paul Lavaudieu", "fr", "Radiologist, new", "Take the course, sign the charter"),
    Account("society", "Nadia Isambert", "fr", "Society that proposes", "See what became of your question"),
    Account("expert", "Thomas Orvalois", "en", "Expert", "See your grades beside those of others"),
    Account("dpo", "Hélène Jolimontel", "fr", "Data protection officer", "Read the ledger; withdraw an image"),
    Account("stranger", "Léa Pressigneau", "en", "Account without a part", "Ask to join a centre"),
)

RADIOLOGIST = f"radiologist@{DOMAIN}"
"""Address of the one who is ready to upload."""


class Standing(StrEnum):
    """How far a radiologist has come."""

    READY = "ready"
    ASKED = "asked"
    NEW = "new"
    UNSIGNED = "unsigned"
    EXPIRED = "expired"


_SECOND_MEMBERS = (
    Standing.ASKED, Standing.READY, Standing.UNSIGNED, Standing.EXPIRED, Standing.READY, Standing.ASKED,
    Standing.READY, Standing.READY, Standing.ASKED, Standing.READY, Standing.READY, Standing.READY, Standing.READY,
)  # fmt: skip
"""Of the busiest centres, from the first on."""


@dataclass(frozen=True)
class Radiologist:
    """A member of a centre, or somebody who wants to be one.

    Attributes:
        place: Of the centre in the list of centres.
    """

    email: str
    full_name: str
    language: str
    place: int
    is_lead: bool
    standing: Standing


def invent_radiologists(busiest: Sequence[int], rng: np.random.Generator) -> list[Radiologist]:
    """A lead for every centre, further members for the busiest ones, and those of the printed list.

    Args:
        busiest: Places of the centres, the busiest first: the accounts of the printed list belong to it.
        rng: Source of chance.
    """
    home, *others = busiest
    listed = {account.key: account for account in ACCOUNTS}
    found = [
        _listed(listed["lead"], home, Standing.READY, is_lead=True),
        _listed(listed["radiologist"], home, Standing.READY),
        _listed(listed["newcomer"], home, Standing.NEW),
    ]
    names = _invent_names(len(others) + len(_SECOND_MEMBERS), rng)
    found += [_invented(next(names), place, Standing.READY, is_lead=True) for place in others]
    seconds = zip(busiest, _SECOND_MEMBERS, strict=False)
    return found + [_invented(next(names), place, standing) for place, standing in seconds]


def rpps_of(number: int) -> str:
    """An invented RPPS number: eleven digits, the last is the Luhn key."""
    digits = f"10{number:08d}"
    doubled = [int(digit) * (1 if place % 2 else 2) for place, digit in enumerate(reversed(digits))]
    return digits + str(-sum(value // 10 + value % 10 for value in doubled) % 10)


def _listed(account: Account, place: int, standing: Standing, *, is_lead: bool = False) -> Radiologist:
    return Radiologist(account.email, account.full_name, account.language, place, is_lead, standing)


def _invented(name: str, place: int, standing: Standing, *, is_lead: bool = False) -> Radiologist:
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return Radiologist(f"{plain.replace(' ', '.')}@{DOMAIN}", name, "fr", place, is_lead, standing)


def _invent_names(count: int, rng: np.random.Generator) -> Iterator[str]:
    places = rng.permutation(len(_FAMILY) * len(_GIVEN))[:count]
    return iter([f"{_GIVEN[place % len(_GIVEN)]} {_FAMILY[place // len(_GIVEN)]}" for place in places])
