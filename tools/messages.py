"""Keep the French messages of the site: `python tools/messages.py [APP…] [--check]`.

Without `--check`: takes every message from the code and templates of the named apps (all, if none is named) into the
app's `locale/fr/LC_MESSAGES/django.po`, keeps the translations that are there, drops what is no longer used, compiles,
and lists what has still to be translated. Needs xgettext (Debian: gettext).

With `--check`: changes nothing; says what is untranslated, wrongly set, or not compiled. Needs no xgettext.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import polib

SITE = Path(__file__).parent.parent / "src" / "pentathlon_site"
CATALOGUE = Path("locale", "fr", "LC_MESSAGES", "django.po")
HEADER = {
    "Project-Id-Version": "Pentathlon",
    "Language": "fr",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=(n > 1);",
}
Key = tuple[str | None, str]

_PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd%]|\{\w*\}")
_TAG_OR_ENTITY = re.compile(r"<[^<>]*>|&#?\w+;")
_BARE_PUNCTUATION = re.compile(r"(?:^|[^\u00a0\u202f;:!?.…])[;:!?](?=[\s»)<]|$)")
_BARE_QUOTES = re.compile(r"«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»")
_FOREIGN_QUOTES = re.compile(r"[\"“”]")
_STRAIGHT_APOSTROPHE = re.compile(r"\w'\w")


def apps() -> list[str]:
    """Every package of the site."""
    return sorted(path.parent.name for path in SITE.glob("*/__init__.py"))


def extract(names: Iterable[str]) -> dict[str, polib.POFile]:
    """What the code and templates of apps say now, by app, untranslated; apps that say nothing are left out.

    Works in a copy: makemessages writes its intermediate files beside the templates, where others may be reading.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in names:
            skipped = shutil.ignore_patterns("locale", "static", "migrations", "__pycache__")
            shutil.copytree(SITE / name, copy / name, ignore=skipped)
            (copy / name / "locale").mkdir()
        command = [sys.executable, "-m", "django", "makemessages", "-l", "fr", "--add-location", "file", "-v", "0"]
        environment = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
        subprocess.run(command, cwd=copy, env=environment, check=True)
        files = {name: copy / name / CATALOGUE for name in names}
        return {name: polib.pofile(str(path)) for name, path in files.items() if path.exists()}


def catalogue(name: str) -> polib.POFile:
    """The French messages of an app, as they are in the checkout."""
    path = SITE / name / CATALOGUE
    return polib.pofile(str(path)) if path.exists() else polib.POFile()


def update(name: str, extracted: polib.POFile | None) -> None:
    """Write and compile the messages of an app; a message that `core` translates already is taken from there."""
    path = SITE / name / CATALOGUE
    if extracted is None:
        shutil.rmtree(path.parents[2], ignore_errors=True)
        return
    known = {_key(entry): entry for source in ("core", name) for entry in catalogue(source) if entry.translated()}
    file = polib.POFile(wrapwidth=110)
    file.header = f"French messages of the app {name}."
    file.metadata = HEADER
    for entry in extracted:
        if before := known.get(_key(entry)):
            entry.msgstr, entry.msgstr_plural = before.msgstr, dict(before.msgstr_plural)
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
        entry.occurrences = sorted({(file_name.removeprefix(f"{name}/"), "") for file_name, _ in entry.occurrences})
        file.append(entry)
    path.parent.mkdir(parents=True, exist_ok=True)
    file.save(str(path))
    path.with_suffix(".mo").write_bytes(file.to_binary())


def problems(name: str) -> Iterator[str]:
    """What is wrong with the messages of an app."""
    path = SITE / name / CATALOGUE
    if not path.exists():
        return
    file = catalogue(name)
    compiled = path.with_suffix(".mo")
    if not compiled.exists() or compiled.read_bytes() != file.to_binary():
        yield f"{name}: django.mo is not compiled from django.po: run python tools/messages.py {name}"
    for entry in file:
        yield from (f"{name}: {fault}: {entry.msgid!r}" for fault in faults(entry))


def faults(entry: polib.POEntry) -> Iterator[str]:
    """What is wrong with one message."""
    if not entry.translated() or entry.fuzzy:
        yield "no French translation"
        return
    originals = [entry.msgid, entry.msgid_plural] if entry.msgid_plural else [entry.msgid]
    for text in list(entry.msgstr_plural.values()) or [entry.msgstr]:
        if all(_placeholders(text) != _placeholders(original) for original in originals):
            yield f"its placeholders are not those of the English, in {text!r}"
        yield from typography(text)


def typography(text: str) -> Iterator[str]:
    """What a French typographer would mark in a text."""
    bare = _TAG_OR_ENTITY.sub("\u00a0", text)
    if _BARE_PUNCTUATION.search(bare):
        yield f"no no-break space before ; : ! or ? in {text!r}"
    if _BARE_QUOTES.search(bare):
        yield f"no no-break space inside « » in {text!r}"
    if _FOREIGN_QUOTES.search(bare):
        yield f"quotation marks other than « » in {text!r}"
    if _STRAIGHT_APOSTROPHE.search(bare):
        yield f"a straight apostrophe in {text!r}"


def _placeholders(text: str) -> list[str]:
    return sorted(_PLACEHOLDER.findall(text))


def _key(entry: polib.POEntry) -> Key:
    return entry.msgctxt, entry.msgid


def main() -> int:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("apps", nargs="*", metavar="APP", choices=[[], *apps()])
    parser.add_argument("--check", action="store_true", help="change nothing")
    options = parser.parse_args()
    names = options.apps or apps()
    if not options.check:
        extracted = extract(names)
        for name in names:
            update(name, extracted.get(name))
    found = [problem for name in names for problem in problems(name)]
    print("\n".join(found) or "Every message has its French.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
