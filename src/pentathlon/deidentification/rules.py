"""The allow list: which elements may stay in which kind of image, and what their values must be."""

import csv
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

RULES_VERSION = "1"
"""Goes up whenever a table of this package or the code that applies it changes what is written."""


@dataclass(frozen=True)
class Rule:
    """One row of `elements_table.csv`: an element that may stay, and on what condition.

    Attributes:
        tag: Group and element number as one integer.
        keyword: Name of the element (PS3.6).
        vr: Value representation of PS3.6; US/SS where PixelRepresentation decides.
        vm: Value multiplicity of PS3.6.
        images: Kinds of image, keys of `sop_classes.KIND_NAMES`.
        place: dataset (top level), item (inside of sequences) or both.
        rule: Condition on the value, in the words of `docs/reference/de-identification-rules.md`.
        otherwise: What is written where the condition fails: empty, =VALUE, or nothing at all.
        source: Modules and functional groups of PS3.3 that hold the element.
    """

    tag: int
    keyword: str
    vr: str
    vm: str
    images: tuple[str, ...]
    place: str
    rule: str
    otherwise: str
    source: str


@dataclass(frozen=True)
class Vocabulary:
    """Words that may stand in a value, how many digits beside them, and how many without any word."""

    words: frozenset[str]
    digits: int
    bare_digits: int


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every row of the allow list."""
    text = _table("elements_table.csv")
    return tuple(
        Rule(
            tag=int(row.pop("tag"), 16),
            images=tuple(row.pop("images").split()),
            **row,
        )
        for row in csv.DictReader(text.splitlines())
    )


@cache
def rules_for(kind: str) -> dict[int, Rule]:
    """Allow list of one kind of image, by tag."""
    return {rule.tag: rule for rule in all_rules() if kind in rule.images}


@cache
def vocabularies() -> dict[str, Vocabulary]:
    """The vocabularies of `vocabulary.toml` by name."""
    return {
        name: Vocabulary(frozenset(entry["words"].split()), entry["digits"], entry.get("bare_digits", 0))
        for name, entry in tomllib.loads(_table("vocabulary.toml")).items()
    }


def _table(name: str) -> str:
    return resources.files("pentathlon.deidentification").joinpath(name).read_text(encoding="utf-8")
