"""Read the texts and tables that ship with the site, and refuse what is incomplete in a language."""

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Literal, TypeVar, cast, get_args

from pydantic import ValidationError

from pentathlon.challenge.explain import explain
from pentathlon.challenge.table import Table, Text
from pentathlon.errors import DefinitionError, Problem
from pentathlon_site.core.template_text import placeholders

Language = Literal["en", "fr"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_Table = TypeVar("_Table", bound=Table)
_HEADING = re.compile(r"^(#{1,6}) +(.+?) *$", re.MULTILINE)


def shipped_folder(package: str, folder: str) -> Traversable:
    """A folder of texts inside a package of the site."""
    return resources.files(package).joinpath(folder)


def read_shipped(folder: Traversable, path: str) -> str:
    """A text: UTF-8, composed characters, line feeds, exactly one at the end."""
    try:
        text = folder.joinpath(path).read_text("utf-8")
    except OSError:
        raise DefinitionError(Problem("the file is missing or cannot be read", file=path)) from None
    except UnicodeDecodeError:
        raise DefinitionError(Problem("not UTF-8 text", file=path)) from None
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n")).strip("\ufeff\n ")
    if not text:
        raise DefinitionError(Problem("the file is empty: every text is needed in every language", file=path))
    return text + "\n"


def read_shipped_table(folder: Traversable, path: str, schema: type[_Table]) -> _Table:
    """A TOML file, checked by its schema: unknown and missing keys are named."""
    try:
        content = tomllib.loads(read_shipped(folder, path))
    except tomllib.TOMLDecodeError as error:
        raise DefinitionError(Problem(f"not TOML: {error}", file=path)) from None
    try:
        return schema.model_validate(content)
    except ValidationError as error:
        raise DefinitionError(explain(error.errors(), schema, file=path)) from None


def read_in_both_languages(folder: Traversable, stem: str) -> Text:
    """A Markdown text from `stem.en.md` and `stem.fr.md`, which must have the same headings and {names}."""
    texts = {language: read_shipped(folder, f"{stem}.{language}.md") for language in LANGUAGES}
    _refuse_unequal(stem, "levels of headings", [[level for level, _ in headings(text)] for text in texts.values()])
    _refuse_unequal(stem, "names in braces", [sorted(placeholders(text)) for text in texts.values()])
    return Text(en=texts["en"], fr=texts["fr"])


def in_language(text: Text, language: Language) -> str:
    """The text in one language."""
    if language not in LANGUAGES:
        raise DefinitionError(f"'{language}' is not a language of the site; there are {', '.join(LANGUAGES)}.")
    return cast("str", getattr(text, language))


def headings(text: str) -> tuple[tuple[int, str], ...]:
    """Level and words of each Markdown heading, in order."""
    return tuple((len(marks), words) for marks, words in _HEADING.findall(text))


def sections(text: str) -> dict[str, str]:
    """The body under each heading of level 2, keyed by its words; what stands before the first is under ''."""
    parts = re.split(r"^## +(.+?) *$", text, flags=re.MULTILINE)
    return {"": parts[0].strip(), **{parts[i]: parts[i + 1].strip() for i in range(1, len(parts), 2)}}


def _refuse_unequal(stem: str, what: str, found: Sequence[Sequence[object]]) -> None:
    english, french = found
    if english != french:
        raise DefinitionError(
            Problem(f"the {what} differ: English has {english}, French has {french}", file=f"{stem}.*.md")
        )
