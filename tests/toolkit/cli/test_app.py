"""Errors become sentences and exit codes; never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pentathlon import __version__
from pentathlon.cli.app import app, run
from pentathlon.errors import ImageRefusedError, OperatorError, PentathlonError, Problem, TableError

CANARY = "DUPONT^JEAN"


@pytest.fixture
def failing_command():
    """Give the program a command that raises what the test wants."""
    before = list(app.registered_commands)

    def add(error):
        @app.command("fail")
        def fail():
            raise error

    yield add
    app.registered_commands[:] = before


def program(*arguments, **options):
    """Run the program as a shell does."""
    command = [sys.executable, "-m", "pentathlon.cli", *arguments]
    return subprocess.run(command, capture_output=True, check=False, text=True, encoding="utf-8", **options)


def test_version_is_printed(capsys):
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"pentathlon {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["frobnicate"], "No such command 'frobnicate'"),
        (["show"], "Missing argument 'CHALLENGE'"),
        (["show", "liver", "--jsn"], "No such option: --jsn"),
        (["show", "livre"], "Did you mean 'liver'?"),
        ([], "Usage: pentathlon"),
    ],
)
def test_wrong_command_line_exits_2_and_says_why(arguments, said, capsys):
    assert run(arguments) == 2
    printed = capsys.readouterr()
    assert said in printed.out + printed.err


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (TableError([Problem("is 7", "a.csv", 3), Problem("is 8")]), 2, "a.csv, row 3: is 7\nis 8"),
        (TableError([Problem("wrong")] * 50), 2, "and 30 more, 50 in all"),
        (ImageRefusedError("blank", "every pixel is 0"), 2, "blank: every pixel is 0"),
        (OperatorError("no space in /data"), 3, "no space in /data"),
        (PermissionError(13, "Permission denied", "/data/out"), 3, "/data/out: Permission denied"),
        (KeyboardInterrupt(), 3, "interrupted"),
        (PentathlonError(CANARY), 1, "internal error (PentathlonError at test_app.py:"),
        (ZeroDivisionError(CANARY), 1, "This is our fault: please report it."),
        (RecursionError(CANARY), 1, "internal error (RecursionError"),
    ],
)
def test_error_becomes_a_sentence_and_an_exit_code(failing_command, capsys, error, code, said):
    failing_command(error)
    assert run(["fail"]) == code
    printed = capsys.readouterr().err
    assert printed.startswith("pentathlon: ")
    assert said in printed
    assert "Traceback" not in printed
    assert CANARY not in printed


def test_details_of_our_fault_come_on_demand(failing_command, capsys, monkeypatch):
    monkeypatch.setenv("PENTATHLON_DEBUG", "1")
    failing_command(ZeroDivisionError("while dividing"))
    assert run(["fail"]) == 1
    assert "while dividing" in capsys.readouterr().err


def test_program_exits_with_the_code_of_its_error():
    done = program("show", "nowhere")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("pentathlon: 'nowhere' is neither a built-in challenge")


def test_terminal_without_accents_gets_escapes():
    done = program("challenges", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert "L\\xe9sions" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_full_disk_is_for_the_operator():
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "pentathlon.cli", "challenges"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, text=True)
    assert done.returncode == 3
    assert "No space left on device" in done.stderr


def test_reader_that_has_seen_enough_is_no_error():
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as pipe:
        command = [sys.executable, "-m", "pentathlon.cli", "show", "breast", "--json"]
        done = subprocess.run(command, stdout=pipe, stderr=subprocess.PIPE, check=False, text=True)
    assert (done.returncode, done.stderr) == (0, "")
