"""Say what is wrong in a definition in the words of the file: its keys and the values they allow."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Literal, get_args, get_origin

from pydantic_core import ErrorDetails

from pentathlon.challenge.definition import Challenge
from pentathlon.challenge.table import Table

_LONGEST_VALUE_SHOWN = 60
_PLAIN_WORDS: Mapping[str, str] = {
    "model_type": "must be a table",
    "dict_type": "must be a table",
    "tuple_type": "must be a list",
    "missing": "is missing",
}


def explain(errors: Sequence[ErrorDetails], root: type[Table] = Challenge) -> list[str]:
    """One sentence for each validation error: the key, what is wrong, and what is allowed there.

    Args:
        errors: What pydantic found.
        root: Schema of the file.
    """
    return [_sentence(error, root) for error in errors if not _follows_from_another(error, errors)]


def _follows_from_another(error: ErrorDetails, errors: Sequence[ErrorDetails]) -> bool:
    """Whether a list is only too short because its wrong entries were left out."""
    place = error["loc"]
    inside = (other["loc"] for other in errors if other is not error)
    return error["type"] == "too_short" and any(loc[: len(place)] == place for loc in inside)


def _sentence(error: ErrorDetails, root: type[Table]) -> str:
    key = ".".join(str(part) for part in error["loc"]) or "the definition"
    message = _PLAIN_WORDS.get(error["type"]) or error["msg"].removeprefix("Value error, ")
    if error["type"] == "extra_forbidden":
        message = _unknown_key(error["loc"], root)
    elif error["type"] == "missing":
        message += _allowed_there(error["loc"], root)
    elif isinstance(error["input"], str | int | float):
        message += f" (found {_shortened(repr(error['input']))})"
    return f"{key}: {message}"


def _unknown_key(place: Sequence[int | str], root: type[Table]) -> str:
    table = _table_at(place[:-1], root)
    keys = list(table.model_fields) if table else []
    near = get_close_matches(str(place[-1]), keys, n=1)
    hint = f" (did you mean '{near[0]}'?)" if near else ""
    return f"unknown key{hint}; allowed: {', '.join(keys)}"


def _allowed_there(place: Sequence[int | str], root: type[Table]) -> str:
    """Allowed values of a missing key, where they are a closed list."""
    table = _table_at(place[:-1], root)
    field = table.model_fields.get(str(place[-1])) if table else None
    values = _literals(field.annotation) if field else ()
    return f"; allowed: {', '.join(map(repr, values))}" if values else ""


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
