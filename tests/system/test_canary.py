"""Names in every place of files, requests and forms: afterwards none of them is anywhere the site keeps things (R-12).

Searched: database with its journal (or a dump), every file of the data folder and of the folder for temporary files,
what the processes said, every answer, and the pages that show images, as everybody.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import httpx
import pytest

from builders.collections import larynx
from builders.probe_set import all_probes, forms
from builders.sending import mask_of

pytestmark = pytest.mark.slow

CANARY = "QZWREQUESTDUVALL"
"""Stands in names of files and headers, in queries, forms and labels."""

AT_ONCE = 4
SIDE = 128
STATEMENT = {"waiting_over": True, "no_objection": True, "notice": 1}


class Centre:
    """A radiologist of a running site who sends what he should not; keeps every answer."""

    def __init__(self, site, filled):
        self.site, self.filled, self.answers = site, filled, []
        self.centre = filled["centres"][0]
        self.place = f"/api/v1/events/{filled['event']}/centres/{self.centre['centre']}"
        headers = {
            "Authorization": f"Bearer {self.centre['token']}",
            "X-File-Name": f"{CANARY}.dcm",
            "Content-Disposition": f'attachment; filename="{CANARY}.dcm"',
            "User-Agent": CANARY,
            "Referer": f"{site.address}/{CANARY}",
        }
        self.client = httpx.Client(base_url=site.address, headers=headers, timeout=120)

    def ask(self, method, address, **options):
        """An answer, kept to be searched."""
        answer = self.client.request(method, address, **options)
        self.answers.append((f"{method} {address}", answer.content + str(answer.headers).encode()))
        return answer

    def declare(self, challenge):
        content = {**STATEMENT, "informed_on": self.filled["informed_on"]}
        return self.ask("POST", f"{self.place}/challenges/{challenge}/batches", json=content).json()["batch"]

    def put(self, batch, content):
        address = f"{self.place}/batches/{batch}/images/{sha256(content).hexdigest()}"
        return self.ask("PUT", address, params={"name": CANARY}, content=content).json()


@pytest.fixture
def centre(site, tmp_path):
    (tmp_path / "images").mkdir()
    filled = site.ask(
        "fill", challenges=["thyroid", "cortex"], centres=1, images=2, side=SIDE, folder=str(tmp_path / "images")
    )  # fmt: skip
    site.start()
    centre = Centre(site, filled)
    yield centre
    centre.client.close()


def test_nothing_of_a_patient_is_kept_or_shown(site, centre, tmp_path):
    probes = list(all_probes())
    numbers, batch = _included(centre)

    with ThreadPoolExecutor(AT_ONCE) as threads:
        states = set(threads.map(lambda probe: centre.put(batch, probe.content)["state"], probes))
        masks = threads.map(lambda probe: _mask(centre, numbers["cortex"], probe.content), probes[::5])
        assert (states, set(masks)) == ({"refused"}, {422})
    _odd_requests(centre, numbers, batch)
    _folder_sent(site, centre, tmp_path)
    pages = list(_pages(site, centre, numbers["cortex"], batch))
    assert site.stop() == 0

    needles = {probe.needle for probe in probes if len(probe.needle) >= 8} | {CANARY.encode()}
    wanted = {form for needle in needles for form in (*forms(needle), needle.upper(), needle.hex().upper().encode())}
    found = [*_dump(site), *_files(site), *centre.answers, *pages]
    assert any(numbers["cortex"].encode() in content for _name, content in [*_dump(site), *_files(site)])
    assert sorted({f"{name}: {form}" for name, content in found for form in wanted if form in content}) == []


def _included(centre):
    """Numbers of a good image of each challenge, and the batch of the first."""
    numbers, batches = {}, {}
    for challenge, file in centre.centre["images"]:
        batches[challenge] = centre.declare(challenge)
        numbers[challenge] = centre.put(batches[challenge], Path(file).read_bytes())["number"]
    return numbers, batches["thyroid"]


def _mask(centre, number, content):
    return centre.ask("PUT", f"{centre.place}/inclusions/{number}/mask", content=content).status_code


def _odd_requests(centre, numbers, batch):
    """Names where a request can hold them. What somebody typed, labels or a form, comes back to him to be corrected."""
    place, number = centre.place, numbers["thyroid"]
    for labels in ({"anormale": CANARY}, {CANARY: "1"}, {"anormale": "1", CANARY: CANARY}):
        centre.client.put(f"{place}/inclusions/{number}/labels", json={"labels": labels})
    centre.ask("POST", f"{place}/challenges/thyroid/lacking", json={"sha256": [CANARY]})
    centre.ask("POST", f"{place}/challenges/thyroid/batches", json={**STATEMENT, "informed_on": CANARY})
    centre.ask("POST", f"{place}/withdrawals", json={"number": CANARY, "reason": CANARY})
    centre.ask("POST", f"{place}/withdrawals", content=CANARY.encode(), headers={"Content-Type": "application/json"})
    centre.ask("PUT", f"{place}/batches/{batch}/images/{'0' * 64}", files={"file": (f"{CANARY}.dcm", CANARY)})
    centre.ask("PUT", f"{place}/batches/{batch}/images/{'0' * 64}", content=CANARY.encode() * 9)
    _forms(centre, numbers["cortex"])


def _forms(centre, number):
    """The forms of the page of an image, with a session as a browser has it."""
    page = f"/events/{centre.filled['event']}/centres/{centre.centre['centre']}/inclusions/{number}/"
    with httpx.Client(base_url=centre.site.address, cookies={"sessionid": centre.centre["session"]}) as browser:
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', browser.get(page).text)[1]
        sent = {"csrfmiddlewaretoken": token, "label-0": CANARY, CANARY: CANARY}
        named = (f"{CANARY}.png", mask_of((SIDE, SIDE)))
        bad = (f"{CANARY}.dcm", larynx(1, PatientName=CANARY, ImageComments=CANARY))
        for address, files in (("labels", None), ("mask", {"mask": bad}), ("mask", {"mask": named, CANARY: bad})):
            answer = browser.post(f"{page}{address}", data=sent, files=files)
            assert answer.status_code != 404, address
            if files is None:
                continue
            centre.answers.append((f"form {address}", answer.content))


def _folder_sent(site, centre, tmp_path):
    """The same names sent properly, by the site agent, from files that are named by them."""
    folder = tmp_path / "hospital"
    folder.mkdir()
    planted = dict.fromkeys(("PatientName", "PatientID", "StudyID", "ImageComments"), CANARY)
    (folder / f"{CANARY}.dcm").write_bytes(larynx(900, Rows=160, **planted))
    (folder / "labels.csv").write_text(f"fichier;anormale;nom\n{CANARY}.dcm;1;{CANARY}\n", "utf-8")
    command = [
        sys.executable, "-m", "pentathlon.cli", "send", str(folder), "--to", site.address, "--challenge", "thyroid",
        "--labels", str(folder / "labels.csv"), "--informed-on", centre.filled["informed_on"], "--declare",
        "--receipt", str(tmp_path / "receipt.csv"), "--workers", "1",
    ]  # fmt: skip
    environment = {**os.environ, "PENTATHLON_TOKEN": centre.centre["token"]}
    sent = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert sent.returncode in (0, 2), sent.stderr
    assert "accepted" in (tmp_path / "receipt.csv").read_text("utf-8")


def _pages(site, centre, number, batch):
    """Every page that could show something of images, as everybody."""
    own = centre.centre
    addresses = site.ask("addresses", event=centre.filled["event"], centre=own["centre"], number=number, batch=batch)
    readers = {**centre.filled["sessions"], "radiologist": own["session"], "nobody": ""}
    for reader, session in readers.items():
        with httpx.Client(base_url=site.address, cookies={"sessionid": session} if session else {}) as browser:
            for address in addresses:
                answer = browser.get(address)
                assert answer.status_code < 500, (reader, address)
                yield f"{address} as {reader}", answer.content


def _files(site):
    """Every file that the site has written, and what it said."""
    for folder in (site.folder / "site", site.folder / "tmp"):
        for path in folder.rglob("*"):
            if path.is_file() and "static" not in path.relative_to(folder).parts:
                content = path.read_bytes()
                yield str(path.relative_to(folder)), path.name.encode() + content
                if path.suffix == ".gz":
                    yield f"{path.name} inflated", gzip.decompress(content)
    yield "log", (site.folder / "log").read_bytes()


def _dump(site):
    """All that PostgreSQL holds, where it is the database."""
    address = site.environment.get("DATABASE_URL")
    if address:
        assert shutil.which("pg_dump")
        yield (
            "dump",
            subprocess.run(
                ["pg_dump", address.replace("postgres:", "postgresql:")], capture_output=True, check=True
            ).stdout,
        )
