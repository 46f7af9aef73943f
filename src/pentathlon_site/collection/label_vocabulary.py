"""What can be said of an image, as the pages and the API give it to a label form: `upload/vocabulary.js` reads it."""

from typing import Any

from pentathlon.challenge import Challenge as Definition
from pentathlon_site.core.text import localised


def label_vocabulary(definition: Definition) -> dict[str, Any]:
    """Columns with their values, and what cannot be true together, in the reader's language."""
    return {
        "columns": _columns(definition),
        "contradictions": [
            {"when": each.when, "text": localised(each.text)} for each in definition.labels.contradictions
        ],
    }


def _columns(definition: Definition) -> list[dict[str, Any]]:
    return [
        {
            "name": column.name,
            "text": localised(column.text) if column.text else column.name,
            "kind": column.kind,
            "required": column.required,
            "aliases": list(column.aliases),
            "values": [
                {
                    "name": value.name,
                    "text": localised(value.text) if value.text else value.name,
                    "aliases": list(value.aliases),
                }
                for value in column.values
            ],
        }
        for column in definition.labels.columns
    ]
