"""Secrets that let programs act for an account."""

from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.utils import timezone

from pentathlon_site.accounts.actions import create_api_token, find_token, revoke_api_token
from pentathlon_site.accounts.errors import SecondFactorMissing, TokenUnfit
from pentathlon_site.accounts.models import ApiToken
from pentathlon_site.audit.models import Entry
from pentathlon_site.core.errors import ActionDenied, Conflict

NOW = timezone.now()
DAY = timedelta(days=1)


def make(by, **changes):
    return create_api_token(
        **{"name": "pc", "scopes": ["upload"], "expires_at": NOW + DAY, "by": by, "at": NOW, **changes}
    )


def test_a_secret_leads_to_its_token_and_is_not_stored(bob):
    token, secret = make(bob)

    found = find_token(secret, NOW)
    assert (found.pk, found.user, found.scopes) == (token.pk, bob, ["upload"])
    assert secret not in str(ApiToken.objects.values().get())
    assert [(entry.verb, entry.facts["scopes"]) for entry in Entry.objects.all()] == [("create_api_token", ["upload"])]


@pytest.mark.parametrize(
    "change",
    [
        {"scopes": []},
        {"scopes": ["everything"]},
        {"expires_at": NOW},
        {"expires_at": NOW + 367 * DAY},
    ],
)
def test_tokens_without_bounds_are_refused(bob, change):
    with pytest.raises(TokenUnfit):
        make(bob, **change)


def test_a_token_ends_at_its_moment(bob):
    _, secret = make(bob)

    assert find_token(secret, NOW + DAY - timedelta(seconds=1)) is not None
    assert find_token(secret, NOW + DAY) is None


def test_a_revoked_token_is_dead_and_cannot_be_revoked_again(bob):
    token, secret = make(bob)
    revoke_api_token(token=token, by=bob, at=NOW)

    assert find_token(secret, NOW) is None
    with pytest.raises(Conflict):
        revoke_api_token(token=token, by=bob, at=NOW)


def test_nobody_revokes_the_token_of_another(bob, carol, signed_in):
    token, secret = make(bob)

    with pytest.raises(ActionDenied):
        revoke_api_token(token=token, by=carol, at=NOW)
    assert signed_in(carol).post(f"/profile/tokens/{token.pk}/revoke/").status_code == 404
    assert find_token(secret, NOW) is not None


def test_a_wrong_secret_finds_nothing(bob):
    make(bob)

    assert find_token("pent_guess", NOW) is None


def test_the_token_of_a_closed_account_is_dead(bob):
    _, secret = make(bob)
    bob.is_active = False
    bob.save()

    assert find_token(secret, NOW) is None


def test_use_is_noted_at_most_once_a_minute(bob):
    token, secret = make(bob)
    find_token(secret, NOW)
    find_token(secret, NOW + timedelta(seconds=59))
    token.refresh_from_db()
    assert token.last_used_at == NOW

    find_token(secret, NOW + timedelta(seconds=60))
    token.refresh_from_db()
    assert token.last_used_at == NOW + timedelta(seconds=60)


def test_where_a_second_factor_is_needed_tokens_need_it_too(bob, settings):
    _, before = make(bob)
    settings.SECOND_FACTOR_REQUIRED = True

    assert find_token(before, NOW) is None
    with pytest.raises(SecondFactorMissing) as refusal:
        make(bob)
    assert refusal.value.address == "/account/2fa/"

    Authenticator.objects.create(user=bob, type=Authenticator.Type.TOTP, data={})
    _, after = make(bob)
    assert find_token(after, NOW) is not None


def test_where_a_second_factor_is_needed_an_account_without_reaches_only_enrolment(bob, signed_in, settings):
    settings.SECOND_FACTOR_REQUIRED = True
    client = signed_in(bob)

    assert client.get("/profile/")["Location"] == "/account/2fa/"
    page = client.get("/account/2fa/").content.decode()
    assert "until it is set up, nothing else can be opened" in page
    Authenticator.objects.create(user=bob, type=Authenticator.Type.TOTP, data={})
    assert client.get("/profile/").status_code == 200


def test_the_secret_is_on_one_page_once(bob, signed_in):
    client = signed_in(bob)
    answer = client.post("/profile/tokens/", {"name": "pc", "scopes": ["read", "upload"], "days": "365"})
    token = bob.api_tokens.get()

    assert f"{token.prefix}" in answer.content.decode()
    assert 'id="secret"' in answer.content.decode()
    assert 'id="secret"' not in client.get("/profile/tokens/").content.decode()
    assert answer["Cache-Control"] == "no-store, private"
