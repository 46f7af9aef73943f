"""Write the tables of the browser's de-identification from those of the toolkit; with --check, fail where one is stale.

The upload page cleans files by the rules of `pentathlon.deidentification`, which stand there and nowhere else.
"""

import json
import sys
from itertools import groupby
from pathlib import Path
from typing import Any

from pydicom._dicom_dict import DicomDictionary
from pydicom._uid_dict import UID_dictionary
from pydicom.sr import _snomed_dict

from pentathlon.deidentification import parse
from pentathlon.deidentification.codes import _meanings, known_meaning
from pentathlon.deidentification.identity_table import IDENTITY_KEYWORDS
from pentathlon.deidentification.layout import LARGEST_PIXELS_BYTES
from pentathlon.deidentification.patterns_table import PATTERNS
from pentathlon.deidentification.reason_codes import REASONS
from pentathlon.deidentification.rules import RULES_VERSION, Rule, all_rules, vocabularies
from pentathlon.deidentification.sop_classes import IMAGE_KINDS, KIND_NAMES, MULTI_FRAME, ULTRASOUND
from pentathlon.deidentification.statement import (
    _BASIC,
    _CHARACTERISTICS,
    _CLEAN_DESCRIPTORS,
    _MODIFIED_DATES,
    _RULES,
    FOR_REVIEW,
    SECTOR_CUT,
    STATEMENTS,
)
from pentathlon.deidentification.syntax import SYNTAXES
from pentathlon.deidentification.write import IMPLEMENTATION_NAME, IMPLEMENTATION_UID

FOLDER = Path(__file__).parent.parent / "src/pentathlon_site/collection/static/collection/deidentification"
NOTICE = "// Written by tools/browser_tables.py from the tables of the toolkit; do not edit.\n"
UID_ROOT = "1.2.840.10008."
MARKS = {"PN": "^", "SQ": "!"}
"""In front of a keyword: what the second look must know of its VR."""


def rules_module() -> str:
    """The allow list and everything that decides about a value."""
    uids = sorted(uid.removeprefix(UID_ROOT) for uid in UID_dictionary)
    words = {
        name: {"digits": each.digits, "bareDigits": each.bare_digits, "words": " ".join(sorted(each.words))}
        for name, each in sorted(vocabularies().items())
    }
    constants = {
        "RULES_VERSION": RULES_VERSION,
        "RULES": "\n".join(map(_row, all_rules())),
        "VOCABULARIES": words,
        "PATTERNS": {name: without_modifiers(pattern) for name, pattern in PATTERNS.items()},
        "IMAGE_KINDS": IMAGE_KINDS,
        "KIND_NAMES": KIND_NAMES,
        "MULTI_FRAME": sorted(MULTI_FRAME),
        "ULTRASOUND": sorted(ULTRASOUND),
        "SYNTAXES": {uid: vars(syntax) for uid, syntax in SYNTAXES.items()},
        "STANDARD_UIDS": " ".join(uids),
        "IDENTITY_KEYWORDS": " ".join(sorted(IDENTITY_KEYWORDS)),
        "LIMITS": _limits(),
        "STATEMENT": _statement(),
        "REASONS": {reason: {"en": text.en, "fr": text.fr} for reason, text in REASONS.items()},
    }
    return NOTICE + "".join(f"export const {name} = {_literal(value)};\n" for name, value in constants.items())


def _limits() -> dict[str, int]:
    return {
        "fileBytes": parse.LARGEST_FILE_BYTES,
        "pixelBytes": LARGEST_PIXELS_BYTES,
        "nesting": parse.DEEPEST_NESTING,
        "elements": parse.MOST_ELEMENTS,
    }


def _statement() -> dict[str, Any]:
    return {
        "basic": _BASIC,
        "cleanDescriptors": _CLEAN_DESCRIPTORS,
        "modifiedDates": _MODIFIED_DATES,
        "characteristics": _CHARACTERISTICS,
        "rules": _RULES,
        "dates": "dates: shift",
        "sectorCut": SECTOR_CUT,
        "forReview": FOR_REVIEW,
        "implementationUid": IMPLEMENTATION_UID,
        "implementationName": IMPLEMENTATION_NAME,
        "all": STATEMENTS,
    }


def dictionary_module() -> str:
    """Keywords of the standard's elements: group, then `number mark keyword` of each of its elements."""
    lines = []
    for group, tags in groupby(sorted(DicomDictionary), lambda tag: tag >> 16):
        entries = (
            f"{tag & 0xFFFF:04X}{MARKS.get(DicomDictionary[tag][0], '')}{DicomDictionary[tag][4]}" for tag in tags
        )
        lines.append(f"{group:04X} {' '.join(entries)}")
    return f"{NOTICE}export const DICTIONARY = {_literal(chr(10).join(lines))};\n"


def codes_module() -> str:
    """Codes with their meaning by scheme, and SNOMED CT codes by their older SRT form."""
    schemes: dict[str, list[str]] = {}
    for (scheme, value), meaning in sorted(_meanings().items()):
        schemes.setdefault(scheme, []).append(f"{value}\t{meaning}")
    older = [
        f"{srt}\t{code}" for srt, code in sorted(_snomed_dict.mapping["SRT"].items()) if known_meaning("SCT", code)
    ]
    meanings = {scheme: "\n".join(lines) for scheme, lines in schemes.items()}
    return (
        f"{NOTICE}export const MEANINGS = {_literal(meanings)};\nexport const SRT = {_literal(chr(10).join(older))};\n"
    )


def without_modifiers(pattern: str) -> str:
    """The pattern with `(?i:...)` spelled out, which not every browser knows."""
    out, position, depth, ignoring = "", 0, 0, 0
    while position < len(pattern):
        if pattern.startswith("(?i:", position):
            depth, position = depth + 1, position + 4
            ignoring = ignoring or depth
            out += "(?:"
            continue
        char = pattern[position]
        if char == "\\":
            out, position = out + pattern[position : position + 2], position + 2
            continue
        if char == "[":
            end = pattern.index("]", position)
            inside = pattern[position + 1 : end]
            out += f"[{_both_cases(inside) if ignoring else inside}]"
            position = end + 1
            continue
        depth += (char == "(") - (char == ")")
        ignoring = 0 if depth < ignoring else ignoring
        out += f"[{char.lower()}{char.upper()}]" if ignoring and char.isalpha() else char
        position += 1
    return out


def _both_cases(inside: str) -> str:
    return inside if inside.lower() == inside.upper() else inside.lower() + inside.upper()


def _row(rule: Rule) -> str:
    fields = (f"{rule.tag:08X}", rule.keyword, rule.vr, rule.vm, " ".join(rule.images), rule.place, rule.rule)
    return "\t".join((*fields, rule.otherwise))


def _literal(value: object) -> str:
    """A JavaScript literal; text of several lines as a template, which is shorter and can be read."""
    if isinstance(value, str) and "\n" in value:
        return "`" + value.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${") + "`"
    if isinstance(value, dict):
        entries = ",\n".join(f"  {json.dumps(key)}: {_literal(each)}" for key, each in value.items())
        return "{\n" + entries + ",\n}"
    return json.dumps(value, ensure_ascii=False)


MODULES = {"tables.js": rules_module, "dictionary.js": dictionary_module, "codes.js": codes_module}


def main(arguments: list[str]) -> int:
    """Write the modules; with --check, say which ones are stale."""
    stale = []
    for name, make in MODULES.items():
        path, text = FOLDER / name, make()
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        if "--check" in arguments:
            stale.append(name)
        else:
            path.write_text(text, encoding="utf-8")
    for name in stale:
        print(f"{name} is not what the toolkit's tables say: run python tools/browser_tables.py", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
