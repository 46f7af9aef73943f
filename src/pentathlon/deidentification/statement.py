"""What a de-identified file says of itself (PS3.15 E.1.1, PS3.16 CID 7050): what was done, and nothing more."""

from pentathlon.deidentification.account import Account
from pentathlon.deidentification.parse import DataSet, Element
from pentathlon.deidentification.picture import Finding
from pentathlon.deidentification.rules import RULES_VERSION
from pentathlon.deidentification.settings import Dates
from pentathlon.deidentification.write import IMPLEMENTATION_NAME, Written, encode, encode_items, padded

_BASIC = ("113100", "Basic Application Confidentiality Profile")
_CLEAN_PIXELS = ("113101", "Clean Pixel Data Option")
_CLEAN_DESCRIPTORS = ("113105", "Clean Descriptors Option")
_MODIFIED_DATES = ("113107", "Retain Longitudinal Temporal Information Modified Dates Option")
_CHARACTERISTICS = ("113108", "Retain Patient Characteristics Option")
_FURTHER = (_CLEAN_PIXELS, _CLEAN_DESCRIPTORS, _MODIFIED_DATES, _CHARACTERISTICS)

_RULES = f"Pentathlon rules {RULES_VERSION}: allow list, values checked"
_TEXT_BLANKED, SECTOR_CUT = "pixels: text searched and blanked", "pixels: black outside of the sector"
FOR_REVIEW = "pixels: left for review"

STATEMENTS = (
    *(meaning for _, meaning in (_BASIC, *_FURTHER)),
    *(_RULES, _TEXT_BLANKED, SECTOR_CUT, FOR_REVIEW, "dates: shift", "dates: remove", "MODIFIED", "REMOVED"),
    *(IMPLEMENTATION_NAME, "CONTRAST", "DICM"),
)
"""Every text that is written without having been in a source."""

METHOD, OPTIONS = 0x00120063, 0x00120064
_YES_NO = (b"YES ", b"NO")
_FIXED = {0x00120062: (b"YES ",), 0x00280303: (b"MODIFIED", b"REMOVED "), 0x00280301: _YES_NO}


def statement(account: Account, dates: Dates, finding: Finding) -> list[Written]:
    """Elements that state the de-identification.

    Args:
        account: What was done to the header.
        dates: What became of dates.
        finding: What became of the pixels.
    """
    options = [_BASIC]
    method = [_RULES, f"dates: {dates}"]
    if finding.is_clean:
        options.append(_CLEAN_PIXELS)
        method.append(_TEXT_BLANKED)
    if finding.is_cut:
        method.append(SECTOR_CUT)
    if finding.reasons:
        method.append(FOR_REVIEW)
    if account.kept["ContrastBolusAgent"]:
        options.append(_CLEAN_DESCRIPTORS)
    if dates is Dates.SHIFT:
        options.append(_MODIFIED_DATES)
    if account.kept["PatientAge"] or account.kept["PatientSex"]:
        options.append(_CHARACTERISTICS)
    moved = "MODIFIED" if dates is Dates.SHIFT else "REMOVED"
    stated = [
        _text(0x00120062, "CS", "YES"),
        _text(0x00120063, "LO", "\\".join(method)),
        Written(0x00120064, "SQ", encode_items([encode(_code(*option)) for option in options])),
        _text(0x00280303, "CS", moved),
    ]
    return [*stated, _text(0x00280301, "CS", "NO")] if finding.is_clean else stated


def may_be_stated(data: DataSet, element: Element) -> bool:
    """Whether an element of a file could have been written as part of a statement."""
    value = data.content[element.start : element.stop]
    if element.tag == METHOD:
        return {part.strip() for part in value.decode("latin-1").split("\\")} <= set(STATEMENTS)
    if element.tag == OPTIONS:
        known = {encode(_code(*option)) for option in (_BASIC, *_FURTHER)}
        return all(data.content[span.start : span.stop] in known for span in data.items(element, 1))
    return value in _FIXED.get(element.tag, ())


def _code(value: str, meaning: str) -> list[Written]:
    return [
        _text(0x00080100, "SH", value),
        _text(0x00080102, "SH", "DCM"),
        _text(0x00080104, "LO", meaning),
    ]


def _text(tag: int, vr: str, value: str) -> Written:
    return Written(tag, vr, padded(value.encode(), vr))
