"""The documentation speaks of the program as it is."""

import re
from pathlib import Path

import pytest

from pentathlon.cli.app import app
from pentathlon.cli.plug_ins import plug_ins
from pentathlon.inclusion.codes import EXCLUSION_CODES

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page):
    broken = [link for link in LINK.findall(page.read_text()) if not (page.parent / link).exists()]

    assert broken == []


def test_every_command_is_in_the_reference():
    reference = (ROOT / "docs/reference/commands.md").read_text()
    described = set(re.findall(r"`pentathlon ([a-z-]+)", "\n".join(re.findall(r"^## .*$", reference, re.MULTILINE))))
    described |= {"show"} & set(re.findall(r"pentathlon ([a-z-]+)", reference))

    assert described == {command.name for command in app.registered_commands} | plug_ins().keys()


def test_readme_is_short():
    assert len((ROOT / "README.md").read_text().splitlines()) <= 120


def test_every_exclusion_code_in_the_source_has_its_advice():
    found = set()
    for path in (ROOT / "src/pentathlon").rglob("*.py"):
        found |= set(re.findall(r'ImageRefusedError\(\s*"([a-z_]+)"', path.read_text()))
        found |= set(re.findall(r'Finding\([^)]*"failed", "([a-z_]+)"', path.read_text()))

    assert found <= set(EXCLUSION_CODES)
