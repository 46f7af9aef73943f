"""Write elements in explicit VR little endian (PS3.5 A.2), and the file around them (PS3.10 section 7.1)."""

import struct
from collections.abc import Sequence
from typing import NamedTuple

from pentathlon.deidentification.syntax import EXPLICIT_LITTLE

IMPLEMENTATION_UID = "2.25.191436712350327418530711405937582047931"
IMPLEMENTATION_NAME = "PENTATHLON"

_LONG_FORM = frozenset({"OB", "OW", "SQ", "UN", "UT", "UC", "UR"})
_short_header = struct.Struct("<HH2sH").pack
_long_header = struct.Struct("<HH2s2xL").pack
_item_header = struct.Struct("<HHL").pack


class Written(NamedTuple):
    """One element of the new file: its value is of even length and in its final form."""

    tag: int
    vr: str
    value: bytes


def padded(value: bytes, vr: str) -> bytes:
    """A value of even length (PS3.5 6.2)."""
    if len(value) % 2:
        return value + (b"\0" if vr in {"UI", "OB"} else b" ")
    return value


def encode(elements: Sequence[Written]) -> bytes:
    """Bytes of a data set or of an item; elements in ascending order of their tags."""
    parts: list[bytes] = []
    for tag, vr, value in sorted(elements):
        parts += (header(tag, vr, len(value)), value)
    return b"".join(parts)


def header(tag: int, vr: str, length: int) -> bytes:
    """Bytes in front of a value."""
    pack = _long_header if vr in _LONG_FORM else _short_header
    return pack(tag >> 16, tag & 0xFFFF, vr.encode(), length)


def encode_items(items: Sequence[bytes]) -> bytes:
    """Value of a sequence of defined length."""
    return b"".join(_item_header(0xFFFE, 0xE000, len(item)) + item for item in items)


def file_head(sop_class_uid: str, sop_instance_uid: str, syntax_uid: str = EXPLICIT_LITTLE) -> bytes:
    """Preamble of zeros, prefix and file meta information of a new file."""
    meta = encode(
        [
            Written(0x00020001, "OB", b"\0\1"),
            _uid(0x00020002, sop_class_uid),
            _uid(0x00020003, sop_instance_uid),
            _uid(0x00020010, syntax_uid),
            _uid(0x00020012, IMPLEMENTATION_UID),
            Written(0x00020013, "SH", padded(IMPLEMENTATION_NAME.encode(), "SH")),
        ]
    )
    length = encode([Written(0x00020000, "UL", struct.pack("<L", len(meta)))])
    return bytes(128) + b"DICM" + length + meta


def _uid(tag: int, uid: str) -> Written:
    return Written(tag, "UI", padded(uid.encode(), "UI"))
