"""Somebody who walks through the site in a browser of his own, and looks at each page that he comes to."""

import re
import time

from django.core import mail

from browser.axe import violations
from browser.looks import SIZES, Look
from builders.site import PASSWORD

CODE = re.compile(r"^[A-Z0-9]{3,4}-?[A-Z0-9]{3,4}$", re.MULTILINE)
LINK = re.compile(r"https?://[^/\s]+(/\S+)")


class Walker:
    """A person at a browser.

    Attributes:
        page: What he sees.
        email: His address.
        name: First and last name.
    """

    def __init__(self, open_page, shot, name, language="en"):
        self.name, self.email = name, f"{name.split()[0].lower()}@example.org"
        self._shot, self._open = shot, open_page
        self.page = open_page("/", None, Look(language=language))

    def look(self, name, *, phone=False):
        """Keep a picture of the page; nothing on it may keep anybody from using it, where asked for on a phone."""
        self._shot(self.page, name)
        if phone:
            self._look_on_phone(name)
        else:
            self._check(name)

    def keep(self, name):
        """Keep a picture of the page, no more."""
        self._shot(self.page, name)

    def _check(self, name):
        # Corners of a sector may lie near each other: the fields for row and column move the same corner.
        found = [each for each in violations(self.page) if not each.startswith("target-size") or ".handle" not in each]
        assert not found, f"{name}: {found}"

    def _look_on_phone(self, name):
        """The same page on a phone: nothing runs out of the screen."""
        self.page.set_viewport_size(SIZES["phone"])
        width = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert self.page.evaluate(width) <= 0, f"{name}: wider than a phone"
        self._shot(self.page, f"{name}-phone")
        self._check(f"{name} on a phone")
        self.page.set_viewport_size(SIZES["desktop"])

    def fill(self, **values):
        """Fill fields by their names: text, a choice, a tick."""
        for name, value in values.items():
            field = self.page.locator(f"main [name={name}]")
            if value is True:
                field.check()
            elif field.evaluate_all("found => found[0].type") == "radio":
                self.page.locator(f"main [name={name}][value='{value}']").check()
            elif field.evaluate("found => found.tagName") == "SELECT":
                field.select_option(value)
            else:
                field.fill(str(value))

    def press(self, button):
        """Press a button of the page and wait for what comes."""
        with self.page.expect_navigation():
            self.page.locator("main").get_by_role("button", name=button, exact=True).click()

    def follow(self, link):
        """Follow a link of the page."""
        with self.page.expect_navigation():
            self.page.locator("main").get_by_role("link", name=link, exact=True).first.click()

    def go_on(self):
        """Press the one thing to do next."""
        with self.page.expect_navigation():
            self.page.locator(".page-header .button, .page-header button, .steps .next .button").first.click()

    def heading(self):
        """What the page is called."""
        return self.page.locator("main h1").inner_text()

    def lead(self):
        """Its one sentence."""
        return self.page.locator("main .lead").first.inner_text()

    def notices(self):
        """What the page tells beside its content."""
        return " ".join(self.page.locator(".notice").all_inner_texts())

    def save_pdf(self):
        """Get the document to which the page links; its address."""
        address = self.page.locator("main a[href$='.pdf']").first.get_attribute("href")
        answer = self.page.request.get(address)
        assert answer.status == 200, address
        assert answer.body().startswith(b"%PDF"), address
        return address

    def status_of(self, address):
        """How the site answers him at an address."""
        return self.page.request.get(address, max_redirects=0).status

    def new_tab(self):
        """Close the page without a word, and open another one of the same browser."""
        closed, self.page = self.page, self.page.context.new_page()
        closed.close()

    def sign_up(self):
        """Make an account on the page of it, with the code of the mail."""
        self.fill(full_name=self.name, password1=PASSWORD, password2=PASSWORD)
        if not self.page.locator("main [name=email]").input_value():
            self.fill(email=self.email)
        self.page.locator("main button[type=submit]").click()
        self.page.wait_for_selector("main [name=code]")

    def enter_code(self):
        """Enter the code of the newest mail."""
        self.page.locator("main [name=code]").fill(CODE.search(newest_mail(self.email).body)[0])
        with self.page.expect_navigation():
            self.page.locator("main button[type=submit]").first.click()


class Laps:
    """Seconds of each part of a long piece of work."""

    def __init__(self):
        self._last, self._said = time.monotonic(), []

    def lap(self, name):
        """A part is over."""
        now = time.monotonic()
        self._said.append(f"{name} {now - self._last:.1f} s")
        self._last = now

    def __str__(self):
        return ", ".join(self._said)


def newest_mail(address):
    """The newest mail to somebody."""
    return next(each for each in reversed(mail.outbox) if each.to == [address])


def link_in(message):
    """The path of the first link of a mail."""
    return LINK.search(message.body)[1]
