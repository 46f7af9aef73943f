"""`pentathlon demo-site`: the site, filled with the simulated event."""

import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from pentathlon.cli.dataset import CORES
from pentathlon.cli.output import progress
from pentathlon.errors import OperatorError
from pentathlon_site.commands.serve import serve
from pentathlon_site.commands.set_up import Data, data_folder, set_up_django
from pentathlon_site.commands.web_server import listen
from pentathlon_site.demo.folder import fill_once, refuse_other_content

_USUAL_PORT = 8000
_ANY_ADDRESS = "0.0.0.0"  # noqa: S104 - compared
_OF_REAL_SITES = ("PENTATHLON_PUBLIC_URL", "PENTATHLON_STORAGE_URL", "EMAIL_URL")
_LARGEST_SCALE = 2.0


def demo_site(
    *,
    data: Data = None,
    host: Annotated[str, typer.Option(help="Address to listen at.")] = "127.0.0.1",
    port: Annotated[
        int | None, typer.Option(min=0, max=65535, help="Port to listen at (default: 8000, or another that is free).")
    ] = None,
    scale: Annotated[
        float, typer.Option(min=0.001, max=_LARGEST_SCALE, help="Share of the 5,130 images of 2018.")
    ] = 0.05,
    seed: Annotated[int, typer.Option(min=0, help="Of what is left to chance.")] = 1,
    no_serve: Annotated[bool, typer.Option("--no-serve", help="Fill the folder, print the accounts, and end.")] = False,
) -> None:
    """Run a site that is filled with a simulated event; the first time, fill it. For demonstrations only."""
    _refuse_real_site()
    folder = data_folder(data)
    refuse_other_content(folder)
    chosen = _free_port(host, port) if not no_serve else port or _USUAL_PORT
    address = f"http://{'127.0.0.1' if host == _ANY_ADDRESS else host}:{chosen}"
    os.environ["PENTATHLON_PUBLIC_URL"] = address  # links in mails lead here
    is_new = fill_once(folder, lambda: _fill(folder, scale=scale, seed=seed))
    set_up_django(folder)
    if not is_new:
        _refuse_other_database(folder)
    _tell(folder, address)
    if not no_serve:
        serve(host=host, port=chosen, data=folder, workers=1)


def _refuse_real_site() -> None:
    for name in _OF_REAL_SITES:
        if os.environ.get(name):
            raise OperatorError(
                f"{name} is set: the accounts of the demonstration have a printed password and never belong on a real "
                "site. Unset it for the demonstration."
            )


def _free_port(host: str, port: int | None) -> int:
    """The port that was named, or the usual one, or any that is free."""
    if port is not None:
        with listen(host, port) as found:
            return int(found.getsockname()[1])
    try:
        return _free_port(host, _USUAL_PORT)
    except OperatorError:
        free = _free_port(host, 0)
        print(f"Port {_USUAL_PORT} is taken: the site will use {free}.")
        return free


def _fill(folder: Path, *, scale: float, seed: int) -> None:
    set_up_django(folder)
    from django.utils import timezone  # noqa: PLC0415 - needs the settings

    from pentathlon_site.accounts.models import User  # noqa: PLC0415 - as above
    from pentathlon_site.commands.preparation import prepare  # noqa: PLC0415 - as above
    from pentathlon_site.demo.fill import fill  # noqa: PLC0415 - as above
    from pentathlon_site.demo.people import RADIOLOGIST  # noqa: PLC0415 - as above
    from pentathlon_site.demo.try_it import make_try_it  # noqa: PLC0415 - as above
    from pentathlon_site.demo.world import IMAGES_2018, Size  # noqa: PLC0415 - as above

    prepare(folder)
    if User.objects.exists():
        raise OperatorError("the database of DATABASE_URL holds a site already: name an empty one, or unset it")
    print(f"Filling the site with a simulated event: about {round(IMAGES_2018 * scale)} images.", flush=True)
    at = timezone.now()
    with progress("images and acts") as advance:
        world = fill(Size.of(scale, seed=seed, workers=CORES), at=at, advance=advance)
    make_try_it(folder, seed=seed, user=world.radiologists[RADIOLOGIST], at=at)


def _refuse_other_database(folder: Path) -> None:
    from pentathlon_site.challenges.models import Event  # noqa: PLC0415 - needs the settings
    from pentathlon_site.commands.preparation import prepare  # noqa: PLC0415 - as above
    from pentathlon_site.demo.content import slug  # noqa: PLC0415 - as above

    prepare(folder)
    if not Event.objects.filter(slug=slug()).exists():
        raise OperatorError(f"the demonstration of {folder} was filled with another DATABASE_URL: set that one again")


def _tell(folder: Path, address: str) -> None:
    """The accounts, and what to try."""
    from django.utils import timezone  # noqa: PLC0415 - needs the settings

    from pentathlon_site.demo.listing import listing  # noqa: PLC0415 - as above

    print(listing(folder, address, informed_on=_long_ago(timezone.now())), flush=True)


def _long_ago(at: datetime) -> str:
    """A day on which patients were informed long enough ago."""
    return f"{at - timedelta(days=14):%Y-%m-%d}"
