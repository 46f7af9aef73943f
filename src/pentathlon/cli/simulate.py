"""`pentathlon simulate`."""

from pathlib import Path
from typing import Annotated

import typer

from pentathlon.cli.output import progress


def simulate(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="Folder to make; it must be new or empty.")],
    challenge: Annotated[
        list[str] | None, typer.Option(help="A built-in challenge; may be given several times. All five if absent.")
    ] = None,
    scale: Annotated[float, typer.Option(help="1 is the 5,130 images of 2018.")] = 0.1,
    seed: Annotated[int, typer.Option(help="Same seed, same bytes.")] = 1,
) -> None:
    """Make a synthetic collection with planted faults, all listed in its truth folders."""
    from pentathlon.challenge.load import BUILTIN
    from pentathlon.synthesis import simulate as make_collection

    with progress("images") as advance:
        made = make_collection(out, challenges=challenge or BUILTIN, scale=scale, seed=seed, progress=advance)
    for name, received in made.received.items():
        print(f"{name:<10} {received} images, {made.faults[name]} of them with a planted fault")
