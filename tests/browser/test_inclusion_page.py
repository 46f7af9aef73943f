"""The page of an image: it is seen, and only sensible labels can be chosen, as on the upload page."""

import pytest
from django.urls import reverse
from django.utils import timezone

from browser.axe import violations
from browser.upload_fixtures import *  # noqa: F403 - fixtures are found by their names
from builders import sending, site
from pentathlon_site.collection.models import Inclusion


@pytest.fixture
def inclusion(bob, centre, event):
    batch = sending.build_batch(bob, centre, site.build_challenge(event, "liver"))
    return sending.send(batch, sending.ultrasound(centre))


@pytest.fixture
def address(event, centre, inclusion):
    assert inclusion.number, inclusion.detail
    return reverse("collection:inclusion", args=[event.slug, centre.pk, inclusion.number])


def test_the_image_is_seen_and_labelled_on_its_page(open_page, bob, address, shot):
    page = open_page(address, bob)
    page.wait_for_selector("#label-fields:not([hidden]) input")
    assert page.locator("img.stored").evaluate("image => image.complete && image.naturalWidth > 0")
    assert page.locator("#label-lists").is_hidden()
    assert violations(page) == []
    page.locator("#label-fields input").first.focus()
    page.keyboard.press("Digit2")
    impossible = page.locator("#label-fields input:disabled").count()
    shot(page, "inclusion-labels")
    page.keyboard.press("Digit2")
    assert page.locator("#labels").get_attribute("data-complete") == "true"
    page.locator("#label-next").click()
    page.wait_for_selector("text=The labels are saved")
    assert impossible > 0
    assert Inclusion.objects.get().labelled_at <= timezone.now()
