"""The site speaks French wholly: every message of code and templates has its translation, well set."""

import importlib.util
import io
import re
import shutil
import tokenize
from pathlib import Path

import django
import polib
import pytest

_spec = importlib.util.spec_from_file_location("messages", Path(__file__).parents[2] / "tools" / "messages.py")
messages = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(messages)

SOURCES = Path(__file__).parents[2] / "src"
AS_PEOPLE_TYPE = {"synthesis", "demo"}
"""Packages that write French as hospitals do: with any apostrophe."""
BADLY_SET = re.compile(
    r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=[a-zéèêàâœ{])|(?<=\S) [:;?!»](?=\s|$)|« ", re.IGNORECASE
)


@pytest.mark.parametrize("app", messages.apps())
def test_every_message_of_a_catalogue_is_translated_well_set_and_compiled(app):
    assert list(messages.problems(app)) == []


@pytest.mark.skipif(shutil.which("xgettext") is None, reason="xgettext is not installed (Debian: gettext)")
def test_every_message_of_code_and_templates_is_in_its_catalogue():
    missing = [
        f"{app}: {entry.msgid!r}: run python tools/messages.py {app}"
        for app, extracted in messages.extract(messages.apps()).items()
        for known in [{(entry.msgctxt, entry.msgid) for entry in messages.catalogue(app)}]
        for entry in extracted
        if (entry.msgctxt, entry.msgid) not in known
    ]

    assert missing == []


def test_one_message_has_one_translation():
    """Django merges all catalogues, its own included: what the months of the calendar are called is decided there."""
    django_own = polib.pofile(str(Path(django.__file__).parent / "conf/locale/fr/LC_MESSAGES/django.po"))
    translations = {(entry.msgctxt, entry.msgid): {entry.msgstr} for entry in django_own if entry.translated()}
    for app in messages.apps():
        for entry in messages.catalogue(app):
            translations.setdefault((entry.msgctxt, entry.msgid), set()).add(entry.msgstr)

    assert {key[1]: found for key, found in translations.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    "text",
    [
        "Attention\u00a0: le champ «\u00a0nom\u00a0» est vide\u202f!",
        "À 14:05, voir https://example.org/?a=1",
        '<a href="/aide">Aide</a>',
        "Prêt\u00a0?",
        "Et la suite…",
        "%(action)s\u00a0: plus tard",
        "Centre&nbsp;: Lille",
    ],
)
def test_well_set_french_passes(text):
    assert list(messages.typography(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Attention : vide",
        "Attention: vide",
        "Prêt ?",
        "Oui!",
        "le «nom»",
        "le « nom »",
        'le "nom"',
        "le “nom”",
        "l'image",
        ":",
    ],
)
def test_badly_set_french_is_found(text):
    assert len(list(messages.typography(text))) == 1


def strings(path):
    """Every string of a module but its docstrings, without its quotes."""
    for token in tokenize.generate_tokens(io.StringIO(path.read_text("utf-8")).readline):
        if token.type == tokenize.STRING and not token.string.endswith('"""'):
            yield re.sub(r"""^\w*["']|["']$""", "", token.string)


def test_french_in_the_code_is_well_set():
    modules = [path for path in SOURCES.rglob("*.py") if not AS_PEOPLE_TYPE & set(path.parts)]

    assert [text for path in modules for text in strings(path) if BADLY_SET.search(text)] == []


def test_french_in_tables_is_well_set():
    texts = {
        text
        for path in SOURCES.rglob("*.toml")
        for text in re.findall(r'(?:^|[{ .,])fr = "([^"]*)"', path.read_text("utf-8"), re.MULTILINE)
    }

    assert [fault for text in sorted(texts) for fault in messages.typography(text)] == []


def test_other_placeholders_than_in_the_english_are_found():
    entry = polib.POEntry(msgid="%(count)s images", msgstr="%(nombre)s images")

    assert len(list(messages.faults(entry))) == 1


def test_plural_forms_are_all_needed():
    entry = polib.POEntry(
        msgid="%(count)s image", msgid_plural="%(count)s images", msgstr_plural={0: "%(count)s image", 1: ""}
    )

    assert list(messages.faults(entry)) == ["no French translation"]
