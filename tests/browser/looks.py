"""The ways in which a page is seen."""

from typing import NamedTuple

import pytest


class Look(NamedTuple):
    """A screen, a colour scheme, a language."""

    size: str = "desktop"
    scheme: str = "light"
    language: str = "en"

    def __str__(self):
        return "-".join(self)


SIZES = {"desktop": {"width": 1280, "height": 800}, "phone": {"width": 390, "height": 844}}
DESKTOP = Look()
LOOKS = (DESKTOP, Look("desktop", "dark", "fr"), Look("phone", "light", "fr"), Look("phone", "dark", "en"))
"""Each size, scheme and language with each other one, twice."""

every_look = pytest.mark.parametrize("look", LOOKS, ids=str)
