"""The allowed name that was probably meant."""

from collections.abc import Sequence
from difflib import get_close_matches

_MOST_COMPARED = 2000


def nearest(name: str, allowed: Sequence[str]) -> str:
    """`; did you mean '…'?`, or nothing where no allowed name is near."""
    by_lower = {each.casefold(): each for each in allowed[:_MOST_COMPARED]}
    near = get_close_matches(name.casefold(), by_lower, n=1)
    return f"; did you mean '{by_lower[near[0]]}'?" if near else ""
