"""Everything that the site keeps anywhere, as bytes to search."""

from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.core import mail
from django.core.files.storage import default_storage
from django.db import connection


def everything_kept() -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each table, of the database's own files, of each stored file and each mail."""
    yield from _tables()
    yield from _database_files()
    root = Path(default_storage.location)
    for path in root.rglob("*"):
        if path.is_file():
            yield f"storage {path.name}", path.name.encode() + path.read_bytes()
    for message in getattr(mail, "outbox", []):
        yield "mail", message.message().as_bytes()


def _tables() -> Iterator[tuple[str, bytes]]:
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            yield f"table {table}", b"\n".join(_bytes(value) for row in cursor.fetchall() for value in row)


def _bytes(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()


def _database_files() -> Iterator[tuple[str, bytes]]:
    if connection.vendor != "sqlite":
        return
    path = Path(settings.DATABASES["default"]["TEST"]["NAME"])
    for name in (path, path.with_name(path.name + "-wal")):
        if name.exists():
            yield f"file {name.name}", name.read_bytes()
