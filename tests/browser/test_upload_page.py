"""The upload page in a real browser: from the declaration to inclusion numbers, and what comes before an upload."""

import pytest

from browser.axe import violations
from browser.looks import every_look
from browser.upload_fixtures import *  # noqa: F403 - fixtures are found by their names
from browser.uploading import (
    Traffic,
    address_of,
    choose,
    declare,
    fill_declaration,
    look_at,
    open_upload,
    row_of,
    send_all,
    wait_read,
)
from builders import site
from builders.sending import source_image
from pentathlon_site.centres import requirements
from pentathlon_site.collection.models import Batch, Inclusion


def overflow(page):
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


# --- the whole way ---------------------------------------------------------------------------------------------------


@every_look
def test_the_way_to_an_inclusion_number_is_open_to_everybody(open_page, bob, centre, thyroid, look, shot):
    page = open_upload(open_page, bob, centre, thyroid, look)
    assert violations(page) == []
    shot(page, f"upload-1-declare-{look}")
    declare(page)
    choose(page, {"export/IM1.dcm": source_image(exam=1), "export/IM2.dcm": source_image(exam=2), "a.txt": b"no"})
    wait_read(page, 3)
    assert (violations(page), overflow(page)) == ([], 0)
    shot(page, f"upload-2-read-{look}")

    look_at(page, "IM1.dcm")
    assert (violations(page), overflow(page)) == ([], 0)
    shot(page, f"upload-3-image-{look}")
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    page.keyboard.press("2")
    page.keyboard.press("Enter")
    page.wait_for_selector("#image:not([open])", state="attached")
    send_all(page)
    assert (violations(page), overflow(page)) == ([], 0)
    shot(page, f"upload-4-sent-{look}")

    labels = {row.number: row.labels["anormale"] for row in Inclusion.objects.all()}
    shown = {name: row_of(page, name).locator(".inclusion-number").inner_text() for name in ("IM1.dcm", "IM2.dcm")}
    assert [labels[shown[name]] for name in ("IM1.dcm", "IM2.dcm")] == ["1", "0"]
    assert Batch.objects.get().inclusions.count() == 2


def test_no_name_and_no_identifier_leaves(page, monkeypatch):
    traffic = Traffic(monkeypatch)
    canary = {"PatientName": "CANARYNAME^ZOE", "PatientID": "CANARY4711", "AccessionNumber": "CANARYACC"}
    choose(page, {"CANARYFOLDER/CANARYFILE.dcm": source_image(**canary), "CANARYNOTE.txt": b"CANARYNOTE"})
    wait_read(page, 2)
    look_at(page, "CANARYFILE.dcm")
    page.locator("#comparison > summary").click()
    comparison = page.locator("#comparison-said")
    comparison.locator("table").first.wait_for()
    assert "CANARYACC" in comparison.locator("[data-kind=removedCount]").inner_text()
    assert "CANARYNAME" in comparison.locator("[data-kind=changedCount]").inner_text()
    assert violations(page) == []
    page.keyboard.press("Escape")
    table = b"file;anormale;Nom\nCANARYFILE;oui;CANARYNAME\n"
    choose(page, {"CANARYTABLE.csv": table}, "#table-file")
    page.locator("#table-use").click()
    send_all(page)

    assert len(traffic.images()) == 1
    assert Inclusion.objects.get().labels == {"anormale": "1"}
    assert traffic.holds("CANARY") == []


def test_everything_is_done_by_keyboard(open_page, bob, centre, thyroid):
    page = open_upload(open_page, bob, centre, thyroid)
    page.locator("#informed-on").fill("2026-01-01")
    page.locator("#waiting-over").focus()
    for key in ("Space", "Tab", "Space", "Tab", "Enter"):
        page.keyboard.press(key)
    page.wait_for_selector("#upload[data-state=choosing]")
    assert page.evaluate("document.activeElement.id") == "files"
    choose(page, {f"IM{n}.dcm": source_image(exam=n) for n in range(3)})
    wait_read(page, 3)
    page.locator("#begin").focus()
    page.keyboard.press("Enter")
    for digit in "121":
        page.wait_for_selector("#image[data-state=ready]")
        page.keyboard.press(digit)
        page.keyboard.press("Enter")
    page.wait_for_selector("#image:not([open])", state="attached")
    page.locator("#send-button").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#send[data-state=finished]")

    assert sorted(row.labels["anormale"] for row in Inclusion.objects.all()) == ["0", "1", "1"]


# --- before ----------------------------------------------------------------------------------------------------------


def test_a_declaration_that_does_not_hold_is_refused_at_its_field(open_page, bob, centre, thyroid):
    page = open_upload(open_page, bob, centre, thyroid)
    page.locator("#declaration button").click()
    assert page.locator("#informed-on-error").inner_text() == "Enter the day."
    page.locator("#informed-on").fill("2099-01-01")
    page.locator("#declaration button").click()
    assert page.locator("#informed-on-error").inner_text() == "This day lies in the future."
    fill_declaration(page, days_ago=3)
    assert page.locator("#informed-on-error").inner_text().startswith("Patients have 7 days to object")
    assert violations(page) == []
    assert not Batch.objects.exists()


@pytest.mark.parametrize(
    ("phase", "sentence"), [("proposal", "Collection opens on"), ("curation", "Collection closed on")]
)
def test_outside_of_the_collection_the_page_says_when_it_is(open_page, bob, thyroid, phase, sentence):
    event, centre = thyroid.event, bob.memberships.get().centre
    site.set_phase(event, phase)
    page = open_page(address_of(centre, thyroid), bob)
    assert page.locator(".lead").inner_text().startswith(sentence)
    assert "(Europe/Paris)" in page.locator(".lead").inner_text()
    assert violations(page) == []


def test_what_is_missing_comes_first_and_alone(monkeypatch, open_page, bob, centre, thyroid):
    missing = requirements.Requirement("charter", "Sign the charter.", "/somewhere")
    step = requirements.Step("charter", 10, "Charter", "Read and sign", lambda *_: missing)
    monkeypatch.setattr(requirements, "_steps", {"charter": step})
    page = open_page(address_of(centre, thyroid), bob)
    assert page.locator("#upload").count() == 0
    assert page.locator(".page-header a.button").inner_text() == "Read and sign"
    assert violations(page) == []


def test_with_several_challenges_one_is_chosen(open_page, bob, event, centre, thyroid):
    site.build_challenge(event, "liver")
    page = open_page(f"/events/{event.slug}/centres/{centre.pk}/upload/", bob)
    assert violations(page) == []
    page.get_by_role("link", name="Liver lesions").click()
    page.wait_for_selector("#upload[data-state=declaring]")
