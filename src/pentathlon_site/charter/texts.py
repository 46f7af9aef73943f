"""The charter that a radiologist signs: versions, and the exact bytes that are shown and hashed."""

import hashlib
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from importlib.resources.abc import Traversable
from typing import Self

from pydantic import Field, model_validator

from pentathlon.challenge.table import Table, Text
from pentathlon.errors import DefinitionError, InputError
from pentathlon_site.core.shipped_texts import (
    Language,
    headings,
    in_language,
    read_in_both_languages,
    read_shipped_table,
    shipped_folder,
)
from pentathlon_site.core.template_text import fill, placeholders, written_date


@dataclass(frozen=True, kw_only=True)
class CharterFacts:
    """What the charter of one event names."""

    event_title: Text
    organiser: str
    dpo_name: str
    dpo_email: str
    destruction_date: date
    withdrawal_days: int
    """Within how many days an image is withdrawn after an objection."""

    def __post_init__(self) -> None:
        if self.withdrawal_days < 1:
            raise InputError("'withdrawal_days' must be at least 1 day.")

    def values(self, language: Language) -> dict[str, str]:
        """The words that stand for each {name} of the text."""
        return {
            "event_title": in_language(self.event_title, language),
            "organiser": self.organiser,
            "dpo_name": self.dpo_name,
            "dpo_email": self.dpo_email,
            "destruction_date": written_date(self.destruction_date, language),
            "withdrawal_days": str(self.withdrawal_days),
        }


CHARTER_PLACEHOLDERS = frozenset(CharterFacts.__dataclass_fields__)
"""Every {name} that a charter may and must contain."""


class CharterVersion(Table):
    """One version of the charter. A published version never changes."""

    id: str = Field(pattern=r"^[1-9][0-9]*$", description="number of the version; its folder is v1, v2 …")
    effective_from: date = Field(description="first day on which it is offered for signature")
    material: bool = Field(description="whether those who signed an earlier version sign again")
    changes: Text = Field(description="what is new, shown to who signed an earlier version")


class _Versions(Table):
    versions: tuple[CharterVersion, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        dates = [version.effective_from for version in self.versions]
        if sorted(set(dates)) != dates or len({version.id for version in self.versions}) < len(dates):
            raise ValueError("versions have different ids and ascending dates")
        return self


@dataclass(frozen=True)
class CharterDocument:
    """The charter as shown to one signer."""

    version: str
    language: Language
    content: bytes
    """The Markdown in UTF-8: show, store and hash exactly these bytes."""

    @cached_property
    def sha256(self) -> str:
        """Fingerprint of the content, in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def text(self) -> str:
        """The content as text."""
        return self.content.decode()


def charter_versions(folder: Traversable | None = None) -> tuple[CharterVersion, ...]:
    """Every version, oldest first."""
    return read_shipped_table(_folder(folder), "charter.toml", _Versions).versions


def current_charter_version(at: date, folder: Traversable | None = None) -> CharterVersion:
    """The version that is offered for signature on a day; before the first date, the first one."""
    versions = charter_versions(folder)
    return next((version for version in reversed(versions) if version.effective_from <= at), versions[0])


def must_sign_again(signed: str, current: str, folder: Traversable | None = None) -> bool:
    """Whether a material version came after the signed one, up to the current one."""
    versions = charter_versions(folder)
    ids = [version.id for version in versions]
    for version in (signed, current):
        if version not in ids:
            raise DefinitionError(f"There is no version '{version}' of the charter; there are {', '.join(ids)}.")
    return any(version.material for version in versions[ids.index(signed) + 1 : ids.index(current) + 1])


def charter_text(version: str, folder: Traversable | None = None) -> Text:
    """The text of a version with its {names}, checked: both languages, every name known and used, points numbered."""
    known = [each.id for each in charter_versions(folder)]
    if version not in known:
        raise DefinitionError(f"There is no version '{version}' of the charter; there are {', '.join(known)}.")
    text = read_in_both_languages(_folder(folder), f"v{version}/charter")
    for language in (text.en, text.fr):
        _refuse_wrong_names(version, language)
        _refuse_wrong_numbers(version, language)
    return text


def render_charter(
    facts: CharterFacts, language: Language, version: str, folder: Traversable | None = None
) -> CharterDocument:
    """The charter of an event in one language.

    Raises:
        DefinitionError: The version does not exist, or its text is not complete.
        InputError: A fact is empty or not on one line.
    """
    template = in_language(charter_text(version, folder), language)
    return CharterDocument(version, language, fill(template, facts.values(language)).encode())


def commitments(text: str) -> tuple[str, ...]:
    """The numbered points of a charter, as '1. One image per exam', for a summary."""
    return tuple(words for level, words in headings(text) if level == 2 and words[0].isdigit())


def _refuse_wrong_names(version: str, text: str) -> None:
    found = placeholders(text)
    if found != CHARTER_PLACEHOLDERS:
        unknown, unused = sorted(found - CHARTER_PLACEHOLDERS), sorted(CHARTER_PLACEHOLDERS - found)
        raise DefinitionError(f"Charter {version}: unknown names {unknown}, names that are nowhere used {unused}.")


def _refuse_wrong_numbers(version: str, text: str) -> None:
    numbers = [int(words.split(".")[0]) for words in commitments(text)]
    if not numbers or numbers != list(range(1, len(numbers) + 1)):
        raise DefinitionError(f"Charter {version}: its points are numbered {numbers}, not 1, 2, 3 …")


def _folder(folder: Traversable | None) -> Traversable:
    return folder if folder is not None else shipped_folder("pentathlon_site.charter", "texts")
