"""The page docs/reference/challenge-file.md, from the schema of challenge definitions."""

import inspect
from collections.abc import Iterator
from typing import Any, get_args, get_origin

from pentathlon.challenge import Challenge
from pentathlon.challenge.definition import Range, Table, Text

INTRODUCTION = """\
# The challenge file

A challenge is one TOML file. Every key that exists stands here; any other key is an error that names the keys allowed
in its place. How to write one: [write a challenge](../how-to/write-a-challenge.md). The five of 2018 ship with the
program: `pentathlon show liver` prints one.

A text in both languages is `{ en = "...", fr = "..." }`. A range is `{ min = 1, max = 3 }`: its ends belong to it, and
an absent end is open.
"""

_WRITTEN_IN_PLACE = {Text.__name__: "`{ en, fr }`", Range.__name__: "`{ min, max }`"}
"""Small tables that have no section of their own."""

CONDITIONS = """
## Conditions

The keys `when`, `reference` and `subset` hold conditions on the cleaned labels of one case.

| condition | holds where |
|---|---|
| `[Lesion]` | the column is 1 |
| `[Type de lesion] = 'Kyste'`, `!=` | the column is, is not, that value; the empty value is `''` |
| `[Type de lesion] in ('CHC', 'Metastase')` | the column is one of these values |
| `not`, `and`, `or`, `( )` | as in that order of precedence; parentheses group |

Columns and values are checked: a condition on a column that does not exist, or on a value that it never has, is an
error. The `when` of a binary column may use label columns and the binary columns before it.
"""


def challenge_file_page() -> str:
    """Every table of the schema with its keys: type, default, meaning."""
    lines = [INTRODUCTION]
    for heading, table in [("Top level", Challenge), *_tables_below(Challenge, "")]:
        lines += [f"## {heading}", "", inspect.getdoc(table) or "", "", *_keys(table), ""]
    return "\n".join(lines).rstrip() + "\n" + CONDITIONS


def _tables_below(table: type[Table], path: str) -> Iterator[tuple[str, type[Table]]]:
    """Every table inside a table, with its TOML heading, depth first."""
    for key, field in table.model_fields.items():
        inner, is_list = _table_in(field.annotation), get_origin(field.annotation) is tuple
        if inner is not None and inner.__name__ not in _WRITTEN_IN_PLACE:
            yield (f"`[[{path}{key}]]`" if is_list else f"`[{path}{key}]`"), inner
            yield from _tables_below(inner, f"{path}{key}.")


def _table_in(annotation: Any) -> type[Table] | None:
    if isinstance(annotation, type) and issubclass(annotation, Table):
        return annotation
    return next((table for part in get_args(annotation) if (table := _table_in(part))), None)


def _keys(table: type[Table]) -> Iterator[str]:
    properties = table.model_json_schema()["properties"]
    yield "| key | type | default | meaning |"
    yield "|---|---|---|---|"
    for key, field in table.model_fields.items():
        default = "**required**" if field.is_required() else _default(field.default)
        yield f"| `{key}` | {_kind(properties[key])} | {default} | {field.description} |"


def _default(value: Any) -> str:
    if value is None or value == () or isinstance(value, Table):
        return "absent"
    return f"`{str(value).lower()}`"


def _kind(schema: dict[str, Any]) -> str:
    """What may stand after the equals sign, in words."""
    if "anyOf" in schema:
        return _kind(schema["anyOf"][0])
    if "$ref" in schema:
        return _WRITTEN_IN_PLACE.get(schema["$ref"].rpartition("/")[2], "table")
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"])
    if schema["type"] == "array":
        return _list_kind(schema)
    if schema["type"] == "object":
        [values] = schema["patternProperties"].values()
        return f"table of names, each with {_kind(values)}"
    return {"string": "text", "boolean": "`true`, `false`"}.get(schema["type"]) or f"{schema['type']}{_bounds(schema)}"


def _list_kind(schema: dict[str, Any]) -> str:
    if "prefixItems" in schema:
        return f"list of {len(schema['prefixItems'])}: {_kind(schema['prefixItems'][0])}"
    return f"list of: {_kind(schema['items'])}"


def _bounds(schema: dict[str, Any]) -> str:
    signs = {"minimum": "≥", "exclusiveMinimum": ">", "maximum": "≤", "exclusiveMaximum": "<"}
    bounds = [f"{sign} {schema[name]:g}" for name, sign in signs.items() if name in schema]
    return f" {' and '.join(bounds)}" if bounds else ""
