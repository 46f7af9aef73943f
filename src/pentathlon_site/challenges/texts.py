"""Texts with which an event and the five challenges of 2018 begin; organisers change them as they like."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from pentathlon.challenge.load import BUILTIN
from pentathlon.challenge.table import Text
from pentathlon.errors import DefinitionError, InputError, Problem
from pentathlon_site.core.shipped_texts import LANGUAGES, Language, in_language, read_in_both_languages, shipped_folder
from pentathlon_site.core.template_text import fill, placeholders

CHALLENGES_WITH_TEXTS = BUILTIN
"""The challenges that have such texts."""

TUTORIAL_STEPS = 5
EVENT_PLACEHOLDERS = frozenset({"event_title", "organiser", "target"})
"""The {names} that a text of an event may contain."""

_NUMBERED = re.compile(r"^(\d+)\. ", re.MULTILINE)
_LISTED = re.compile(r"^(?:\d+\.|-) ", re.MULTILINE)


@dataclass(frozen=True)
class ChallengeTexts:
    """The three texts of a challenge page, in Markdown without a heading above level 3."""

    question: Text
    """What is asked, for whom the answer matters, in plain words."""
    criteria: Text
    """Inclusion criteria, a numbered list."""
    tutorial: Text
    """How to choose the image in five steps, which slice and window, common mistakes."""


@dataclass(frozen=True)
class EventTexts:
    """The three texts of an event's public pages, in Markdown without a heading above level 3."""

    about: Text
    """What this event is and how it proceeds."""
    participate: Text
    """How a radiologist takes part."""
    why: Text
    """Why it matters."""


def challenge_texts(challenge_id: str, folder: Traversable | None = None) -> ChallengeTexts:
    """The texts of one of the five challenges.

    Raises:
        DefinitionError: There are none for this challenge, or they are not complete in both languages.
    """
    if challenge_id not in CHALLENGES_WITH_TEXTS:
        choices = ", ".join(CHALLENGES_WITH_TEXTS)
        raise DefinitionError(f"No texts ship for the challenge '{challenge_id}'; there are texts for {choices}.")
    question, criteria, tutorial = (
        _read(folder, f"{challenge_id}/{kind}", frozenset()) for kind in ("question", "criteria", "tutorial")
    )
    _refuse_wrong_numbers(f"{challenge_id}/criteria", criteria, None)
    _refuse_wrong_numbers(f"{challenge_id}/tutorial", tutorial, TUTORIAL_STEPS)
    return ChallengeTexts(question=question, criteria=criteria, tutorial=tutorial)


def event_texts(*, event_title: Text, organiser: str, target: int, folder: Traversable | None = None) -> EventTexts:
    """The texts of an event.

    Args:
        event_title: Its name.
        organiser: Who organises it.
        target: Images that a question must reach in order to be launched.
        folder: Where the texts lie; absent: those that ship.

    Raises:
        InputError: A value is empty or not on one line, or the target is not positive.
    """
    if target < 1:
        raise InputError("'target' must be at least 1 image.")
    shared = {"organiser": organiser, "target": str(target)}
    values = {language: {**shared, "event_title": in_language(event_title, language)} for language in LANGUAGES}
    about, participate, why = (
        _filled(_read(folder, f"event/{kind}", EVENT_PLACEHOLDERS), values) for kind in ("about", "participate", "why")
    )
    return EventTexts(about=about, participate=participate, why=why)


def _filled(template: Text, values: Mapping[Language, Mapping[str, str]]) -> Text:
    return Text(en=fill(template.en, values["en"]), fr=fill(template.fr, values["fr"]))


def _read(folder: Traversable | None, stem: str, allowed: frozenset[str]) -> Text:
    source = folder if folder is not None else shipped_folder("pentathlon_site.challenges", "texts")
    text = read_in_both_languages(source, stem)
    unknown = sorted(placeholders(text.en) - allowed)
    if unknown:
        raise DefinitionError(Problem(f"unknown names in braces: {', '.join(unknown)}", file=f"{stem}.*.md"))
    english, french = (len(_LISTED.findall(each)) for each in (text.en, text.fr))
    if english != french:
        raise DefinitionError(Problem(f"the lists have {english} points in English, {french} in French", file=stem))
    return text


def _refuse_wrong_numbers(stem: str, text: Text, wanted: int | None) -> None:
    for language, content in (("en", text.en), ("fr", text.fr)):
        numbers = [int(number) for number in _NUMBERED.findall(content)]
        if not numbers or numbers != list(range(1, (wanted or len(numbers)) + 1)):
            expected = f"1 to {wanted}" if wanted else "1, 2, 3 …"
            raise DefinitionError(
                Problem(f"the points are numbered {numbers}, not {expected}", file=f"{stem}.{language}.md")
            )
