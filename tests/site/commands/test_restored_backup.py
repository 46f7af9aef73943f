"""The whole site is put back to a backup from before a withdrawal: it does not open before the image is gone again."""

import shutil
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import httpx
import pytest

from builders.running_site import RunningSite

pytestmark = pytest.mark.slow


@pytest.fixture
def site(tmp_path):
    site = RunningSite(tmp_path, PENTATHLON_EXAMINERS="1")
    yield site
    site.kill()


def test_a_withdrawn_image_does_not_come_back_with_a_backup(site, tmp_path):
    data, backup = tmp_path / "site", tmp_path / "backup"
    (tmp_path / "images").mkdir()
    filled = site.ask("fill", challenges=["thyroid"], centres=1, images=1, side=128, folder=str(tmp_path / "images"))
    centre = filled["centres"][0]
    content = Path(centre["images"][0][1]).read_bytes()
    place = f"{site.address}/api/v1/events/{filled['event']}/centres/{centre['centre']}"
    site.start()
    with httpx.Client(headers={"Authorization": f"Bearer {centre['token']}"}, timeout=120) as client:
        declared = {"notice": 1, "informed_on": filled["informed_on"], "waiting_over": True, "no_objection": True}
        batch = client.post(f"{place}/challenges/thyroid/batches", json=declared).json()["batch"]
        image = f"{place}/batches/{batch}/images/{sha256(content).hexdigest()}"
        number = client.put(image, content=content).json()["number"]

        back_up(data, backup)
        withdrawn = client.post(f"{place}/withdrawals", json={"number": number, "reason": "objection"})
        assert withdrawn.json()["erased"]
        assert site.stop() == 0
        restore(backup, data)
        assert [path for path in (data / "files").rglob("*") if path.is_file()] != []
        site.start()

        assert [path for path in (data / "files").rglob("*") if path.is_file()] == []
        assert client.get(f"{place}/inclusions/{number}").status_code == 404
        assert client.put(image, content=content).json()["code"] == "withdrawn"
    assert "Withdrawals repeated, since older data was restored: 1" in (tmp_path / "log").read_text()


def back_up(data, backup):
    """As the documentation says."""
    backup.mkdir()
    with closing(sqlite3.connect(data / "site.sqlite3")) as database:
        database.execute("VACUUM INTO ?", [str(backup / "site.sqlite3")])
    shutil.copytree(data / "files", backup / "files")


def restore(backup, data):
    for name in ("site.sqlite3", "site.sqlite3-wal", "site.sqlite3-shm"):
        (data / name).unlink(missing_ok=True)
    shutil.rmtree(data / "files")
    shutil.copy(backup / "site.sqlite3", data)
    shutil.copytree(backup / "files", data / "files")
