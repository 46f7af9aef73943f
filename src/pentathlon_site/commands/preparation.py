"""What must be done before a site can answer: its tables, its static files, and that nothing withdrawn is back.

Two programs may start at once.
"""

import fcntl
import hashlib
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from pentathlon import __version__
from pentathlon.errors import OperatorError
from pentathlon_site.commands.object_store import refuse_versioned_bucket, storage_errors_told

_ADVISORY_LOCK = 7_315_201  # any number, the same on every host
_UNUSED = ["ninja"]  # megabytes of an API browser that would break the content security policy


def prepare(folder: Path) -> None:
    """Bring tables and static files up to date; does nothing in a moment when they are.

    Raises:
        OperatorError: the bucket would keep what is deleted; images that were withdrawn are back and cannot be erased.
    """
    with _alone(folder), ThreadPoolExecutor(1) as beside:
        refuse_versioned_bucket()
        collecting = beside.submit(_collect_static, Path(settings.STATIC_ROOT))
        if _lacks_migrations():
            call_command("migrate", interactive=False, verbosity=0)
        call_command("createcachetable", verbosity=0)  # where the cache is a table and is not there
        collecting.result()
        _repeat_withdrawals()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other starting programs waiting: on this host by a file, on others by the database."""
    with (folder / ".starting").open("w") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_lock(%s)", [_ADVISORY_LOCK])
        try:
            yield
        finally:
            connection.close()  # the lock of the database ends with the connection


def _lacks_migrations() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _repeat_withdrawals() -> None:
    """Erase what a restored backup has brought back of withdrawn images, before anybody can see it."""
    from pentathlon_site.collection.actions.restored import (  # noqa: PLC0415 - needs the settings
        RestoredImageStaysError,
        repeat_withdrawals,
    )
    from pentathlon_site.collection.withdrawn_list import UnreadableEntryError  # noqa: PLC0415 - as above

    try:
        with storage_errors_told():
            came_back = repeat_withdrawals(at=timezone.now())
    except UnreadableEntryError as error:
        raise OperatorError(
            f"the entry {error.receipt} of the list of withdrawals is damaged: bring the file back from your copy"
        ) from error
    except RestoredImageStaysError as error:
        raise OperatorError(
            f"an image that was withdrawn (receipt {error}) is back and cannot be erased: check that the storage "
            "answers and that the site may write there"
        ) from error
    if came_back:
        print(f"Withdrawals repeated, since older data was restored: {came_back}", file=sys.stderr, flush=True)


def _collect_static(target: Path) -> None:
    """Collect static files when one of them has changed since they were collected last."""
    mark, wanted = target / ".collected", _fingerprint()
    if mark.exists() and mark.read_text("ascii") == wanted:
        return
    target.mkdir(parents=True, exist_ok=True)
    call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=_UNUSED)
    mark.write_text(wanted, "ascii")


def _fingerprint() -> str:
    found = [__version__]
    for finder in get_finders():
        for path, storage in finder.list([]):
            facts = Path(storage.path(path)).stat()
            found.append(f"{path} {facts.st_size} {facts.st_mtime_ns}")
    return hashlib.sha256("\n".join(sorted(found)).encode()).hexdigest()
