"""A file that kills the process which looks at it costs itself, not the site."""

import contextlib
import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import httpx
import pytest

from builders.running_site import RunningSite, wait_for


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A running site with one process that looks at what arrives."""
    site = RunningSite(tmp_path_factory.mktemp("examiners"), PENTATHLON_EXAMINERS="1")
    site.start()
    yield site
    site.end()


@pytest.fixture(scope="module")
def put(site):
    """Sends an image, by its number; what the site answers."""
    (site.folder / "images").mkdir()
    images = str(site.folder / "images")
    filled = site.ask("fill", challenges=["thyroid"], centres=1, images=2, side=128, folder=images)
    wait_for(lambda: site.examiners)
    centre = filled["centres"][0]
    place = f"{site.address}/api/v1/events/{filled['event']}/centres/{centre['centre']}"
    with httpx.Client(headers={"Authorization": f"Bearer {centre['token']}"}, timeout=120) as client:
        declared = {"notice": 1, "informed_on": filled["informed_on"], "waiting_over": True, "no_objection": True}
        batch = client.post(f"{place}/challenges/thyroid/batches", json=declared).json()["batch"]

        def put(number):
            content = Path(centre["images"][number][1]).read_bytes()
            answer = client.put(f"{place}/batches/{batch}/images/{sha256(content).hexdigest()}", content=content)
            return answer.status_code, answer.json()["state"], answer.json()["code"]

        yield put


def test_an_image_whose_examiner_is_killed_is_looked_at_by_another(site, put):
    for each in site.examiners:
        os.kill(each, signal.SIGSTOP)  # whatever is asked of it now is still at work when it is killed
    with ThreadPoolExecutor(1) as beside:
        asked = beside.submit(put, 0)
        threading.Event().wait(0.5)
        for each in site.examiners:
            os.kill(each, signal.SIGKILL)

        assert asked.result() == (200, "accepted", "")


@pytest.fixture
def killer(site, put):
    """Kills every process that looks at what arrives, as soon as it is there, until `killer.set()`."""
    done = threading.Event()

    def kill():
        while not done.wait(0.01):
            for each in site.examiners:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(each, signal.SIGKILL)

    thread = threading.Thread(target=kill)
    thread.start()
    yield done
    done.set()
    thread.join()


def test_a_file_that_kills_its_examiners_is_refused_and_the_site_goes_on(site, put, killer):
    assert put(1) == (200, "refused", "crashed")
    assert httpx.get(f"{site.address}/health", timeout=60).json()["status"] == "ok"

    killer.set()

    assert put(1) == (200, "accepted", "")
    assert "Traceback" not in (site.folder / "log").read_text()
