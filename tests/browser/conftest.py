"""The site in Debian's Chromium: pages of somebody, in some look, on which nothing may go wrong unnoticed.

    def test_profile(open_page, bob, shot):
        page = open_page("/profile/", bob, Look("phone", "dark", "fr"))
        assert violations(page) == []
        shot(page, "profile")

A message of the browser's console (a breach of the content security policy, an error of a script) fails the test, as
does a request to another host. With PENTATHLON_SHOTS=FOLDER, `shot` keeps pictures.
"""

import os
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import sync_playwright

from browser.chromium import CHROMIUM
from browser.looks import DESKTOP, SIZES
from builders.personas import *  # noqa: F403 - fixtures are found by their names

# Playwright's loop runs in the thread of the test, which Django takes for asynchronous code.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"

_ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync")


@pytest.fixture(scope="module")
def chromium():
    """A browser for the tests of a module; no two modules overlap, since Playwright runs once in a thread."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*_ARGUMENTS, "--disable-component-update"])
        yield browser
        browser.close()


@pytest.fixture
def tolerated():
    """Parts of messages that a test brings about itself: a broken link, an answer of 500."""
    return []


@pytest.fixture
def open_page(chromium, live_server, tolerated):
    """Opens an address for somebody, or nobody, in a look: `open_page("/profile/", bob, Look("phone"))`."""
    contexts, faults = [], []

    def open_for(address, user=None, look=DESKTOP):
        context = chromium.new_context(
            base_url=live_server.url,
            viewport=SIZES[look.size],
            color_scheme=look.scheme,
            locale=look.language,
            has_touch=look.size == "phone",
        )
        contexts.append(context)
        if user is not None:
            context.add_cookies([_session(user, look.language, live_server.url)])
        context.set_default_timeout(60_000)  # a busy machine is no fault of the page
        context.on("console", lambda message: faults.extend(_fault(message)))
        context.on("weberror", lambda error: faults.append(f"script: {error.error}"))
        context.on("request", lambda request: faults.extend(_foreign(request.url, live_server.url)))
        page = context.new_page()
        page.goto(address)
        return page

    yield open_for
    for context in contexts:
        context.close()
    assert [fault for fault in faults if not any(part in fault for part in tolerated)] == []


@pytest.fixture
def shot():
    """Keeps a picture of a page, where somebody wants to look at it."""
    folder = os.environ.get("PENTATHLON_SHOTS")

    def keep(page, name):
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            # Hiding the caret would leave empty style attributes, which htmx then copies against the policy.
            page.screenshot(path=Path(folder) / f"{name}.png", full_page=True, caret="initial")

    return keep


def _session(user, language, url):
    user.language = language
    user.save(update_fields=["language"])
    client = Client()
    client.force_login(user)
    name = settings.SESSION_COOKIE_NAME
    return {"name": name, "value": client.cookies[name].value, "url": url}


def _fault(message):
    """A warning or an error of the console; that a page answers with a refusal is none."""
    refused = "the server responded with a status of 4" in message.text and "/static/" not in message.location["url"]
    if message.type in {"error", "warning"} and not refused:
        yield f"console: {message.text} ({message.location['url']})"


def _foreign(address, ours):
    if not address.startswith((ours, "data:", "blob:")):
        yield f"request to another host: {address.partition('?')[0]}"
