"""Texts with {names} that are filled in, and dates as they are written in such texts."""

import unicodedata
from collections.abc import Mapping
from datetime import date
from string import Formatter

from pentathlon.errors import DefinitionError, InputError, Problem

_MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
}  # fmt: skip
_SPACE = "\N{NO-BREAK SPACE}"


def placeholders(template: str) -> frozenset[str]:
    """The {names} of a template. Anything else in braces is refused: a name is a name, and nothing is computed."""
    try:
        parts = list(Formatter().parse(template))
    except ValueError as error:
        raise DefinitionError(f"The braces of a text do not match: {error}.") from None
    found = [(name, specification, conversion) for _, name, specification, conversion in parts if name is not None]
    for name, specification, conversion in found:
        if not name.isidentifier() or specification or conversion:
            raise DefinitionError(f"'{{{name}}}' in a text is no plain name in braces.")
    return frozenset(name for name, _, _ in found)


def fill(template: str, values: Mapping[str, str], blocks: Mapping[str, str] | None = None) -> str:
    """The template with each {name} replaced by its value.

    Args:
        template: Text with {names}.
        values: What stands for each name, on one line.
        blocks: The same for names that stand for several lines, made by the caller of checked values.

    Raises:
        DefinitionError: The template has a name for which there is no value.
        InputError: A value is empty, or has a line break or another control character, with which it could
            pass for a heading or a paragraph of the text.
    """
    blocks = blocks or {}
    needed = placeholders(template) - blocks.keys()
    unknown = sorted(needed - values.keys())
    if unknown:
        raise DefinitionError(f"A text has unknown names in braces: {', '.join(unknown)}.")
    refuse_unfit({name: values[name] for name in needed})
    return template.format_map({**values, **blocks})


def refuse_unfit(values: Mapping[str, str]) -> None:
    """Refuse values that are empty or could change the structure of a text; all of them are named."""
    problems = [
        Problem(f"'{name}' {fault[0]}", message_fr=f"« {name} » {fault[1]}")
        for name, value in sorted(values.items())
        if (fault := _fault(value)) is not None
    ]
    if problems:
        raise InputError(problems)


def written_date(day: date, language: str) -> str:
    """A date in words: '1 March 2027', '1er mars 2027', held together by no-break spaces."""
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return _SPACE.join((number, _MONTHS[language][day.month - 1], str(day.year)))


def _fault(value: str) -> tuple[str, str] | None:
    if not value.strip():
        return "is empty: fill it in", "est vide : complétez-le"
    if any(unicodedata.category(character) in {"Cc", "Zl", "Zp"} for character in value):
        return (
            "has a line break or a control character: write it on one line",
            "a un saut de ligne ou un caractère de contrôle : écrivez-le sur une ligne",
        )
    return None
