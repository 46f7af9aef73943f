"""Texts in both languages."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language

LANGUAGES = ("en", "fr")


@dataclass(frozen=True)
class Both:
    """A text in English and in French; `str()` gives the one of the reader."""

    en: str
    fr: str

    def in_language(self, language: str) -> str:
        """The text in `en` or `fr`."""
        return self.fr if language == "fr" else self.en

    def __str__(self) -> str:
        return self.in_language(reader_language())


def reader_language() -> str:
    """`fr` or `en`: the language of the page, mail or document that is being made."""
    return "fr" if (get_language() or "").startswith("fr") else "en"


def localised(text: Any, language: str | None = None) -> str:
    """The text of a JSON field `{"en": …, "fr": …}` in a language; the other one where that is empty."""
    language = language or reader_language()
    if isinstance(text, dict):
        other = "en" if language == "fr" else "fr"
        return str(text.get(language) or text.get(other) or "")
    if isinstance(text, Both):
        return text.in_language(language)
    for each in (language, "en"):  # a text of a challenge definition
        if hasattr(text, each):
            return str(getattr(text, each))
    return str(text)
