"""The code that proves that who makes the first account is who started the site.

On a public address anybody could be the first visitor. The code is printed where the site is started; it comes from the
site's secret, so that nothing has to be stored.
"""

import ipaddress
import secrets

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

_LENGTH = 12


def setup_code() -> str:
    """The code of this site, such as `3f9a-81c2-07de`."""
    code = salted_hmac("pentathlon first run", "code", algorithm="sha256").hexdigest()[:_LENGTH]
    return "-".join(code[start : start + 4] for start in range(0, _LENGTH, 4))


def is_right(code: str) -> bool:
    """Whether somebody typed the code; spaces and case do not matter."""
    return secrets.compare_digest("".join(code.split()).lower().encode(), setup_code().encode())


def needs_code(request: HttpRequest) -> bool:
    """Whether the request may come from somebody else than who started the site: not from this machine itself."""
    try:
        is_local = ipaddress.ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        is_local = False
    return settings.IN_PRODUCTION or not is_local
