"""The rules in words: the same text on the command line and in the documentation."""

from collections.abc import Sequence
from typing import Any

from pentathlon.deidentification.patterns_table import PATTERNS
from pentathlon.deidentification.reason_codes import REFUSALS, REVIEWS
from pentathlon.deidentification.rules import RULES_VERSION, Rule, all_rules, vocabularies
from pentathlon.deidentification.sop_classes import IMAGE_KINDS, KIND_NAMES
from pentathlon.deidentification.syntax import SYNTAXES

RULE_MEANINGS = {
    "number LOW HIGH": "numbers by the grammar of the VR, each between LOW and HIGH, as many as the VM allows",
    "one of A | B": "these terms and no others",
    "words NAME N": "values made of words of the vocabulary NAME; the first N must be, later ones are emptied in place",
    "pattern NAME": "values that match the pattern NAME as a whole",
    "age": "an age; 90 years and more become 090Y",
    "uid": "becomes `2.25.` and a keyed number; the same UID becomes the same one everywhere",
    "standard uid": "a UID that the standard defines",
    "date, time, datetime": "move by the patient's secret number of days, and so that the exam begins at noon",
    "pseudonym": "becomes the patient's pseudonym",
    "label": "up to three digits stay; anything else becomes a keyed label",
    "tags": "tags of elements that the standard defines",
    "items": "a sequence: every item is cleaned by these same rules",
    "references": "a sequence of references: items that name an image of a standard SOP class, cleaned by these rules",
    "codes": "a sequence of codes of PS3.16 (SNOMED CT, SRT, DCM, UCUM), with CodeMeaning in the standard's words",
    "no items": "a sequence, always empty",
    "nothing": "no value may stay",
}


def describe_rules() -> dict[str, Any]:
    """Every table that decides what stays, for machines."""
    return {
        "version": RULES_VERSION,
        "images": KIND_NAMES,
        "sop_classes": IMAGE_KINDS,
        "transfer_syntaxes": list(SYNTAXES),
        "rules": RULE_MEANINGS,
        "elements": [{**vars(rule), "tag": _tag(rule.tag), "images": list(rule.images)} for rule in all_rules()],
        "vocabularies": {name: sorted(each.words) for name, each in vocabularies().items()},
        "patterns": PATTERNS,
        "refusals": {reason: text.en for reason, text in REFUSALS.items()},
        "reviews": {reason: text.en for reason, text in REVIEWS.items()},
    }


def rules_page() -> str:
    """Every table that decides what stays, in Markdown."""
    lines = [
        "# De-identification rules",
        "",
        f"Version {RULES_VERSION}. Every element that may stay in a de-identified image, in which kind of image, and",
        "on what condition. **What does not stand here is dropped**, at any depth: private elements, elements of",
        "unknown VR, overlays, curves, icons, look-up tables, presentation states, digital signatures, comments.",
        "",
        "A value that fails its condition is dropped too, or becomes what the column *otherwise* says.",
        "",
    ]
    lines += _table("Conditions", ("condition", "meaning"), [(f"`{key}`", text) for key, text in RULE_MEANINGS.items()])
    kinds = [(f"`{uid}`", kind, KIND_NAMES[kind]) for uid, kind in IMAGE_KINDS.items()]
    lines += _table("Kinds of image", ("SOP class", "kind", "meaning"), kinds)
    header = ("tag", "keyword", "VR", "VM", "images", "place", "condition", "otherwise", "module (PS3.3)")
    lines += _table("Elements", header, [_row(rule) for rule in all_rules()])
    lines += _table(
        "Vocabularies",
        ("name", "digits", "words"),
        [(name, str(each.digits), " ".join(sorted(each.words))) for name, each in vocabularies().items()],
    )
    patterns = [(name, "`" + pattern.replace("|", "\\|") + "`") for name, pattern in PATTERNS.items()]
    lines += _table("Patterns", ("name", "regular expression"), patterns)
    for title, reasons in (("Reasons to refuse", REFUSALS), ("Reasons to review", REVIEWS)):
        advice = [(f"`{reason}`", text.en, text.fr) for reason, text in reasons.items()]
        lines += _table(title, ("reason", "what to do", "que faire"), advice)
    return "\n".join(lines).rstrip("\n") + "\n"


def _row(rule: Rule) -> tuple[str, ...]:
    condition = rule.rule.replace("|", "\\|")
    images = " ".join(rule.images)
    return _tag(rule.tag), rule.keyword, rule.vr, rule.vm, images, rule.place, condition, rule.otherwise, rule.source


def _table(title: str, header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> list[str]:
    lines = [f"## {title}", "", "| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return [*lines, *("| " + " | ".join(row) + " |" for row in rows), ""]


def _tag(tag: int) -> str:
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"
