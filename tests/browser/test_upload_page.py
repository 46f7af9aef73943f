"""The upload page in a real browser: from the declaration to inclusion numbers, and everything that goes wrong between."""

from datetime import timedelta

import pytest
from browser.axe import violations
from browser.looks import Look, every_look
from browser.uploading import choose, declare, open_upload, row_of, wait_read
from django.utils import timezone

from builders import site
from builders.sending import build_notice, source_image
from pentathlon_site.centres import requirements
from pentathlon_site.collection.models import Inclusion


@pytest.fixture(autouse=True)
def ready(monkeypatch, event):
    """Everything that comes before an upload is done."""
    monkeypatch.setattr(requirements, "_steps", {})
    build_notice(event)


@pytest.fixture
def thyroid(event):
    return site.build_challenge(event, "thyroid")


def test_an_image_is_cleaned_labelled_and_sent(open_page, bob, centre, thyroid, shot):
    page = open_upload(open_page, bob, centre, thyroid)
    declare(page)
    choose(page, {"DURAND^JEAN.dcm": source_image()})
    wait_read(page)
    shot(page, "upload-1-read")
    row_of(page, "DURAND^JEAN.dcm").get_by_role("button", name="Look at").click()
    page.wait_for_selector("#image[data-state=ready]")
    shot(page, "upload-2-image")
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Send 1 image").click()
    page.wait_for_selector("#send[data-state=finished]")
    shot(page, "upload-3-sent")

    inclusion = Inclusion.objects.get()
    assert inclusion.labels == {"anormale": "1"}
    assert row_of(page, "DURAND^JEAN.dcm").locator(".inclusion-number").inner_text() == inclusion.number
