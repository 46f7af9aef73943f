"""What people do to their own accounts on allauth's pages is in the ledger, without address, password or code."""

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from builders import site
from pentathlon_site.accounts import ledger
from pentathlon_site.accounts.failure_count import FailureCount
from pentathlon_site.accounts.models import User
from pentathlon_site.audit.models import Entry

pytestmark = pytest.mark.django_db(transaction=True)  # mails go, and allauth acts, after the commit

NEW = "quite-another-passphrase"


@pytest.fixture(autouse=True)
def nothing_failed(monkeypatch, settings):
    """No failure of this hour is counted yet, no code was used."""
    cache.clear()
    settings.MFA_TOTP_TOLERANCE = 1  # half a minute may end between two lines of a test
    monkeypatch.setattr(ledger, "failures", FailureCount())


def post(client, address, **form):
    return client.post(address, form)


def signed_in_now(user):
    """A client that has just typed the password."""
    client = Client()
    post(client, "/account/login/", login=user.email, password=site.PASSWORD)
    return client


def acts():
    return list(Entry.objects.order_by("index").values_list("verb", "subject", "actor", "facts"))


def code_in(message):
    return re.search(r"^([A-Z0-9-]{6,})$", message.body, re.MULTILINE)[1]


def set_up_app(client):
    """Set up an authenticator app; its secret."""
    post(client, "/account/reauthenticate/", password=site.PASSWORD)
    secret = re.search(r"secret=([A-Z2-7]+)", client.get("/account/2fa/totp/activate/").context["totp_url"])[1]
    post(client, "/account/2fa/totp/activate/", code=code_of(secret))
    return secret


def code_of(secret):
    return totp.format_hotp_value(totp.hotp_value(secret, int(time.time()) // 30))


def test_signing_up_confirming_the_address_and_being_let_in():
    client, form = Client(), {"password1": NEW, "password2": NEW, "full_name": "Zoe Z"}
    post(client, "/account/signup/", email="zoe@example.org", **form)
    post(client, "/account/confirm-email/", code=code_in(mail.outbox[-1]))

    zoe = f"user:{User.objects.get().pk}"
    assert acts() == [
        ("sign_up", zoe, zoe, {}),
        ("confirm_address", zoe, zoe, {}),
        ("sign_in", zoe, zoe, {"methods": []}),
    ]


def test_signing_up_with_an_address_that_has_an_account_is_no_act(heidi):
    post(Client(), "/account/signup/", email=heidi.email, password1=NEW, password2=NEW, full_name="Zoe Z")

    assert acts() == []


def test_signing_in_tells_with_what(heidi):
    signed_in_now(heidi)

    assert acts() == [("sign_in", f"user:{heidi.pk}", f"user:{heidi.pk}", {"methods": ["password"]})]


def test_wrong_passwords_are_counted_at_one_ten_and_a_hundred_whoever_is_meant(heidi):
    for number in range(110):
        post(Client(), "/account/login/", login=heidi.email if number % 2 else "nobody@example.org", password="wrong")

    assert acts() == [
        ("count_failed_sign_ins", "sign_in", "system", {"failures_this_hour": number}) for number in (1, 10, 100)
    ]
    assert heidi.email not in str(list(Entry.objects.values()))


def test_who_is_turned_away_unheard_is_counted_too(heidi, settings):
    settings.ACCOUNT_RATE_LIMITS = {"login_failed": "1/m/ip"}
    for _ in range(10):
        answer = post(Client(), "/account/login/", login=heidi.email, password=site.PASSWORD + "x")

    assert "Too many failed login attempts" in answer.content.decode()
    assert [facts["failures_this_hour"] for *_, facts in acts()] == [1, 10]


def test_counting_begins_anew_every_hour_and_for_everybody():
    failures, at = FailureCount(), timezone.now().replace(minute=0)

    assert [failures.add("a", at.replace(minute=minute)) for minute in (1, 2)] == [1, None]
    assert failures.add("b", at) == 1
    assert failures.add("a", at.replace(hour=(at.hour + 1) % 24)) == 1


def test_a_password_is_changed_and_reset(heidi):
    client = signed_in_now(heidi)
    passwords = {"oldpassword": site.PASSWORD, "password1": NEW, "password2": NEW}
    post(client, "/account/password/change/", **passwords)
    other = Client()
    post(other, "/account/password/reset/", email=heidi.email)
    post(other, "/account/password/reset/confirm/", code=code_in(mail.outbox[-1]))
    post(other, "/account/password/reset/complete/", password1=NEW + "2", password2=NEW + "2")

    me = f"user:{heidi.pk}"
    assert acts()[1:] == [("change_password", me, me, {}), ("reset_password", me, me, {})]
    assert User.objects.get(pk=heidi.pk).check_password(NEW + "2")


def test_an_address_is_changed(heidi):
    client = signed_in_now(heidi)
    post(client, "/account/email/", email="other@example.org", action_add="")
    post(client, "/account/confirm-email/", code=code_in(mail.outbox[-1]))

    assert User.objects.get(pk=heidi.pk).email == "other@example.org"
    assert [verb for verb, *_ in acts()] == ["sign_in", "confirm_address", "change_address"]
    assert "example.org" not in str(list(Entry.objects.values()))


def test_an_app_is_set_up_used_and_removed(heidi):
    client, me = signed_in_now(heidi), f"user:{heidi.pk}"
    secret = set_up_app(client)
    second = signed_in_now(heidi)
    wrong = post(second, "/account/2fa/authenticate/", code="000000")
    post(second, "/account/2fa/authenticate/", code=code_of(secret))
    post(client, "/account/2fa/totp/deactivate/")

    assert wrong.status_code == 200
    assert acts()[1:] == [
        ("add_second_factor", me, me, {"kind": "totp"}),
        ("make_recovery_codes", me, me, {}),
        ("count_wrong_codes", me, "system", {"failures_this_hour": 1}),
        ("sign_in", me, me, {"methods": ["password", "totp"]}),
        ("remove_second_factor", me, me, {"kind": "totp"}),
    ]
    assert Authenticator.objects.count() == 0


def test_a_security_key_is_added_and_removed(heidi):
    client, me = signed_in_now(heidi), f"user:{heidi.pk}"
    with ledger.one_act():  # what the key itself says needs a browser: tests/browser/test_second_factor.py
        key = Authenticator.objects.create(user=heidi, type="webauthn", data={"name": "Key of Heidi"})
    post(client, "/account/reauthenticate/", password=site.PASSWORD)
    post(client, f"/account/2fa/webauthn/keys/{key.pk}/remove/")

    assert acts()[1:] == [
        ("add_second_factor", me, me, {"kind": "webauthn"}),
        ("remove_second_factor", me, me, {"kind": "webauthn"}),
    ]


def test_recovery_codes_are_made_anew_and_one_is_used(heidi):
    client, me = signed_in_now(heidi), f"user:{heidi.pk}"
    set_up_app(client)
    post(client, "/account/2fa/recovery-codes/generate/")
    codes = client.get("/account/2fa/recovery-codes/").context["unused_codes"]
    post(signed_in_now(heidi), "/account/2fa/authenticate/", code=codes[0])

    assert acts()[3:] == [
        ("make_recovery_codes", me, me, {}),
        ("use_recovery_code", me, me, {}),
        ("sign_in", me, me, {"methods": ["password", "recovery_codes"]}),
    ]
    assert codes[0] not in str(list(Entry.objects.values()))


def test_what_cannot_be_recorded_is_not_done_and_tells_nobody(heidi, monkeypatch):
    """The act and its entry are one transaction; the mail goes after it."""
    client = signed_in_now(heidi)
    mail.outbox.clear()
    monkeypatch.setattr("pentathlon_site.audit.actions.locked_head", lambda: 1 / 0)
    client.raise_request_exception = False

    passwords = {"oldpassword": site.PASSWORD, "password1": NEW, "password2": NEW}
    answer = client.post("/account/password/change/", passwords)

    assert answer.status_code == 500
    assert User.objects.get(pk=heidi.pk).check_password(site.PASSWORD)
    assert mail.outbox == []
    assert [verb for verb, *_ in acts()] == ["sign_in"]


def test_the_ledger_speaks_of_it_in_french(heidi, ivan, signed_in):
    signed_in_now(heidi)
    ivan.language = "fr"
    ivan.save()

    assert "S’est connecté" in signed_in(ivan).get("/ledger/").content.decode()
