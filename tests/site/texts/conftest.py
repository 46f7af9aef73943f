"""Folders of texts to spoil, and the facts of one event."""

import shutil
from datetime import date
from importlib import resources
from pathlib import Path

import pytest

from pentathlon.challenge import builtin_challenges
from pentathlon.challenge.table import Text
from pentathlon_site.charter.texts import CharterFacts
from pentathlon_site.collection.notice_texts import NoticeFacts

SITE = Path(str(resources.files("pentathlon_site")))


@pytest.fixture
def copied(tmp_path):
    """Copies a folder of shipped texts, which the test then spoils."""

    def copy(folder):
        return Path(shutil.copytree(SITE / folder, tmp_path / folder))

    return copy


@pytest.fixture
def charter_facts():
    return CharterFacts(
        event_title=Text(en="Imaging days", fr="Journées d'imagerie"),
        organiser="Société d'imagerie",
        dpo_name="Ada Martin",
        dpo_email="dpo@example.org",
        destruction_date=date(2028, 6, 30),
        withdrawal_days=7,
    )


@pytest.fixture
def notice_facts():
    challenges = builtin_challenges()
    return NoticeFacts(
        version="3",
        event_title=Text(en="Imaging days", fr="Journées d'imagerie"),
        organiser="Société d'imagerie",
        controller="Société d'imagerie, 1 rue du Port, 59000 Lille",
        dpo_name="Ada Martin",
        dpo_email="dpo@example.org",
        questions=tuple(challenge.title for challenge in challenges),
        data_categories=tuple(column.text for challenge in challenges for column in challenge.labels.columns),
        images_per_exam=2,
        legal_basis="public_task",
        regime=Text(en="reference methodology MR-004", fr="méthodologie de référence MR-004"),
        register_url="https://register.example.org/42",
        host_name="Cancer institute",
        host_location="Villejuif",
        recipients=Text(en="Teams of universities.", fr="Équipes universitaires."),
        companies=True,
        transfer_countries=(),
        waiting_period_days=30,
        retention_until=date(2028, 3, 1),
        destruction_date=date(2028, 6, 30),
        minors=True,
    )
