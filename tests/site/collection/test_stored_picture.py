"""A centre sees the images that it sent, to label them; nobody else does, and nothing of them is kept on the way."""

import io

import pytest
from PIL import Image

from builders import sending, site
from pentathlon_site.collection.drawn_picture import draw_picture
from pentathlon_site.collection.examiners import close_examiners, open_examiners
from pentathlon_site.collection.stored_files import remove_file


@pytest.fixture
def inclusion(bob, centre, event):
    batch = sending.build_batch(bob, centre, site.build_challenge(event, "thyroid"))
    return sending.send(batch, sending.clean_image(centre))


@pytest.fixture
def address(event, centre, inclusion):
    return f"/events/{event.slug}/centres/{centre.pk}/inclusions/{inclusion.number}/"


def test_members_of_the_centre_see_what_is_stored(bob, address, signed_in):
    client = signed_in(bob)

    answer = client.get(f"{address}picture.png")

    assert (answer.status_code, answer["Content-Type"]) == (200, "image/png")
    assert "no-store" in answer["Cache-Control"]
    assert Image.open(io.BytesIO(answer.content)).size == (160, 160)
    assert f'src="{address}picture.png"' in client.get(address).content.decode()


def test_the_picture_is_drawn_in_a_process_that_knows_no_database(bob, address, signed_in):
    open_examiners(1)
    try:
        answer = signed_in(bob).get(f"{address}picture.png")
    finally:
        close_examiners()

    assert answer.status_code == 200


@pytest.mark.parametrize("person", ["alice", "erin", "heidi", "dan"])
def test_nobody_else_does(person, address, request, signed_in):
    client = signed_in(request.getfixturevalue(person))

    assert client.get(f"{address}picture.png").status_code in (403, 404)
    assert "picture.png" not in client.get(address).content.decode()


def test_a_file_that_is_gone_has_no_picture(bob, address, inclusion, signed_in):
    remove_file(inclusion.file)

    assert signed_in(bob).get(f"{address}picture.png").status_code == 404


def test_a_large_image_is_made_smaller(centre):
    large = sending.clean_image(centre, Rows=2000, Columns=1000, pixels=sending.gradient(2000, 1000, 1))

    assert Image.open(io.BytesIO(draw_picture(large))).size == (800, 1600)
