"""How commands speak: JSON for machines, plain lines or tables for people, a progress bar on a terminal."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]

Advance = Callable[[int, int], None]
"""Called with (done, total) while work goes on."""


def print_json(content: Any) -> None:
    """Print one JSON document; NaN is a bug, not a value."""
    print(json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False))


def write_json(path: Path, content: Any) -> None:
    """Write one JSON document to a file."""
    text = json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False)
    path.write_text(text + "\n", encoding="utf-8")


@contextmanager
def progress(what: str) -> Iterator[Advance]:
    """Show progress on standard error: a bar on a terminal, a plain line at each tenth otherwise."""
    if not sys.stderr.isatty():
        yield _plain_progress(what)
        return
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _plain_progress(what: str) -> Advance:
    said = 0

    def advance(done: int, total: int) -> None:
        nonlocal said
        tenth = 10 * done // max(total, 1)
        if tenth > said:
            said = tenth
            print(f"{what}: {done} of {total}", file=sys.stderr)

    return advance
