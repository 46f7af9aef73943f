"""`pentathlon serve`: the whole site in one process tree."""

import os
import socket
from typing import Annotated

import typer
from django.conf import settings

from pentathlon_site.commands.set_up import Data, set_up_django
from pentathlon_site.commands.web_server import listen, serve_until_told


def serve(
    host: Annotated[
        str, typer.Option(help="Address to listen at; 0.0.0.0 for every one of this machine.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen at; 0 for any that is free.")] = 8000,
    data: Data = None,
    workers: Annotated[int, typer.Option(min=0, help="Processes for background work; 0 when others do it.")] = 1,
) -> None:
    """Run the web site: tables, static files, web server and background work."""
    with listen(host, port) as listening:
        os.environ.setdefault("PENTATHLON_PUBLIC_URL", _address(host, listening))  # links in mails lead here
        folder = set_up_django(data)
        from pentathlon_site.commands.preparation import prepare  # noqa: PLC0415 - needs the settings
        from pentathlon_site.commands.worker_processes import WorkerProcesses  # noqa: PLC0415 - as above

        prepare(folder)
        processes = WorkerProcesses(workers)
        processes.start()
        try:
            serve_until_told(listening, _say_ready)
        finally:
            processes.stop()


def _address(host: str, listening: socket.socket) -> str:
    """Where a browser on this machine finds the site."""
    shown = "127.0.0.1" if host == "0.0.0.0" else f"[{host}]" if ":" in host else host  # noqa: S104 - compared
    return f"http://{shown}:{listening.getsockname()[1]}"


def _say_ready() -> None:
    """One line when the site answers, and where its first account is made while it has none."""
    from django.contrib.auth import get_user_model  # noqa: PLC0415 - needs the settings

    address = f"{settings.PUBLIC_URL}/"
    print(f"Pentathlon runs at {address}", flush=True)
    if not get_user_model().objects.exists():
        from pentathlon_site.accounts.setup_code import setup_code  # noqa: PLC0415 - needs the settings

        print(f"Make the first account at {address}first-run/?code={setup_code()}", flush=True)
