"""Who guesses passwords is stopped, however much else is counted."""

import pytest
from django.conf import settings as site_settings
from django.core.cache import cache
from django.test import Client

from builders import site

pytestmark = pytest.mark.django_db(transaction=True)  # allauth acts after the commit


@pytest.fixture(autouse=True)
def _empty_cache():
    cache.clear()
    yield
    cache.clear()


def is_stopped(user):
    """Whether a guess is refused even though it is right."""
    client = Client()
    client.post("/account/login/", {"login": user.email, "password": site.PASSWORD})
    return "_auth_user_id" not in client.session


def test_guesses_are_not_forgotten_when_others_are_counted(settings):
    settings.ACCOUNT_RATE_LIMITS = {"login_failed": "3/h/key"}
    user = site.build_user("bob")
    for _guess in range(3):
        Client().post("/account/login/", {"login": user.email, "password": "a wrong passphrase"})
    assert is_stopped(user)

    for number in range(1_000):
        cache.set(f"allauth:rl:login:ip:192.0.2.{number}", [0.0], 3600)

    assert is_stopped(user)


def test_the_cache_holds_the_counts_of_a_flood():
    assert site_settings.CACHES["default"]["OPTIONS"]["MAX_ENTRIES"] >= 200_000
