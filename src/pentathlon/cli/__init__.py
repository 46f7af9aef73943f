"""The command line: every command is a thin shell around a function of the toolkit."""

import sys

from pentathlon.cli.app import app, run

__all__ = ["app", "main"]


def main() -> None:
    """Entry point of the `pentathlon` program."""
    sys.exit(run(sys.argv[1:]))
