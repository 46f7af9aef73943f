"""What must be done before a site can answer: its tables and its static files. Two programs may start at once."""

import fcntl
import hashlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from pentathlon import __version__

_ADVISORY_LOCK = 7_315_201  # any number, the same on every host
_UNUSED = ["ninja"]  # megabytes of an API browser that would break the content security policy


def prepare(folder: Path) -> None:
    """Bring tables and static files up to date; does nothing in a moment when they are."""
    with _alone(folder), ThreadPoolExecutor(1) as beside:
        collecting = beside.submit(_collect_static, Path(settings.STATIC_ROOT))
        if _lacks_migrations():
            call_command("migrate", interactive=False, verbosity=0)
        collecting.result()


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
