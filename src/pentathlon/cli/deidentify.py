"""`pentathlon deidentify` and `pentathlon describe-deidentification`."""

import os
import secrets
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pentathlon.cli.output import AsJson, print_json, progress
from pentathlon.deidentification.settings import Dates, Pixels, Settings
from pentathlon.errors import OperatorError

if TYPE_CHECKING:
    from pentathlon.deidentification import Outcome

KEY_BYTES = 32


def deidentify(
    source: Annotated[Path, typer.Argument(metavar="IN", help="A DICOM file, a folder or a zip archive.")],
    out: Annotated[Path, typer.Argument(metavar="OUT", help="New folder for the images.")],
    *,
    key: Annotated[
        Path | None, typer.Option(metavar="KEYFILE", help="Secret of the pseudonyms; a new one is made without it.")
    ] = None,
    site: Annotated[str, typer.Option(help="Centre of the patients: the same PatientID elsewhere is another.")] = "",
    dates: Annotated[Dates, typer.Option(help="Move dates by a secret number of days, or remove them.")] = Dates.SHIFT,
    pixels: Annotated[Pixels, typer.Option(help="Blank text in the pixels, do not look, or only look.")] = Pixels.AUTO,
    report: Annotated[Path | None, typer.Option(metavar="REPORT.jsonl", help="One JSON line per file.")] = None,
    html: Annotated[Path | None, typer.Option(metavar="PAGE", help="A page with pictures of what was done.")] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes; all processors by default.")] = os.cpu_count() or 1,
    skip_second_look: Annotated[
        bool, typer.Option("--skip-second-look", help="Do not search the results for the sources' identifiers.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Copy DICOM images without anything that names the patient."""
    from pentathlon.deidentification import Order, deidentify_batch, read_key

    key_file = key or _new_key(out)
    settings = Settings(dates, pixels, second_look=not skip_second_look)
    order = Order(read_key(key_file), site, settings, workers, report, html)
    with progress("de-identify") as advance:
        outcome = deidentify_batch(source, out, order, advance=advance)
    summary = _summary(outcome, out, key_file)
    if as_json:
        print_json(summary)
    else:
        print("\n".join(_lines(outcome, out, key_file)))


def describe_deidentification(as_json: AsJson = False) -> None:
    """Print every rule: what may stay, in which image, on what condition."""
    from pentathlon.deidentification.describe import describe_rules, rules_page

    if as_json:
        print_json(describe_rules())
    else:
        print(rules_page(), end="")


def _new_key(out: Path) -> Path:
    """A new random key where only this user reads it, never beside the images."""
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
    folder = data / "pentathlon/keys"
    if folder.resolve().is_relative_to(out.resolve()):
        raise OperatorError(f"a key must not lie within {out}: name a key file with --key, or another OUT")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / f"{secrets.token_hex(4)}.key"
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as stream:
        stream.write(secrets.token_hex(KEY_BYTES) + "\n")
    print(f"new key: {path}", file=sys.stderr)
    return path


def _summary(outcome: "Outcome", out: Path, key_file: Path) -> dict[str, Any]:
    return {
        "out": str(out),
        "key": str(key_file),
        "verdicts": outcome.verdicts(),
        "files": [asdict(result) for result in outcome.results],
        "skipped": [asdict(skipped) for skipped in outcome.skipped],
    }


def _lines(outcome: "Outcome", out: Path, key_file: Path) -> list[str]:
    counts = ", ".join(f"{count} {verdict}" for verdict, count in outcome.verdicts().items())
    lines = [f"{out}: {counts}, {len(outcome.skipped)} skipped", f"key: {key_file}"]
    for result in outcome.results:
        if result.verdict != "clean":
            why = ", ".join(result.reasons) + (f" ({result.detail})" if result.detail else "")
            lines.append(f"{result.verdict}: {result.name}: {why}")
    return lines + [f"skipped: {skipped.name}: {skipped.why}" for skipped in outcome.skipped]
