"""The upload page in a real browser: from the declaration to inclusion numbers, and what goes wrong between."""

import csv
import io
import shutil
import time
from pathlib import Path

import pytest
from django.core.cache import cache
from django.utils import timezone
from pydicom import dcmread

from browser.axe import violations
from browser.looks import Look, every_look
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
from builders.collections import cortex_collection
from builders.sending import build_notice, mask_of, source_image
from builders.shared_data import SHARED_DATA
from pentathlon.challenge.load import load_challenge
from pentathlon.synthesis.collection import make_collection
from pentathlon.synthesis.plan import plan_collection
from pentathlon_site.centres import requirements
from pentathlon_site.collection.actions import withdraw_inclusion
from pentathlon_site.collection.models import Batch, Inclusion

ULTRASOUND = {
    "colour.dcm": "cornerstonejs__cornerstone3D/testImages/US-YBR_FULL_422-EVRLE.dcm",
    "grey.dcm": "pydicom__deid-data/deid_data/data/ultrasounds/GREYSCALE_IMAGE.dcm",
    "palette.dcm": "pydicom__pydicom/test_files/examples_palette.dcm",
    "broken.dcm": "pydicom__pydicom/test_files/rtplan_truncated.dcm",
    "note.txt": "README.md",
}
needs_shared_data = pytest.mark.skipif(SHARED_DATA is None, reason="no shared data")


@pytest.fixture(autouse=True)
def ready(monkeypatch, event):
    """Everything that comes before an upload is done."""
    monkeypatch.setattr(requirements, "_steps", {})
    cache.clear()
    build_notice(event)


@pytest.fixture
def thyroid(event):
    return site.build_challenge(event, "thyroid")


@pytest.fixture
def page(open_page, bob, centre, thyroid):
    """The page of the thyroid challenge, declared."""
    opened = open_upload(open_page, bob, centre, thyroid)
    declare(opened)
    return opened


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


# --- files -----------------------------------------------------------------------------------------------------------


@needs_shared_data
def test_ultrasound_is_cut_to_the_sector_that_a_person_confirmed(open_page, bob, centre, event, shot, monkeypatch):
    traffic = Traffic(monkeypatch)
    page = open_upload(open_page, bob, centre, site.build_challenge(event, "liver"))
    declare(page)
    choose(page, {name: (SHARED_DATA / path).read_bytes() for name, path in ULTRASOUND.items()})
    wait_read(page, 5)
    assert row_of(page, "note.txt").get_attribute("data-state") == "kept"
    assert row_of(page, "broken.dcm").get_attribute("data-state") == "kept"
    look_at(page, "grey.dcm")
    assert violations(page) == []
    shot(page, "ultrasound-1-sector")
    page.locator("#sector-box").click()
    handle = page.locator("#handles .handle").first
    before = handle.get_attribute("aria-label")
    handle.focus()
    page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("ArrowRight")
    assert handle.get_attribute("aria-label") != before
    page.locator("#corner-row").fill("100")
    page.locator("#corner-column").fill("120")
    page.locator("#corner-column").press("Tab")
    assert handle.get_attribute("aria-label") == "Corner 1: row 100, column 120"
    page.locator("#corner-add").click()
    page.locator("#corner-remove").click()
    drag(page, handle, 30, 20)
    assert handle.get_attribute("aria-label") != "Corner 1: row 100, column 120"
    outline = page.locator("#outline .edge").get_attribute("d")
    page.locator("#sector-confirm").click()
    page.wait_for_selector("#image[data-state=ready]:has(#labels:not([hidden]))")
    assert violations(page) == []
    shot(page, "ultrasound-2-cut")
    page.keyboard.press("Digit2")
    page.keyboard.press("Digit2")
    shot(page, "ultrasound-3-labels")
    assert page.locator("#labels").get_attribute("data-complete") == "true"
    page.keyboard.press("Escape")
    send_all(page)

    (content,) = traffic.images()
    picture = dcmread(io.BytesIO(content)).pixel_array
    corners = [tuple(map(float, pair.split(","))) for pair in outline[1:-2].split(" L")]
    top, left = min(row for _, row in corners), min(column for column, _ in corners)
    assert picture[: int(top) - 1].max() == 0
    assert picture[:, : int(left) - 1].max() == 0
    assert picture.max() > 0


def drag(page, handle, right, down):
    box = handle.bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 2 + right, box["y"] + box["height"] / 2 + down, steps=3)
    page.mouse.up()


@needs_shared_data
def test_real_files_are_cleaned_or_stay_with_a_reason_and_advice(page):
    found = [path for path in sorted(SHARED_DATA.rglob("*.dcm")) if path.stat().st_size < 400_000][:60]
    choose(page, {f"{n:03}.dcm": path.read_bytes() for n, path in enumerate(found)})
    wait_read(page, 60)
    states = set()
    for _ in range(3):
        for line in page.locator("#rows tr").all():
            states.add(line.get_attribute("data-state"))
            if line.get_attribute("data-state") == "kept":
                assert line.locator(".reason").count() >= 1
        if page.locator("#page-after").is_enabled():
            page.locator("#page-after").click()
    assert states <= {"kept", "clean", "sector"}
    assert {"kept", "clean"} <= states


def test_files_are_dropped(page):
    page.evaluate(
        """(bytes) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(bytes)], "dropped.dcm"));
          const event = new DragEvent("drop", { dataTransfer: transfer, bubbles: true });
          document.getElementById("drop").dispatchEvent(event);
        }""",
        list(source_image()),
    )
    wait_read(page, 1)
    assert row_of(page, "dropped.dcm").get_attribute("data-state") == "clean"


def test_the_same_image_twice_is_one(page):
    choose(page, {"a.dcm": source_image(), "b.dcm": source_image()})
    wait_read(page, 2)
    assert row_of(page, "b.dcm").locator(".reason").inner_text() == "The same image as a.dcm."


# --- labels and masks ------------------------------------------------------------------------------------------------


def test_only_labels_that_can_be_true_together_are_offered(open_page, bob, event, centre, monkeypatch):
    challenge = site.build_challenge(event, "breast")
    page = open_upload(open_page, bob, centre, challenge, Look(language="fr"))
    declare(page)
    choose(page, {"a.dcm": source_image(Modality="MR", SOPClassUID="1.2.840.10008.5.1.4.1.1.4")})
    page.wait_for_selector("#images[data-state=read]")
    look_at(page, "a.dcm")
    page.get_by_role("radio", name="Kyste").check()
    assert page.locator("input[value='1']").first.is_disabled()
    assert page.locator("input[value='0']").first.is_checked()
    assert "Impossible" in page.locator("fieldset").first.inner_text()
    assert violations(page) == []
    page.locator("#label-clear").click()
    assert page.locator("input[value='1']").first.is_enabled()


def test_a_label_table_is_confirmed_before_it_counts(page, shot):
    choose(page, {f"im{n}.dcm": source_image(exam=n) for n in range(6)})
    wait_read(page, 6)
    lines = [
        "Fichier;Anormal;Radiologue",
        "im0;OUI ;DURAND",
        "im1;peut-être;DURAND",
        "im2;;X",
        "im3;non;X",
        "im3;oui;X",
    ]
    choose(page, {"labels.csv": "\r\n".join([*lines, "gone;1;X"]).encode("cp1252")}, "#table-file")
    review = page.locator("#table-review[data-state=shown]")
    review.wait_for()
    assert violations(page) == []
    shot(page, "table-1-review")
    assert "1 image gets its labels." in review.inner_text()
    assert "1 row names no chosen file: 7." in review.inner_text()
    assert "Not used and not sent: Radiologue." in review.inner_text()
    assert "Row 4: empty" in review.inner_text()
    review.get_by_label("Meaning of “peut-être”").select_option("0")
    page.get_by_text("2 images get their labels.").wait_for()
    page.locator("#table-use").click()
    page.get_by_role("button", name="Ready (2)").wait_for()
    assert row_of(page, "im0.dcm").get_attribute("data-group") == "ready"
    assert row_of(page, "im1.dcm").get_attribute("data-group") == "ready"
    assert "they disagree" in row_of(page, "im3.dcm").inner_text()
    assert "No row of the table" in row_of(page, "im4.dcm").inner_text()


def test_masks_follow_their_images(open_page, bob, event, tmp_path, monkeypatch, shot):
    centre = bob.memberships.get().centre
    traffic = Traffic(monkeypatch)
    collection = cortex_collection(tmp_path, 2)
    page = open_upload(open_page, bob, centre, site.build_challenge(event, "cortex"))
    declare(page)
    images = {f"k{n:02}.dcm": (collection.images / f"k{n:02}").read_bytes() for n in range(2)}
    choose(page, {**images, "k01.nii.gz": (tmp_path / "masks/k01.nii.gz").read_bytes()})
    page.wait_for_selector("#images[data-state=read]")
    assert "Mask missing" in row_of(page, "k00.dcm").inner_text()
    choose(page, {"k00.png": mask_of((160, 140)) + b"MASKCANARY"}, "#mask-files")
    page.get_by_text("2 images have their mask.").wait_for()
    assert violations(page) == []
    shot(page, "masks")
    look_at(page, "k00.dcm")
    page.get_by_role("radio", name="Yes").check()
    page.keyboard.press("Escape")
    send_all(page)

    assert sorted(inclusion.is_complete for inclusion in Inclusion.objects.all()) == [True, True]
    assert [hasattr(inclusion, "mask") for inclusion in Inclusion.objects.all()] == [True, True]
    assert traffic.holds("MASKCANARY") == []


# --- sending ---------------------------------------------------------------------------------------------------------


def test_a_site_that_stumbles_loses_nothing(page, tolerated):
    tolerated.append("responded with a status of 50")
    answers = iter([(429, {"Retry-After": "1"}), (500, {}), (503, {}), None])
    failed = []

    def stumble(route):
        answer = next(answers, None)
        if answer is None:
            return route.continue_()
        failed.append(answer[0])
        return route.fulfill(status=answer[0], headers=answer[1], body="{}", content_type="application/json")

    page.route("**/images/*", stumble)
    prepare(page, 3)
    send_all(page)
    assert (failed, Inclusion.objects.count()) == ([429, 500, 503], 3)


def test_a_broken_link_is_told_and_sending_goes_on_by_itself(page, shot, tolerated):
    tolerated.append("ERR_INTERNET_DISCONNECTED")
    prepare(page, 3)
    page.context.set_offline(True)
    page.locator("#send-button").click()
    page.wait_for_selector("#send[data-state=waiting]")
    assert "Nothing is lost" in page.locator("#sending-said").inner_text()
    assert violations(page) == []
    shot(page, "sending-offline")
    page.context.set_offline(False)
    page.wait_for_selector("#send[data-state=finished]", timeout=30_000)
    assert Inclusion.objects.count() == 3


def test_a_closed_tab_goes_on_where_it_was(open_page, bob, centre, thyroid, tolerated):
    tolerated.append("ERR_FAILED")
    files = {f"im{n}.dcm": source_image(exam=n) for n in range(5)}
    first = open_upload(open_page, bob, centre, thyroid)
    declare(first)
    prepare(first, 5)
    allowed = iter(range(2))
    first.route("**/images/*", lambda route: route.continue_() if next(allowed, None) is not None else route.abort())
    first.locator("#send-button").click()
    first.wait_for_selector("#rows tr[data-state=accepted] >> nth=1")
    first.close()
    assert Inclusion.objects.count() == 2

    again = open_upload(open_page, bob, centre, thyroid)
    declare(again)
    choose(again, files)
    wait_read(again, 5)
    again.get_by_text("Answer from an earlier sending").nth(1).wait_for()
    choose(
        again,
        {"labels.csv": b"file,anormale\n" + b"".join(f"im{n},1\n".encode() for n in range(5))},
        "#table-file",
    )
    again.locator("#table-use").click()
    send_all(again)
    assert Inclusion.objects.count() == 5
    assert {row.labels["anormale"] for row in Inclusion.objects.all()} == {"1"}


def test_a_refusal_says_what_to_do_and_others_are_accepted(page, shot):
    choose(
        page,
        {
            "a.dcm": source_image(exam=1),
            "b.dcm": source_image(exam=2, Modality="MR", SOPClassUID="1.2.840.10008.5.1.4.1.1.4"),
        },
    )
    wait_read(page, 2)
    label_all(page, 2)
    send_all(page)
    shot(page, "sending-refused")
    assert page.locator("#sending-said").inner_text() == "1 image accepted, 1 image refused."
    assert row_of(page, "b.dcm").get_attribute("data-state") == "refused"
    assert row_of(page, "b.dcm").locator(".reason").count() == 2
    assert row_of(page, "b.dcm").get_by_role("button").count() == 0


def test_trying_again_is_offered_where_it_can_help(page, bob, event, centre):
    choose(page, {"a.dcm": source_image(exam=1), "b.dcm": source_image(exam=1, seed=2)})
    wait_read(page, 2)
    label_all(page, 2)
    send_all(page)
    refused = page.locator("#rows tr[data-state=refused]")
    assert refused.count() == 1
    first = Inclusion.objects.get(state="accepted")
    withdraw_inclusion(event=event, centre=centre, number=first.number, reason="mistake", by=bob, at=timezone.now())
    refused.get_by_role("button", name="Try again").click()
    page.wait_for_selector("#rows tr[data-state=accepted] >> nth=1")
    assert [(row.state, row.code) for row in Inclusion.objects.all()] == [("accepted", "")]


def test_what_the_site_never_takes_is_not_offered_again(page):
    message = {"error": {"code": "too_large", "message": "One image has at most 64 MiB.", "address": ""}}
    page.route("**/images/*", lambda route: route.fulfill(status=413, json=message))
    choose(page, {"a.dcm": source_image()})
    wait_read(page, 1)
    label_all(page, 1)
    send_all(page)
    assert "Send one image, not a whole series" in row_of(page, "a.dcm").inner_text()
    assert row_of(page, "a.dcm").get_by_role("button").count() == 0
    assert page.locator("#send-button").is_hidden()


def test_images_may_go_first_and_labels_later(page):
    choose(page, {"a.dcm": source_image()})
    wait_read(page, 1)
    assert page.locator("#send-button").is_disabled()
    page.locator("#with-incomplete").check()
    send_all(page)
    assert Inclusion.objects.get().labelled_at is None
    assert "Labels missing" in row_of(page, "a.dcm").inner_text()
    look_at(page, "a.dcm")
    page.keyboard.press("2")
    page.keyboard.press("Escape")
    send_all(page)
    assert Inclusion.objects.get().labels == {"anormale": "0"}


def test_whoever_is_signed_out_signs_in_elsewhere_and_goes_on(page, bob, signed_in):
    prepare(page, 2)
    cookies = page.context.cookies()
    page.context.clear_cookies()
    page.locator("#send-button").click()
    page.wait_for_selector("#send[data-state=blocked]")
    assert "signed out" in page.locator("#sending-said").inner_text()
    page.context.add_cookies([cookie for cookie in cookies if cookie["name"] != "csrftoken"])
    page.locator("#send-button").click()
    page.wait_for_selector("#send[data-state=finished]")
    assert Inclusion.objects.count() == 2


def test_the_correspondence_table_stays_on_the_computer(page):
    prepare(page, 2)
    send_all(page)
    page.locator("#receipt-list summary").click()
    assert violations(page) == []
    with page.expect_download() as download:
        page.locator("#csv-button").click()
    lines = list(csv.reader(io.StringIO(Path(download.value.path()).read_text("utf-8-sig"))))
    assert lines[0] == ["inclusion number", "file", "your own number", "state", "received at"]
    numbers = {row.number for row in Inclusion.objects.all()}
    assert ({line[0] for line in lines[1:]}, [line[1] for line in lines[1:]]) == (numbers, ["im0.dcm", "im1.dcm"])


def test_leaving_with_unsent_images_asks(page):
    prepare(page, 1)
    asked = []

    def dismiss(dialog):
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", dismiss)
    page.mouse.click(5, 5)
    page.close(run_before_unload=True)
    page.wait_for_event("close")
    assert asked == ["beforeunload"]


def prepare(page, count):
    """Images that are labelled and ready."""
    choose(page, {f"im{n}.dcm": source_image(exam=n) for n in range(count)})
    wait_read(page, count)
    label_all(page, count)


def label_all(page, count):
    page.locator("#begin").click()
    for _ in range(count):
        page.wait_for_selector("#image[data-state=ready]")
        page.keyboard.press("1")
        page.keyboard.press("Enter")
    page.wait_for_selector("#image:not([open])", state="attached")


@pytest.mark.slow
def test_a_folder_of_three_hundred_with_its_table(open_page, bob, centre, thyroid, tmp_path, shot):
    definition = load_challenge("thyroid")
    plan = plan_collection(definition, 0.5, 7)
    make_collection(definition, plan, tmp_path / "thyroid", 7)
    shutil.rmtree(tmp_path / "thyroid/truth")
    page = open_upload(open_page, bob, centre, thyroid)
    declare(page)
    begun = time.monotonic()
    page.locator("#folder").set_input_files(str(tmp_path / "thyroid"))
    page.wait_for_selector("#images[data-state=read]", timeout=120_000)
    read = time.monotonic()
    page.locator("#table-file").set_input_files(str(tmp_path / "thyroid/labels.csv"))
    review = page.locator("#table-review[data-state=shown]")
    review.wait_for()
    shot(page, "folder-1-table")
    page.locator("#table-use").click()
    shot(page, "folder-2-labelled")
    labelled = time.monotonic()
    send_all(page, timeout_s=300)
    sent = time.monotonic()
    shot(page, "folder-3-sent")
    print(f"{len(plan)} files: read {read - begun:.1f} s, sent {sent - labelled:.1f} s, {Inclusion.objects.count()}")

    planned = {Path(image.file).name: image for image in plan}
    complete = Inclusion.objects.filter(labelled_at__isnull=False)
    assert complete.count() > 0.6 * len(plan)
    page.locator("#receipt-list summary").click()
    for number, file in page.locator("#receipt-rows tr").evaluate_all(
        "rows => rows.map(row => [row.cells[0].textContent, row.cells[1].textContent])"
    ):
        image, inclusion = planned[Path(file).name], complete.get(number=number)
        if image.fault not in {"contradictory_labels", "unknown_label", "missing_label", "conflicting_labels"}:
            assert inclusion.labels == {name: image.labels[name] for name in inclusion.labels}, file
