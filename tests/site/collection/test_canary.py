"""Identifiers in every place of a file: whatever arrives, none of them stays anywhere (R-12)."""

import io
import logging
import tempfile
from pathlib import Path

import pydicom
import pytest
from django.test import Client

from builders import sending, site
from builders.probe_set import all_probes, forms
from builders.stores import everything_kept
from pentathlon_site.collection.models import Inclusion

pytestmark = pytest.mark.django_db(transaction=True)

NAME = b"QZWDUVALLANNE"
PLACES = {
    "PatientComments": "LT", "OtherPatientIDs": "LO", "PatientAddress": "LO", "PatientTelephoneNumbers": "SH",
    "InstitutionName": "LO", "OperatorsName": "PN", "ReferringPhysicianName": "PN", "StudyDescription": "LO",
    "SeriesDescription": "LO", "ProtocolName": "LO", "ImageComments": "LT", "AccessionNumber": "SH", "StudyID": "SH",
    "StationName": "SH", "BodyPartExamined": "CS", "ConvolutionKernel": "SH", "Manufacturer": "LO",
    "DeidentificationMethod": "LO", "ImageType": "CS", "PatientID": "LO", "PatientName": "PN",
    "ContrastBolusAgent": "LO", "FrameOfReferenceUID": "UI", "PatientSex": "CS", "PatientAge": "AS",
    "RescaleType": "LO", "RequestAttributesSequence": "SQ",
}  # fmt: skip
"""Elements that are planted into a file which is otherwise de-identified as it must be."""


@pytest.fixture
def batch(bob, centre, event):
    return sending.build_batch(bob, centre, site.build_challenge(event, "thyroid"))


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """Temporary files of Python go to a folder of this test."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def log():
    """What reaches the log, whatever its level."""
    stream, root = io.StringIO(), logging.getLogger()
    handler, level = logging.StreamHandler(stream), root.level
    root.addHandler(handler)
    root.setLevel(0)
    yield stream.getvalue
    root.removeHandler(handler)
    root.setLevel(level)


def planted(content: bytes, keyword: str, vr: str) -> bytes:
    """The file with the name in one element more."""
    image = pydicom.dcmread(io.BytesIO(content))
    if vr == "SQ":
        item = pydicom.Dataset()
        item.ScheduledProcedureStepDescription = NAME.decode()
        image.add_new(keyword, vr, [item])
    else:
        with pydicom.config.disable_value_validation():
            image.add_new(keyword, vr, NAME.decode())
    return sending.written(image)


def kept(needles, temporary: Path, written: str, bob) -> list[str]:
    """Where any of the needles is found."""
    found = []
    places = [*everything_kept(), ("log", written.encode()), *pages(bob)]
    places += [(f"temporary {path.name}", path.read_bytes()) for path in temporary.rglob("*") if path.is_file()]
    for name, content in places:
        found += [f"{name}: {needle!r}" for needle in needles if any(form in content for form in forms(needle))]
    return found


def pages(user):
    """What the site shows of the centre's images."""
    client = Client()
    client.force_login(user)
    centre = user.memberships.get().centre
    for address in ("inclusions/", "inclusions/?state=refused"):
        yield address, client.get(f"/events/{centre.event.slug}/centres/{centre.pk}/{address}").content
    yield "API", client.get(f"/api/v1/events/{centre.event.slug}/centres/{centre.pk}/inclusions").content


@pytest.mark.slow
def test_nothing_of_a_file_that_was_not_deidentified_is_kept(batch, bob, temporary, log, capfd):
    probes = list(all_probes())
    capfd.readouterr()

    states = {sending.send(batch, probe.content).state for probe in probes}

    assert states == {"refused"}
    output = capfd.readouterr()
    needles = {probe.needle for probe in probes if len(probe.needle) >= 8}
    assert kept(needles, temporary, log() + output.out + output.err, bob) == []


def test_nothing_of_a_name_planted_into_a_clean_file_is_kept(batch, bob, centre, temporary, log, capfd):
    clean = sending.clean_image(centre)
    contents = [planted(clean, keyword, vr) for keyword, vr in PLACES.items()]
    contents += [NAME + clean[len(NAME) :], clean + NAME, clean.replace(b"PENTATHLON", NAME[:10])]

    codes = {sending.send(batch, content).code for content in contents}

    assert codes == {"not_deidentified"}
    output = capfd.readouterr()
    assert kept({NAME}, temporary, log() + output.out + output.err, bob) == []


def test_a_name_in_a_file_that_breaks_the_request_is_not_logged(bob, centre, batch, log, settings):
    """Whatever goes wrong on our side, the log has the kind and the place of the error only."""
    settings.STORAGES = {**settings.STORAGES, "default": {"BACKEND": "builders.broken_storage.BrokenStorage"}}
    client = Client(raise_request_exception=False)
    client.force_login(bob)
    content = sending.clean_image(centre)
    address = f"/api/v1/events/{centre.event.slug}/centres/{centre.pk}/batches/{batch.pk}/images/"

    answer = client.put(f"{address}{sending.sha256(content)}", content, content_type="application/dicom")

    assert (answer.status_code, answer.json()["error"]["code"]) == (500, "our_fault")
    assert "QZW-STORAGE-SAYS" not in log()
    assert "QZW-STORAGE-SAYS" not in answer.content.decode()
    assert Inclusion.objects.count() == 0
