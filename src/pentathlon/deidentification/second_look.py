"""Search the finished file for what named the patient in the source, without trusting how it was made.

Every identifying string of the source header, at any depth, is looked for in all bytes of the result: as it stands,
in UTF-8 and UTF-16 of both byte orders, with swapped bytes and backwards.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from pydicom.datadict import dictionary_VR, keyword_for_tag

from pentathlon.deidentification.identity_table import IDENTITY_KEYWORDS
from pentathlon.deidentification.parse import DEEPEST_NESTING, DataSet, Element
from pentathlon.deidentification.rules import all_rules, vocabularies
from pentathlon.errors import FileRefusedError

SHORTEST, SHORTEST_NUMBER = 4, 6
"""Shorter strings stand in pseudonyms by chance."""

LONGEST = 256
SHORTEST_IN_PIXELS = 7
"""Shorter strings stand in the bytes of an image by chance."""

_CHUNK_BYTES, _LONGEST_BYTES = 2**24, 2 * LONGEST

_WORDS = re.compile(r"[^\W\d_]+")
_RUNS = re.compile(r"[A-Z0-9]+")
_RUN, _RUN_BEFORE = re.compile(rb"[A-Za-z0-9]+"), re.compile(rb"[A-Za-z0-9]+\Z")
_OWN_UID = re.compile(rb"[0-9]{30,39}")
_SEPARATORS = re.compile(r"[\^=\\\s,;]+")


def residual_identifiers(
    data: DataSet, elements: Iterable[Element], head: bytes, pixels: memoryview, *, expected: Collection[str]
) -> tuple[int, ...]:
    """Tags of source elements whose value is still in the result.

    Args:
        data: The source.
        elements: All elements of its top level.
        head: Bytes of the result in front of the pixels.
        pixels: Bytes of the result from the pixels on.
        expected: Texts that stand in the result on purpose, and could hold a name by chance: our own statements,
            pseudonyms, meanings of codes, moved dates.
    """
    header = _Header(head, _harmless_words().union(*(_RUNS.findall(text.upper()) for text in expected)))
    identities = {(tag, text) for tag, text in _identities(data, elements, 0) if text not in expected}
    found = {tag for tag, text in identities if header.holds(text)}
    names = [(tag, text) for tag, text in identities if len(text) >= SHORTEST_IN_PIXELS and len(set(text)) > 2]
    for start in range(0, len(pixels), _CHUNK_BYTES):
        chunk = bytes(pixels[start : start + _CHUNK_BYTES + _LONGEST_BYTES])
        found |= {tag for tag, text in names if text.encode() in chunk or text.encode("utf-16-le") in chunk}
    return tuple(sorted(found))


@dataclass(frozen=True)
class _Header:
    """The part of a result that holds text, and the words that stand in it for another reason than the source."""

    content: bytes
    words: frozenset[str]

    def holds(self, text: str) -> bool:
        """Whether a string is in the header in any form, other than within a word of ours: MARY in PRIMARY."""
        plain = {text.encode("utf-8"), text.encode("latin-1", "ignore")} - {b""}
        turned = {_swapped(form) for form in plain} | {form[::-1] for form in plain}
        wide = (text.encode("utf-16-le"), text.encode("utf-16-be"))
        return any(form in self.content for form in wide) or any(map(self._holds_apart, plain | turned))

    def _holds_apart(self, form: bytes) -> bool:
        start = self.content.find(form)
        while start >= 0:
            stop = start + len(form)
            before = _RUN_BEFORE.search(self.content, max(0, start - LONGEST), start)
            behind = _RUN.match(self.content, stop)
            run = (before[0] if before else b"") + form + (behind[0] if behind else b"")
            if run.decode("latin-1").upper() not in self.words and not _OWN_UID.fullmatch(run):
                return True
            start = self.content.find(form, start + 1)
        return False


def _identities(data: DataSet, elements: Iterable[Element], depth: int) -> Iterator[tuple[int, str]]:
    """Identifying strings of the source: (tag, string)."""
    try:
        for element in elements:
            vr = "PN" if element.vr == b"PN" else _dictionary_vr(element.tag)
            if vr == "SQ" and depth < DEEPEST_NESTING and element.vr in (b"", b"SQ"):
                for span in data.items(element, depth + 1):
                    yield from _identities(data, data.item_elements(span, depth + 1), depth + 1)
            elif vr == "PN" or _is_identity(element.tag):
                parts = _parts(data.text(element), vr)
                yield from ((element.tag, part) for part in parts if _tells(part))
    except FileRefusedError:
        return  # a damaged sequence was dropped as a whole: nothing of it is in the result


def _parts(raw: bytes, vr: str) -> Iterator[str]:
    """A value as a whole and, of a name, its components."""
    for text in {raw.decode("latin-1"), raw.decode("utf-8", "ignore")}:
        yield from (part.strip() for part in text.split("\\"))
        if vr == "PN":
            yield from _SEPARATORS.split(text)


def _tells(part: str) -> bool:
    """Whether finding a string means something: it is long enough, and not made of words of our vocabularies."""
    shortest = SHORTEST_NUMBER if part.isdigit() else SHORTEST
    words = _WORDS.findall(part.upper())
    return shortest <= len(part) <= LONGEST and not (words and _harmless_words().issuperset(words))


def _swapped(form: bytes) -> bytes:
    """Neighbouring bytes exchanged, as in a 16-bit number of the other byte order."""
    even = form[: len(form) & ~1]
    return b"".join(even[i : i + 2][::-1] for i in range(0, len(even), 2))


@cache
def _is_identity(tag: int) -> bool:
    return keyword_for_tag(tag) in IDENTITY_KEYWORDS


@cache
def _dictionary_vr(tag: int) -> str:
    try:
        return dictionary_VR(tag)
    except KeyError:
        return ""


@cache
def _harmless_words() -> frozenset[str]:
    """Words of the vocabularies, enumerations and replacements."""
    words = {word for vocabulary in vocabularies().values() for word in vocabulary.words}
    for rule in all_rules():
        words.update(f"{rule.rule} {rule.otherwise}".upper().replace("|", " ").replace("=", " ").split())
    return frozenset(words)
