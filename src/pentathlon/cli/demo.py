"""`pentathlon demo`."""

from pathlib import Path
from typing import Annotated

import typer

from pentathlon.cli.dataset import CORES, Workers


def demo(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="Folder to make.")],
    scale: Annotated[float, typer.Option(help="Share of the 5,130 images of 2018.")] = 0.05,
    seed: Annotated[int, typer.Option(min=0, help="Of everything.")] = 1,
    workers: Workers = CORES,
) -> None:
    """Run a simulated event from images to report: simulate, build, predict, score."""
    from pentathlon.report.demonstration import demonstrate

    page = demonstrate(out, scale=scale, seed=seed, workers=workers)
    print(f"report: {page.resolve()}")
