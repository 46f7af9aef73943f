"""Write what the browser must know to clean label tables: `python tools/label_tables.py [--check]`.

`upload/tables.js` is made from the tables of the toolkit, so that page, site agent and organiser read a cell alike.
"""

import json
import sys
from pathlib import Path

from pentathlon.labels.headings import _EXTENSION, RESERVED_HEADINGS
from pentathlon.labels.vocabulary import BINARY_SPELLINGS

MODULE = Path(__file__).parent.parent / "src/pentathlon_site/collection/static/collection/upload/tables.js"
NOTICE = "// Written by tools/label_tables.py from the tables of the toolkit; do not edit.\n"


def tables_module() -> str:
    """Spellings of zero and one, headings, and the extensions of image files."""
    constants = {
        "BINARY_SPELLINGS": BINARY_SPELLINGS,
        "RESERVED_HEADINGS": RESERVED_HEADINGS,
        "EXTENSION": _EXTENSION.pattern,
    }
    lines = (f"export const {name} = {_literal(value)};\n" for name, value in constants.items())
    return NOTICE + "".join(lines)


def _literal(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2 if isinstance(value, dict) else None)


def main(arguments: list[str]) -> int:
    """Write the module; with --check, say whether it is stale."""
    text = tables_module()
    if MODULE.is_file() and MODULE.read_text(encoding="utf-8") == text:
        return 0
    if "--check" in arguments:
        print("upload/tables.js is not what the toolkit says: run python tools/label_tables.py", file=sys.stderr)
        return 1
    MODULE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
