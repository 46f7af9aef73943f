"""The ways in which a page is seen."""

import os
from itertools import product
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
ALL_LOOKS = tuple(Look(*each) for each in product(SIZES, ("light", "dark"), ("en", "fr")))
LOOKS = ALL_LOOKS if os.environ.get("PENTATHLON_FULL") else (DESKTOP, Look("phone", "dark", "fr"))
"""Each size, scheme and language once; with PENTATHLON_FULL=1 every combination."""

every_look = pytest.mark.parametrize("look", LOOKS, ids=str)
