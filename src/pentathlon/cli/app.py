"""The `pentathlon` program: its commands, and one place where errors become words and exit codes."""

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import Abort, TyperException

from pentathlon import __version__
from pentathlon.cli import challenges, dataset, demo, rank, score, simulate
from pentathlon.cli import deidentify as deidentification
from pentathlon.cli.plug_ins import WithPlugIns
from pentathlon.errors import InputError, OperatorError, exit_code

_INTERRUPTED = 130  # what typer returns after Ctrl-C

app = typer.Typer(
    name="pentathlon",
    cls=WithPlugIns,
    help="Runs a medical-imaging data challenge: de-identify, check, build, score, rank.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("challenges")(challenges.list_challenges)
app.command("show")(challenges.show_challenge)
app.command("simulate")(simulate.simulate)
app.command("check")(dataset.check)
app.command("deidentify")(deidentification.deidentify)
app.command("describe-deidentification")(deidentification.describe_deidentification)
app.command("build")(dataset.build)
app.command("verify")(dataset.verify)
app.command("score")(score.score)
app.command("rank")(rank.rank)
app.command("rank-event")(rank.rank_event)
app.command("verify-score")(score.verify_score)
app.command("demo")(demo.demo)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"pentathlon {__version__}")
        raise typer.Exit


@app.callback()
def _program(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Runs a medical-imaging data challenge: de-identify, check, build, score, rank."""


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code says who must act (see `pentathlon.errors`)."""
    try:
        result = app(list(arguments), prog_name="pentathlon", standalone_mode=False)
    except SystemExit:
        return 0  # typer ends so when the reader of our output, such as `head`, has seen enough
    except TyperException as error:
        error.show()  # type: ignore[attr-defined]  # what typer raises is always a usage error, which shows itself
        return exit_code(InputError("usage"))
    except Exception as error:  # noqa: BLE001 - the last place where a traceback can become a sentence
        return _report(error)
    if result == _INTERRUPTED:
        return _report(Abort())
    return result if isinstance(result, int) else 0


def _report(error: Exception) -> int:
    """Say what went wrong on standard error."""
    if isinstance(error, Abort):
        error = OperatorError("interrupted")
    elif isinstance(error, OSError):
        error = OperatorError(_operating_system_says(error))
    said = str(error) if isinstance(error, InputError | OperatorError) else _our_fault(error)
    print(f"pentathlon: {said}", file=sys.stderr)
    return exit_code(error)


def _operating_system_says(error: OSError) -> str:
    return f"{error.filename or 'the system'}: {error.strerror or type(error).__name__}"


def _our_fault(error: Exception) -> str:
    """Name the kind and place of an unexpected error; its text could hold a patient's data."""
    if os.environ.get("PENTATHLON_DEBUG"):
        traceback.print_exception(error)
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(frame.filename).name}:{frame.lineno}"
    return (
        f"internal error ({type(error).__name__} at {place}). This is our fault: please report it. "
        "PENTATHLON_DEBUG=1 shows the details."
    )
