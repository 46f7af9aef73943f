"""`python -m django work`: one worker of the queue."""

import os
import secrets
import signal
import socket
import sys
import threading
from argparse import ArgumentParser
from datetime import timedelta
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand

from pentathlon_site.jobs.worker import LEASE, WorkLoop, work_until_idle


class Command(BaseCommand):
    """Does the work in the queue; as many workers as wanted may run, on as many hosts."""

    help = "Does the work in the queue, until SIGTERM; start as many as wanted, on as many hosts."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Options."""
        parser.add_argument("--name", default="", help="unique among living workers (default: host, process, chance)")
        parser.add_argument(
            "--lease",
            type=float,
            default=LEASE.total_seconds(),
            help="seconds after which the work of a dead worker goes to another (default: %(default)s)",
        )
        parser.add_argument("--until-idle", action="store_true", help="end when nothing waits")
        parser.add_argument(
            "--with-parent", action="store_true", help="end when standard input ends, so when the parent process does"
        )

    def handle(self, **options: Any) -> None:
        """Work."""
        os.umask(0o077)  # mails in the folder are for its owner only
        if options["until_idle"]:
            work_until_idle()
            return
        loop = WorkLoop(options["name"] or _own_name(), timedelta(seconds=options["lease"]))
        _stop_on_signals(loop)
        if options["with_parent"]:
            threading.Thread(target=_stop_with_parent, args=[loop], daemon=True).start()
        loop.run()


def _own_name() -> str:
    return f"{socket.gethostname()[:60]}-{os.getpid()}-{secrets.token_hex(4)}"


def _stop_on_signals(loop: WorkLoop) -> None:
    """The first signal ends the worker after its work at hand, the second one at once."""

    def stop(number: int, _frame: FrameType | None) -> None:
        loop.stopping = True
        signal.signal(number, signal.SIG_DFL)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)


def _stop_with_parent(loop: WorkLoop) -> None:
    """Wait for the end of standard input: whatever kills the parent closes its end of the pipe."""
    while os.read(sys.stdin.fileno(), 1024):
        pass
    loop.stopping = True
