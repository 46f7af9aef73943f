"""What stands ready in every test of the upload page."""

import pytest
from django.core.cache import cache

from browser.uploading import declare, open_upload
from builders import site
from builders.sending import build_notice
from pentathlon_site.centres import requirements


@pytest.fixture(autouse=True)
def ready(monkeypatch, event):
    """Everything that comes before an upload is done."""
    monkeypatch.setattr(requirements, "_steps", {})
    cache.clear()
    build_notice(event)


@pytest.fixture
def thyroid(event):
    return site.build_challenge(event, "thyroid")


@pytest.fixture
def page(open_page, bob, centre, thyroid):
    """The page of the thyroid challenge, declared."""
    opened = open_upload(open_page, bob, centre, thyroid)
    declare(opened)
    return opened
