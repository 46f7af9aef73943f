"""A Chromium that runs modules of the site on files of a test, without Django."""

import shutil
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

STATIC = Path(__file__).parents[2] / "src/pentathlon_site/collection/static/collection"
CHROMIUM = shutil.which("chromium-headless-shell") or shutil.which("chromium")
"""Debian's Chromium without a window: it shows the same pages, and needs half the time to load one."""

_ARGUMENTS = (
    "--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update "
    "--disable-sync"
)
_CSP = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self' blob: data:"


class _Handler(SimpleHTTPRequestHandler):
    """Serves the static folder, the files of the test at /given/N, and takes results at /made/N."""

    def __init__(self, *arguments: Any, given: Sequence[bytes], made: dict[int, bytes]) -> None:
        self.given, self.made = given, made
        super().__init__(*arguments, directory=str(STATIC))

    def do_GET(self) -> None:
        if self.path == "/":
            self._answer(b"<!doctype html><title>test</title>", "text/html")
        elif self.path.startswith("/given/"):
            self._answer(self.given[int(self.path.rpartition("/")[2])], "application/octet-stream")
        else:
            super().do_GET()

    def do_PUT(self) -> None:
        self.made[int(self.path.rpartition("/")[2])] = self.rfile.read(int(self.headers["Content-Length"]))
        self._answer(b"", "text/plain")

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", _CSP)
        super().end_headers()

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""

    def _answer(self, content: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


class Browser:
    """One page of Chromium, and what it is given.

    Attributes:
        page: The page, on the origin that serves the modules.
        given: Files that scripts fetch from /given/N.
        made: What scripts put to /made/N.
        messages: What the page said on its console.
    """

    def __init__(self, page: Page, given: list[bytes], made: dict[int, bytes]) -> None:
        self.page, self.given, self.made = page, given, made
        self.messages: list[str] = []
        page.on("console", lambda message: self.messages.append(message.text))
        page.on("pageerror", lambda error: self.messages.append(str(error)))

    def run(self, script: str, files: Sequence[bytes], argument: object = None) -> Any:
        """What an asynchronous function (argument, number of files) returns, with the files at /given/N."""
        self.given[:] = files
        self.made.clear()
        return self.page.evaluate(f"([argument, count]) => ({script})(argument, count)", [argument, len(files)])


@contextmanager
def browser() -> Iterator[Browser]:
    """A Chromium with one page."""
    given: list[bytes] = []
    made: dict[int, bytes] = {}
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, given=given, made=made))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=_ARGUMENTS.split())
            page = chromium.new_page()
            page.goto(f"http://localhost:{server.server_port}/")
            yield Browser(page, given, made)
            chromium.close()
    finally:
        server.shutdown()
        server.server_close()
