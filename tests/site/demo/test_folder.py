"""A demonstration fills its folder as a whole or begins anew, and leaves other folders alone."""

import pytest

from pentathlon.errors import OperatorError
from pentathlon_site.demo.folder import fill_once


def test_a_folder_is_filled_once(tmp_path):
    calls = []
    folder = tmp_path / "new" / "site"
    assert fill_once(folder, lambda: calls.append("filled")) is True
    assert fill_once(folder, lambda: calls.append("again")) is False
    assert calls == ["filled"]


def test_a_half_filled_folder_is_emptied_and_filled_anew(tmp_path):
    def die():
        (tmp_path / "files").mkdir()
        (tmp_path / "files" / "half").touch()
        (tmp_path / "site.sqlite3").touch()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fill_once(tmp_path, die)
    assert fill_once(tmp_path, (tmp_path / "whole").touch) is True
    assert sorted(path.name for path in tmp_path.iterdir()) == [".demonstration", "whole"]


def test_a_folder_with_something_else_is_refused_and_stays_as_it_is(tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(OperatorError, match="holds something that is no demonstration"):
        fill_once(tmp_path, lambda: None)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_two_programs_do_not_fill_the_same_folder(tmp_path):
    def meanwhile():
        with pytest.raises(OperatorError, match="another program is filling"):
            fill_once(tmp_path, lambda: None)

    assert fill_once(tmp_path, meanwhile) is True
