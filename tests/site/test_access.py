"""The access table, asked through HTTP: every address, as everybody, in every phase."""

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from builders import site
from builders.addresses import our_addresses
from pentathlon_site.centres import actions
from pentathlon_site.core.access_table import ANYBODY, access_table

PEOPLE = {
    "anonymous": {"anonymous"},
    "heidi": {"account"},
    "bob": {"account", "contributor"},
    "carol": {"account", "centre_lead"},
    "dan": {"account", "contributor of another centre"},
    "alice": {"account", "organiser"},
    "erin": {"account", "dpo"},
    "frank": {"account", "expert"},
    "grace": {"account", "society"},
    "ivan": {"account", "administrator"},
}
"""Roles of everybody at the centre `North hospital`."""

REFUSALS = (302, 403, 404)
TURNED_AWAY = ("denied", "phase_closed")


def roles_at(person: str, parts: tuple[str, ...]) -> set[str]:
    """Roles of a person at an address: who belongs to another centre is a radiologist of the event, not of this one."""
    roles = set(PEOPLE[person])
    if "event" not in parts:
        return roles & {"anonymous", "account", "administrator"}
    if person == "dan" and "centre" not in parts:
        roles.add("contributor")
    return roles


def is_allowed(action: str, roles: set[str], phase: str | None) -> bool:
    """What the table says."""
    entry = access_table().actions[action]
    if ANYBODY not in entry.roles and not entry.roles & roles:
        return False
    return entry.phases is None or phase in entry.phases


@pytest.fixture
def parts(event, centre):
    """A value for every variable part of an address: something that is there."""
    return site.build_parts(event, centre)


@pytest.fixture
def clients(event, request):
    """A client for everybody."""
    people = {name: request.getfixturevalue(name) for name in PEOPLE if name != "anonymous"}
    clients = {"anonymous": Client()}
    for name, user in people.items():
        clients[name] = Client()
        clients[name].force_login(user)
    return clients


def test_every_address_names_an_action_of_the_table():
    unguarded = [address.name for address in our_addresses() if not hasattr(address.view, "access_action")]

    assert unguarded == []
    assert {address.view.access_action for address in our_addresses()} <= set(access_table().actions)


def test_every_part_of_an_address_has_a_sample(parts):
    unknown = [
        (address.name, part)
        for address in our_addresses()
        for part in address.parts
        if part not in parts and f"{address.app}:{part}" not in parts
    ]

    assert unknown == []


@pytest.mark.parametrize("phase", site.PHASES)
def test_every_address_answers_as_the_table_says(phase, event, parts, clients):
    site.set_phase(event, phase)
    wrong = []
    for address in our_addresses():
        if phase != "collection" and access_table().actions[address.view.access_action].phases is None:
            continue  # the table does not look at the phase: asked once
        values = {part: parts.get(f"{address.app}:{part}", parts.get(part)) for part in address.parts}
        path = reverse(address.name, kwargs=values)
        now = phase if "event" in address.parts else None
        for person, client in clients.items():
            expected = is_allowed(address.view.access_action, roles_at(person, address.parts), now)
            for method in ("get", "post"):
                answer = ask(client, method, path)
                if answer.status_code != 405 and opened(answer) != expected:
                    wrong.append(
                        f"{method} {address} as {person}: {answer.status_code}, should {expected or 'be refused'}"
                    )

    assert wrong == []


def test_a_hidden_event_is_nowhere_for_who_has_no_part_in_it(event, parts, clients):
    """On every address; the others are answered as ever."""
    event.is_public = False
    event.save()
    seen, turned_away = [], []
    for address in our_addresses():
        if "event" not in address.parts:
            continue
        values = {part: parts.get(f"{address.app}:{part}", parts.get(part)) for part in address.parts}
        path = reverse(address.name, kwargs=values)
        for method in ("get", "post"):
            answers = {person: ask(client, method, path) for person, client in clients.items()}
            if answers["heidi"].status_code not in (404, 405):
                seen.append(f"{method} {address}: {answers['heidi'].status_code}")
            if answers["anonymous"].status_code not in (404, 405) and opened(answers["anonymous"]):
                seen.append(f"{method} {address} without account: {answers['anonymous'].status_code}")
            if is_allowed(address.view.access_action, roles_at("alice", address.parts), "collection") and not opened(
                answers["alice"]
            ):
                turned_away.append(f"{method} {address}: {answers['alice'].status_code}")

    assert (seen, turned_away) == ([], [])


def test_who_is_invited_or_has_asked_knows_of_a_hidden_event(event, centre, heidi, ivan, signed_in):
    event.is_public = False
    event.save()
    page = f"/events/{event.slug}/centres/join"
    stranger = signed_in(heidi).get(page).status_code
    actions.invite_member(centre=centre, email=heidi.email, is_lead=False, by=None, at=timezone.now())
    invited = signed_in(heidi).get(page).status_code
    centre.invitations.all().delete()
    site.join(heidi, centre, state="asked")

    assert (stranger, invited, signed_in(heidi).get(page).status_code) == (404, 200, 200)
    assert signed_in(ivan).get(f"/events/{event.slug}/ledger/").status_code != 404


def ask(client, method, path):
    """An answer; what the request changed is undone."""
    with transaction.atomic():
        answer = getattr(client, method)(path)
        transaction.set_rollback(True)
    return answer


def opened(answer):
    """Whether the request got past the access table: what comes after may be a form with errors, or a further rule."""
    if answer.status_code == 302:
        return "/account/login/" not in answer.url
    return answer.headers.get("Pentathlon-Refusal") not in TURNED_AWAY
