"""Coded concepts that are known, with their meaning: what a sender writes as CodeMeaning is never copied."""

from functools import cache
from typing import cast

from pydicom.sr import _concepts_dict, _snomed_dict

_Concepts = dict[str, dict[str, dict[str, tuple[str, list[int]]]]]
_SCHEMES = ("DCM", "SCT", "UCUM")


def known_meaning(scheme: str, value: str) -> str | None:
    """Meaning of a code of the standard's context groups (PS3.16): SNOMED CT, its older form SRT, DICOM and UCUM.

    None where the code is not one of them.
    """
    if scheme in {"SRT", "SNM3", "99SDM"}:
        return known_meaning("SCT", _snomed_dict.mapping["SRT"].get(value, ""))
    return _meanings().get((scheme, value))


@cache
def _meanings() -> dict[tuple[str, str], str]:
    return {
        (scheme, value): meaning[:64]
        for scheme in _SCHEMES
        for concepts in cast("_Concepts", _concepts_dict.concepts)[scheme].values()
        for value, (meaning, _groups) in concepts.items()
        if meaning.isascii() and value.isascii()
    }
