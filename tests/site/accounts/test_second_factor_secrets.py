"""Secrets of second factors are stored encrypted; under another secret of the site they say so and are set up anew."""

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal import auth as totp
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from builders import site
from pentathlon_site.accounts.actions import reset_second_factor
from pentathlon_site.accounts.errors import SecondFactorUnreadable
from pentathlon_site.accounts.second_factor_secrets import decrypted, encrypted
from pentathlon_site.audit.models import Entry
from pentathlon_site.core.errors import Conflict

SECRET = "JBSWY3DPEHPK3PXP"
SAYS_WHY = "can no longer read this second factor"


@pytest.fixture
def enrolled(heidi, settings):
    """An account with an app and recovery codes."""
    cache.clear()  # it remembers which codes were used, of accounts of other tests too
    settings.MFA_TOTP_TOLERANCE = 1  # half a minute may end between two lines of a test
    totp.TOTP.activate(heidi, SECRET)
    RecoveryCodes.activate(heidi)
    return heidi


def code(secret=SECRET):
    return totp.format_hotp_value(totp.hotp_value(secret, int(time.time()) // 30))


def try_to_sign_in(user, typed):
    client = Client()
    client.post("/account/login/", {"login": user.email, "password": site.PASSWORD})
    return client, client.post("/account/2fa/authenticate/", {"code": typed})


def after_password(user):
    client = Client()
    client.force_login(user)
    client.post("/account/reauthenticate/", {"password": site.PASSWORD})
    return client


def test_the_database_holds_no_secret_of_a_second_factor(enrolled):
    codes = RecoveryCodes.activate(enrolled)
    seed = decrypted(codes.instance.data["seed"])

    stored = str(list(Authenticator.objects.values()))

    assert SECRET not in stored
    assert seed not in stored
    assert not any(each in stored for each in codes.get_unused_codes())


def test_a_code_of_the_app_or_a_recovery_code_lets_in(enrolled):
    recovery = RecoveryCodes.activate(enrolled).get_unused_codes()[0]

    assert [try_to_sign_in(enrolled, typed)[1]["Location"] for typed in (code(), recovery)] == ["/home/", "/home/"]


def test_the_same_secret_is_stored_differently_each_time_and_read_again():
    assert encrypted(SECRET) != encrypted(SECRET)
    assert decrypted(encrypted(SECRET)) == SECRET


def test_a_changed_secret_of_the_site_lets_nobody_in_and_says_why(enrolled, settings):
    typed = code()
    settings.SECRET_KEY = "another"

    client, answer = try_to_sign_in(enrolled, typed)

    assert (answer.status_code, SAYS_WHY in answer.content.decode()) == (200, True)
    assert client.get("/home/").status_code == 302


def test_the_earlier_secret_among_the_fallbacks_keeps_factors_readable(enrolled, settings):
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "another"

    assert try_to_sign_in(enrolled, code())[1]["Location"] == "/home/"


def test_those_who_run_the_site_let_somebody_set_up_a_new_factor(enrolled):
    reset_second_factor(user=enrolled, by=None, at=timezone.now())

    client = Client()
    client.post("/account/login/", {"login": enrolled.email, "password": site.PASSWORD})
    assert client.get("/account/2fa/").status_code == 200
    assert [(entry.verb, entry.actor) for entry in Entry.objects.all()] == [
        ("reset_second_factor", "system"),
        ("sign_in", f"user:{enrolled.pk}"),
    ]
    with pytest.raises(Conflict):
        reset_second_factor(user=enrolled, by=None, at=timezone.now())


@pytest.mark.parametrize("stored", ["", "JBSWY3DPEHPK3PXP", "gAAAAA", "é"])
def test_what_is_no_encrypted_secret_is_refused(stored):
    with pytest.raises(SecondFactorUnreadable):
        decrypted(stored)


@pytest.mark.parametrize("page", ["recovery-codes/", "recovery-codes/download/"])
def test_codes_that_cannot_be_read_are_refused_with_the_way_to_new_ones(enrolled, settings, page):
    settings.SECRET_KEY = "another"

    answer = after_password(enrolled).get(f"/account/2fa/{page}")

    assert (answer.status_code, answer["Pentathlon-Refusal"]) == (403, "second_factor_unreadable")
    assert 'href="/account/2fa/"' in answer.content.decode()


@pytest.mark.django_db(transaction=True)
def test_who_is_signed_in_sets_everything_up_again(enrolled, settings):
    settings.SECRET_KEY = "another"
    client = after_password(enrolled)

    assert client.get("/account/2fa/").status_code == 200
    assert client.get("/account/2fa/recovery-codes/generate/").status_code == 200
    client.post("/account/2fa/recovery-codes/generate/")
    assert len(client.get("/account/2fa/recovery-codes/").context["unused_codes"]) == 10
    client.post("/account/2fa/totp/deactivate/")
    url = client.get("/account/2fa/totp/activate/").context["totp_url"]
    secret = re.search(r"secret=([A-Z2-7]+)", url)[1]
    client.post("/account/2fa/totp/activate/", {"code": code(secret)})

    recovery = RecoveryCodes.activate(enrolled).get_unused_codes()[0]
    assert try_to_sign_in(enrolled, recovery)[1]["Location"] == "/home/"
