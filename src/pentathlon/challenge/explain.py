"""Say what is wrong in a definition in the words of the file: its keys and the values they allow."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Literal, get_args, get_origin

from pydantic_core import ErrorDetails

from pentathlon.challenge.definition import Challenge
from pentathlon.challenge.table import Table
from pentathlon.errors import Problem, WrongValueError

_LONGEST_VALUE_SHOWN = 60
_PLAIN_WORDS: Mapping[str, tuple[str, str]] = {
    "model_type": ("must be a table", "doit être une table"),
    "dict_type": ("must be a table", "doit être une table"),
    "tuple_type": ("must be a list", "doit être une liste"),
    "missing": ("is missing", "manque"),
}
_FRENCH_WORDS: Mapping[str, str] = {
    "string_type": "doit être un texte",
    "string_pattern_mismatch": "doit suivre le motif {pattern}",
    "string_too_short": "doit avoir au moins {min_length} caractère(s)",
    "string_too_long": "doit avoir au plus {max_length} caractères",
    "int_type": "doit être un nombre entier",
    "int_parsing": "doit être un nombre entier",
    "int_from_float": "doit être un nombre entier",
    "float_type": "doit être un nombre",
    "float_parsing": "doit être un nombre",
    "finite_number": "doit être un nombre fini",
    "bool_type": "doit être true ou false",
    "bool_parsing": "doit être true ou false",
    "greater_than": "doit être plus grand que {gt}",
    "greater_than_equal": "doit être au moins {ge}",
    "less_than": "doit être plus petit que {lt}",
    "less_than_equal": "doit être au plus {le}",
    "too_short": "doit avoir au moins {min_length} élément(s)",
    "too_long": "doit avoir au plus {max_length} éléments",
}
"""Kind of error → French; what pydantic says in English is kept."""


def explain(errors: Sequence[ErrorDetails], root: type[Table] = Challenge, *, file: str | None = None) -> list[Problem]:
    """One problem for each validation error: the key, what is wrong, and what is allowed there.

    Args:
        errors: What pydantic found.
        root: Schema of the file.
        file: Its name for messages.
    """
    return [_problem(error, root, file) for error in errors if not _follows_from_another(error, errors)]


def _follows_from_another(error: ErrorDetails, errors: Sequence[ErrorDetails]) -> bool:
    """Whether a list is only too short because its wrong entries were left out."""
    place = error["loc"]
    inside = (other["loc"] for other in errors if other is not error)
    return error["type"] == "too_short" and any(loc[: len(place)] == place for loc in inside)


def _problem(error: ErrorDetails, root: type[Table], file: str | None) -> Problem:
    key = ".".join(str(part) for part in error["loc"])
    english, french = _said(error)
    if error["type"] == "extra_forbidden":
        english, french = _unknown_key(error["loc"], root)
    elif error["type"] == "missing":
        values = _allowed_there(error["loc"], root)
        english += f"; allowed: {values}" if values else ""
        french += f" ; valeurs permises : {values}" if values else ""
    elif isinstance(error["input"], str | int | float):
        found = _shortened(repr(error["input"]))
        english, french = f"{english} (found {found})", f"{french} (trouvé : {found})"
    return Problem(
        f"{key or 'the definition'}: {english}", file=file, message_fr=f"{key or 'la définition'} : {french}"
    )


def _said(error: ErrorDetails) -> tuple[str, str]:
    """What is wrong, in both languages."""
    kind, facts = error["type"], error.get("ctx", {})
    if kind in _PLAIN_WORDS:
        return _PLAIN_WORDS[kind]
    english = error["msg"].removeprefix("Value error, ")
    cause = facts.get("error")
    if isinstance(cause, WrongValueError):
        return english, cause.fr
    if kind == "literal_error":
        return english, f"doit être {facts['expected']}".replace(" or ", " ou ")
    return english, _FRENCH_WORDS[kind].format(**facts) if kind in _FRENCH_WORDS else english


def _unknown_key(place: Sequence[int | str], root: type[Table]) -> tuple[str, str]:
    table = _table_at(place[:-1], root)
    keys = list(table.model_fields) if table else []
    near = get_close_matches(str(place[-1]), keys, n=1)
    allowed = ", ".join(keys)
    hint, hint_fr = (f" (did you mean '{near[0]}'?)", f" (peut-être « {near[0]} » ?)") if near else ("", "")
    return f"unknown key{hint}; allowed: {allowed}", f"clé inconnue{hint_fr} ; clés permises : {allowed}"


def _allowed_there(place: Sequence[int | str], root: type[Table]) -> str:
    """Allowed values of a missing key, where they are a closed list."""
    table = _table_at(place[:-1], root)
    field = table.model_fields.get(str(place[-1])) if table else None
    return ", ".join(map(repr, _literals(field.annotation) if field else ()))


def _table_at(place: Sequence[int | str], root: type[Table]) -> type[Table] | None:
    """The table that stands at a place of the definition; list positions do not change it."""
    table: type[Table] | None = root
    for key in place:
        if isinstance(key, str) and table is not None:
            field = table.model_fields.get(key)
            table = _table_in(field.annotation) if field else None
    return table


def _table_in(annotation: Any) -> type[Table] | None:
    if isinstance(annotation, type) and issubclass(annotation, Table):
        return annotation
    return next((table for part in get_args(annotation) if (table := _table_in(part))), None)


def _literals(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation) if get_origin(annotation) is Literal else ()


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_VALUE_SHOWN else f"{text[:_LONGEST_VALUE_SHOWN]}…"
