"""Every operation of the API asks the access table: as everybody, in every phase, with every scope."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from builders import sending, site
from pentathlon_site.accounts.actions import create_api_token
from pentathlon_site.core.access_table import access_table

CENTRE = "/api/v1/events/{event}/centres/{centre}"
CHALLENGE = CENTRE + "/challenges/{challenge}"
OPERATIONS = {
    ("get", "/api/v1/me"): ("use_own_account", ""),
    ("get", "/api/v1/events/{event}"): ("see_public_pages", ""),
    ("get", CHALLENGE + "/settings"): ("upload_image", "upload"),
    ("post", CHALLENGE + "/batches"): ("upload_image", "upload"),
    ("post", CHALLENGE + "/lacking"): ("upload_image", "upload"),
    ("put", CENTRE + "/batches/{batch}/images/{sha256}"): ("upload_image", "upload"),
    ("get", CENTRE + "/inclusions"): ("see_inclusions", "read"),
    ("get", CENTRE + "/inclusions/{number}"): ("see_inclusions", "read"),
    ("put", CENTRE + "/inclusions/{number}/labels"): ("upload_image", "upload"),
    ("put", CENTRE + "/inclusions/{number}/mask"): ("upload_image", "upload"),
    ("post", CENTRE + "/withdrawals"): ("withdraw_inclusion", "withdraw"),
}
"""Operation → action of the access table, scope of a token."""

PEOPLE = {
    "anonymous": {"anonymous"},
    "heidi": {"anonymous", "account"},
    "bob": {"anonymous", "account", "contributor"},
    "carol": {"anonymous", "account", "centre_lead"},
    "dan": {"anonymous", "account"},
    "alice": {"anonymous", "account", "organiser"},
    "erin": {"anonymous", "account", "dpo"},
    "frank": {"anonymous", "account", "expert"},
    "ivan": {"anonymous", "account", "administrator"},
}
BODIES = {
    "batches": {"notice": 1, "informed_on": "2020-01-01", "waiting_over": False, "no_objection": False},
    "lacking": {"sha256": []},
    "labels": {"labels": {}},
    "withdrawals": {"number": "7KQ4-M2XP-9", "reason": "objection"},
}
TURNED_AWAY = {"not_signed_in", "denied", "phase_closed", "scope_missing"}


@pytest.fixture
def parts(event, centre, bob):
    batch = sending.build_batch(bob, centre, site.build_challenge(event, "thyroid"))
    return {
        "event": event.slug,
        "centre": centre.pk,
        "challenge": "thyroid",
        "batch": batch.pk,
        "sha256": "0" * 64,
        "number": "7KQ4-M2XP-9",
    }


def ask(client, method, path, parts):
    content = BODIES.get(path.rsplit("/", 1)[-1], {})
    return getattr(client, method)(
        path.format(**parts), **({"data": content, "content_type": "application/json"} if method != "get" else {})
    )


def is_turned_away(answer):
    return answer.status_code >= 400 and answer.json()["error"]["code"] in TURNED_AWAY


def test_every_operation_is_in_the_list(client):
    described = {
        (method, path) for path, found in client.get("/api/openapi.json").json()["paths"].items() for method in found
    }

    assert described == set(OPERATIONS)


@pytest.mark.parametrize("phase", site.PHASES)
def test_every_operation_answers_as_the_table_says(phase, event, parts, request):
    site.set_phase(event, phase)
    wrong = []
    for person, roles in PEOPLE.items():
        client = Client()
        if person != "anonymous":
            client.force_login(request.getfixturevalue(person))
        for (method, path), (action, _scope) in OPERATIONS.items():
            entry = access_table().actions[action]
            allowed = bool(entry.roles & roles) and (
                entry.phases is None or "{event}" not in path or phase in entry.phases
            )
            if is_turned_away(ask(client, method, path, parts)) == allowed:
                wrong.append(f"{method} {path} as {person} in {phase}: should {'pass' if allowed else 'be refused'}")

    assert wrong == []


@pytest.mark.parametrize("scope", ["read", "upload", "withdraw"])
def test_a_token_reaches_what_its_scope_says(scope, bob, parts):
    _token, secret = create_api_token(
        name="x", scopes=[scope], expires_at=timezone.now() + timedelta(days=1), by=bob, at=timezone.now()
    )
    client = Client(headers={"Authorization": f"Bearer {secret}"})

    reached = {key for key in OPERATIONS if not is_turned_away(ask(client, *key, parts))}

    assert reached == {key for key, (_action, needed) in OPERATIONS.items() if needed in ("", scope)}
