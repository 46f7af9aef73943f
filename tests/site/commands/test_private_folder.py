"""Nobody else on the machine can read what lies in the folder of a site."""

import os
import subprocess
import sys

import pytest

from pentathlon.errors import OperatorError
from pentathlon_site.commands.private_folder import make_private

MAKE_A_SITE = """
import sys
from pathlib import Path
from pentathlon_site.commands.set_up import set_up_django
folder = set_up_django(Path(sys.argv[1]))
from django.core.mail import send_mail
from pentathlon_site.commands.preparation import prepare
prepare(folder)
send_mail("subject", "text", None, ["somebody@example.org"])
"""


def mode(path):
    return path.stat().st_mode & 0o7777


@pytest.fixture(autouse=True)
def _usual_umask():
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "site"
    folder.mkdir(mode=0o755)
    return folder


def test_a_folder_that_was_there_before_is_closed_with_all_that_is_made_in_it(folder):
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PENTATHLON_", "DATABASE_URL"))}
    subprocess.run(
        [sys.executable, "-c", MAKE_A_SITE, str(folder)],
        env={**clean, "DJANGO_SETTINGS_MODULE": "pentathlon_site.config.settings"},
        check=True,
    )

    assert mode(folder) == 0o700
    made = [folder / "site.sqlite3", folder / "secret-key", *(folder / "mail").iterdir()]
    assert {path.name: mode(path) for path in made} == dict.fromkeys((path.name for path in made), 0o600)
    assert len(made) == 3


def test_a_new_folder_is_closed(tmp_path):
    make_private(tmp_path / "parent" / "site")

    assert mode(tmp_path / "parent" / "site") == 0o700


def test_a_site_of_an_earlier_version_is_closed(folder):
    (folder / "site.sqlite3").touch()

    make_private(folder)

    assert mode(folder) == 0o700


@pytest.mark.parametrize("shared", [0o750, 0o2770])
def test_a_folder_that_is_open_to_its_group_on_purpose_stays_so(folder, shared):
    folder.chmod(shared)

    make_private(folder)

    assert mode(folder) == shared


def test_a_folder_that_holds_other_things_is_not_closed_to_those_who_use_it(folder):
    (folder / "holidays.txt").touch()

    with pytest.raises(OperatorError, match="holds other things"):
        make_private(folder)

    assert mode(folder) == 0o755


@pytest.mark.skipif(os.geteuid() != 0, reason="only root makes a folder that belongs to another account")
def test_an_open_folder_of_another_account_is_one_sentence(tmp_path_factory):
    # Within the process of another account, who may enter no folder of the tests: reached over an open descriptor.
    folder = tmp_path_factory.mktemp("foreign")
    folder.chmod(0o777)
    program = (
        "import os, sys; from pathlib import Path; from pentathlon_site.commands.private_folder import make_private;"
        "from pentathlon.errors import OperatorError\n"
        "os.chdir(sys.argv[1]); os.setuid(65534)\n"
        "try: make_private(Path('.'))\n"
        "except OperatorError as error: print(error)"
    )

    said = subprocess.run([sys.executable, "-c", program, str(folder)], capture_output=True, text=True, check=True)

    assert said.stdout.startswith("the folder . belongs to another account")
    assert said.stdout.count("\n") == 1
