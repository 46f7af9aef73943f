"""What else than pixels a compressed stream can carry: markers of JPEG, JPEG-LS and JPEG 2000.

Sources: ISO/IEC 10918-1 annex B, 14495-1 annex C, 15444-1 annex A.
"""

import re
from collections.abc import Iterator

_JPEG, _JPEG_2000 = b"\xff\xd8", b"\xff\x4f\xff\x51"
_NEXT_MARKER = re.compile(rb"\xff[\x80-\xcf\xd8-\xfe]")
_SOS, _EOI, _SOT, _SOD = 0xDA, 0xD9, 0x90, 0x93

_PLAIN_JPEG = frozenset({0xC0, 0xC1, 0xC3, 0xF7, 0xC4, 0xDB, 0xDD, _SOS, 0xF8})
"""Frames, tables, restart intervals, scans."""

_PLAIN_JPEG_2000 = frozenset({0x50, 0x51, 0x52, 0x53, 0x59, 0x5C, 0x5D, 0x5E, 0x5F, _SOT})
"""Sizes, coding and quantization styles, tiles."""

_COLOURS = frozenset(
    {b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0"} | {b"Adobe\0\x64\0\0\0\0" + bytes([way]) for way in range(3)}
)
"""Application segments that tell a decoder the colours, in the one form that holds nothing else."""


def holds_only_pixels(stream: bytes) -> bool:
    """Whether a compressed frame has no comment, no application segment and nothing behind its end."""
    try:
        if stream.startswith(_JPEG):
            return all(number in _PLAIN_JPEG or body in _COLOURS for number, body in _jpeg_segments(stream))
        if stream.startswith(_JPEG_2000):
            return all(number in _PLAIN_JPEG_2000 for number, _ in _jpeg_2000_segments(stream))
    except (IndexError, ValueError):
        return False
    return False


def _jpeg_segments(stream: bytes) -> Iterator[tuple[int, bytes]]:
    position = 2
    while (number := _marker(stream, position)) != _EOI:
        stop = position + 2 + int.from_bytes(stream[position + 2 : position + 4])
        yield number, stream[position + 4 : stop]
        if number == _SOS:
            found = _NEXT_MARKER.search(stream, stop)
            if found is None:
                raise ValueError("no end")
            stop = found.start()
        position = stop
    _check_end(stream, position)


def _jpeg_2000_segments(stream: bytes) -> Iterator[tuple[int, bytes]]:
    position, tile = 2, 0
    while (number := _marker(stream, position)) != _EOI:
        if number == _SOT:
            tile = position
        if number == _SOD:
            length = int.from_bytes(stream[tile + 6 : tile + 10])
            position = tile + length if length else stream.rindex(b"\xff\xd9")
        else:
            stop = position + 2 + int.from_bytes(stream[position + 2 : position + 4])
            yield number, stream[position + 4 : stop]
            position = stop
    _check_end(stream, position)


def _marker(stream: bytes, position: int) -> int:
    if stream[position] != 0xFF:
        raise ValueError("no marker")
    return stream[position + 1]


def _check_end(stream: bytes, position: int) -> None:
    if stream[position + 2 :] not in {b"", b"\0"}:
        raise ValueError("something behind the end")
