"""Work that leaves traces in the folder and in the ledger."""

import os
import time
from datetime import timedelta
from pathlib import Path

from django.db import transaction
from django.utils import timezone

from pentathlon_site.audit.actions import record
from pentathlon_site.jobs.queue import job

FOLDER = Path(os.environ.get("PENTATHLON_DATA_DIR", "."))


@job("sample.hang_at_first")
def hang_at_first(number):
    """The first attempt never ends by itself, and leaves its transaction open."""
    begun = FOLDER / f"begun-{number}"
    with transaction.atomic():
        record("hang_at_first", f"sample:{number}", by=None, at=timezone.now())
        if not begun.exists():
            begun.touch()
            time.sleep(600)


@job("sample.count")
def count(number):
    record("count", f"sample:{number}", by=None, at=timezone.now())


@job("sample.sleep")
def sleep(number):
    (FOLDER / f"asleep-{number}").touch()
    time.sleep(1)
    record("sleep", f"sample:{number}", by=None, at=timezone.now())


@job("sample.tick", every=timedelta(seconds=2))
def tick():
    record("tick", "sample", by=None, at=timezone.now())
