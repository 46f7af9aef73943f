"""A second factor is enrolled and used in the browser: an app's codes, recovery codes, a security key."""

import time

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value

from browser.axe import violations
from browser.looks import Look
from builders.site import PASSWORD


def sign_in(page, user):
    page.goto("/account/login/")
    page.locator("[name=login]").fill(user.email)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("main button[type=submit]").click()


def confirm_password(page):
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("main button[type=submit]").click()


def test_codes_of_an_app_then_recovery_codes(open_page, bob, settings, shot):
    settings.SECOND_FACTOR_REQUIRED = True
    page = open_page("/profile/", bob)
    page.get_by_role("link", name="Set up the app").first.click()
    confirm_password(page)
    secret = page.locator("#authenticator_secret").text_content()
    page.locator("[name=code]").fill(format_hotp_value(hotp_value(secret, int(time.time()) // 30)))
    page.get_by_role("button", name="Confirm").click()
    page.get_by_role("heading", name="Recovery codes").wait_for()
    shot(page, "recovery-codes")
    assert violations(page) == []
    codes = page.locator(".codes li").all_inner_texts()
    assert len(codes) == 10

    page.context.clear_cookies()
    sign_in(page, bob)
    page.wait_for_selector("[name=code]")
    shot(page, "second-factor")
    assert violations(page) == []
    page.locator("[name=code]").fill(codes[0])
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/home/")
    page.goto("/account/2fa/")
    shot(page, "second-factor-active")
    assert violations(page) == []


def test_a_security_key(open_page, bob, shot):
    page = open_page("/account/2fa/", bob, Look(language="fr"))
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    key = {"protocol": "ctap2", "transport": "usb", "hasUserVerification": True, "isUserVerified": True}
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": {**key, "automaticPresenceSimulation": True}})
    page.get_by_role("link", name="Ajouter une clé").click()
    confirm_password(page)
    page.get_by_label("Nom de la clé").fill("Clé du bureau")
    page.get_by_role("button", name="Ajouter la clé").click()
    page.get_by_role("heading", name="Codes de secours").wait_for()
    page.goto("/account/2fa/webauthn/")
    page.get_by_text("Clé du bureau").wait_for()
    shot(page, "keys")
    assert violations(page) == []

    page.context.clear_cookies()
    sign_in(page, bob)
    page.get_by_role("button", name="security key").or_(page.get_by_role("button", name="clé de sécurité")).click()
    page.wait_for_url("**/home/")


def test_a_key_that_does_not_answer_is_said_on_the_page(open_page, bob, shot):
    page = open_page("/account/2fa/webauthn/add/", bob)
    confirm_password(page)
    page.evaluate(
        "() => { navigator.credentials.create = () => Promise.reject(new DOMException('', 'NotAllowedError')) }"
    )
    page.get_by_role("button", name="Add the key").click()
    page.get_by_text("The key did not answer").wait_for()
    shot(page, "key-failure")
    assert violations(page) == []
