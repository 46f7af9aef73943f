"""The command line: every command is a thin shell around a function of the toolkit."""

import io
import sys

from pentathlon.cli.app import app, run

__all__ = ["app", "main"]


def main() -> None:
    """Entry point of the `pentathlon` program."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal without é is no reason to fail
    sys.exit(run(sys.argv[1:]))
