"""The web server: waitress takes a whole request into memory before it occupies a thread, so slow links cost nothing.

Nothing of a request or an answer is ever written to a temporary file: an upload is not yet checked and could name a
patient. That is why the overflow limits lie above the largest body, and `request_bodies` measures all of them together.
"""

import logging
import os
import signal
import socket
import threading
from collections.abc import Callable
from http.client import HTTPConnection, HTTPException
from types import FrameType
from typing import NoReturn

import waitress
from django.conf import settings

from pentathlon.errors import OperatorError
from pentathlon_site.commands.request_bodies import bounded_channel
from pentathlon_site.commands.request_lanes import RequestLanes
from pentathlon_site.core.errors import fault_place

MARGIN_BYTES = 1024 * 1024  # of a form around an image
PAGE_THREADS = 12
MOST_EXAMINERS = 4
MOST_CONNECTIONS = 1000
_FROM_PROXY = {"x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"}


def listen(host: str, port: int) -> socket.socket:
    """Take the address, before anything else is done.

    Raises:
        OperatorError: it is taken, not allowed, or not one of this machine.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=1024)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno and error.errno > 0 else error.strerror
        raise OperatorError(
            f"cannot listen at {host}, port {port}: {why}. Name another with --host and --port."
        ) from error


def serve_until_told(listening: socket.socket, when_ready: Callable[[], None]) -> None:
    """Answer requests until SIGTERM or Ctrl-C."""
    from pentathlon_site.challenges.pictures import LARGEST_BYTES  # noqa: PLC0415 - needs the settings
    from pentathlon_site.collection.examiners import (  # noqa: PLC0415 - needs the settings
        close_examiners,
        open_examiners,
    )
    from pentathlon_site.config.wsgi import application  # noqa: PLC0415 - reads the static files that were just collected

    for name in ("waitress", "waitress.queue"):
        logging.getLogger(name).addFilter(_without_values)
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # a short queue is how bursts are meant to be taken
    count = settings.EXAMINERS or min(os.cpu_count() or 1, MOST_EXAMINERS)
    examiners, lanes = open_examiners(count), RequestLanes(pages=PAGE_THREADS, uploads=count)
    body = settings.LARGEST_IMAGE_BYTES + MARGIN_BYTES
    proxy = os.environ.get("PENTATHLON_TRUSTED_PROXY") or ("127.0.0.1" if settings.IN_PRODUCTION else None)
    server = waitress.create_server(
        application,
        sockets=[listening],
        _dispatcher=lanes,
        channel_timeout=120,
        connection_limit=MOST_CONNECTIONS,
        asyncore_use_poll=True,
        max_request_body_size=body,
        inbuf_overflow=body + MARGIN_BYTES,
        outbuf_overflow=body + MARGIN_BYTES,
        ident=None,
        clear_untrusted_proxy_headers=True,
        **({"trusted_proxy": proxy, "trusted_proxy_headers": _FROM_PROXY} if proxy else {}),
    )
    server.channel_class = bounded_channel(
        server.adj, ordinary=LARGEST_BYTES + MARGIN_BYTES, together=settings.BODIES_IN_MEMORY_BYTES
    )
    signal.signal(signal.SIGTERM, _stop)
    threading.Thread(target=_when_it_answers, args=[listening, when_ready, examiners.start], daemon=True).start()
    server.run()  # returns after SystemExit and KeyboardInterrupt, when the requests at hand are answered
    close_examiners()


def _stop(_number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(0)


def _when_it_answers(listening: socket.socket, *when_ready: Callable[[], None]) -> None:
    host, port = listening.getsockname()[:2]
    connection = HTTPConnection("127.0.0.1" if host in {"0.0.0.0", "::"} else host, port)  # noqa: S104 - compared
    allowed = settings.ALLOWED_HOSTS[0]
    try:
        connection.request("GET", "/health", headers={} if allowed == "*" else {"Host": allowed})
        connection.getresponse().read()
    except (OSError, HTTPException):
        return  # told to stop before it began
    finally:
        connection.close()
    for each in when_ready:
        each()


def _without_values(record: logging.LogRecord) -> bool:
    """Keep kind and place of an error, and drop its text, which could hold a patient's data."""
    if record.exc_info and record.exc_info[1] is not None:
        error = record.exc_info[1]
        record.msg, record.args = "internal error: %s at %s", (type(error).__name__, fault_place(error))
        record.exc_info = record.exc_text = None
    return True
