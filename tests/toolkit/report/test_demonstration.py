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


def test_page_shows_every_challenge_in_both_languages(shown):
    html = (shown / "index.html").read_text(encoding="utf-8")

    assert "Scores on the test set" in html
    assert "Scores sur le jeu de test" in html
    for challenge in ("meniscus", "cortex", "liver", "breast", "thyroid"):
        assert f'<section id="{challenge}">' in html


def test_page_needs_nothing_from_outside(shown):
    html = (shown / "index.html").read_text(encoding="utf-8")

    assert re.findall(r'(?:src|href)="(?!#|data:)', html) == []


def test_an_existing_folder_is_not_touched(shown):
    with pytest.raises(OperatorError):
        demonstrate(shown)
