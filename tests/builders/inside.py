"""Answers questions within a process that has the settings of a running site: `python -m builders.inside`.

Each line that comes is a function of `builders.inside_site` with its arguments, as JSON; so is the line that answers.
"""

import importlib
import json
import sys

from pentathlon_site.commands.set_up import set_up_django


def main() -> None:
    """Do what is asked until nothing more is, in a folder whose tables are made if they are not there."""
    answers, sys.stdout = sys.stdout, sys.stderr
    folder = set_up_django(None)
    importlib.import_module("pentathlon_site.commands.preparation").prepare(folder)
    functions = importlib.import_module("builders.inside_site")
    connections = importlib.import_module("django.db").connections
    for line in sys.stdin:
        function, arguments = json.loads(line)
        answer = getattr(functions, function)(**arguments)
        connections.close_all()  # a database that somebody holds open would not be as a killed site leaves it
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
