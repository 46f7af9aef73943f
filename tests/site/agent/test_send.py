"""`pentathlon send`: a folder from a hospital to a running site."""

import csv
import shutil
import socket
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from builders import readiness, site
from builders.collections import Collection, cortex_collection, larynx, thyroid_collection
from pentathlon.cli.app import run
from pentathlon_site.accounts.actions import create_api_token
from pentathlon_site.collection.models import Batch, Inclusion


@pytest.fixture
def ready_bob(transactional_db, event, bob):
    """A radiologist who may send."""
    readiness.publish_texts(event)
    readiness.get_ready(bob, event)
    return bob


@pytest.fixture
def send(live_server, ready_bob, event, tmp_path, monkeypatch):
    """Run the command as bob: gives the exit code and the receipt."""
    _token, secret = create_api_token(
        name="agent",
        scopes=("read", "upload"),
        expires_at=timezone.now() + timedelta(days=1),
        by=ready_bob,
        at=timezone.now(),
    )
    monkeypatch.setenv("PENTATHLON_TOKEN", secret)
    informed_on = f"{timezone.localdate() - timedelta(days=30)}"

    def send(folder, challenge, *options):
        receipt = tmp_path / "receipt.csv"
        receipt.unlink(missing_ok=True)
        known = ["--informed-on", informed_on, "--declare", "--receipt", str(receipt), "--workers", "1"]
        code = run(["send", str(folder), "--to", live_server.url, "--challenge", challenge, *known, *options])
        if not receipt.exists():
            return code, []
        with receipt.open(encoding="utf-8-sig", newline="") as stream:
            return code, list(csv.DictReader(stream))

    return send


def test_a_folder_is_sent_with_its_labels(send, event, tmp_path):
    site.build_challenge(event, "thyroid")
    collection = thyroid_collection(tmp_path / "centre", count=3)

    code, receipt = send(collection.images, "thyroid", "--labels", str(tmp_path / "centre/labels.csv"))

    assert code == 0
    assert [(line["file"], line["state"], line["labels"]) for line in receipt] == [
        (f"im{number:02}.dcm", "accepted", "sent") for number in range(3)
    ]
    kept = {inclusion.number: inclusion.labels for inclusion in Inclusion.objects.all()}
    assert kept == {line["inclusion_number"]: {"anormale": str(n % 2)} for n, line in enumerate(receipt)}


def test_sent_again_nothing_travels_and_the_receipt_is_the_same(send, event, tmp_path):
    site.build_challenge(event, "thyroid")
    collection = thyroid_collection(tmp_path / "centre", count=3)
    labels = ("--labels", str(tmp_path / "centre/labels.csv"))
    first = send(collection.images, "thyroid", *labels)

    again = send(collection.images, "thyroid", *labels)

    assert again == first
    assert (Inclusion.objects.count(), Batch.objects.count()) == (3, 1)


def test_what_is_wrong_is_told_by_file_and_the_rest_is_sent(send, event, tmp_path, capsys):
    site.build_challenge(event, "thyroid")
    collection = thyroid_collection(tmp_path / "centre", count=2)
    collection.add("report.txt", b"Compte rendu de Mme DURAND")
    collection.add("damaged.dcm", larynx(8)[:700])
    collection.add("localizer.dcm", larynx(9, ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"]))

    code, receipt = send(collection.images, "thyroid", "--labels", str(tmp_path / "centre/labels.csv"))

    states = {line["file"]: (line["state"], line["reason"]) for line in receipt}
    assert code == 2
    assert states["im00.dcm"] == states["im01.dcm"] == ("accepted", "")
    assert states["report.txt"] == ("kept_here", "not_dicom")
    assert states["damaged.dcm"] == ("kept_here", "unreadable")
    assert states["localizer.dcm"][0] == "refused"
    assert "LOCALIZER" in states["localizer.dcm"][1]
    assert "DURAND" not in capsys.readouterr().out


def test_masks_travel_with_their_images(send, event, tmp_path):
    site.build_challenge(event, "cortex")
    collection = cortex_collection(tmp_path / "centre", count=2)

    code, receipt = send(collection.images, "cortex", "--masks", str(tmp_path / "centre/masks"),
                         "--labels", str(tmp_path / "centre/labels.csv"))  # fmt: skip

    assert code == 0, receipt
    assert [inclusion.is_complete for inclusion in Inclusion.objects.all()] == [True, True]


def test_labels_may_come_later(send, event, tmp_path):
    site.build_challenge(event, "thyroid")
    collection = thyroid_collection(tmp_path / "centre", count=2)

    early_code, early = send(collection.images, "thyroid")
    late_code, late = send(collection.images, "thyroid", "--labels", str(tmp_path / "centre/labels.csv"))

    assert (early_code, late_code) == (2, 0)
    assert [line["labels"] for line in early] == ["missing", "missing"]
    assert [line["inclusion_number"] for line in late] == [line["inclusion_number"] for line in early]


def test_a_spreadsheet_of_labels_is_read(send, event, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    site.build_challenge(event, "thyroid")
    collection = thyroid_collection(tmp_path / "centre", count=1)
    book = openpyxl.Workbook()
    book.active.append(["fichier", "Anormale", "Nom"])
    book.active.append(["im00.dcm", 1, "DURAND"])
    book.save(tmp_path / "labels.xlsx")

    code, receipt = send(collection.images, "thyroid", "--labels", str(tmp_path / "labels.xlsx"))

    assert (code, receipt[0]["labels"]) == (0, "sent")
    assert Inclusion.objects.get().labels == {"anormale": "1"}


def test_nothing_that_names_a_patient_arrives(send, event, tmp_path, settings):
    site.build_challenge(event, "thyroid")
    collection = Collection(tmp_path / "centre")
    collection.add("CANARY^DURAND.dcm", larynx(1, PatientName="CANARY^DURAND", PatientID="CANARY", StudyID="CANARY"))

    send(collection.images, "thyroid")

    stored = [path.read_bytes() for path in settings.DATA_DIR.rglob("*") if path.is_file()]
    assert stored
    assert not [content for content in stored if b"CANARY" in content]


def test_outside_of_the_collection_nothing_is_sent(send, event, tmp_path, capsys):
    site.build_challenge(event, "thyroid")
    site.set_phase(event, "curation")
    collection = thyroid_collection(tmp_path / "centre", count=1)

    code, _receipt = send(collection.images, "thyroid")

    assert code == 3
    assert "Collection" in capsys.readouterr().err
    assert Inclusion.objects.count() == 0


def test_a_challenge_that_takes_no_images_is_said(send, event, tmp_path, capsys):
    site.build_challenge(event, "thyroid")
    collection = thyroid_collection(tmp_path / "centre", count=1)

    code, _receipt = send(collection.images, "liver")

    assert code == 2
    assert "no centre of yours takes 'liver'" in capsys.readouterr().err


def test_without_a_declaration_nothing_is_sent(send, event, tmp_path, capsys):
    site.build_challenge(event, "thyroid")
    collection = thyroid_collection(tmp_path / "centre", count=1)

    code, _receipt = send(collection.images, "thyroid", "--informed-on", "soon")

    assert code == 2
    assert "--informed-on YYYY-MM-DD" in capsys.readouterr().err


@pytest.mark.parametrize("address", ["http://hospital.example.org", "ftp://x", "challenge"])
def test_images_travel_encrypted_only(address, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PENTATHLON_TOKEN", "x")

    code = run(["send", str(tmp_path), "--to", address, "--challenge", "liver"])

    assert code == 2
    assert "https" in capsys.readouterr().err


def test_a_wrong_token_is_said_in_a_sentence(live_server, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PENTATHLON_TOKEN", "wrong")

    code = run(["send", str(tmp_path), "--to", live_server.url, "--challenge", "liver"])

    said = capsys.readouterr().err
    assert code == 3
    assert "the variable PENTATHLON_TOKEN" in said
    assert f"{live_server.url}{reverse('accounts:tokens')}" in said
    assert "Traceback" not in said


def test_a_wrong_token_of_a_file_names_the_file(live_server, tmp_path, capsys):
    (tmp_path / "token").write_text("wrong")

    code = run(["send", str(tmp_path), "--to", live_server.url, "--challenge", "liver",
                "--token-file", str(tmp_path / "token")])  # fmt: skip

    assert code == 3
    assert f"the file {tmp_path / 'token'}" in " ".join(capsys.readouterr().err.split())


def test_an_address_at_which_nothing_answers_is_named_and_given_up_soon(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PENTATHLON_TOKEN", "x")
    monkeypatch.setattr("pentathlon_agent.server._FIRST_PATIENCE_S", 2.0)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"

    code = run(["send", str(tmp_path), "--to", address, "--challenge", "liver"])

    said = " ".join(capsys.readouterr().err.split())
    assert code == 3
    assert f"no link to {address}" in said
    assert "until " in said
    assert "nothing answers at this address" in said


def test_a_folder_that_is_gone_is_said(send, event, tmp_path, capsys):
    site.build_challenge(event, "thyroid")
    shutil.rmtree(tmp_path / "none", ignore_errors=True)

    code, _receipt = send(tmp_path / "none", "thyroid")

    assert code == 2
    assert "does not exist" in capsys.readouterr().err
