"""Numbers of certificates and receipts: random, derived from nothing, easy to read aloud."""

import secrets

_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without 0, 1, I and O, which are taken for one another: 5 bits each."""


def new_code(groups: int = 3) -> str:
    """A random code of groups of four: `7KQ4-M2XP-9TBC` has 60 bits and cannot be guessed."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(groups))
