"""The API: its contract, who may use it, and how it refuses."""

import base64
import json
from datetime import timedelta

import pytest
from django.middleware.csrf import _get_new_csrf_string
from django.test import Client
from django.utils import timezone

from builders import sending, site
from pentathlon.deidentification.rules import RULES_VERSION
from pentathlon_site.accounts.actions import create_api_token
from pentathlon_site.collection.models import CentreKey, Inclusion


@pytest.fixture
def thyroid(event):
    sending.build_notice(event)
    return site.build_challenge(event, "thyroid")


@pytest.fixture
def at_centre(event, centre):
    return f"/api/v1/events/{event.slug}/centres/{centre.pk}"


def program(user, *scopes):
    """A client that speaks for an account by a token."""
    _token, secret = create_api_token(
        name="agent",
        scopes=scopes or ("read", "upload", "withdraw"),
        expires_at=timezone.now() + timedelta(days=30),
        by=user,
        at=timezone.now(),
    )
    return Client(headers={"Authorization": f"Bearer {secret}"})


def declare(client, at_centre, **changes):
    informed_on = (timezone.localdate() - timedelta(days=30)).isoformat()
    content = {"notice": 1, "informed_on": informed_on, "waiting_over": True, "no_objection": True, **changes}
    return client.post(f"{at_centre}/challenges/thyroid/batches", content, content_type="application/json")


def put(client, at_centre, batch, content, sha256=None):
    address = f"{at_centre}/batches/{batch}/images/{sha256 or sending.sha256(content)}"
    return client.put(address, content, content_type="application/dicom")


GOOD_LABELS = {"anormale": "1"}


def test_a_whole_sending(thyroid, bob, centre, at_centre):
    client = program(bob)
    settings = client.get(f"{at_centre}/challenges/thyroid/settings").json()
    content = sending.clean_image(centre)
    batch = declare(client, at_centre).json()["batch"]

    first = put(client, at_centre, batch, content).json()
    labelled = client.put(
        f"{at_centre}/inclusions/{first['number']}/labels", {"labels": GOOD_LABELS}, content_type="application/json"
    ).json()
    asked = client.post(
        f"{at_centre}/challenges/thyroid/lacking",
        {"sha256": [sending.sha256(content), "0" * 64]},
        content_type="application/json",
    ).json()

    assert settings["notice"]["number"] == 1
    assert base64.b64decode(settings["key"]) == bytes(CentreKey.objects.get(centre=centre).secret)
    assert settings["rules_version"] == RULES_VERSION
    assert (first["state"], first["missing"], first["complete"]) == ("accepted", ["labels"], False)
    assert first["receipt"].endswith(f"/inclusions/{first['number']}/")
    assert (labelled["labels"], labelled["complete"], labelled["missing"]) == (GOOD_LABELS, True, [])
    assert asked["lacking"] == ["0" * 64]
    assert [each["number"] for each in asked["known"]] == [first["number"]]


def test_settings_are_stored_by_no_cache(thyroid, bob, at_centre):
    answer = program(bob).get(f"{at_centre}/challenges/thyroid/settings")

    assert "no-store" in answer.headers["Cache-Control"]


def test_settings_hold_the_whole_label_form(thyroid, bob, at_centre):
    challenge = program(bob).get(f"{at_centre}/challenges/thyroid/settings").json()["challenge"]

    assert set(challenge) == {
        "slug", "title", "question", "definition", "columns", "contradictions", "needs_mask", "accepts",
    }  # fmt: skip
    assert set(challenge["columns"][0]) == {"name", "text", "kind", "required", "aliases", "values"}


def test_me_tells_what_is_missing_before_the_first_image(thyroid, bob, centre, event):
    content = program(bob).get("/api/v1/me").json()

    assert content["email"] == "bob@example.org"
    assert [(each["centre"], each["ready"], each["missing"]) for each in content["centres"]] == [(centre.pk, True, [])]
    assert content["centres"][0]["challenges"] == [
        {"slug": "thyroid", "title": content["centres"][0]["challenges"][0]["title"], "needs_mask": False}
    ]


def test_a_refused_image_is_an_answer_not_an_error(thyroid, bob, at_centre):
    client = program(bob)
    batch = declare(client, at_centre).json()["batch"]

    answer = put(client, at_centre, batch, sending.source_image())

    assert answer.status_code == 200
    assert (answer.json()["state"], answer.json()["code"], answer.json()["number"]) == (
        "refused", "not_deidentified", None,
    )  # fmt: skip
    assert "DUVALL" not in answer.content.decode()
    assert answer.json()["advice"] != ""


def test_answers_speak_the_language_of_the_account(thyroid, bob, centre, at_centre):
    bob.language = "fr"
    bob.save()
    client = program(bob)
    batch = declare(client, at_centre).json()["batch"]

    answer = put(client, at_centre, batch, sending.clean_image(centre, Modality="MR")).json()

    assert answer["reason"] == "Modalité\u00a0: MR, attendu\u00a0: CT."
    assert answer["advice"] == "Envoyez une image de la modalité demandée par le challenge."


def test_a_token_does_what_its_scopes_say(thyroid, bob, at_centre):
    reader = program(bob, "read")

    assert reader.get(f"{at_centre}/inclusions").status_code == 200
    refused = declare(reader, at_centre)
    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "scope_missing")
    withdrawal = reader.post(
        f"{at_centre}/withdrawals", {"number": "7KQ4-M2XP-9", "reason": "objection"}, content_type="application/json"
    )
    assert withdrawal.json()["error"]["code"] == "scope_missing"


@pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer nonsense"}])
def test_without_account_there_is_nothing(thyroid, at_centre, header):
    answer = Client(headers=header).get(f"{at_centre}/inclusions")

    assert answer.status_code == 401
    assert set(answer.json()["error"]) == {"code", "message", "address"}


def test_a_browser_needs_the_csrf_header(thyroid, bob, at_centre):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(bob)

    refused = declare(browser, at_centre)

    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "csrf")


def test_a_browser_with_the_csrf_header_may(thyroid, bob, at_centre):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(bob)
    token = _get_new_csrf_string()
    browser.cookies["csrftoken"] = token
    answer = browser.post(
        f"{at_centre}/challenges/thyroid/batches",
        json.dumps(
            {
                "notice": 1,
                "informed_on": (timezone.localdate() - timedelta(days=30)).isoformat(),
                "waiting_over": True,
                "no_objection": True,
            }
        ),
        content_type="application/json",
        headers={"X-CSRFToken": token},
    )

    assert answer.status_code == 200


@pytest.mark.parametrize("person", ["dan", "heidi", "alice", "erin", "frank"])
def test_only_the_centres_radiologists_send(thyroid, at_centre, request, person):
    client = program(request.getfixturevalue(person))

    for answer in (client.get(f"{at_centre}/challenges/thyroid/settings"), declare(client, at_centre)):
        assert (answer.status_code, answer.json()["error"]["code"]) == (403, "denied")


@pytest.mark.parametrize("phase", ["preparation", "proposal", "curation", "training", "competition", "results"])
def test_sending_is_closed_outside_of_the_collection(thyroid, bob, event, at_centre, phase):
    site.set_phase(event, phase)
    client = program(bob)

    answer = client.get(f"{at_centre}/challenges/thyroid/settings")

    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "phase_closed")


def test_an_unknown_place_and_a_forbidden_one_look_alike_to_a_stranger(thyroid, heidi, event):
    client = program(heidi)

    nowhere = client.get(f"/api/v1/events/{event.slug}/centres/999999/inclusions")

    assert (nowhere.status_code, nowhere.json()["error"]["code"]) == (404, "not_found")


def test_an_image_that_is_too_large_is_refused_before_it_is_read(thyroid, bob, at_centre, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    client = program(bob)
    batch = sending.build_batch(bob, *[bob.memberships.get().centre, thyroid])

    answer = put(client, at_centre, batch.pk, b"x" * 1001)

    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "too_large")


def test_a_request_that_is_not_as_described_names_the_part_without_its_value(thyroid, bob, at_centre):
    answer = declare(program(bob), at_centre, informed_on="DUVALL")

    assert answer.status_code == 422
    assert "informed_on" in answer.json()["error"]["message"]
    assert "DUVALL" not in answer.content.decode()


def test_a_batch_of_another_centre_is_not_found(thyroid, bob, dan, other_centre, centre, at_centre):
    theirs = sending.build_batch(dan, other_centre, thyroid)

    answer = put(program(bob), at_centre, theirs.pk, sending.clean_image(centre))

    assert answer.status_code == 404


def test_wrong_labels_are_told_all_at_once(thyroid, bob, centre, at_centre):
    inclusion = sending.send(sending.build_batch(bob, centre, thyroid), sending.clean_image(centre))

    answer = program(bob).put(
        f"{at_centre}/inclusions/{inclusion.number}/labels",
        {"labels": {"anormale": "perhaps", "name": "x"}},
        content_type="application/json",
    )

    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "labels_refused")
    assert [each["column"] for each in answer.json()["error"]["problems"]] == ["", "anormale"]


def test_quotas_say_when_to_try_again(thyroid, bob, centre, at_centre, settings):
    settings.IMAGES_PER_CENTRE_AND_DAY = 0
    batch = sending.build_batch(bob, centre, thyroid)

    answer = put(program(bob), at_centre, batch.pk, sending.clean_image(centre))

    assert (answer.status_code, answer.json()["error"]["code"]) == (429, "quota")
    assert int(answer.headers["Retry-After"]) > 0


def test_a_withdrawal_over_the_api(thyroid, bob, centre, at_centre):
    inclusion = sending.send(sending.build_batch(bob, centre, thyroid), sending.clean_image(centre))

    answer = program(bob).post(
        f"{at_centre}/withdrawals",
        {"number": inclusion.number.lower().replace("-", " "), "reason": "objection"},
        content_type="application/json",
    )

    assert answer.status_code == 200
    assert answer.json()["erased"] is True
    assert Inclusion.objects.count() == 0


def test_the_description_of_the_api_is_public(client):
    content = client.get("/api/openapi.json").json()

    assert content["info"]["title"] == "Pentathlon"
    assert len(content["paths"]) == 11
    operations = [each for path in content["paths"].values() for each in path.values()]
    assert [each["operationId"] for each in operations if not each.get("description")] == []


def test_the_public_sees_an_event_that_is_public(client, thyroid, event):
    content = client.get(f"/api/v1/events/{event.slug}").json()

    assert (content["phase"], [each["slug"] for each in content["challenges"]]) == ("collection", ["thyroid"])
    event.is_public = False
    event.save()
    assert client.get(f"/api/v1/events/{event.slug}").status_code == 404
