"""What a charter names, compared with the event and its governance record as they are now."""

import re
from collections.abc import Mapping

from django.utils.translation import gettext as _

from pentathlon.challenge.table import Text
from pentathlon_site.challenges.models import Event
from pentathlon_site.charter.texts import CharterFacts, charter_text, charter_versions
from pentathlon_site.core.shipped_texts import Language, in_language
from pentathlon_site.core.template_text import fill, placeholders
from pentathlon_site.core.text import localised


def lacking_facts(event: Event) -> list[str]:
    """What the template of the charter names and the event does not tell yet."""
    governance = getattr(event, "governance", None)
    facts = {
        "organiser": event.organiser_name,
        "dpo_name": getattr(governance, "dpo_name", ""),
        "dpo_email": getattr(governance, "dpo_email", ""),
        "destruction_date": getattr(governance, "destruction_date", None),
        "event_title": localised(event.title),
    }
    return [_fact_name(name) for name, value in facts.items() if not value]


def charter_facts(event: Event, withdrawal_days: int) -> CharterFacts:
    """The facts of an event of which `lacking_facts` lacks none."""
    governance = event.governance
    assert governance.destruction_date is not None  # `lacking_facts` has looked
    return CharterFacts(
        event_title=Text(en=localised(event.title, "en"), fr=localised(event.title, "fr")),
        organiser=event.organiser_name,
        dpo_name=governance.dpo_name,
        dpo_email=governance.dpo_email,
        destruction_date=governance.destruction_date,
        withdrawal_days=withdrawal_days,
    )


def with_present_facts(text: str, event: Event, language: Language) -> str:
    """A charter with the present facts wherever it has still the words of a shipped text; own words stay."""
    return text if lacking_facts(event) else _renewed(text, _present(event, language), language)[0]


def outdated_facts(texts: Mapping[Language, str], event: Event) -> list[str]:
    """What a charter names otherwise than the event and its record do now, in the reader's language."""
    if lacking_facts(event):
        return []
    found = [_renewed(text, _present(event, language), language)[1] for language, text in texts.items()]
    return [_fact_name(name) for name in sorted(frozenset().union(*found))]


def _present(event: Event, language: Language) -> dict[str, str]:
    """Words for every fact but the days of a withdrawal, which no record holds: a text keeps its own."""
    values = charter_facts(event, 1).values(language)
    return {name: value for name, value in values.items() if name != "withdrawal_days"}


def _renewed(text: str, values: Mapping[str, str], language: Language) -> tuple[str, frozenset[str]]:
    """The text with these values, and the names of those that it had otherwise."""
    shipped = [in_language(charter_text(version.id), language) for version in charter_versions()]
    templates = [line for each in reversed(shipped) for line in each.split("\n") if placeholders(line)]
    lines, changed = [], set()
    for line in text.split("\n"):
        told, template = next(
            ((found.groupdict(), each) for each in templates if (found := _pattern(each).fullmatch(line))), ({}, "")
        )
        changed |= {name for name, value in told.items() if values.get(name, value) != value}
        lines.append(fill(template, {**told, **values}) if told else line)
    return "\n".join(lines), frozenset(changed)


def _pattern(template: str) -> re.Pattern[str]:
    """A line of a text, whatever stands for its {names}; a name that comes twice says the same twice."""
    pattern, seen = "", set()
    for piece in re.split(r"(\{\w+\})", template):
        name = piece[1:-1]
        if not re.fullmatch(r"\{\w+\}", piece):
            pattern += re.escape(piece)
        elif name in seen:
            pattern += f"(?P={name})"
        else:
            pattern += f"(?P<{name}>.+?)"
            seen.add(name)
    return re.compile(pattern)


def _fact_name(name: str) -> str:
    return {
        "organiser": _("organising society"),
        "dpo_name": _("name of the data protection officer"),
        "dpo_email": _("address of the data protection officer"),
        "destruction_date": _("date of destruction"),
        "event_title": _("title of the event"),
    }[name]
