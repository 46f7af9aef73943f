"""Every probe but those burned into pixels, and the search for what a probe planted."""

import base64
import re
import zlib
from collections.abc import Iterator

from builders import probes_file, probes_header, probes_nested
from builders.probes import Probe

SHORTEST_CODED = 8
"""A shorter string has forms that stand in a file by chance."""


def all_probes() -> Iterator[Probe]:
    """One file per place where an identifier can hide."""
    for module in (probes_header, probes_nested, probes_file):
        yield from module.probes()


def survives(needle: bytes, content: bytes) -> bool:
    """Whether a planted identifier is in a file in any form: plain, wide, swapped, backwards, coded or compressed."""
    places = [content, *_inflated(content)]
    return any(form in place for place in places for form in forms(needle))


def forms(needle: bytes) -> list[bytes]:
    """How the bytes of an identifier can look."""
    if len(needle) < SHORTEST_CODED:
        return [needle]
    text = needle.decode("latin-1")
    swapped = bytes(needle[index ^ 1] for index in range(len(needle) & ~1))
    coded = [base64.b64encode(needle[shift:]).rstrip(b"=")[:-2] for shift in range(3)]
    wide = [text.encode("utf-16-le"), text.encode("utf-16-be")]
    return [needle, needle.lower(), swapped, needle[::-1], needle.hex().encode(), *wide, *coded]


def _inflated(content: bytes) -> Iterator[bytes]:
    """Whatever of a file inflates."""
    for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08", content[:20_000]):
        packer = zlib.decompressobj(zlib.MAX_WBITS | 32)
        try:
            yield packer.decompress(content[match.start() :], 2**20)
        except zlib.error:
            continue
