"""Everybody whom the tests of the site know."""

import os

import pytest

from builders.ledger_last import LedgerWatch
from builders.personas import *  # noqa: F403 - fixtures are found by their names

_NEED_DATABASE = {"db", "transactional_db", "live_server"}


@pytest.fixture(autouse=True)
def ledger_last(monkeypatch):
    """Nothing is locked after the ledger in any transaction of any test."""
    watch = LedgerWatch()
    watch.begin(monkeypatch)
    yield watch
    watch.end()
    assert watch.too_late == []


def pytest_collection_modifyitems(config, items):
    """On PostgreSQL, only tests that touch the database: the others are the same as on SQLite."""
    if not os.environ.get("DATABASE_URL", "").startswith("postgres"):
        return
    ours = [item for item in items if item.path.is_relative_to(config.rootpath / "tests/site")]
    left = {item for item in ours if not _touches(item)}
    config.hook.pytest_deselected(items=left)
    items[:] = [item for item in items if item not in left]


def _touches(item):
    return bool(item.get_closest_marker("django_db") or _NEED_DATABASE & set(item.fixturenames))
