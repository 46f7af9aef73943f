"""The code that proves that who makes the first account is who started the site.

Anybody could be the first visitor, and behind a proxy everybody seems to be on this machine: the code is always asked
for. It is printed, in a link, where the site is started; it comes from the site's secret, so that nothing is stored.
"""

import secrets

from django.utils.crypto import salted_hmac

_LENGTH = 12


def setup_code() -> str:
    """The code of this site, such as `3f9a-81c2-07de`."""
    code = salted_hmac("pentathlon first run", "code", algorithm="sha256").hexdigest()[:_LENGTH]
    return "-".join(code[start : start + 4] for start in range(0, _LENGTH, 4))


def is_right(code: str) -> bool:
    """Whether somebody typed the code; spaces and case do not matter."""
    return secrets.compare_digest("".join(code.split()).lower().encode(), setup_code().encode())
