"""Read the bytes of a DICOM file element by element; nothing is decoded before somebody asks for it.

The parser finds where elements begin and end (PS3.5 section 7, PS3.10 section 7.1). It never guesses: bytes that do
not follow the standard make the file unreadable. What it skips it does not look at, so text that hides in an element
cannot do anything here.
"""

import struct
import zlib
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from pentathlon.deidentification.syntax import SYNTAXES, Syntax
from pentathlon.errors import FileRefusedError

LARGEST_FILE_BYTES = 384 * 2**20
"""Of one file, before and after inflating: with the copy that is written, memory stays below 1 GB."""

DEEPEST_NESTING = 16
MOST_ELEMENTS = 100_000
"""At the top level; a hostile file could hold as many as it has bytes to spare."""

PIXEL_DATA = 0x7FE00010
TRANSFER_SYNTAX_UID = 0x00020010

_UNDEFINED = 0xFFFFFFFF
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_LONG_LENGTH_VRS = frozenset(
    {b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"}
)
_SHORT_LENGTH_VRS = frozenset(
    map(str.encode, "AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split())  # noqa: SIM905 - a list of names
)


class Element(NamedTuple):
    """Where one element stands.

    Attributes:
        tag: Group and element number as one integer: 0x00100010 is (0010,0010).
        vr: Value representation as the file states it; empty in implicit VR.
        start: First byte of the value.
        stop: Byte behind the value.
        undefined: The length was undefined: the value is a sequence of items closed by a delimiter.
    """

    tag: int
    vr: bytes
    start: int
    stop: int
    undefined: bool


class Span(NamedTuple):
    """One item of a sequence: its first byte, and the byte behind its last element."""

    start: int
    stop: int


class DataSet:
    """The elements of one file, found on demand.

    Attributes:
        content: Bytes of the file, inflated where it was deflated.
        start: First byte of the data set, behind the file meta information.
        syntax: Transfer syntax of the file.
        explicit: Whether elements carry their VR: what the bytes show, where that differs from the syntax.
    """

    def __init__(self, content: bytes, start: int, syntax: Syntax) -> None:
        self.content = content
        self.start = start
        self.syntax = syntax
        self._order = ">" if syntax.big else "<"
        self._tag = struct.Struct(self._order + "HH").unpack_from
        self._long = struct.Struct(self._order + "L").unpack_from
        self._short = struct.Struct(self._order + "H").unpack_from
        self._header = struct.Struct(self._order + "HH2sH").unpack_from
        self.explicit = content[start + 4 : start + 6] in _SHORT_LENGTH_VRS | _LONG_LENGTH_VRS

    def elements(self) -> Iterator[Element]:
        """Elements of the data set in file order, up to the pixel data: what stands behind is not read.

        Raises:
            FileRefusedError: unreadable, here and in all that follows: the bytes do not follow the standard.
        """
        return self._elements(self.start, len(self.content), explicit=self.explicit, depth=0)

    def item_elements(self, span: Span, depth: int) -> Iterator[Element]:
        """Elements of one item of a sequence that lies `depth` sequences deep."""
        return self._elements(span.start, span.stop, explicit=self.explicit, depth=depth)

    def items(self, element: Element, depth: int) -> Iterator[Span]:
        """Items of a sequence."""
        position = element.start
        while position < element.stop:
            tag, length, position = self._item_header(position, element.stop)
            if tag == _SEQUENCE_END:
                return
            if tag != _ITEM:
                raise _unreadable("a sequence holds something other than items")
            stop = self._item_stop(position, element.stop, length, explicit=self.explicit, depth=depth)
            yield Span(position, stop)
            position = stop + 8 if length == _UNDEFINED else stop

    def fragments(self, element: Element) -> list[memoryview]:
        """Fragments of encapsulated pixel data (PS3.5 A.4). The offset table comes first."""
        view = memoryview(self.content)
        return [view[span.start : span.stop] for span in self.items(element, 1)]

    def text(self, element: Element) -> bytes:
        """Bytes of a value of text, without padding."""
        return self.content[element.start : element.stop].strip(b" \0")

    def numbers(self, element: Element, code: str) -> tuple[int | float, ...]:
        """Binary numbers of a value; `code` is their letter for `struct`. Empty where the length does not fit."""
        size = struct.calcsize(self._order + code)
        count, rest = divmod(element.stop - element.start, size)
        return () if rest else struct.unpack_from(f"{self._order}{count}{code}", self.content, element.start)

    def _elements(self, position: int, stop: int, *, explicit: bool, depth: int) -> Iterator[Element]:
        while position < stop:
            if explicit and position + 8 <= stop:
                group, number, vr, length = self._header(self.content, position)
                if vr in _SHORT_LENGTH_VRS and group != 0xFFFE:  # nearly all: the way below, in few steps
                    start = position + 8
                    position = start + length
                    if position > stop:
                        raise _unreadable("an element is longer than the file")
                    yield tuple.__new__(Element, (group << 16 | number, vr, start, position, False))
                    continue
            element = self._element(position, stop, explicit=explicit, depth=depth)
            if element.tag in (_ITEM_END, _SEQUENCE_END):
                return
            yield element
            if element.tag == PIXEL_DATA and not depth:
                return
            position = element.stop + 8 if element.undefined else element.stop

    def _element(self, position: int, stop: int, *, explicit: bool, depth: int) -> Element:
        if position + 8 > stop:
            raise _unreadable("the file ends inside an element")
        group, number = self._tag(self.content, position)
        tag = group << 16 | number
        vr = b""
        if not explicit or group == 0xFFFE:
            length, start = self._long(self.content, position + 4)[0], position + 8
        else:
            vr = self.content[position + 4 : position + 6]
            length, start = self._explicit_length(position, stop, vr)
        if length == _UNDEFINED:
            nested = explicit and vr != b"UN"  # UN of undefined length is implicit VR inside (PS3.5 6.2.2)
            end = self._sequence_stop(start, stop, explicit=nested, depth=depth + 1)
            return Element(tag, vr, start, end, undefined=True)
        if start + length > stop:
            raise _unreadable("an element is longer than the file")
        return Element(tag, vr, start, start + length, undefined=False)

    def _explicit_length(self, position: int, stop: int, vr: bytes) -> tuple[int, int]:
        if vr in _SHORT_LENGTH_VRS:
            return self._short(self.content, position + 6)[0], position + 8
        if not vr.isalpha() or not vr.isupper():
            raise _unreadable("an element has no value representation")
        if position + 12 > stop:
            raise _unreadable("the file ends inside an element")
        return self._long(self.content, position + 8)[0], position + 12

    def _sequence_stop(self, position: int, stop: int, *, explicit: bool, depth: int) -> int:
        """Position of the delimiter that closes a sequence of undefined length."""
        while True:
            tag, length, start = self._item_header(position, stop)
            if tag == _SEQUENCE_END:
                return position
            if tag != _ITEM:
                raise _unreadable("a sequence holds something other than items")
            end = self._item_stop(start, stop, length, explicit=explicit, depth=depth)
            position = end + 8 if length == _UNDEFINED else end

    def _item_stop(self, start: int, stop: int, length: int, *, explicit: bool, depth: int) -> int:
        """Byte behind the last element of an item."""
        if depth > DEEPEST_NESTING:
            raise _unreadable(f"sequences are nested more than {DEEPEST_NESTING} deep")
        if length != _UNDEFINED:
            if start + length > stop:
                raise _unreadable("an item is longer than its sequence")
            return start + length
        position = start
        while self._tag(self.content, position) != (0xFFFE, 0xE00D) if position + 8 <= stop else True:
            element = self._element(position, stop, explicit=explicit, depth=depth)
            position = element.stop + 8 if element.undefined else element.stop
        return position

    def _item_header(self, position: int, stop: int) -> tuple[int, int, int]:
        if position + 8 > stop:
            raise _unreadable("the file ends inside a sequence")
        group, number = self._tag(self.content, position)
        return group << 16 | number, self._long(self.content, position + 4)[0], position + 8


def list_elements(data: DataSet) -> list[Element]:
    """Every element of the top level.

    Raises:
        FileRefusedError: unreadable, or more elements than an image can have.
    """
    found = list(islice(data.elements(), MOST_ELEMENTS + 1))
    if len(found) > MOST_ELEMENTS:
        raise FileRefusedError("too_large", f"more than {MOST_ELEMENTS} elements")
    return found


def parse(content: bytes) -> DataSet:
    """Find the data set of a DICOM file, with or without preamble and file meta information.

    Raises:
        FileRefusedError: not DICOM, too large, or of a transfer syntax that is not understood.
    """
    if len(content) > LARGEST_FILE_BYTES:
        raise FileRefusedError("too_large", f"more than {LARGEST_FILE_BYTES // 2**20} MiB")
    if not looks_like_dicom(content[:144]):
        raise FileRefusedError("not_dicom", "no DICOM file")
    start = 132 if content[128:132] == b"DICM" else 0
    uid, start = _read_meta(content, start)
    if not uid:
        uid = "1.2.840.10008.1.2"
    if uid not in SYNTAXES:
        raise FileRefusedError("unsupported_syntax", "the pixels are coded in a way that is not understood")
    syntax = SYNTAXES[uid]
    if syntax.deflated:
        return DataSet(_inflate(content[start:]), 0, syntax)
    return DataSet(content, start, syntax)


def looks_like_dicom(head: bytes) -> bool:
    """Whether the first 144 bytes are those of a DICOM file: the prefix of PS3.10, or a bare data set."""
    if head[128:132] == b"DICM":
        return True
    group, number = head[:2], head[2:4]
    if group not in (b"\x02\x00", b"\x08\x00") or number[1:] != b"\0" or number[0] > 0x18:
        return False
    known_vr = head[4:6] in _SHORT_LENGTH_VRS | _LONG_LENGTH_VRS
    return known_vr or head[6:8] == b"\0\0"


def _read_meta(content: bytes, start: int) -> tuple[str, int]:
    """TransferSyntaxUID and the first byte behind the file meta information, which is explicit little endian."""
    meta = DataSet(content, start, SYNTAXES["1.2.840.10008.1.2.1"])
    uid, position = "", start
    while content[position : position + 2] == b"\x02\x00":
        element = meta._element(position, len(content), explicit=meta.explicit, depth=0)  # noqa: SLF001 - same module
        if element.tag == TRANSFER_SYNTAX_UID:
            uid = meta.text(element).decode("latin-1")
        position = element.stop + 8 if element.undefined else element.stop
    return uid, position


def _inflate(packed: bytes) -> bytes:
    try:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        content = inflater.decompress(packed, LARGEST_FILE_BYTES)
    except zlib.error:
        raise _unreadable("the deflated data set is damaged") from None
    if inflater.unconsumed_tail:
        raise FileRefusedError("too_large", f"inflates to more than {LARGEST_FILE_BYTES // 2**20} MiB")
    if not inflater.eof:
        raise _unreadable("the deflated data set is cut off")
    return content


def _unreadable(detail: str) -> FileRefusedError:
    return FileRefusedError("unreadable", detail)
