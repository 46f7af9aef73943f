"""What the ledger says, as people read it."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from pentathlon_site.audit.models import Entry
from pentathlon_site.core.text import Both

PAGE = 50
NOTHING = "–"


@dataclass(frozen=True)
class Line:
    """An entry as it is shown.

    Attributes:
        who: Name of the account, if it still exists.
        what: The action in words.
        facts: In words; empty where there are none.
    """

    entry: Entry
    who: str
    what: str
    facts: str


@dataclass(frozen=True)
class Verified:
    """The last verification of the whole ledger: how many entries held, and where it broke, if it did."""

    entry: Entry
    checked: int
    broken: int | None


def find_entries(*, event: str = "", verb: str = "", subject: str = "", before: int | None = None) -> QuerySet[Entry]:
    """Entries, newest first; a subject may be a kind alone: `centre`."""
    entries = Entry.objects.order_by("-index")
    if event:
        entries = entries.filter(event=event)
    if verb:
        entries = entries.filter(verb=verb)
    if subject:
        kind_only = ":" not in subject
        entries = entries.filter(subject__startswith=f"{subject}:") if kind_only else entries.filter(subject=subject)
    if before is not None:
        entries = entries.filter(index__lt=before)
    return entries


def lines_of(entries: list[Entry]) -> list[Line]:
    """Entries in words."""
    ids = {int(entry.actor.removeprefix("user:")) for entry in entries if entry.actor.startswith("user:")}
    names = {f"user:{user.pk}": str(user) for user in get_user_model().objects.filter(pk__in=ids)}
    return [
        Line(entry, names.get(entry.actor) or _actor(entry.actor), action_in_words(entry.verb), _facts(entry))
        for entry in entries
    ]


def verbs(event: str = "") -> list[tuple[str, str]]:
    """Verbs that occur, with their words."""
    found = find_entries(event=event).order_by("verb").values_list("verb", flat=True).distinct()
    return sorted(((verb, action_in_words(verb)) for verb in found), key=lambda pair: pair[1])


def last_verification() -> Verified | None:
    """The last verification, if there was one."""
    entry = Entry.objects.filter(verb="verify_ledger").order_by("-index").first()
    if entry is None or entry.facts is None:
        return None
    return Verified(entry, entry.facts["checked"], entry.facts.get("broken"))


@cache
def verb_texts() -> dict[str, Both]:
    """How actions read in the ledger."""
    content = tomllib.loads(resources.files("pentathlon_site.audit").joinpath("verbs.toml").read_text("utf-8"))
    return {verb: Both(**text) for verb, text in content.items()}


def action_in_words(verb: str) -> str:
    """What was done: `Added a centre`."""
    text = verb_texts().get(verb)
    return str(text) if text else verb.replace("_", " ").capitalize()


@cache
def fact_texts() -> tuple[dict[str, Both], dict[str, dict[str, Both]]]:
    """How names of facts read, and the words that facts hold, by fact."""
    content = tomllib.loads(resources.files("pentathlon_site.audit").joinpath("facts.toml").read_text("utf-8"))
    names = {name: Both(**text) for name, text in content["names"].items()}
    values = {name: {word: Both(**text) for word, text in known.items()} for name, known in content["values"].items()}
    return names, values


def readable_facts(facts: Any) -> str:
    """`centres: 1, 2; kind: public`; by name, because databases keep the order of facts each in its own way."""
    if isinstance(facts, dict):
        between = _("%(name)s: %(value)s")
        return _("; ").join(
            between % {"name": _name(name), "value": _value(value, name)} for name, value in sorted(facts.items())
        )
    return _value(facts) if facts is not None else ""


def _name(name: str) -> str:
    text = fact_texts()[0].get(name)
    return str(text) if text else name.replace("_", " ")


def _value(value: Any, fact: str = "") -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, dict):
        return f"({readable_facts(value)})"
    if isinstance(value, list):
        return ", ".join(_value(each, fact) for each in value) or NOTHING
    if value is None or value == "":
        return NOTHING
    known = fact_texts()[1].get(fact, {}).get(str(value))
    return str(known) if known else str(value)


def _actor(actor: str) -> str:
    if actor == "system":
        return _("The site itself")
    return _("Account %(number)s, removed") % {"number": actor.removeprefix("user:")}


def _facts(entry: Entry) -> str:
    return _("(erased)") if entry.facts is None else readable_facts(entry.facts)
