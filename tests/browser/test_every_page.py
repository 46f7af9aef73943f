"""Every page of a filled site, as somebody who may see it: no accessibility fault, no console message, both languages.

Each page is looked at in one look, in turn; with PENTATHLON_FULL=1 in all of them.
"""

import os

import pytest
from django.urls import reverse
from django.utils import timezone

from browser.axe import violations
from browser.looks import LOOKS
from builders.addresses import our_addresses
from pentathlon_site.accounts.models import User
from pentathlon_site.centres.models import Agreement
from pentathlon_site.challenges.models import EventRole, NewsItem, Partner, Proposal
from pentathlon_site.charter.models import Signature
from pentathlon_site.collection.models import Inclusion, PatientNotice, Withdrawal
from pentathlon_site.core.access_table import access_table
from pentathlon_site.course.models import Attempt
from pentathlon_site.demo.fill import fill
from pentathlon_site.demo.people import DOMAIN
from pentathlon_site.demo.world import Size

SEEN_BY = {
    "anonymous": None,
    "account": "radiologist",
    "contributor": "radiologist",
    "centre_lead": "lead",
    "organiser": "organiser",
    "administrator": "organiser",
    "dpo": "dpo",
    "expert": "expert",
    "society": "society",
}
"""Somebody of the demonstration for each role, the most telling first."""

NO_PAGE = {
    "accounts:first_run",  # there is an account already; test_look.py looks at it
    "centres:invitation",  # the secret is in a mail only; test_journey.py opens it
    "centres:accept_invitation",
    "monitoring:unsubscribe",
    "challenges:example",  # a picture
    "monitoring:preview_status_mail_html",  # a mail, in a frame without scripts
    "look",  # for developers
}
"""Addresses that show no page here, and why."""


UNFINISHED = ".htmx-request, #upload[data-state=loading]"
"""What stands on a page only while parts of it are still to come."""


@pytest.fixture
def people(live_server):
    """The accounts of a filled site."""
    fill(Size(scale=0.004, centres=8, seed=1, workers=2), at=timezone.now())
    return {name: User.objects.get(email=f"{name}@{DOMAIN}") for name in {*SEEN_BY.values()} - {None}}


def parts_of(user):
    """What there is for every variable part of an address, as far as a person can know it."""
    inclusion = Inclusion.objects.exclude(number=None).filter(sent_by=user).first()
    inclusion = inclusion or Inclusion.objects.exclude(number=None).first()
    withdrawal = Withdrawal.objects.filter(centre=inclusion.centre).first() or Withdrawal.objects.first()
    return {
        "event": "jfr-2018",
        "centre": inclusion.centre_id,
        "challenge": inclusion.challenge.slug,
        "number": inclusion.number,
        "batch": inclusion.batch_id,
        "receipt": withdrawal.receipt,
        "agreement": Agreement.objects.filter(centre=inclusion.centre).first().pk,
        "membership": inclusion.centre.memberships.first().pk,
        "proposal": Proposal.objects.first().pk,
        "item": NewsItem.objects.first().pk,
        "partner": Partner.objects.first().pk,
        "given": EventRole.objects.first().pk,
        "module": "identifiers",
        "version": PatientNotice.objects.first().number,
        "language": "fr",
        "attempt": getattr(Attempt.objects.filter(user=user, passed=True).first(), "pk", 0),
        "course:number": getattr(Attempt.objects.filter(user=user, passed=True).first(), "certificate", "none"),
        "run": inclusion.pk,
        "secret": "secret",
        "charter:number": 1,
        "charter:receipt": getattr(Signature.objects.filter(user=user).first(), "receipt", "none"),
    }


def viewer(address):
    """Name of somebody who may see an address."""
    roles = access_table().actions[address.view.access_action].roles
    return next(name for role, name in SEEN_BY.items() if role in roles)


@pytest.mark.slow
def test_every_page(open_page, people, shot):
    looks = LOOKS if os.environ.get("PENTATHLON_FULL") else None
    addresses = [address for address in our_addresses() if address.name not in NO_PAGE]
    pages, faults, seen = {}, [], 0
    for number, address in enumerate(addresses):
        for look in looks or (LOOKS[number % len(LOOKS)],):
            name = viewer(address)
            user = people.get(name)
            if (name, look) not in pages:
                pages[name, look] = open_page("/health", user, look)
            page = pages[name, look]
            path = path_of(address, parts_of(user))
            User.objects.filter(email=getattr(user, "email", "")).update(language=look.language)
            answer = page.request.get(path, max_redirects=0)
            if answer.status != 200 or "<html" not in answer.text()[:500]:
                continue  # a file, a part of a page, or an address that only takes what is sent
            show(page, path, answer)
            seen += 1
            shot(page, f"{address.name.replace(':', '-')}-{look}")
            faults += [f"{address} {look}: {fault}" for fault in violations(page)]

    assert faults == []
    assert seen > 60


def show(page, path, answer):
    """Let the browser show an answer that is here already, with everything that it asks for itself."""
    page.route(f"**{path}", lambda route: route.fulfill(response=answer), times=1)
    page.goto(path)
    page.locator(UNFINISHED).first.wait_for(state="detached")


def path_of(address, parts):
    """The path of an address."""
    values = {part: parts.get(f"{address.app}:{part}", parts.get(part, 1)) for part in address.parts}
    return reverse(address.name, kwargs=values)
