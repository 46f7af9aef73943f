"""Everything that all pages share: components, menus, error pages, sign-in, one's own account."""

import re

import pytest
from django.test import override_settings

from browser.axe import violations
from browser.looks import Look, every_look
from builders.site import PASSWORD

PUBLIC = ("/privacy/", "/accessibility/", "/nowhere", "/first-run/")
ENTRANCE = ("/account/login/", "/account/signup/", "/account/password/reset/")
OWN = (
    "/profile/",
    "/profile/tokens/",
    "/profile/data/",
    "/account/email/",
    "/account/password/change/",
    "/account/2fa/",
    "/account/logout/",
)


def overflow(page):
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def name_of(address):
    return address.strip("/").replace("/", "-")


@every_look
@override_settings(SHOW_LOOK=True)
def test_components_are_usable_by_everybody(open_page, look, shot):
    page = open_page("/look", look=look)
    shot(page, f"look-{look}")

    assert violations(page) == []
    assert overflow(page) == 0


@every_look
def test_public_pages_are_usable_by_everybody(open_page, look, shot):
    page = open_page("/privacy/", look=look)
    for address in (*PUBLIC, *ENTRANCE):
        page.goto(address)
        shot(page, f"{name_of(address)}-{look}")

        assert violations(page) == [], address
        assert overflow(page) == 0, address


@every_look
def test_pages_of_an_account_are_usable_by_everybody(open_page, bob, look, shot):
    page = open_page("/profile/", bob, look)
    for address in OWN:
        page.goto(address)
        shot(page, f"{name_of(address)}-{look}")

        assert violations(page) == [], address
        assert overflow(page) == 0, address


def test_everything_of_the_header_is_reached_by_keyboard(open_page, bob):
    page = open_page("/profile/", bob)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"

    page.locator("details.account summary").focus()
    page.keyboard.press("Enter")
    assert page.get_by_role("link", name="API tokens").first.is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("details.account .panel").is_visible()


def test_the_language_is_changed_on_the_page_and_kept_by_the_account(open_page, bob):
    page = open_page("/profile/", bob)
    page.get_by_role("button", name="Français").click()
    page.wait_for_selector("html[lang=fr]")

    assert page.get_by_role("heading", level=1).inner_text() == "Mon compte"
    bob.refresh_from_db()
    assert bob.language == "fr"


@override_settings(SHOW_LOOK=True)
def test_a_question_is_asked_before_an_act(open_page):
    page = open_page("/look")
    page.get_by_role("button", name="End the membership").first.click()
    question = page.get_by_role("dialog", name="End the membership of Dr Durand?")
    assert question.is_visible()
    assert violations(page) == []

    question.get_by_role("button", name="Cancel").click()
    assert not question.is_visible()


def test_sign_up_by_a_code_then_enrol_a_second_factor(open_page, mailoutbox, shot):
    page = open_page("/account/signup/", look=Look(language="fr"))
    page.get_by_label("Prénom et nom").fill("Judith Petit")
    page.locator("[name=email]").fill("judith@example.org")
    page.locator("[name=password1]").fill(PASSWORD)
    page.locator("[name=password2]").fill(PASSWORD)
    page.get_by_role("button", name="Créer le compte").click()
    page.wait_for_selector("[name=code]")
    shot(page, "confirm-email")
    assert violations(page) == []

    code = re.search(r"^[A-Z0-9-]{6,9}$", mailoutbox[0].body, re.MULTILINE).group()
    assert "Bonjour" in mailoutbox[0].body
    page.locator("[name=code]").fill(code)
    page.get_by_role("button", name="Confirmer").click()
    page.wait_for_url("**/home/")

    page.goto("/account/2fa/totp/activate/")
    shot(page, "totp")
    assert violations(page) == []


def test_a_token_is_shown_once(open_page, bob, shot):
    page = open_page("/profile/tokens/", bob)
    page.get_by_label("Name").fill("workstation")
    page.get_by_label("Upload").check()
    page.get_by_role("button", name="Make the token").click()
    secret = page.locator("#secret").inner_text()
    shot(page, "token")
    assert secret.startswith("pent_")
    assert violations(page) == []

    page.goto("/profile/tokens/")
    assert secret not in page.content()
    page.get_by_role("button", name="Revoke").first.click()
    page.get_by_role("dialog").get_by_role("button", name="Revoke").click()
    page.wait_for_selector("text=The token no longer works.")


@pytest.mark.parametrize("address", ["/account/2fa/totp/activate/", "/account/2fa/webauthn/add/"])
@every_look
def test_enrolment_is_usable_by_everybody(open_page, bob, look, address, shot):
    page = open_page(address, bob, look)
    if page.locator("[name=password]").count():
        shot(page, f"reauthenticate-{look}")
        assert violations(page) == []
        page.locator("[name=password]").fill(PASSWORD)
        page.locator("main form button").first.click()
        page.wait_for_url(f"**{address}")
    shot(page, f"{name_of(address)}-{look}")

    assert violations(page) == []
    assert overflow(page) == 0
