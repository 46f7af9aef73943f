"""Secrets of second factors rest encrypted: a stolen copy of the database makes no codes.

The key is derived from the secret of the site. Secrets written under an earlier one can be read as long as that one is
among Django's SECRET_KEY_FALLBACKS.
"""

from base64 import urlsafe_b64encode
from functools import cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from pentathlon_site.accounts.errors import SecondFactorUnreadable

_PURPOSE = b"pentathlon: secrets of second factors"


def encrypted(secret: str) -> str:
    """The secret as it is stored."""
    return _box().encrypt(secret.encode()).decode()


def decrypted(stored: str) -> str:
    """A secret as it was before it was stored.

    Raises:
        SecondFactorUnreadable: it was stored under another secret of the site.
    """
    try:
        return _box().decrypt(stored.encode()).decode()
    except InvalidToken:
        raise SecondFactorUnreadable from None


def _box() -> MultiFernet:
    return MultiFernet([_fernet(secret) for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)])


@cache
def _fernet(secret: str) -> Fernet:
    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(secret.encode())
    return Fernet(urlsafe_b64encode(key))
