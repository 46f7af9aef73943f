"""Menus show what the reader may follow."""

import pytest
from django.test import Client, RequestFactory
from django.urls import resolve

from pentathlon_site.core import navigation
from pentathlon_site.core.navigation import Item, menus, register_item, register_part


@pytest.fixture(autouse=True)
def own_items(monkeypatch):
    """Menus without the items of the apps."""
    monkeypatch.setattr(navigation, "_items", [])
    monkeypatch.setattr(navigation, "_parts", {})


def request_of(user, path="/privacy/"):
    request = RequestFactory().get(path)
    request.user, request.resolver_match = user, None
    return request


def labels(request, *groups):
    return [(name, [link.label for link in links]) for name, links in menus(request, groups)]


def test_items_stand_in_their_order_where_the_table_allows_them(bob, ivan):
    register_item(Item("account", "Late", "accounts:tokens", action="use_own_account", order=2))
    register_item(Item("account", "Early", "accounts:profile", action="use_own_account", order=1))
    register_item(Item("organiser", "Site", "accounts:profile", action="create_event"))

    assert labels(request_of(bob), "account", "organiser") == [("Account", ["Early", "Late"])]
    assert labels(request_of(ivan), "account", "organiser") == [
        ("Account", ["Early", "Late"]),
        ("Organisation", ["Site"]),
    ]


def test_the_item_of_the_page_is_marked(bob):
    register_item(Item("account", "Profile", "accounts:profile", action="use_own_account"))

    [(_, [link])] = menus(request_of(bob, "/profile/"), ["account"])
    assert link.is_current


def test_an_item_is_marked_on_other_pages_that_it_names(bob):
    register_item(Item("account", "Tokens", "accounts:tokens", action="use_own_account"))
    register_item(Item("account", "Profile", "accounts:profile", action="use_own_account", other_pages=("privacy",)))
    request = request_of(bob)
    request.resolver_match = resolve("/privacy/")

    [(_, links)] = menus(request, ["account"])

    assert [link.label for link in links if link.is_current] == ["Profile"]


def test_parts_that_the_address_lacks_come_from_their_app(bob):
    register_item(Item("account", "Token", "accounts:revoke_token", action="use_own_account", parts=("token",)))
    assert labels(request_of(bob), "account") == []

    register_part("token", lambda request, _parts: request.user.pk)
    [(_, [link])] = menus(request_of(bob), ["account"])
    assert link.address == f"/profile/tokens/{bob.pk}/revoke/"


def test_an_unknown_group_is_a_fault_of_the_program():
    with pytest.raises(ValueError, match="none of public"):
        register_item(Item("nowhere", "X", "accounts:profile", action="use_own_account"))


def test_pages_name_their_language_and_have_one_main_heading(db):
    page = Client(headers={"accept-language": "fr"}).get("/privacy/").content.decode()

    assert '<html lang="fr">' in page
    assert page.count("<h1") == 1
