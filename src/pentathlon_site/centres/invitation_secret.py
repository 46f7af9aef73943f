"""The secret of an invitation's link.

It is made from a random number in the row and the key of the site, which is not in the database: the job that sends the
mail needs the row alone, and who reads the database, a backup or the queue cannot make a link.
"""

import hashlib
import secrets

from django.utils.crypto import salted_hmac

_SALT = "pentathlon_site.centres.invitation"


def new_nonce() -> str:
    """A random number for a new invitation."""
    return secrets.token_hex(32)


def secret_of(nonce: str) -> str:
    """The secret that goes into the link: 256 bits in hexadecimal."""
    return salted_hmac(_SALT, nonce, algorithm="sha256").hexdigest()


def secret_hash(secret: str) -> str:
    """What the database keeps of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()
