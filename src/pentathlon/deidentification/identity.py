"""Pseudonyms from a secret key: the same key gives the same ones, and without the key nothing can be linked.

Everything is HMAC-SHA256 (RFC 2104) of a purpose and a value. A bare hash would not do: who has a list of patient
numbers could hash them all and compare. Deleting the key makes the pseudonyms meaningless for ever.

A pseudonym carries a mark that only the key can make, so that a file that was de-identified with the same key is
recognised and stays as it is.
"""

import base64
import hashlib
import hmac
from functools import lru_cache
from pathlib import Path

from pydicom._uid_dict import UID_dictionary

from pentathlon.errors import InputError, OperatorError, Problem

SHORTEST_KEY_BYTES = 16
_LARGEST_KEY_BYTES = 4096
_STANDARD_ROOT = "1.2.840.10008."
_LEAST_SHIFT_DAYS, _MOST_SHIFT_DAYS = 365, 3650
_ID_BYTES, _MARK_BYTES = 10, 6
_VERSION_BYTE, _VARIANT_BYTE = 6, 8


class Pseudonymiser:
    """Makes pseudonyms with one key, for one site.

    Attributes:
        key_id: Short name of the key for reports; tells nothing about the key.
    """

    def __init__(self, key: bytes, *, site: str = "") -> None:
        if len(key) < SHORTEST_KEY_BYTES:
            raise InputError(f"the key is too short: at least {SHORTEST_KEY_BYTES} bytes")
        self._key = key
        self._site = site
        self.key_id = self._mac("key id", "")[:4].hex()
        self.uid = lru_cache(4096)(self._uid)

    def _mac(self, purpose: str, value: str) -> bytes:
        message = b"\0".join(part.encode("utf-8", "surrogateescape") for part in ("pentathlon", purpose, value))
        return hmac.digest(self._key, message, hashlib.sha256)

    def _uid(self, original: str) -> str:
        """UID for a UID: `2.25.` and 122 bits (PS3.5 B.2). UIDs of the standard and our own stay."""
        if (original.startswith(_STANDARD_ROOT) and original in UID_dictionary) or self.owns_uid(original):
            return original
        body = bytearray(self._mac("uid", original)[:_ID_BYTES])
        body[_VERSION_BYTE] = body[_VERSION_BYTE] & 0x0F | 0x80
        body[_VARIANT_BYTE] = body[_VARIANT_BYTE] & 0x3F | 0x80
        return f"2.25.{int.from_bytes(bytes(body) + self._uid_mark(bytes(body)))}"

    def owns_uid(self, uid: str) -> bool:
        """Whether this key made the UID."""
        number = uid.removeprefix("2.25.")
        if number == uid or not number.isascii() or not number.isdigit() or len(number) > 39:
            return False
        value = int(number)
        if value >= 1 << 128 or str(value) != number:
            return False
        body = value.to_bytes(16)
        return hmac.compare_digest(body[_ID_BYTES:], self._uid_mark(body[:_ID_BYTES]))

    def _uid_mark(self, body: bytes) -> bytes:
        return self._mac("uid mark", body.hex())[:_MARK_BYTES]

    def patient(self, original: str) -> str:
        """Pseudonym of a patient of this site, for PatientID and PatientName. Our own stays."""
        if self.owns_patient(original):
            return original
        body = base64.b32encode(self._mac("patient", f"{self._site}\0{original}")[:_ID_BYTES]).decode()
        return f"P{body}{self._patient_mark(body)}"

    def owns_patient(self, patient: str) -> bool:
        """Whether this key made the pseudonym, for this site."""
        body = patient[1:17]
        return (
            len(patient) == 25
            and patient[0] == "P"
            and hmac.compare_digest(patient[17:].encode(errors="replace"), self._patient_mark(body).encode())
        )

    def _patient_mark(self, body: str) -> str:
        return base64.b32encode(self._mac("patient mark", f"{self._site}\0{body}")[:5]).decode()

    def label(self, original: str) -> str:
        """Short label that tells different labels apart. Our own stays."""
        if len(original) == 12 and original[8:] == self._label_mark(original[:8]):
            return original
        body = self._mac("label", original)[:4].hex().upper()
        return body + self._label_mark(body)

    def _label_mark(self, body: str) -> str:
        return self._mac("label mark", body)[:2].hex().upper()

    def days(self, patient: str) -> int:
        """Days by which every date of a patient moves, always into the past, at least a year and at most ten."""
        span = _MOST_SHIFT_DAYS - _LEAST_SHIFT_DAYS + 1
        number = int.from_bytes(self._mac("days", f"{self._site}\0{patient}")[:8])
        return -(_LEAST_SHIFT_DAYS + number % span)


def read_key(path: Path) -> bytes:
    """Key of a key file: its bytes without a line end.

    Raises:
        InputError: too short to be secret, or too long to be a key.
        OperatorError: the file cannot be read.
    """
    try:
        if path.stat().st_size > _LARGEST_KEY_BYTES:
            raise InputError(Problem(f"is no key: more than {_LARGEST_KEY_BYTES} bytes", file=path.name))
        key = path.read_bytes().rstrip(b"\r\n")
    except OSError as error:
        raise OperatorError(f"the key file cannot be read: {error.strerror}") from None
    if len(key) < SHORTEST_KEY_BYTES:
        raise InputError(Problem(f"is too short for a key: at least {SHORTEST_KEY_BYTES} bytes", file=path.name))
    return key
