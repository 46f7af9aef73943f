"""Inclusion numbers: random, derived from nothing, with a check character (R-15).

`7KQ4-M2XP-H`: eight random characters of 31 that are not taken for one another, and a check character. The sum of the
characters, each times its place, is a multiple of 31. As 31 is a prime, one wrong character and any two exchanged
characters always show.
"""

import secrets

from django.utils.translation import gettext as _

from pentathlon_site.core.errors import Invalid

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without 0, 1, I, L and O."""

_RANDOM = 8
_BASE = len(ALPHABET)
_SEPARATORS = str.maketrans("", "", " -–—\u00a0\u202f.")


def new_number() -> str:
    """A number that nobody can guess: one of 850 thousand million."""
    return _written("".join(secrets.choice(ALPHABET) for _ in range(_RANDOM)))


def parse_number(text: str) -> str:
    """The number that somebody typed, whatever the case, the spaces and the hyphens.

    Raises:
        Invalid: it is no inclusion number, or has a typing error.
    """
    characters = text.translate(_SEPARATORS).upper()
    if len(characters) != _RANDOM + 1 or not set(characters) <= set(ALPHABET):
        raise Invalid(
            _("An inclusion number has nine letters and digits, as 7KQ4-M2XP-H; there is no 0, 1, I, L or O in it."),
            code="no_number",
        )
    number = _written(characters[:_RANDOM])
    if number[-1] != characters[-1]:
        raise Invalid(
            _("A character of this inclusion number is wrong: compare it with the receipt."), code="wrong_number"
        )
    return number


def _written(characters: str) -> str:
    total = sum(place * ALPHABET.index(each) for place, each in enumerate(characters, 2))
    check = ALPHABET[-total % _BASE]
    return f"{characters[:4]}-{characters[4:]}-{check}"
