"""The running site: 46 centres that send at once while somebody reads pages, slow links, and how fast it starts."""

import http.client
import itertools
import json
import multiprocessing
import shutil
import statistics
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

from builders.running_site import RunningSite

CENTRES, IMAGES, SIDE = 46, 5, 512
SLOW_LINKS, SLOW_SECONDS = 32, 10.0
PAUSE_SECONDS = 0.15
QUIET_SECONDS = 10.0

Times = dict[str, list[float]]


def run() -> Iterator[str]:
    """Start, pages alone, pages while everybody sends, pages while slow links send."""
    folder = Path(tempfile.mkdtemp(prefix="pentathlon-bench-"))
    site = RunningSite(folder)
    try:
        yield f"start: {site.start():.1f} s in an empty folder"
        site.stop()
        (folder / "images").mkdir()
        filled = site.ask(
            "fill", challenges=["thyroid"], centres=CENTRES, images=IMAGES + 1, side=SIDE, folder=f"{folder / 'images'}"
        )
        yield f"       {site.start():.1f} s again"
        yield from _under_load(site, filled)
    finally:
        site.end()
        shutil.rmtree(folder)


def _under_load(site: RunningSite, filled: dict) -> Iterator[str]:
    pages = _pages(filled)
    with _reading(site.address, pages):
        time.sleep(QUIET_SECONDS)  # the first reader of a page waits for its templates
    before = site.processor_seconds
    with _reading(site.address, pages) as quiet:
        time.sleep(QUIET_SECONDS)
    yield from _told("pages alone", quiet)
    page_ms = 1000 * (site.processor_seconds - before) / _number(quiet)
    yield f"    processor time: {page_ms:.0f} ms a page"
    before = site.processor_seconds
    with _reading(site.address, pages) as busy:
        begun = time.perf_counter()
        sent = _everybody_sends(site.address, filled)
        took = time.perf_counter() - begun
    yield from _told(f"pages while {CENTRES} centres send", busy)
    yield f"{len(sent)} images of {SIDE * SIDE * 2 // 1024} KiB in {took:.1f} s: {len(sent) / took:.1f} a second"
    yield f"    an image, from the first byte to the answer: {_spread(sent)}"
    image_ms = (1000 * (site.processor_seconds - before) - page_ms * _number(busy)) / len(sent)
    yield f"    processor time: {image_ms:.0f} ms an image"
    with _reading(site.address, pages) as slow:
        taken = _slow_links_send(site.address, filled)
    yield from _told(f"pages while {SLOW_LINKS} links take {SLOW_SECONDS:.0f} s for an image", slow)
    yield f"    an image over such a link: {_spread(taken)}"


def _pages(filled: dict) -> list[tuple[str, str, str]]:
    """Name, address, session of who reads."""
    event, first = filled["event"], filled["centres"][0]
    organiser, radiologist = filled["sessions"]["organiser"], first["session"]
    return [
        ("event page", f"/events/{event}/", ""),
        ("home of a radiologist", "/home/", radiologist),
        ("page of a centre", f"/events/{event}/centres/{first['centre']}/", radiologist),
        ("numbers of a centre", f"/events/{event}/centres/{first['centre']}/dynamics/", radiologist),
        ("dashboard", f"/events/{event}/dynamics/", organiser),
    ]


class _reading:  # noqa: N801 - used as a statement
    """Somebody who reads pages one after the other until the block ends."""

    def __init__(self, address: str, pages: list[tuple[str, str, str]]) -> None:
        self._address, self._pages, self._done = address, pages, threading.Event()
        self._times: Times = defaultdict(list)
        self._reader = threading.Thread(target=self._read)

    def __enter__(self) -> Times:
        self._reader.start()
        return self._times

    def __exit__(self, *_error: object) -> None:
        self._done.set()
        self._reader.join()

    def _read(self) -> None:
        link = _link(self._address)
        for name, address, session in itertools.cycle(self._pages):
            begun = time.perf_counter()
            link.request("GET", address, headers={"Cookie": f"sessionid={session}"} if session else {})
            answer = link.getresponse()
            answer.read()
            self._times[name].append(1000 * (time.perf_counter() - begun))
            assert answer.status == 200, (address, answer.status)
            if self._done.wait(PAUSE_SECONDS):
                return


def _everybody_sends(address: str, filled: dict) -> list[float]:
    """Milliseconds of each image; the centres are threads of two processes, so that they do not wait for each other."""
    halves = [filled["centres"][::2], filled["centres"][1::2]]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as processes:
        found = processes.map(_centres_send, [address] * 2, [filled] * 2, halves)
        return [milliseconds for half in found for milliseconds in half]


def _centres_send(address: str, filled: dict, centres: list[dict]) -> list[float]:
    with ThreadPoolExecutor(len(centres)) as threads:
        return [each for times in threads.map(lambda centre: _centre_sends(address, filled, centre), centres)
                for each in times]  # fmt: skip


def _centre_sends(address: str, filled: dict, centre: dict) -> list[float]:
    link, times = _link(address), []
    batch = _declared(link, filled, centre)
    for _challenge, file in centre["images"][:IMAGES]:
        content = Path(file).read_bytes()
        begun = time.perf_counter()
        link.request("PUT", _image_path(filled, centre, batch, content), content, _headers(centre))
        answer = link.getresponse()
        told = json.loads(answer.read())
        assert (answer.status, told.get("state")) == (200, "accepted"), told
        times.append(1000 * (time.perf_counter() - begun))
    return times


def _slow_links_send(address: str, filled: dict) -> list[float]:
    with ThreadPoolExecutor(SLOW_LINKS) as threads:
        return list(threads.map(lambda centre: _trickle(address, filled, centre), filled["centres"][:SLOW_LINKS]))


def _trickle(address: str, filled: dict, centre: dict, parts: int = 50) -> float:
    """Send an image in small parts; milliseconds."""
    link = _link(address)
    batch = _declared(link, filled, centre)
    content = Path(centre["images"][IMAGES][1]).read_bytes()
    begun = time.perf_counter()
    link.putrequest("PUT", _image_path(filled, centre, batch, content))
    for name, value in {**_headers(centre), "Content-Length": str(len(content))}.items():
        link.putheader(name, value)
    link.endheaders()
    step = len(content) // parts + 1
    for start in range(0, len(content), step):
        link.send(content[start : start + step])
        time.sleep(SLOW_SECONDS / parts)
    answer = link.getresponse()
    told = json.loads(answer.read())
    assert (answer.status, told.get("state")) == (200, "accepted"), told
    return 1000 * (time.perf_counter() - begun)


def _declared(link: http.client.HTTPConnection, filled: dict, centre: dict) -> str:
    content = {"notice": 1, "informed_on": filled["informed_on"], "waiting_over": True, "no_objection": True}
    path = f"/api/v1/events/{filled['event']}/centres/{centre['centre']}/challenges/thyroid/batches"
    link.request("POST", path, json.dumps(content), {**_headers(centre), "Content-Type": "application/json"})
    return json.loads(link.getresponse().read())["batch"]


def _image_path(filled: dict, centre: dict, batch: str, content: bytes) -> str:
    place = f"/api/v1/events/{filled['event']}/centres/{centre['centre']}"
    return f"{place}/batches/{batch}/images/{sha256(content).hexdigest()}"


def _headers(centre: dict) -> dict[str, str]:
    return {"Authorization": f"Bearer {centre['token']}"}


def _link(address: str) -> http.client.HTTPConnection:
    parts = urlsplit(address)
    return http.client.HTTPConnection(parts.hostname, parts.port, timeout=300)


def _told(what: str, times: Times) -> Iterator[str]:
    yield f"{what}: {_spread([each for found in times.values() for each in found])}"
    for name, found in times.items():
        yield f"    {name}: {_spread(found)}"


def _number(times: Times) -> int:
    return sum(map(len, times.values()))


def _spread(milliseconds: list[float]) -> str:
    ordered = sorted(milliseconds)
    late = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    return f"{statistics.median(ordered):.0f} ms median, {late:.0f} ms p95 ({len(ordered)})"
