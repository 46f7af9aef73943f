"""Web server and worker are killed with -9 while images come: nothing is lost, nothing is there twice.

With PENTATHLON_FULL=1, 300 images.
"""

import os
import random
import threading
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import pytest

from builders.running_site import wait_for
from builders.sending import mask_of
from pentathlon_agent import server as agent
from pentathlon_agent.server import Destination, Server

IMAGES = 300 if os.environ.get("PENTATHLON_FULL") else 100
PARALLEL, SIDE = 4, 128
KILLED_AFTER = (0.15, 0.4, 0.75)
"""Parts of the images, and at most a tenth more."""
KINDS = ["thyroid"] * 4 + ["cortex"]
LABELS = {"thyroid": {"anormale": "1"}, "cortex": {"Injection": "1"}}

pytestmark = pytest.mark.slow


@pytest.fixture
def impatient(monkeypatch):
    """The site agent asks again soon: the site is away for seconds only."""
    monkeypatch.setattr(agent, "_FIRST_WAIT_S", 0.2)
    monkeypatch.setattr(agent, "_LONGEST_WAIT_S", 0.5)


class Sender:
    """A centre that sends everything it has, as the site agent does; knows what it was answered."""

    def __init__(self, site, filled):
        self.answers, self._lock = {}, threading.Lock()
        self._filled, self._centre = filled, filled["centres"][0]
        self._server = Server(site.address, self._centre["token"])
        self._batches = {}

    def send_all(self):
        for challenge in LABELS:
            to = self._destination(challenge)
            self._batches[challenge] = self._server.declare(to, notice=1, informed_on=self._filled["informed_on"])
        with ThreadPoolExecutor(PARALLEL) as threads:
            list(threads.map(self._send, self._centre["images"]))
        self._server._client.close()

    def _send(self, image):
        challenge, content = image[0], Path(image[1]).read_bytes()
        to, digest = self._destination(challenge), sha256(content).hexdigest()
        answer = self._server.send_image(to, self._batches[challenge], digest, content)
        with self._lock:
            self.answers[digest] = answer["number"]
        if challenge == "cortex":
            self._server.send_mask(to, answer["number"], mask_of((SIDE, SIDE)))
        self._server.send_labels(to, answer["number"], LABELS[challenge])

    def _destination(self, challenge):
        return Destination(self._filled["event"], self._centre["centre"], challenge)


def test_what_was_answered_is_there_once(site, impatient, tmp_path):
    (tmp_path / "images").mkdir()
    filled = site.ask(
        "fill", challenges=KINDS, centres=1, images=IMAGES, side=SIDE, folder=str(tmp_path / "images")
    )  # fmt: skip
    site.start()
    sender = Sender(site, filled)

    with ThreadPoolExecutor(1) as beside:
        sending = beside.submit(sender.send_all)
        for part in KILLED_AFTER:
            when = round((part + random.Random(part).random() / 10) * IMAGES)
            wait_for(lambda when=when: len(sender.answers) >= when or sending.done(), 300)
            site.kill()
            site.start()
        sending.result()

    wait_for(lambda: site.ask("running_jobs") == 0)
    facts = site.ask("facts", event=filled["event"], sent=list(sender.answers))
    assert facts["numbers"] == sender.answers
    assert len(set(sender.answers.values())) == IMAGES
    assert facts["files_kept"] == facts["files_expected"]
    assert len(facts["files_expected"]) == IMAGES + IMAGES // len(KINDS)
    assert (facts["damaged"], facts["incomplete"], facts["ledger_fault"]) == ([], 0, None)
    assert facts["counted"] == [IMAGES, IMAGES, IMAGES]
    assert facts["received"] == IMAGES
    assert site.stop() == 0
