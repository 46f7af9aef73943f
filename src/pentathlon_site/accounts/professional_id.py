"""Numbers of health professionals: RPPS in France, whatever is used elsewhere."""

import re
from typing import Final

from django.utils.translation import gettext as _

RPPS_DIGITS = 11
MOST_SIGNS: Final = 20
"""What is kept of an identifier, without spaces; a longer one is refused, never cut."""

MOST_TYPED: Final = 60
"""Room for spaces and other signs between the digits."""

_NIR = re.compile(r"[123478]\d{2}(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])\d{6}(\d{2})?", re.ASCII)
"""Sex, year, month (with the numbers for an unknown one), department, commune, order, key."""


def normalised(text: str) -> str:
    """An identifier without the spaces that people write into it."""
    return "".join(text.split()).upper()


def is_rpps(text: str) -> bool:
    """Whether a text is an RPPS number: eleven digits, of which the last is the Luhn key of the others."""
    if len(text) != RPPS_DIGITS or not (text.isascii() and text.isdigit()):
        return False
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(text))]
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def is_social_security_number(text: str) -> bool:
    """Whether a text is built as a French social-security number (NIR), whatever stands between its digits.

    A mistyped one names the same person: its key is not asked for.
    """
    return _NIR.fullmatch("".join(sign for sign in normalised(text) if sign.isalnum())) is not None


def identifier_fault(professional_id: str) -> str:
    """Why an identifier is not kept; empty where it can be. It is quoted nowhere."""
    if is_social_security_number(professional_id):
        return _(
            "This is a social-security number, which this site never keeps: write the number of your professional "
            "card or register."
        )
    if len(professional_id) > MOST_SIGNS:
        return _("A professional identifier has at most %(most)d signs. Check it.") % {"most": MOST_SIGNS}
    return ""
