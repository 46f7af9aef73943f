"""The one thing to do, as the images of a centre ask for it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from builders import site
from builders.readiness import get_ready, publish_texts
from pentathlon_site.centres.models import Centre
from pentathlon_site.monitoring.models import PublicCount
from pentathlon_site.monitoring.next_steps import step_of_images, thanks
from pentathlon_site.monitoring.queries.counts import Tally, last_images
from pentathlon_site.monitoring.queries.published import Wanted, wanted

NOW = timezone.now()
EVERYTHING = Wanted(open=[], reached=[])


@pytest.fixture
def step(centre):
    """What a centre with these numbers should do."""

    def find(asked_for=EVERYTHING, **numbers):
        found = step_of_images(centre, Tally(**{"last_at": NOW, **numbers}), NOW, asked_for)
        return found and found.text

    return find


def test_missing_labels_come_first_then_masks(step):
    assert step(received=9, complete=3, unlabelled=3, unmasked=2) == "3 images lack their labels."
    assert step(received=9, complete=8, unmasked=1) == "1 image lacks its mask."


def test_a_centre_that_never_sent_is_asked_for_its_first_image(step):
    assert step(last_at=None) == "Your centre has not sent an image yet: send the first one."


def test_a_silent_centre_is_told_for_how_long(step):
    silent = "Your centre has sent nothing for 14 days: send the images of these weeks."

    assert step(received=9, complete=9, last_at=NOW - timedelta(days=14)) == silent
    assert step(received=9, complete=9, last_at=NOW - timedelta(days=13)) is None


def test_many_refusals_are_looked_at(step):
    sentence = "20 % of your centre's images were refused: see why, and what to do about it."

    assert step(received=10, complete=8, refused=2) == sentence
    assert step(received=9, complete=7, refused=2) is None


def test_whoever_lacks_nothing_is_thanked(centre):
    assert thanks(centre, Tally(), EVERYTHING).text.startswith("Nothing is missing: thank you.")


def test_whoever_has_only_questions_open_is_told_so(centre):
    found = thanks(centre, Tally(received=3, complete=3, question=2), EVERYTHING)

    assert found.text == "Labels and masks are complete: thank you. 2 images still have a question."
    assert found.address.endswith("/dynamics/")


def test_nobody_is_asked_for_images_of_a_challenge_that_has_its_target(event, centre, bob, step):
    meniscus, breast = (site.build_challenge(event, name) for name in ("meniscus", "breast"))
    PublicCount.objects.create(challenge=meniscus, at=NOW, count=meniscus.target)
    silent = {"received": 9, "complete": 9, "last_at": NOW - timedelta(days=20)}

    assert step(wanted(event), **silent).endswith("Images are still wanted for: Breast lesions (MRI).")
    assert "Breast lesions (MRI)" in thanks(centre, Tally(), wanted(event)).text

    PublicCount.objects.create(challenge=breast, at=NOW, count=breast.target + 3)
    assert step(wanted(event), **silent) is None
    assert thanks(centre, Tally(), wanted(event)).text.endswith("No more images are needed.")


def test_the_event_page_tells_a_ready_radiologist_the_same(event, centre, bob, signed_in):
    publish_texts(event)
    get_ready(bob, event)

    page = signed_in(bob).get("/events/jfr-2026/").content.decode()

    assert "Your centre has not sent an image yet: send the first one." in page


def test_the_list_of_centres_knows_the_last_image(event, centre, other_centre, bob):
    image = site.build_inclusion(centre, site.build_challenge(event, "meniscus"))

    assert last_images(Centre.objects.all()) == {centre.pk: image.received_at}
