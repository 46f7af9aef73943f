"""`pentathlon demo-site`: fills a folder, lists accounts, and never touches a real site."""

import os
import subprocess
import sys

import pytest

from pentathlon.errors import OperatorError
from pentathlon_site.commands.demo_site import demo_site


def program(*arguments):
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("PENTATHLON_", "DJANGO_", "DATABASE"))
    }
    command = [sys.executable, "-m", "pentathlon.cli", "demo-site", *arguments]
    return subprocess.run(command, env=clean, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_the_folder_is_filled_once_and_the_accounts_are_listed_each_time(tmp_path):
    folder = tmp_path / "site"
    options = ("--data", str(folder), "--scale", "0.001", "--no-serve")
    first, second = program(*options), program(*options)
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    assert first.stdout.startswith("Filling the site with a simulated event: about 5 images.")
    assert first.stdout.endswith(second.stdout)
    for text in ("organiser@pentathlon.example", "The password of all: pentathlon-demo", "--challenge cortex"):
        assert text in second.stdout
    try_it = folder / "try-it"
    assert sorted(path.name for path in try_it.iterdir()) == ["READ-ME.txt", "api-token", "cortex", "meniscus"]
    assert sorted(path.name for path in (try_it / "cortex").iterdir()) == ["images", "labels.csv", "masks"]
    assert len([path for path in try_it.glob("*/images/**/*") if path.is_file()]) == 22
    assert (try_it / "api-token").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["PENTATHLON_PUBLIC_URL", "PENTATHLON_STORAGE_URL", "EMAIL_URL"])
def test_a_real_site_is_refused(tmp_path, monkeypatch, name):
    monkeypatch.setenv(name, "https://challenge.example")
    with pytest.raises(OperatorError, match=f"{name} is set"):
        demo_site(data=tmp_path / "site", no_serve=True)
    assert not (tmp_path / "site").exists()


def test_a_folder_with_another_site_is_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("PENTATHLON_DATA_DIR", str(tmp_path))  # the command sets it
    (tmp_path / "site.sqlite3").touch()
    with pytest.raises(OperatorError, match="holds something that is no demonstration"):
        demo_site(data=tmp_path, no_serve=True)
    assert [path.name for path in tmp_path.iterdir()] == ["site.sqlite3"]
