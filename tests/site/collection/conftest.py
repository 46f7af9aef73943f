"""Everybody has done what comes before an upload, except where a test says otherwise; the storage is empty."""

import shutil
from pathlib import Path

import pytest
from django.core.cache import cache
from django.core.files.storage import default_storage

from pentathlon_site.centres import requirements


@pytest.fixture(autouse=True)
def _empty_stores():
    cache.clear()
    shutil.rmtree(Path(default_storage.location), ignore_errors=True)


@pytest.fixture(autouse=True)
def ready(monkeypatch, request):
    """Course, charter and agreement are other apps' matter; their tests are there."""
    if "with_requirements" not in request.fixturenames:
        monkeypatch.setattr(requirements, "_steps", {})


@pytest.fixture
def with_requirements():
    """Nothing of what comes before an upload is done."""
