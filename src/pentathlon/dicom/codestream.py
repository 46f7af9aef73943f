"""The size that a compressed image claims in its own header, which a decoder believes."""

import struct


def codestream_size(stream: bytes) -> tuple[int, int] | None:
    """Rows and columns in the header of a JPEG, JPEG-LS or JPEG 2000 stream, None when there is no such header."""
    if stream[:2] == b"\xff\xd8":
        return _jpeg_size(stream)
    if stream[:4] == b"\xff\x4f\xff\x51" and len(stream) >= 24:
        x1, y1, x0, y0 = struct.unpack_from(">4L", stream, 8)  # ISO/IEC 15444-1 A.5.1: Xsiz, Ysiz, XOsiz, YOsiz
        return y1 - y0, x1 - x0
    return None


def _jpeg_size(stream: bytes) -> tuple[int, int] | None:
    """Frame header of ISO/IEC 10918-1 B.2.2 (SOF0 to SOF15) or ISO/IEC 14495-1 (SOF55)."""
    position = 2
    while position + 9 <= len(stream) and stream[position] == 0xFF:
        marker = stream[position + 1]
        if marker == 0xFF:  # fill byte
            position += 1
            continue
        if marker == 0xF7 or (0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}):
            rows, columns = struct.unpack_from(">HH", stream, position + 5)
            return rows, columns
        position += 2 + int.from_bytes(stream[position + 2 : position + 4], "big")
    return None
