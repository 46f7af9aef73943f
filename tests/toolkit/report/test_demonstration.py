import re

import pytest

from pentathlon.cli.app import run
from pentathlon.errors import OperatorError
from pentathlon.report.demonstration import demonstrate


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    out = tmp_path_factory.mktemp("demo") / "out"
    assert run(["demo", str(out), "--scale", "0.03", "--workers", "1"]) == 0
    return out


@pytest.mark.parametrize(
    ("page", "words"), [("index.html", "Scores on the test set"), ("index.fr.html", "jeu de test")]
)
def test_page_shows_every_challenge_in_its_language(shown, page, words):
    html = (shown / page).read_text(encoding="utf-8")

    assert words in html
    for challenge in ("meniscus", "cortex", "liver", "breast", "thyroid"):
        assert f'<section id="{challenge}">' in html


def test_page_needs_nothing_from_outside(shown):
    html = (shown / "index.html").read_text(encoding="utf-8")

    assert not re.findall(r'(?:src|href)="(?:https?:)?//', html)
    assert set(re.findall(r'href="([^"#][^"]*)"', html)) == {"index.fr.html"}


def test_an_existing_folder_is_not_touched(shown):
    with pytest.raises(OperatorError):
        demonstrate(shown)
