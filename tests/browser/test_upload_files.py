"""What somebody chooses on the upload page: files, sectors, labels and masks."""

import io

import pytest
from pydicom import dcmread

from browser.axe import violations
from browser.looks import Look
from browser.upload_fixtures import *  # noqa: F403 - fixtures are found by their names
from browser.uploading import (
    Traffic,
    choose,
    declare,
    look_at,
    open_upload,
    row_of,
    send_all,
    wait_read,
)
from builders import site
from builders.collections import cortex_collection
from builders.sending import mask_of, source_image
from builders.shared_data import SHARED_DATA
from pentathlon_site.collection.models import Inclusion

ULTRASOUND = {
    "colour.dcm": "cornerstonejs__cornerstone3D/testImages/US-YBR_FULL_422-EVRLE.dcm",
    "grey.dcm": "pydicom__deid-data/deid_data/data/ultrasounds/GREYSCALE_IMAGE.dcm",
    "palette.dcm": "pydicom__pydicom/test_files/examples_palette.dcm",
    "broken.dcm": "pydicom__pydicom/test_files/rtplan_truncated.dcm",
    "note.txt": "README.md",
}
needs_shared_data = pytest.mark.skipif(SHARED_DATA is None, reason="no shared data")


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
        "Fichier;Anormal;Radiologue;Patient",
        "im0;OUI ;DURAND;IPP1",
        "im1;peut-être;DURAND;IPP2",
        "im2;;X;",
        "im3;non;X;",
        "im3;oui;X;",
    ]
    choose(page, {"labels.csv": "\r\n".join([*lines, "gone;1;X;"]).encode("cp1252")}, "#table-file")
    review = page.locator("#table-review[data-state=shown]")
    review.wait_for()
    assert violations(page) == []
    shot(page, "table-1-review")
    assert "1 image gets its labels." in review.inner_text()
    assert "1 row names no chosen file: 7." in review.inner_text()
    assert "Not used and not sent: Radiologue, Patient." in review.inner_text()
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
