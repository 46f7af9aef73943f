"""The items of this app on the organiser's checklist."""

from collections.abc import Iterable
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pentathlon_site.challenges.checklist import Item, register_items, view_or_change
from pentathlon_site.challenges.governance_dates import date_faults, event_day
from pentathlon_site.challenges.models import Challenge, Event, Governance
from pentathlon_site.challenges.queries import windows_of
from pentathlon_site.core.text import LANGUAGES


def register() -> None:
    """Put this app's items on the list; other apps take orders between."""
    for order, find in (
        (10, _challenges),
        (20, _texts),
        (30, _governance),
        (35, _data_protection_officer),
        (40, _calendar),
        (80, _launch),
        (90, _publication),
    ):
        register_items(order, find)


def _address(name: str, event: Event, **parts: str) -> str:
    return reverse(f"challenges:{name}", kwargs={"event": event.slug, **parts})


def _challenges(event: Event, _at: datetime) -> Iterable[Item]:
    number = event.challenges.count()
    text = ngettext("%(number)d challenge", "%(number)d challenges", number) % {"number": number}
    address = "" if number else _address("add_challenges", event)  # more are added below, where they stand
    yield Item(_("Challenges"), number > 0, text, address, _("Add challenges"))


def _texts(event: Event, _at: datetime) -> Iterable[Item]:
    lacking = [challenge for challenge in event.challenges.all() if not has_texts(challenge)]
    first = _address("edit_challenge_texts", event, challenge=lacking[0].slug) if lacking else ""
    names = ", ".join(str(challenge) for challenge in lacking)
    yield Item(
        _("Texts of the challenges"),
        not lacking,
        _("Question, criteria or tutorial missing in a language: %(names)s") % {"names": names}
        if lacking
        else _("Read them once: radiologists do what they say."),
        first or _address("office", event) + "#challenges",
        _("Write the texts") if lacking else _("See the challenges"),
    )


def has_texts(challenge: Challenge) -> bool:
    """Whether the three texts of a challenge are there in both languages."""
    texts = (challenge.clinical_question, challenge.criteria_text, challenge.tutorial)
    return all(text.get(language, "").strip() for text in texts for language in LANGUAGES)


def _governance(event: Event, at: datetime) -> Iterable[Item]:
    record = getattr(event, "governance", None) or Governance(event=event)
    missing = record.missing_texts()
    faults = date_faults(record, calendar=windows_of(event), today=event_day(event, at))
    text = _("Missing: %(fields)s") % {"fields": ", ".join(missing)} if missing else " ".join(faults.values())
    button = _("Fill the record") if missing else _("Correct the dates") if faults else view_or_change()
    is_done = not missing and not faults
    yield Item(_("Governance record"), is_done, text or _("Complete."), _address("edit_governance", event), button)


def _data_protection_officer(event: Event, _at: datetime) -> Iterable[Item]:
    is_named = event.roles.filter(role="dpo").exists()
    text = _("Has an account here.") if is_named else _("Reads the ledger, and withdraws images when patients object.")
    button = view_or_change() if is_named else _("Name people")
    yield Item(_("Data protection officer"), is_named, text, _address("roles", event), button)


def _calendar(event: Event, _at: datetime) -> Iterable[Item]:
    is_set = event.window_of("collection") is not None
    text = _("Collection has its dates.") if is_set else _("Collection has no dates yet.")
    button = view_or_change() if is_set else _("Set the dates")
    yield Item(_("Calendar"), is_set, text, _address("edit_calendar", event), button)


def _launch(event: Event, _at: datetime) -> Iterable[Item]:
    challenges = list(event.challenges.all())
    waiting = [challenge for challenge in challenges if challenge.launched_at is None]
    address = _address("launch_challenge", event, challenge=waiting[0].slug) if waiting else ""
    numbers = {"launched": len(challenges) - len(waiting), "all": len(challenges)}
    yield Item(
        _("Launch the challenges"),
        len(waiting) < len(challenges),  # the others may never reach their target
        _("%(launched)d of %(all)d launched; only those that will reach their target can be.") % numbers,
        address,
        _("Launch") if len(waiting) == len(challenges) else _("Launch another one"),
    )


def _publication(event: Event, _at: datetime) -> Iterable[Item]:
    text = _("Everybody sees the event.") if event.is_public else _("Only people with a part in the event see it.")
    button = view_or_change() if event.is_public else _("Publish")
    yield Item(_("Show it to the public"), event.is_public, text, _address("edit_event", event), button)
