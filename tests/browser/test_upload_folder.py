"""A folder with its table through the upload page; with PENTATHLON_FULL=1, one of three hundred files."""

import os
import shutil
import time
from pathlib import Path

import pytest

from browser.upload_fixtures import *  # noqa: F403 - fixtures are found by their names
from browser.uploading import declare, open_upload, send_all
from pentathlon.challenge.load import load_challenge
from pentathlon.synthesis.collection import make_collection
from pentathlon.synthesis.plan import plan_collection
from pentathlon_site.collection.models import Inclusion

SCALE = 0.5 if os.environ.get("PENTATHLON_FULL") else 0.15


@pytest.mark.slow
def test_a_folder_with_its_table(open_page, bob, centre, thyroid, tmp_path, shot):
    definition = load_challenge("thyroid")
    plan = plan_collection(definition, SCALE, 7)
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
