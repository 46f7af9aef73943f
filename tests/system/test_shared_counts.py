"""Rates are counted by all hosts together where several may serve, so with PostgreSQL."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow

PROGRAM = """
from pentathlon_site.commands.set_up import set_up_django
folder = set_up_django(None)
from django.core.cache import cache
from pentathlon_site.commands.preparation import prepare
if folder.name == "first":
    prepare(folder)
print(cache.get("guesses", 0))
cache.set("guesses", 3, 600)
"""


def test_hosts_count_together(tmp_path, database):
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("PENTATHLON_", "DJANGO_", "DATABASE"))
    }

    def host(name):
        """What another program at the same database has counted."""
        environment = {**clean, **database, "PENTATHLON_SECRET_KEY": "the same", "PENTATHLON_DATA_DIR": name}
        command = [sys.executable, "-c", PROGRAM]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout

    first, second = tmp_path / "first", tmp_path / "second" if database else tmp_path / "first"

    assert host(str(first)) == "0\n"
    assert host(str(second)) == ("3\n" if database else "0\n")
