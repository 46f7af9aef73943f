"""A new site makes its first account, once."""

import pytest
from django.test import Client
from django.utils import timezone

from builders.site import PASSWORD, build_user
from pentathlon_site.accounts.actions import make_first_administrator
from pentathlon_site.accounts.errors import AlreadySetUp
from pentathlon_site.accounts.models import User
from pentathlon_site.accounts.setup_code import setup_code
from pentathlon_site.audit.models import Entry

ACCOUNT = {"full_name": "Ivan Petrov", "email": "Ivan@Example.org", "password": PASSWORD, "language": "fr"}
FORM = {**ACCOUNT, "code": setup_code()}


def test_the_first_account_administers_the_site_and_is_signed_in(db):
    client = Client()
    answer = client.post("/first-run/", FORM)

    user = User.objects.get()
    assert (answer.status_code, answer["Location"]) == (302, "/home/")
    assert (user.email, user.full_name, user.language, user.is_administrator) == (
        "ivan@example.org",
        "Ivan Petrov",
        "fr",
        True,
    )
    assert user.emailaddress_set.get().verified
    assert client.get("/profile/").status_code == 200
    assert list(Entry.objects.values_list("verb", "actor")) == [("make_first_administrator", f"user:{user.pk}")]


def test_a_second_first_run_is_refused_and_leads_to_sign_in(db):
    Client().post("/first-run/", FORM)
    answer = Client().post("/first-run/", {**FORM, "email": "mallory@example.org"})

    assert answer.status_code == 409
    assert 'href="/account/login/"' in answer.content.decode()
    assert User.objects.count() == 1
    assert Client().get("/first-run/").status_code == 409


def test_the_action_itself_refuses_a_second_first_account(db):
    build_user("heidi")

    with pytest.raises(AlreadySetUp):
        make_first_administrator(**{**ACCOUNT, "email": "mallory@example.org"}, at=timezone.now())


def test_a_weak_password_is_explained_beside_its_field(db):
    answer = Client().post("/first-run/", {**FORM, "password": "password1234"}, headers={"accept-language": "en"})

    assert answer.status_code == 422
    assert "id_password_error" in answer.content.decode()
    assert not User.objects.exists()


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "192.0.2.7"])
def test_the_first_account_needs_the_code_of_the_terminal(db, address):
    """From this machine too: behind a proxy on it, everybody seems to be there."""
    visitor = Client(REMOTE_ADDR=address)

    without = visitor.post("/first-run/", ACCOUNT)
    wrong = visitor.post("/first-run/", {**ACCOUNT, "code": "0000-0000-0000"})
    refused = User.objects.count()
    right = visitor.post("/first-run/", {**ACCOUNT, "code": setup_code().upper()})

    assert (without.status_code, wrong.status_code, refused) == (422, 422, 0)
    assert (right.status_code, User.objects.count()) == (302, 1)


def test_the_link_of_the_terminal_carries_the_code(db):
    page = Client().get(f"/first-run/?code={setup_code()}").content.decode()

    assert f'value="{setup_code()}"' in page
