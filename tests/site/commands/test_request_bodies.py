"""What arrives is bounded before anybody knows whose it is: a server of waitress, and sockets."""

import contextlib
import socket
import threading
import time
from http.client import HTTPConnection

import pytest
import waitress

from pentathlon_site.commands.request_bodies import FORM_BYTES, bounded_channel

LARGE, ORDINARY, TOGETHER = 4_000_000, 1_000_000, 6_000_000
UPLOAD = "/api/v1/events/e/centres/1/batches/b/images/0f"
TOKEN = {"Authorization": "Bearer token"}


class Site:
    """A server whose application says how much came, and remembers it."""

    def __init__(self):
        self.came, self.ended = [], False
        self.server = waitress.create_server(
            self.application, listen="127.0.0.1:0", threads=2, max_request_body_size=LARGE, inbuf_overflow=2 * LARGE
        )
        self.server.channel_class = bounded_channel(self.server.adj, ordinary=ORDINARY, together=TOGETHER)
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        while not self.ended:
            self.server.asyncore.loop(timeout=0.02, map=self.server._map, count=1)

    def close(self):
        self.ended = True
        self.thread.join()
        self.server.task_dispatcher.shutdown()
        self.server.asyncore.close_all(self.server._map)

    def application(self, environ, start_response):
        self.came.append(len(environ["wsgi.input"].read()))
        start_response("200 OK", [("Content-Length", "2")])
        return [b"ok"]

    def begin(self, method, path, length, headers=None, sent=b""):
        link = socket.create_connection(("127.0.0.1", self.server.effective_port), timeout=20)
        framing = {"Content-Length": length} if isinstance(length, int) else {"Transfer-Encoding": "chunked"}
        lines = [f"{name}: {value}" for name, value in ({"Host": "h"} | framing | (headers or {})).items()]
        link.sendall("\r\n".join([f"{method} {path} HTTP/1.1", *lines, "", ""]).encode() + sent)
        return link

    def ask(self, method, path, length, headers=None):
        """Status line and headers of the answer to a whole request."""
        with self.begin(method, path, length, headers) as link:
            with contextlib.suppress(OSError):  # refused before it was sent
                link.sendall(b"x" * length)
            return answer(link)


def answer(link):
    return link.recv(4096).decode()


@pytest.fixture
def site():
    site = Site()
    yield site
    site.close()


@pytest.mark.parametrize("headers", [{}, {"Cookie": "sessionid=made-up"}])
def test_a_large_login_form_is_refused_unread(site, headers):
    with site.begin("POST", "/accounts/login/", ORDINARY, headers, sent=b"x") as link:
        assert answer(link).startswith("HTTP/1.1 413 ")
    assert site.came == []


def test_without_saying_who_one_uploads_nothing_large(site):
    with site.begin("PUT", UPLOAD, ORDINARY, sent=b"x") as link:
        assert answer(link).startswith("HTTP/1.1 413 ")
    assert site.came == []


def test_a_large_body_of_unknown_length_is_refused_on_its_way(site):
    with site.begin("POST", "/accounts/login/", "chunked", {"Cookie": "a=b"}) as link, contextlib.suppress(OSError):
        for _chunk in range(20):
            link.sendall(b"%x\r\n" % 100_000 + b"x" * 100_000 + b"\r\n")
    wait_until(lambda: not site.server.active_channels)
    assert site.came == []


def test_who_asks_first_whether_to_send_is_refused_without_being_asked_for_it(site):
    with site.begin("POST", "/accounts/login/", ORDINARY, {"Expect": "100-continue"}) as link:
        assert answer(link).startswith("HTTP/1.1 413 ")


@pytest.mark.parametrize(
    ("method", "path", "headers"),
    [
        ("PUT", UPLOAD, TOKEN),
        ("PUT", "/api/v1/events/e/centres/1/inclusions/n/mask", {"Cookie": "sessionid=s"}),
        ("POST", "/events/e/centres/1/inclusions/n/mask/", {"Cookie": "sessionid=s"}),
    ],
)
def test_uploads_pass(site, method, path, headers):
    assert site.ask(method, path, 3_000_000, headers).startswith("HTTP/1.1 200 ")
    assert site.came == [3_000_000]


def test_beyond_the_budget_one_is_told_to_come_again_and_forms_pass(site):
    waiting = [site.begin("PUT", UPLOAD, 3_900_000, TOKEN, sent=b"x" * 2_900_000) for _each in range(2)]
    wait_until(lambda: sum(each.body_bytes_received for each in open_requests(site)) == 5_800_000)

    refused = site.ask("PUT", UPLOAD, 300_000, TOKEN)

    assert refused.startswith("HTTP/1.1 503 ")
    assert "Retry-After: 5\r\n" in refused
    assert site.ask("POST", "/accounts/login/", FORM_BYTES).startswith("HTTP/1.1 200 ")
    assert site.came == [FORM_BYTES]

    for link in waiting:  # they break off
        link.close()
    wait_until(lambda: not site.server.active_channels)
    assert site.ask("PUT", UPLOAD, 3_900_000, TOKEN).startswith("HTTP/1.1 200 ")


def test_who_grows_beyond_the_budget_is_refused_and_the_others_are_taken(site):
    links = [site.begin("PUT", UPLOAD, 3_900_000, TOKEN) for _each in range(2)]
    wait_until(lambda: len(open_requests(site)) == 2)
    for link in links:
        with contextlib.suppress(OSError):
            link.sendall(b"x" * 3_900_000)

    statuses = [answer(link).split()[1] for link in links]

    assert statuses.count("200") >= 1
    assert set(statuses) <= {"200", "503"}
    for link in links:
        link.close()


def test_what_was_answered_occupies_nothing(site):
    link = HTTPConnection("127.0.0.1", site.server.effective_port, timeout=20)
    for _each in range(5):
        link.request("PUT", UPLOAD, body=b"x" * 3_900_000, headers=TOKEN)
        with link.getresponse() as answered:
            assert (answered.status, answered.read()) == (200, b"ok")
    link.close()


def open_requests(site):
    channels = list(site.server.active_channels.values())
    return [each.request for each in channels if each.request is not None]


def wait_until(what):
    end = time.monotonic() + 20
    while not what():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)
