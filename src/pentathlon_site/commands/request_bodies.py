"""How much of requests lies in memory at once: waitress takes a body in whole before anybody asks whose it is.

Only uploads of somebody who says who he is may be large. All that is larger than a form shares one budget; who comes
when it is used up is told to come again, as the browser and the site agent do by themselves.
"""

import copy
import threading
from functools import partial
from typing import Any

from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.utilities import Error

from pentathlon_site.commands.request_lanes import is_upload, is_upload_form

FORM_BYTES = 64 * 1024
"""Taken always, so that nobody is kept from signing in: a thousand of them are 64 MB."""

_COME_AGAIN_SECONDS = 5
_WHO = ("AUTHORIZATION", "COOKIE")


class Budget:
    """Bytes for the bodies of all open requests."""

    def __init__(self, most: int) -> None:
        self._left, self._lock = most, threading.Lock()

    def take(self, count: int) -> bool:
        """Whether there was as much left."""
        with self._lock:
            fits = count <= self._left
            self._left -= count if fits else 0
            return fits

    def give_back(self, count: int) -> None:
        """Less is in memory."""
        with self._lock:
            self._left += count

    def has_room(self, count: int) -> bool:
        """Whether as much is left now."""
        return count <= self._left


def bounded_channel(adjustments: Any, *, ordinary: int, together: int) -> type:
    """The class of connections for a server of waitress.

    Args:
        adjustments: Those of the server; their limit is that of uploads.
        ordinary: Limit of every other body.
        together: Limit of the bodies of all open requests that are larger than a form.
    """
    limited = copy.copy(adjustments)
    limited.max_request_body_size = ordinary
    request = partial(BoundedRequest, ordinary=limited, budget=Budget(together))
    return type("BoundedChannel", (HTTPChannel,), {"parser_class": staticmethod(request)})


class BoundedRequest(HTTPRequestParser):  # type: ignore[misc]  # waitress has no types
    """A request whose body is measured while it comes."""

    error: Any = None
    _held = 0

    def __init__(self, adjustments: Any, *, ordinary: Any, budget: Budget) -> None:
        super().__init__(adjustments)
        self._ordinary, self._budget = ordinary, budget

    def parse_header(self, header_plus: bytes) -> None:
        """Read the header, and choose by it how large the body may be."""
        super().parse_header(header_plus)
        says_who = any(name in self.headers for name in _WHO)
        if not (says_who and (is_upload(self) or is_upload_form(self))):
            self.adj = self._ordinary

    def received(self, data: bytes) -> int:
        """Take in what came, or refuse the request."""
        was_in_header = not self.headers_finished
        consumed = super().received(data)
        if self.error is None and not self._fits(was_in_header):
            self.error, self.completed = _Busy("Too much arrives at this moment: try again."), True
        if self.error is not None:
            self.expect_continue = False  # otherwise waitress asks for the body that it has just refused
            self.close()
            self.body_rcv = None
        return int(consumed)

    def close(self) -> None:
        """Free the body."""
        super().close()
        held, self._held = self._held, 0
        self._budget.give_back(held)

    def __del__(self) -> None:
        """A link that broke off is dropped by waitress without being closed."""
        self._budget.give_back(self._held)

    def _fits(self, was_in_header: bool) -> bool:  # noqa: FBT001 - of this class only
        if max(self.content_length, self.body_bytes_received) <= FORM_BYTES:
            return True
        more = self.body_bytes_received - self._held
        if not self._budget.take(more):
            return False
        self._held += more
        return not was_in_header or self._budget.has_room(self.content_length)


class _Busy(Error):  # type: ignore[misc]  # waitress has no types
    """The budget is used up."""

    code, reason = 503, "Service Unavailable"

    def to_response(self, ident: str | None = None) -> tuple[str, list[tuple[str, str]], bytes]:
        """Say when to come again."""
        status, headers, body = super().to_response(ident)
        return status, [*headers, ("Retry-After", str(_COME_AGAIN_SECONDS))], body
