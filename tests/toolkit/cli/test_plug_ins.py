"""Commands of other packages are listed without being imported, and say what they lack."""

import subprocess
import sys

ASK = """
import sys
from pentathlon.cli.app import run
code = run({arguments!r})
print(code, "django" in sys.modules, "httpx" in sys.modules)
"""

WITHOUT_DJANGO = """
import sys
sys.modules["django"] = None
"""


def program(*arguments, before=""):
    command = [sys.executable, "-c", before + ASK.format(arguments=list(arguments))]
    return subprocess.run(command, capture_output=True, check=True, text=True)


def test_they_are_listed_without_being_imported():
    said = program("--help").stdout

    assert said.splitlines()[-1] == "0 False False"
    assert "Run the web site" in said


def test_a_missing_extra_is_named():
    ended = program("serve", before=WITHOUT_DJANGO)

    assert ended.stdout.startswith("3 ")
    assert (
        ended.stderr == "pentathlon: the command 'serve' needs the package 'django': pip install 'pentathlon[site]'\n"
    )
