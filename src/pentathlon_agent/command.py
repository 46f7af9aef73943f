"""`pentathlon send`."""

import base64
import os
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from pentathlon.challenge.load import parse_challenge
from pentathlon.cli.output import AsJson, print_json, progress
from pentathlon.errors import InputError, OperatorError
from pentathlon_agent.folder import read_plan
from pentathlon_agent.receipt import Line, write_receipt
from pentathlon_agent.sending import Order, Sending
from pentathlon_agent.server import Destination, Server


def send(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder or zip archive of DICOM images.")],
    *,
    to: Annotated[str, typer.Option(metavar="URL", help="Address of the site.")],
    challenge: Annotated[str, typer.Option(help="Short name of the challenge.")],
    labels: Annotated[Path | None, typer.Option(metavar="TABLE", help="Labels: CSV or XLSX, a row per image.")] = None,
    masks: Annotated[Path | None, typer.Option(metavar="FOLDER", help="Masks, named as their images.")] = None,
    informed_on: Annotated[
        str, typer.Option(metavar="YYYY-MM-DD", help="Day on which the last of these patients was informed.")
    ] = "",
    declare: Annotated[
        bool,
        typer.Option("--declare", help="I declare: the waiting period is over, and none of these patients objected."),
    ] = False,
    event: Annotated[str, typer.Option(help="Short name of the event; needed where you take part in several.")] = "",
    centre: Annotated[int | None, typer.Option(help="Number of the centre; needed where you have several.")] = None,
    token_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="File with an API token; else PENTATHLON_TOKEN.")
    ] = None,
    with_reviewed: Annotated[
        bool, typer.Option("--with-reviewed", help="Send also images that a person must look at: I have looked.")
    ] = False,
    receipt: Annotated[Path | None, typer.Option(metavar="CSV", help="Where the receipt goes.")] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes that de-identify.")] = os.cpu_count() or 1,
    as_json: AsJson = False,
) -> int:
    """De-identify the images of a folder here, and send them to a site. Run it again to go on where it stopped."""
    token, token_from = _token(token_file)
    server = Server(to, token, token_from=token_from, say=lambda words: print(words, file=sys.stderr))
    me = server.me()
    destination = _destination(me, event, centre, challenge)
    settings = server.settings(destination)
    definition = parse_challenge(settings["challenge"]["definition"].encode(), file=challenge)
    plan = read_plan(folder, definition, labels=labels, masks=masks)
    day = _declaration(informed_on, declared=declare)
    order = Order(destination, settings["notice"]["number"], day, with_reviewed, workers, me["language"])
    with progress("send") as advance:
        lines = Sending(server, order, settings, plan).run(base64.b64decode(settings["key"]), advance)
    path = receipt or folder.absolute().with_name(f"{folder.absolute().stem}-receipt.csv")
    write_receipt(path, lines)
    _tell(lines, plan.unmatched_rows, path, as_json=as_json)
    return 0 if all(line.is_done for line in lines) else 2


def _token(file: Path | None) -> tuple[str, str]:
    """The token, and where it comes from."""
    if file is None:
        token = os.environ.get("PENTATHLON_TOKEN", "")
        if not token:
            raise OperatorError("no API token: make one on the site (your account, API tokens), set PENTATHLON_TOKEN")
        return token, "the variable PENTATHLON_TOKEN"
    try:
        return file.read_text(encoding="ascii").strip(), f"the file {file}"
    except (OSError, UnicodeDecodeError):
        raise OperatorError(f"{file}: no API token can be read there") from None


def _destination(me: dict[str, Any], event: str, centre: int | None, challenge: str) -> Destination:
    """The centre that is meant, if it is certain.

    Raises:
        InputError: none fits, or several do.
        OperatorError: something must be done on the site first.
    """
    fitting = [
        each
        for each in me["centres"]
        if (not event or each["event"] == event)
        and (centre is None or each["centre"] == centre)
        and any(known["slug"] == challenge for known in each["challenges"])
    ]
    if len(fitting) != 1:
        known = "; ".join(_described(each) for each in me["centres"]) or "none"
        what = "several centres fit: add --event and --centre" if fitting else f"no centre of yours takes '{challenge}'"
        raise InputError(f"{what}. Yours: {known}")
    chosen = fitting[0]
    if chosen["missing"]:
        first = chosen["missing"][0]
        raise OperatorError(f"{first['message']} {first.get('address', '')}".strip())
    return Destination(chosen["event"], chosen["centre"], challenge)


def _described(centre: dict[str, Any]) -> str:
    challenges = ", ".join(each["slug"] for each in centre["challenges"])
    return f"--event {centre['event']} --centre {centre['centre']} ({centre['name']}: {challenges or 'no challenge'})"


def _declaration(informed_on: str, *, declared: bool) -> str:
    """The day of information, once the sender has declared (R-08)."""
    if not informed_on and sys.stdin.isatty():
        informed_on = typer.prompt("Day on which the last of these patients was informed (YYYY-MM-DD)")
    try:
        day = date.fromisoformat(informed_on)
    except ValueError:
        raise InputError("say when the last of these patients was informed: --informed-on YYYY-MM-DD") from None
    question = "I declare: the waiting period is over, and none of these patients objected"
    if not declared and not (sys.stdin.isatty() and typer.confirm(question)):
        raise InputError("add --declare: the waiting period is over, and none of these patients objected")
    return day.isoformat()


def _tell(lines: Sequence[Line], unmatched_rows: Sequence[int], receipt: Path, *, as_json: bool) -> None:
    counts = Counter(line.state for line in lines)
    if as_json:
        states = {"states": dict(counts), "complete": sum(line.is_done for line in lines)}
        print_json({**states, "unmatched_rows": list(unmatched_rows), "receipt": str(receipt)})
        return
    print(", ".join(f"{count} {state}" for state, count in counts.items()) or "nothing to send")
    for line in lines:
        if not line.is_done:
            why = " ".join(part for part in (line.reason, line.advice) if part)
            incomplete = [f"{name}: {said}" for name, said in (("labels", line.labels), ("mask", line.mask))]
            rest = "; ".join(text for text in incomplete if not text.endswith((": ", ": sent")))
            print(f"{line.state}: {line.file}: {'; '.join(part for part in (why, rest) if part)}")
    if unmatched_rows:
        print(f"label table, rows that name no file: {', '.join(map(str, unmatched_rows))}")
    print(f"receipt, with the inclusion numbers; keep it in the hospital: {receipt}")
