"""Pages of inclusions and receipts."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from builders import sending, site
from pentathlon_site.collection.actions import label_inclusion
from pentathlon_site.collection.answers import answer_of
from pentathlon_site.collection.models import Mask
from pentathlon_site.collection.reason_codes import ADVICE


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


def test_labels_are_completed_on_the_page_of_the_image(batch, centre, address, bob, signed_in):
    inclusion = sending.send(batch, sending.clean_image(centre))
    client, page = signed_in(bob), f"{address}/inclusions/{inclusion.number}/"

    refused = client.post(f"{page}labels/", {"label-0": ""})
    saved = client.post(f"{page}labels/", {"label-0": "1"})

    inclusion.refresh_from_db()
    assert (refused.status_code, saved.status_code, inclusion.labels) == (422, 302, {"anormale": "1"})


def test_labels_that_contradict_each_other_are_told_on_the_page(bob, centre, event, address, signed_in):
    liver = site.build_challenge(event, "liver")
    inclusion = sending.send(sending.build_batch(bob, centre, liver), sending.ultrasound(centre))
    chosen = {"label-0": "1", "label-1": "1", "label-2": "1", "label-3": "Kyste"}

    answer = signed_in(bob).post(f"{address}/inclusions/{inclusion.number}/labels/", chosen)

    assert answer.status_code == 422
    assert "A lesion is either benign or malignant, not both" in answer.content.decode()


def test_a_mask_is_sent_on_the_page_of_the_image(bob, centre, event, address, signed_in):
    cortex = site.build_challenge(event, "cortex")
    inclusion = sending.send(sending.build_batch(bob, centre, cortex), sending.clean_image(centre, "cortex"))
    client, page = signed_in(bob), f"{address}/inclusions/{inclusion.number}/"

    refused = client.post(f"{page}mask/", {"mask": SimpleUploadedFile("IPP00001.png", sending.mask_of((8, 8)))})
    saved = client.post(f"{page}mask/", {"mask": SimpleUploadedFile("IPP00001.png", sending.mask_of())})

    assert (refused.status_code, saved.status_code) == (422, 302)
    assert "The mask has 8 x 8 pixels" in refused.content.decode()
    assert Mask.objects.get().inclusion == inclusion


def test_after_the_collection_labels_are_shown_and_not_asked(batch, centre, event, address, bob, signed_in):
    inclusion = sending.send(batch, sending.clean_image(centre))
    site.set_phase(event, "curation")
    client = signed_in(bob)

    assert "label-0" not in client.get(f"{address}/inclusions/{inclusion.number}/").content.decode()
    assert client.post(f"{address}/inclusions/{inclusion.number}/labels/", {"label-0": "1"}).status_code == 403


@pytest.mark.parametrize("reader", ["alice", "erin"])
def test_who_is_not_of_the_centre_reads_of_it_as_of_another(batch, centre, address, reader, request, signed_in):
    inclusion = sending.send(batch, sending.clean_image(centre))
    client = signed_in(request.getfixturevalue(reader))

    pages = [
        client.get(f"{address}/{path}").content.decode()
        for path in ("inclusions/", f"inclusions/{inclusion.number}/", f"batches/{batch.pk}/receipt/", "dynamics/")
    ]

    assert [re.findall(r"(?i)\b(?:your|our|my) (?:centre|hospital|inclusions)", page) for page in pages] == [[]] * 4
    assert all("Inclusions of the centre" in page for page in pages)


def test_radiologists_read_of_their_own_centre(address, bob, signed_in):
    page = signed_in(bob).get(f"{address}/inclusions/").content.decode()

    assert "What your centre has sent" in page
    assert "Our inclusions" in page


def test_a_withdrawal_is_offered_to_those_who_may(batch, centre, address, alice, erin, signed_in):
    number = sending.send(batch, sending.clean_image(centre)).number

    offers = {
        user.full_name: "Withdraw this image" in signed_in(user).get(f"{address}/inclusions/{number}/").content.decode()
        for user in (alice, erin)
    }

    assert offers == {"Alice": False, "Erin": True}


def test_before_an_erasure_the_image_is_told_and_after_it_the_receipt_comes_at_once(
    batch, centre, address, bob, signed_in
):
    inclusion = sending.send(batch, sending.clean_image(centre))
    client, asked = signed_in(bob), {"number": inclusion.number, "reason": "objection"}

    question = client.post(f"{address}/withdraw/", asked).content.decode()
    receipt = client.post(f"{address}/withdraw/", {**asked, "confirmed": "yes"})["Location"]
    again = client.post(f"{address}/withdraw/", asked)

    told = question.partition('<dl class="facts">')[2].partition("</dl>")[0]
    assert "Thyroid cartilage" in told
    assert f"{inclusion.received_at:%Y}" in told
    assert "Accepted" in told
    assert (again.status_code, again["Location"]) == (302, receipt)


def test_a_number_of_nobody_is_refused_before_anything_is_confirmed(batch, centre, address, bob, signed_in):
    response = signed_in(bob).post(f"{address}/withdraw/", {"number": "7KQ4-M2XP-H", "reason": "objection"})

    assert response.status_code == 422
    assert "No inclusion of this centre has this number" in response.content.decode()


def test_what_is_asked_and_what_to_do_are_said_once(batch, centre):
    inclusion = sending.send(batch, sending.clean_image(centre))
    inclusion.state, inclusion.code = "question", "sector_unsure"
    inclusion.detail = {language: f"{getattr(ADVICE['sector_unsure'], language)} Besides." for language in ("en", "fr")}

    assert answer_of(inclusion)["advice"] == ""
