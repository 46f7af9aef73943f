"""Pages of inclusion dynamics, as their readers see them."""

import csv
import io
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from builders import site
from pentathlon_site.monitoring.actions.publication import publish_counts

PUBLIC = "/events/jfr-2026/inclusions/"
DYNAMICS = "/events/jfr-2026/dynamics/"


@pytest.fixture
def meniscus(event):
    return site.build_challenge(event, "meniscus")


@pytest.fixture
def north(centre, bob):
    """A centre with a radiologist."""
    return centre


@pytest.fixture
def south(other_centre, dan):
    """Another one."""
    return other_centre


@pytest.fixture
def organiser(signed_in, alice):
    """A client of the organiser."""
    return signed_in(alice)


def text_of(answer):
    return " ".join(answer.content.decode().split())


def send(centre, challenge, number, **fields):
    return [site.build_inclusion(centre, challenge, **fields) for _ in range(number)]


def rows_of(answer):
    return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))


def test_everybody_sees_totals_of_challenges_and_no_small_number(event, meniscus, centre, bob):
    send(centre, meniscus, 17)
    publish_counts(event=event, by=None, at=timezone.now())
    send(centre, meniscus, 3)

    page = text_of(Client().get(PUBLIC))

    assert "17 images have been accepted" in page
    assert "Meniscus tear (MRI)" in page
    assert ">20<" not in page
    assert "North hospital" not in page


def test_before_eleven_images_the_page_says_so(event, meniscus, centre, bob):
    send(centre, meniscus, 3)

    page = text_of(Client().get(PUBLIC))
    assert "fewer than 11" in page
    assert "Meniscus tear (MRI) <strong>&lt; 11</strong>" in page  # in the legend, too


def test_an_event_that_is_not_public_shows_no_curves(event):
    event.is_public = False
    event.save()

    assert Client().get(PUBLIC).status_code == 404
    assert Client().get(f"{PUBLIC}curves").status_code == 404


def test_without_a_challenge_the_page_says_what_will_come(event):
    assert "No challenge is launched yet" in text_of(Client().get(PUBLIC))


def test_curves_are_sent_again_only_when_something_is_new(event, meniscus, centre, bob):
    first = Client().get(f"{PUBLIC}curves")
    seen = first.content.decode().partition('{"seen": "')[2].partition('"')[0]
    assert Client().get(f"{PUBLIC}curves", headers={"If-None-Match": first.headers["ETag"]}).status_code == 304
    assert Client().get(f"{PUBLIC}curves?seen={seen}").status_code == 204

    send(centre, meniscus, 11)
    publish_counts(event=event, by=None, at=timezone.now())

    assert Client().get(f"{PUBLIC}curves?seen={seen}").status_code == 200


def test_no_cache_keeps_the_part_of_the_organiser(event, meniscus, alice, signed_in):
    answer = signed_in(alice).get(reverse("monitoring:event_dynamics_part", args=[event.slug]))

    assert (answer.headers["Cache-Control"], "ETag" in answer.headers) == ("no-store", False)


def test_curves_obey_the_strict_policy(event, meniscus, centre, bob, alice, signed_in):
    send(centre, meniscus, 12)
    publish_counts(event=event, by=None, at=timezone.now())

    for page in (Client().get(PUBLIC), signed_in(alice).get(DYNAMICS)):
        html = page.content.decode()
        assert "style=" not in html
        assert "<title id=" in html
        assert "<desc id=" in html


def test_the_organiser_sees_what_became_of_every_image(event, meniscus, centre, bob, alice, signed_in):
    send(centre, meniscus, 3, labels={"Corne anterieure": "1", "Orientation anterieure": "Verticale"})
    send(centre, meniscus, 1, state="refused", code="no_pixel_spacing")

    page = text_of(signed_in(alice).get(DYNAMICS))

    assert "Images received: 4. Accepted: 3. Complete and kept so far: 3." in page
    assert "The pixel size is missing" in page
    assert "Orientation of the anterior tear" in page
    assert "North hospital (Lille)" in page


def test_the_dashboard_is_filtered(event, meniscus, north, south, organiser):
    send(north, meniscus, 3)
    send(south, meniscus, 2, received_at=timezone.now() - timedelta(days=9))
    week_ago = (timezone.now() - timedelta(days=7)).date()
    client = organiser

    assert "Images received: 2." in text_of(client.get(f"{DYNAMICS}?centre={south.pk}"))
    assert "Images received: 3." in text_of(client.get(f"{DYNAMICS}?since={week_ago}"))
    assert "Images received: 2." in text_of(client.get(f"{DYNAMICS}?until={week_ago}&challenge=meniscus"))
    assert "Images received: 5." in text_of(client.get(f"{DYNAMICS}?since=never"))


def test_silent_centres_are_written_to(meniscus, north, south, carol, organiser):
    send(north, meniscus, 1, received_at=timezone.now() - timedelta(days=15))
    send(south, meniscus, 1)

    page = text_of(organiser.get(DYNAMICS))

    assert "for 15 days" in page
    assert "mailto:carol@example.org?subject=" in page
    assert "mailto:dan@example.org" not in page


def test_all_silent_centres_are_written_to_at_once_without_seeing_each_other(meniscus, north, south, carol, organiser):
    for centre in (north, south):
        send(centre, meniscus, 1, received_at=timezone.now() - timedelta(days=15))

    page = text_of(organiser.get(DYNAMICS))

    assert "See the 2 silent centres" in page
    assert "mailto:?bcc=carol@example.org,dan@example.org&amp;subject=JFR%202026" in page


def test_more_addresses_than_a_link_holds_are_copied(event, meniscus, north, organiser):
    send(north, meniscus, 1, received_at=timezone.now() - timedelta(days=15))
    for number in range(41):
        site.join(site.build_user(f"reader{number}"), north)

    page = text_of(organiser.get(DYNAMICS))

    assert "mailto:?bcc=" not in page
    assert "reader0@example.org, reader1@example.org" in page


def test_silence_is_of_the_whole_event_whatever_is_filtered(meniscus, north, south, organiser):
    site.build_challenge(meniscus.event, "breast")
    for centre in (north, south):
        send(centre, meniscus, 1)
    today = timezone.now().date()

    for query in ("challenge=breast", f"until={today - timedelta(days=30)}", f"centre={south.pk}"):
        assert "No centre has been silent for two weeks." in text_of(organiser.get(f"{DYNAMICS}?{query}"))

    send(north, meniscus, 1, received_at=timezone.now() - timedelta(days=15))
    north.inclusions.filter(received_at__gte=timezone.now() - timedelta(days=1)).delete()

    page = text_of(organiser.get(f"{DYNAMICS}?centre={south.pk}&challenge=breast"))
    assert "for 15 days" in page
    assert "has not sent an image yet" not in page


def test_a_forecast_is_made_of_all_images_or_of_none(meniscus, north, organiser):
    send(north, meniscus, 2)
    forecast = "Too early for a forecast"

    assert forecast in text_of(organiser.get(f"{DYNAMICS}?challenge=meniscus"))
    for query in (f"centre={north.pk}", "until=2026-10-31"):
        page = text_of(organiser.get(f"{DYNAMICS}?{query}"))
        assert forecast not in page
        assert "A target concerns all images" in page


def test_a_period_that_ends_before_it_begins_is_refused_at_its_field(meniscus, north, organiser):
    send(north, meniscus, 2)

    page = text_of(organiser.get(f"{DYNAMICS}?since=2026-10-31&until=2026-09-01"))

    assert "This day is before the first one" in page
    assert 'aria-invalid="true"' in page
    assert "Images received: 2." in page


def test_the_full_table_escapes_formulas(event, meniscus, bob, alice, signed_in):
    evil = site.build_centre(event, '=HYPERLINK("https://example.org")')
    site.join(bob, evil)
    send(evil, meniscus, 1, state="refused", code="blank")

    rows = rows_of(signed_in(alice).get(f"{DYNAMICS}counts.csv"))

    assert [row[0] for row in rows[1:]] == ['\'=HYPERLINK("https://example.org")', "North hospital"]
    assert rows[1][rows[0].index("refused: blank")] == "1"


def test_the_table_for_print_hides_small_counts(event, meniscus, north, south, organiser):
    send(north, meniscus, 30)
    send(south, meniscus, 4)
    publish_counts(event=event, by=None, at=timezone.now())

    rows = rows_of(organiser.post(f"{DYNAMICS}print.csv"))

    assert [row[0] for row in rows] == ["Centre", "North hospital (Lille)", "South hospital (Lille)", "Total"]
    assert {cell for row in rows[1:] for cell in row[1:]} <= {"hidden", "34"}


def test_a_centre_sees_what_to_correct_and_no_other_centre(meniscus, north, south, bob, signed_in):
    centre, other_centre = north, south
    send(centre, meniscus, 2)
    [unlabelled] = send(centre, meniscus, 1, labelled_at=None)
    [asked] = send(centre, meniscus, 1, state="question", code="criterion_unknown")
    send(centre, meniscus, 1, state="refused", code="blank")
    [foreign] = send(other_centre, meniscus, 1, labelled_at=None)

    page = text_of(signed_in(bob).get(f"/events/jfr-2026/centres/{centre.pk}/dynamics/"))

    assert unlabelled.number in page
    assert "labels missing" in page
    assert asked.number in page
    assert "The image is empty or of one grey level" in page
    assert foreign.number not in page
    assert "South hospital" not in page


def test_a_radiologist_does_not_see_the_page_of_another_centre(event, centre, dan, signed_in):
    assert signed_in(dan).get(f"/events/jfr-2026/centres/{centre.pk}/dynamics/").status_code == 403


def test_a_centre_without_images_is_told_what_will_stand_there(event, centre, bob, signed_in):
    assert "No image yet" in text_of(signed_in(bob).get(f"/events/jfr-2026/centres/{centre.pk}/dynamics/"))


def test_only_what_challenges_ask_for_can_be_missing(event, centre, meniscus, bob, signed_in):
    send(centre, meniscus, 1)
    page = text_of(signed_in(bob).get(f"/events/jfr-2026/centres/{centre.pk}/dynamics/"))
    assert "Without labels" in page
    assert "Without mask" not in page

    site.build_challenge(event, "cortex")
    page = text_of(signed_in(bob).get(f"/events/jfr-2026/centres/{centre.pk}/dynamics/"))
    assert "Without mask" in page
    assert page.count(">–</td>") == 1  # no mask of a meniscus
