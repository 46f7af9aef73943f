"""Asks something within a process that has the settings of a running site: `python -m builders.inside FUNCTION`.

Functions are those of `builders.inside_site`; arguments come, and the answer goes, as JSON.
"""

import importlib
import json
import sys

from pentathlon_site.commands.set_up import set_up_django


def main() -> None:
    """Do what is asked, in a folder whose tables are made if they are not there."""
    folder = set_up_django(None)
    importlib.import_module("pentathlon_site.commands.preparation").prepare(folder)
    functions = importlib.import_module("builders.inside_site")
    json.dump(getattr(functions, sys.argv[1])(**json.load(sys.stdin)), sys.stdout)


if __name__ == "__main__":
    main()
