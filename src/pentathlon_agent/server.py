"""A Pentathlon site as a program sees it: its API, with patience for slow and broken links."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx

from pentathlon.errors import InputError, OperatorError

Answer = dict[str, Any]

_LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})
_RETRIED = frozenset({429, 502, 503, 504})
_FIRST_WAIT_S, _LONGEST_WAIT_S = 1.0, 60.0
_PATIENCE_S = 900.0
_FIRST_PATIENCE_S = 30.0
"""An address at which nothing has ever answered is more likely wrong than away for a moment."""
_MADE_AT = "profile/tokens/"
_TIMEOUT = httpx.Timeout(connect=20.0, read=120.0, write=120.0, pool=None)


class RefusedRequestError(InputError):
    """The site refuses one request; others may pass.

    Attributes:
        status: HTTP status.
        code: The site's word for why.
    """

    def __init__(self, status: int, code: str, message: str) -> None:
        self.status, self.code = status, code
        super().__init__(message)


@dataclass(frozen=True)
class Destination:
    """Where images of one challenge go: a centre of an event."""

    event: str
    centre: int
    challenge: str

    @property
    def centre_path(self) -> str:
        """Path of the centre within the API."""
        return f"events/{self.event}/centres/{self.centre}"

    @property
    def challenge_path(self) -> str:
        """Path of the challenge within the API."""
        return f"{self.centre_path}/challenges/{self.challenge}"


class Server:
    """The API of a site.

    Args:
        address: Where the site is; https, unless it runs on this machine.
        token: Secret of an account's API token.
        token_from: Where the token comes from, for the sentence on a wrong one.
        say: Told when the link is broken and the program waits.
    """

    def __init__(
        self, address: str, token: str, *, token_from: str = "", say: Callable[[str], None] = lambda _: None
    ) -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise InputError(f"'{address}' is not an address: write https://…")
        if parts.scheme == "http" and parts.hostname not in _LOCAL_HOSTS:
            raise InputError("the address must begin with https: images travel encrypted only")
        self._say, self._token_from = say, token_from
        self._address, self._has_answered = address.rstrip("/"), False
        self._client = httpx.Client(
            base_url=f"{self._address}/api/v1/",
            headers={"Authorization": f"Bearer {token}"},
            timeout=_TIMEOUT,
        )

    def me(self) -> Answer:
        """The account, its centres, and what is still missing before it may send."""
        return self._ask("GET", "me")

    def settings(self, to: Destination) -> Answer:
        """Secret of the centre, definition of the challenge, limits."""
        return self._ask("GET", f"{to.challenge_path}/settings")

    def declare(self, to: Destination, *, notice: int, informed_on: str) -> str:
        """Declare a batch: patients informed, waiting period over, no objection. Gives the batch's id."""
        content = {"notice": notice, "informed_on": informed_on, "waiting_over": True, "no_objection": True}
        return str(self._ask("POST", f"{to.challenge_path}/batches", json=content)["batch"])

    def known(self, to: Destination, sha256: str) -> Answer | None:
        """What the site answered to an image that it has; None where it lacks the image."""
        found = self._ask("POST", f"{to.challenge_path}/lacking", json={"sha256": [sha256]})
        return None if sha256 in found["lacking"] else found["known"][0]

    def send_image(self, to: Destination, batch: str, sha256: str, content: bytes) -> Answer:
        """Send an image; sending it twice is one image."""
        return self._ask("PUT", f"{to.centre_path}/batches/{batch}/images/{sha256}", content=content)

    def send_labels(self, to: Destination, number: str, labels: dict[str, str]) -> Answer:
        """State the labels of an image."""
        return self._ask("PUT", f"{to.centre_path}/inclusions/{number}/labels", json={"labels": labels})

    def send_mask(self, to: Destination, number: str, content: bytes) -> Answer:
        """Send the mask of an image."""
        return self._ask("PUT", f"{to.centre_path}/inclusions/{number}/mask", content=content)

    def _ask(self, method: str, path: str, **options: Any) -> Answer:
        """Answer to a request that may be repeated: every one here is idempotent, or harmless when repeated."""
        patience_s = _PATIENCE_S if self._has_answered else _FIRST_PATIENCE_S
        wait_s, give_up_at = _FIRST_WAIT_S, time.monotonic() + patience_s
        while True:
            try:
                response = self._client.request(method, path, **options)
            except httpx.TransportError as error:
                problem, asked_s = f"no link to {self._address} ({type(error).__name__})", 0.0
            else:
                if not self._has_answered:
                    self._has_answered, give_up_at = True, time.monotonic() + _PATIENCE_S
                if response.status_code == 401:
                    raise self._wrong_token()
                if response.status_code not in _RETRIED:
                    return _content(response)
                problem, asked_s = f"the site is busy (status {response.status_code})", _retry_after(response)
            pause_s = max(wait_s, asked_s)
            if time.monotonic() + (0 if self._has_answered else pause_s) > give_up_at:
                raise self._given_up(problem)
            self._say(f"{problem}; trying again in {pause_s:.0f} s, until {_clock_in(give_up_at)}")
            time.sleep(pause_s)
            wait_s = min(2 * wait_s, _LONGEST_WAIT_S)

    def _given_up(self, problem: str) -> OperatorError:
        if self._has_answered:
            return OperatorError(f"{problem}. Nothing is lost: run the same command again later.")
        return OperatorError(
            f"{problem}: nothing answers at this address. Check --to, and whether this machine may reach it (firewall, "
            "proxy). Nothing was sent."
        )

    def _wrong_token(self) -> OperatorError:
        source = f" from {self._token_from}" if self._token_from else ""
        return OperatorError(
            f"{self._address} does not take the API token{source}: it is wrong, expired or revoked. Make a new one at "
            f"{self._address}/{_MADE_AT} and put it there."
        )


def _clock_in(give_up_at: float) -> str:
    """The time of day, on the clock of this machine, at which a moment of the steady clock comes."""
    return time.strftime("%H:%M:%S", time.localtime(time.time() + give_up_at - time.monotonic()))


def _content(response: httpx.Response) -> Answer:
    """The JSON object of an answer.

    Raises:
        OperatorError: something must be done on the site first.
        RefusedRequestError: the site refuses this request.
    """
    try:
        content = response.json()
    except ValueError:
        raise OperatorError(
            f"the address answers, but not as a Pentathlon site (status {response.status_code})"
        ) from None
    if response.is_success:
        return dict(content)
    problem = content.get("error", {}) if isinstance(content, dict) else {}
    message = problem.get("message") or f"the site refuses (status {response.status_code})"
    if response.status_code == 403:
        address = problem.get("address")
        raise OperatorError(f"{message} {address}" if address else message)
    if response.status_code >= 500:
        raise OperatorError(f"the site has a fault of its own: {message}")
    raise RefusedRequestError(response.status_code, problem.get("code", "refused"), message)


def _retry_after(response: httpx.Response) -> float:
    try:
        return min(float(response.headers.get("Retry-After", 0)), 10 * _LONGEST_WAIT_S)
    except ValueError:
        return 0.0
