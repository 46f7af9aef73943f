"""What holds for every text that ships: both languages, French typography, no claim of anonymity."""

import re
from datetime import date
from importlib import resources
from pathlib import Path

import pytest

from pentathlon.errors import DefinitionError, InputError
from pentathlon_site.core.shipped_texts import headings, read_in_both_languages, read_shipped, sections
from pentathlon_site.core.template_text import fill, placeholders, written_date

SITE = Path(str(resources.files("pentathlon_site")))
FOLDERS = ("course/content", "charter/texts", "challenges/policy_packs", "challenges/texts", "collection/notice")
FILES = sorted(path for folder in FOLDERS for path in (SITE / folder).rglob("*") if path.suffix in {".md", ".toml"})
PAGES = sorted(path for path in FILES if path.suffix == ".md")
ENGLISH = [path for path in PAGES if path.name.endswith(".en.md")]


def name(path):
    return str(path.relative_to(SITE))


def french(path):
    """The French of a file."""
    text = path.read_text("utf-8")
    if path.suffix == ".md":
        return text if path.name.endswith(".fr.md") else ""
    return "\n".join(re.findall(r'\bfr = "([^"]*)"', text))


def test_there_are_texts():
    assert len(ENGLISH) == 26
    assert len(PAGES) == 2 * len(ENGLISH)


@pytest.mark.parametrize("path", ENGLISH, ids=name)
def test_both_languages_have_the_same_headings_lists_and_names(path):
    stem = path.name.removesuffix(".en.md")
    text = read_in_both_languages(path.parent, stem)
    english, french_text = (re.findall(r"^(- |\d+\. |#+ )", each, re.MULTILINE) for each in (text.en, text.fr))
    assert english == french_text
    assert text.en.count("**") == text.fr.count("**")


@pytest.mark.parametrize("path", ENGLISH, ids=name)
def test_both_languages_say_about_as_much(path):
    other = path.with_name(path.name.replace(".en.md", ".fr.md"))
    assert 0.9 < len(other.read_text("utf-8")) / len(path.read_text("utf-8")) < 1.4


@pytest.mark.parametrize("path", FILES, ids=name)
def test_french_typography(path):
    text = french(path)
    assert re.findall(r".{0,20}(?: [;:?!»]|« |\w'\w)", text) == []
    assert re.findall(r"\w[;?!»](?!\S*\.)", text) == []


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_nothing_is_called_anonymous_unless_the_difference_is_explained(path):
    claims = [part for part in path.read_text("utf-8").split("\n\n") if "anonym" in part.lower()]
    if name(path).startswith("course/content/modules/identifying."):
        assert len(claims) == 3
        assert all(re.search(r"not\b|pas\b|non\b|if nobody|si personne", part) for part in claims)
    else:
        assert claims == []


def test_anonymity_is_named_in_the_quiz_as_a_wrong_answer_and_explained():
    course = (SITE / "course/content/course.toml").read_text("utf-8")
    lines = [line for line in course.splitlines() if "anonym" in line.lower()]
    assert [line.split()[0] for line in lines] == ["explanation.en", "explanation.fr", "{"]
    assert ("right = true" in lines[2], "Anonymous" in lines[2]) == (False, True)


def test_a_language_that_is_missing_is_named(tmp_path):
    (tmp_path / "page.en.md").write_text("# Page\n", "utf-8")
    with pytest.raises(DefinitionError) as raised:
        read_in_both_languages(tmp_path, "page")
    assert str(raised.value) == "page.fr.md: the file is missing or cannot be read"


def test_languages_that_differ_are_refused(tmp_path):
    (tmp_path / "page.en.md").write_text("# Page\n\n{a}\n", "utf-8")
    (tmp_path / "page.fr.md").write_text("# Page\n\n{b}\n", "utf-8")
    with pytest.raises(DefinitionError) as raised:
        read_in_both_languages(tmp_path, "page")
    assert str(raised.value) == "page.*.md: the names in braces differ: English has ['a'], French has ['b']"


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "the file is empty: every text is needed in every language"), (b"\xff\xfe\x00", "not UTF-8 text")],
)
def test_files_that_are_no_text_are_refused(tmp_path, content, said):
    (tmp_path / "page.md").write_bytes(content)
    with pytest.raises(DefinitionError) as raised:
        read_shipped(tmp_path, "page.md")
    assert str(raised.value) == f"page.md: {said}"


def test_text_is_the_same_bytes_on_every_machine(tmp_path):
    (tmp_path / "page.md").write_bytes("\ufeffe\u0301te\u0301\r\n\r\n".encode())
    assert read_shipped(tmp_path, "page.md") == "été\n"


def test_headings_and_sections():
    text = "# A\n\nx\n\n## B\n\ny\n"
    assert headings(text) == ((1, "A"), (2, "B"))
    assert sections(text) == {"": "# A\n\nx", "B": "y"}


@pytest.mark.parametrize("template", ["{a.b}", "{a!r}", "{a:>9}", "{}", "{0}", "{a", "a}"])
def test_braces_hold_plain_names_only(template):
    with pytest.raises(DefinitionError):
        placeholders(template)


def test_filling_is_literal():
    assert fill("{a} and {b}", {"a": "{b}", "b": "x"}) == "{b} and x"


def test_unknown_names_are_listed():
    with pytest.raises(DefinitionError) as raised:
        fill("{a} {c} {b}", {"a": "x"})
    assert str(raised.value) == "A text has unknown names in braces: b, c."


def test_values_that_could_pass_for_a_heading_are_refused():
    with pytest.raises(InputError) as raised:
        fill("{a} {b}", {"a": "x\n# y", "b": " "})
    assert str(raised.value) == (
        "'a' has a line break or a control character: write it on one line\n'b' is empty: fill it in"
    )


@pytest.mark.parametrize(
    ("day", "english", "in_french"),
    [(date(2027, 3, 1), "1 March 2027", "1er mars 2027"), (date(2027, 8, 22), "22 August 2027", "22 août 2027")],
)
def test_dates_in_words(day, english, in_french):
    assert written_date(day, "en").replace("\xa0", " ") == english
    assert written_date(day, "fr").replace("\xa0", " ") == in_french
