"""Write the pages of docs/reference that come from the program; with --check, fail where one is stale."""

import sys
from pathlib import Path

from pentathlon.inclusion.codes import EXCLUSION_CODES

ROOT = Path(__file__).parent.parent
NOTICE = "<!-- Written by `make docs`; do not edit. -->\n\n"


def exclusion_codes_page() -> str:
    """Every exclusion code with what the centre can do."""
    lines = ["# Exclusion codes", "", "The `code` column of `organiser/exclusions.csv`.", ""]
    lines += ["| code | what the centre can do | ce que le centre peut faire |", "|---|---|---|"]
    lines += [f"| `{code}` | {advice.en} | {advice.fr} |" for code, advice in EXCLUSION_CODES.items()]
    return "\n".join(lines) + "\n"


PAGES = {"reference/exclusion-codes.md": exclusion_codes_page}


def main() -> int:
    """Write or compare every generated page."""
    stale = []
    for name, page in PAGES.items():
        path, content = ROOT / "docs" / name, NOTICE + page()
        if "--check" not in sys.argv:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        elif not path.exists() or path.read_text() != content:
            stale.append(name)
    for name in stale:
        print(f"docs/{name} is stale: run `make docs`")
    return int(bool(stale))


if __name__ == "__main__":
    sys.exit(main())
