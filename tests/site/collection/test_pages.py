"""Pages of inclusions and receipts."""

import pytest
from django.utils import timezone

from builders import sending, site
from pentathlon_site.collection.actions import label_inclusion


@pytest.fixture
def batch(bob, centre, event):
    return sending.build_batch(bob, centre, site.build_challenge(event, "thyroid"))


@pytest.fixture
def address(event, centre):
    return f"/events/{event.slug}/centres/{centre.pk}"


def test_the_list_says_what_was_taken_and_why_not(batch, centre, address, bob, signed_in):
    taken = sending.send(batch, sending.clean_image(centre, exam=1))
    sending.send(batch, sending.clean_image(centre, exam=2, Modality="MR"))

    page = signed_in(bob).get(f"{address}/inclusions/").content.decode()

    assert taken.number in page
    assert "Modality is MR, wanted CT" in page
    assert "Labels missing" in page


def test_the_list_can_be_narrowed(batch, centre, address, bob, signed_in):
    taken = sending.send(batch, sending.clean_image(centre, exam=1))
    sending.send(batch, sending.clean_image(centre, exam=2, Modality="MR"))

    page = signed_in(bob).get(f"{address}/inclusions/?challenge=thyroid&state=refused").content.decode()

    assert taken.number not in page
    assert "Modality is MR" in page


def test_an_empty_list_says_what_comes(address, bob, signed_in):
    assert "No image here yet" in signed_in(bob).get(f"{address}/inclusions/").content.decode()


def test_receipts_of_an_image_and_of_its_batch(batch, centre, address, bob, signed_in):
    inclusion = sending.send(batch, sending.clean_image(centre))
    label_inclusion(inclusion=inclusion, labels={"anormale": "1"}, by=bob, at=timezone.now())
    client = signed_in(bob)

    page = client.get(f"{address}/inclusions/{inclusion.number}/").content.decode()
    assert inclusion.number in page
    assert client.get(f"{address}/inclusions/{inclusion.number}/receipt.pdf").content.startswith(b"%PDF")
    receipt = client.get(f"{address}/batches/{batch.pk}/receipt/").content.decode()
    assert inclusion.number in receipt
    assert "Hospital reference" in receipt
    assert client.get(f"{address}/batches/{batch.pk}/receipt.pdf").content.startswith(b"%PDF")


@pytest.mark.parametrize("person", ["dan", "heidi", "frank"])
def test_another_centre_sees_nothing(batch, centre, address, signed_in, request, person):
    inclusion = sending.send(batch, sending.clean_image(centre))
    client = signed_in(request.getfixturevalue(person))

    pages = ("inclusions/", f"inclusions/{inclusion.number}/", f"batches/{batch.pk}/receipt/", "withdraw/")

    assert [client.get(f"{address}/{page}").status_code for page in pages] == [403, 403, 403, 403]


def test_a_number_of_another_centre_is_not_found(batch, centre, event, dan, other_centre, signed_in):
    inclusion = sending.send(batch, sending.clean_image(centre))

    answer = signed_in(dan).get(f"/events/{event.slug}/centres/{other_centre.pk}/inclusions/{inclusion.number}/")

    assert answer.status_code == 404
