"""`pentathlon reset-second-factor` lets somebody in who lost the phone."""

import os

import pytest
from allauth.mfa.models import Authenticator

from pentathlon.cli.app import run
from pentathlon_site.audit.models import Entry


@pytest.fixture
def here(db, monkeypatch):
    """The site of the tests is the one of the command."""
    monkeypatch.setenv("DATABASE_URL", "sqlite: the settings of the tests are loaded already")
    monkeypatch.setenv("PENTATHLON_DATA_DIR", os.environ["PENTATHLON_DATA_DIR"])


def test_the_second_factor_of_one_account_is_removed(here, bob, alice, capsys):
    for user in (bob, alice):
        Authenticator.objects.create(user=user, type="totp", data={"secret": "unreadable"})

    assert run(["reset-second-factor", bob.email.upper()]) == 0

    assert list(Authenticator.objects.values_list("user", flat=True)) == [alice.pk]
    assert "asks for the password only" in capsys.readouterr().out
    assert Entry.objects.get(verb="reset_second_factor").subject == f"user:{bob.pk}"


def test_where_there_is_none_it_says_so(here, bob, capsys):
    assert run(["reset-second-factor", bob.email]) == 2
    assert run(["reset-second-factor", "nobody@example.org"]) == 2
    said = capsys.readouterr().err
    assert "has no second factor" in said
    assert "no account signs in with nobody@example.org" in said
