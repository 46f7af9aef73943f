"""Numbers of health professionals: RPPS in France, whatever is used elsewhere."""

RPPS_DIGITS = 11


def normalised(text: str) -> str:
    """An identifier without the spaces that people write into it."""
    return "".join(text.split()).upper()


def is_rpps(text: str) -> bool:
    """Whether a text is an RPPS number: eleven digits, of which the last is the Luhn key of the others."""
    if len(text) != RPPS_DIGITS or not (text.isascii() and text.isdigit()):
        return False
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(text))]
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0
