"""The information notice for patients: every element that the regulation asks for, or a list of what is missing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from importlib.resources.abc import Traversable
from typing import Final

from pentathlon.challenge.table import Table, Text
from pentathlon.errors import DefinitionError, InputError, Problem
from pentathlon_site.core.shipped_texts import (
    Language,
    in_language,
    read_in_both_languages,
    read_shipped_table,
    shipped_folder,
)
from pentathlon_site.core.template_text import fill, refuse_unfit, written_date

REQUIRED_ELEMENTS: Final = (
    "voluntary",
    "care",
    "purpose",
    "controller",
    "dpo",
    "legal_basis",
    "data_categories",
    "source",
    "recipients",
    "transfers",
    "retention",
    "rights",
    "objection",
    "minors",
    "deceased",
    "complaint",
)
"""What a notice must say (Articles 13 and 14 of the GDPR, French law on health data), in the order of the text."""

_SECTIONS = ("title", *REQUIRED_ELEMENTS, "more")
_ENDS = {"retention_until": "la fin de la conservation", "objection_until": "le dernier jour d’opposition"}
_MARKER = re.compile(r"^<!-- (\w+) -->\n", re.MULTILINE)


class MissingFactsError(InputError):
    """A notice cannot be written yet.

    Attributes:
        missing: Names of the fields of `NoticeFacts` that are still empty.
    """

    def __init__(self, missing: tuple[str, ...]) -> None:
        self.missing = missing
        super().__init__(Problem(f"'{name}' is missing: the notice cannot be written without it") for name in missing)


@dataclass(frozen=True, kw_only=True)
class NoticeFacts:
    """What the notice of one event names. None means not known yet; a plain `str` is the same in both languages."""

    version: str | None = None
    event_title: Text | str | None = None
    organiser: Text | str | None = None
    """Name only."""
    controller: Text | str | None = None
    """Name and address."""
    dpo_name: str | None = None
    dpo_email: str | None = None
    questions: tuple[Text, ...] | None = None
    """Titles of the challenges."""
    data_categories: tuple[Text, ...] | None = None
    """What is stated about an image: the texts of the label columns."""
    images_per_exam: int = 1
    """Largest number that a challenge of the event asks for."""
    legal_basis: Text | str | None = None
    """`public_task`, `legitimate_interests`, or a sentence of one's own."""
    regime: Text | str | None = None
    """Title of the policy pack."""
    register_url: str | None = None
    """Optional: entry in a public directory."""
    host_name: str | None = None
    host_location: Text | str | None = None
    recipients: Text | str | None = None
    """A sentence on the categories of teams and other recipients."""
    companies: bool | None = None
    """Whether companies are among the teams."""
    transfer_countries: tuple[Text, ...] | None = None
    """Countries outside the European Economic Area; empty: none."""
    transfer_safeguard: Text | str | None = None
    """Needed where there are such countries: adequacy decision or standard clauses."""
    waiting_period_days: int | None = None
    retention_until: date | None = None
    """Last day of the organiser's copy."""
    destruction_date: date | None = None
    """Day by which nothing is left, backups included."""
    objection_until: date | None = None
    """Last day on which an image can be found by its number; absent: `retention_until`."""
    minors: bool | None = None
    """Whether images of minors are collected."""
    hospital: Text | str | None = None
    """Optional, for the copy that one centre hands out: its name with article, 'le CHU de Lille'."""
    hospital_contact: Text | str | None = None
    """Optional, for the same copy: telephone, address."""
    public_url: str | None = None
    """Optional: public page of the event."""
    supervisory_authority: Text | str | None = None
    """Optional: name and address on the web; absent: the CNIL."""


_OPTIONAL = frozenset({
    "register_url", "transfer_safeguard", "objection_until", "hospital", "hospital_contact", "public_url",
    "supervisory_authority",
})  # fmt: skip


class _Phrases(Table):
    legal_bases: dict[str, Text]
    register_entry: Text
    waiting: Text
    no_waiting: Text
    one_image: Text
    several_images: Text
    companies: Text
    no_companies: Text
    no_transfers: Text
    transfers: Text
    minors: Text
    no_minors: Text
    hospital: Text
    hospital_contact: Text
    more: Text
    more_without_page: Text
    supervisory_authority: Text


def missing_facts(facts: NoticeFacts) -> tuple[str, ...]:
    """Names of the facts without which the notice cannot be written, in the order of the fields."""
    needed = [field.name for field in fields(facts) if field.name not in _OPTIONAL]
    missing = [name for name in needed if getattr(facts, name) in (None, "")]
    missing += [name for name in ("questions", "data_categories") if getattr(facts, name) == ()]
    if facts.transfer_countries and facts.transfer_safeguard in (None, ""):
        missing.append("transfer_safeguard")
    return tuple(missing)


def render_notice(facts: NoticeFacts, language: Language, folder: Traversable | None = None) -> str:
    """The whole notice in Markdown.

    Raises:
        MissingFactsError: Facts are missing; all are listed.
        InputError: Dates that cannot be right, or a value that is not on one line.
    """
    return "\n\n".join(notice_sections(facts, language, folder).values()) + "\n"


def notice_sections(facts: NoticeFacts, language: Language, folder: Traversable | None = None) -> dict[str, str]:
    """The notice in pieces: 'title', each of `REQUIRED_ELEMENTS`, 'more'."""
    template = in_language(read_in_both_languages(_folder(folder), "notice"), language)
    values, blocks = _words(facts, language, folder)
    return {name: fill(part, values, blocks) for name, part in _sections(template).items()}


def render_poster(facts: NoticeFacts, language: Language, folder: Traversable | None = None) -> str:
    """The half-page version for a waiting room, in Markdown. It does not replace the notice."""
    template = in_language(read_in_both_languages(_folder(folder), "poster"), language)
    return fill(template, *_words(facts, language, folder))


def _sections(template: str) -> dict[str, str]:
    pieces = _MARKER.split(template)
    names = tuple(pieces[1::2])
    if pieces[0].strip() or names != _SECTIONS:
        raise DefinitionError(
            f"The notice has the elements {', '.join(names)}; it must have {', '.join(_SECTIONS)}, in this order."
        )
    sections = {name: body.strip() for name, body in zip(names, pieces[2::2], strict=True)}
    empty = [name for name, body in sections.items() if not body]
    if empty:
        raise DefinitionError(f"The notice says nothing under {', '.join(empty)}.")
    return sections


def _words(facts: NoticeFacts, language: Language, folder: Traversable | None) -> tuple[dict[str, str], dict[str, str]]:
    """What stands for each {name} of notice and poster: on one line, and lists."""
    missing = missing_facts(facts)
    if missing:
        raise MissingFactsError(missing)
    _refuse_impossible(facts)
    phrases = read_shipped_table(_folder(folder), "phrases.toml", _Phrases)
    words = _plain_words(facts, language)
    words |= _dates(facts, language)
    for name, phrase in _chosen_phrases(facts, phrases).items():
        words[name] = fill(in_language(phrase, language), words)
    blocks = {name: _listed(getattr(facts, name), name, language) for name in ("questions", "data_categories")}
    blocks["register"] = fill(in_language(phrases.register_entry, language), words) if facts.register_url else ""
    return words, blocks


def _plain_words(facts: NoticeFacts, language: Language) -> dict[str, str]:
    words: dict[str, str] = {}
    for field in fields(facts):
        value = getattr(facts, field.name)
        if isinstance(value, str | int) and not isinstance(value, bool):
            words[field.name] = str(value)
        elif isinstance(value, Text):
            words[field.name] = in_language(value, language)
    words |= {name: _as_sentence(words[name]) for name in ("recipients", "legal_basis") if name in words}
    words |= {name: words[name].rstrip(". ") for name in ("controller", "transfer_safeguard") if name in words}
    words["transfer_countries"] = ", ".join(in_language(each, language) for each in facts.transfer_countries or ())
    return words


def _as_sentence(text: str) -> str:
    """Words that stand between two sentences, as one."""
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?", "…")) else "." if text else "")


def _dates(facts: NoticeFacts, language: Language) -> dict[str, str]:
    days = {
        "retention_until": facts.retention_until,
        "destruction_date": facts.destruction_date,
        "objection_until": facts.objection_until or facts.retention_until,
    }
    return {name: written_date(day, language) for name, day in days.items() if day is not None}


def _chosen_phrases(facts: NoticeFacts, phrases: _Phrases) -> Mapping[str, Text]:
    """The sentences that depend on the facts, keyed by their {name}."""
    chosen = {
        "waiting": phrases.waiting if facts.waiting_period_days else phrases.no_waiting,
        "images": phrases.several_images if facts.images_per_exam > 1 else phrases.one_image,
        "companies": phrases.companies if facts.companies else phrases.no_companies,
        "transfers": phrases.transfers if facts.transfer_countries else phrases.no_transfers,
        "minors": phrases.minors if facts.minors else phrases.no_minors,
        "more": phrases.more if facts.public_url else phrases.more_without_page,
    }
    for name in ("hospital", "hospital_contact", "supervisory_authority"):
        if not getattr(facts, name):
            chosen[name] = getattr(phrases, name)
    if isinstance(facts.legal_basis, str) and facts.legal_basis in phrases.legal_bases:
        chosen["legal_basis"] = phrases.legal_bases[facts.legal_basis]
    return chosen


def _listed(texts: tuple[Text, ...], name: str, language: Language) -> str:
    lines = [in_language(text, language) for text in texts]
    refuse_unfit({f"{name} {number}": line for number, line in enumerate(lines, 1)})
    return "\n".join(f"- {line}" for line in dict.fromkeys(lines))


def _refuse_impossible(facts: NoticeFacts) -> None:
    problems = []
    if facts.waiting_period_days is not None and facts.waiting_period_days < 0:
        french = "le délai entre information et envoi ne peut être négatif"
        problems.append(Problem("'waiting_period_days' cannot be negative", message_fr=french))
    if facts.images_per_exam < 1:
        problems.append(Problem("'images_per_exam' is at least 1", message_fr="au moins une image par examen"))
    for name, french in _ENDS.items():
        day = getattr(facts, name)
        if day is not None and facts.destruction_date is not None and day > facts.destruction_date:
            english = f"'{name}' is later than 'destruction_date', when nothing is left"
            problems.append(Problem(english, message_fr=f"{french} est après la destruction, quand il ne reste rien"))
    if problems:
        raise InputError(problems)


def _folder(folder: Traversable | None) -> Traversable:
    return folder if folder is not None else shipped_folder("pentathlon_site.collection", "notice")
