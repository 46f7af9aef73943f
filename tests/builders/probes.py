"""Planted identifiers: one file per place where a name can hide.

Groups as in the survey of existing tools: I person, N numbers, D device and institution, T descriptors, X text where
none belongs, A dates, U UIDs, S nested, V private, F file structure, E encodings, G graphics and high bits, C inside
of compressed streams. Text burned into pixels (B) stands in `probes_burned.py`.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Probe:
    """A file with one planted identifier.

    Attributes:
        group: One letter.
        name: Where the identifier hides.
        needle: The identifier: unique, never legitimate in a result.
        content: The file.
    """

    group: str
    name: str
    needle: bytes
    content: bytes


def name_of(group: str, number: int) -> str:
    """A name that nobody has."""
    return f"QZW{group}{number:02d}DUVALL"
