"""Files of images and masks in the storage: random names, written once, removed by the purge engine."""

import secrets
from collections.abc import Iterator
from datetime import datetime

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

IMAGES, MASKS = "images", "masks"
PREFIXES = (IMAGES, MASKS)
"""Every folder of the storage that holds case data."""

_NAME_BYTES = 16


def write_file(prefix: str, ending: str, content: bytes) -> str:
    """Write a file under a random name; the name."""
    assert prefix in PREFIXES
    token = secrets.token_hex(_NAME_BYTES)
    return default_storage.save(f"{prefix}/{token[:2]}/{token}.{ending}", ContentFile(content))


def read_file(name: str) -> bytes:
    """Content of a file."""
    with default_storage.open(name) as stream:
        return bytes(stream.read())


def file_exists(name: str) -> bool:
    """Whether there is such a file."""
    return default_storage.exists(name)


def remove_file(name: str) -> None:
    """Remove a file; one that is not there is removed already."""
    assert name.split("/", maxsplit=1)[0] in PREFIXES
    default_storage.delete(name)


def list_files() -> Iterator[tuple[str, datetime]]:
    """Every file of images and masks, with the time at which it was written."""
    for prefix in PREFIXES:
        for folder in _folders(prefix):
            for name in default_storage.listdir(folder)[1]:
                path = f"{folder}/{name}"
                yield path, default_storage.get_modified_time(path)


def _folders(prefix: str) -> list[str]:
    try:
        return [f"{prefix}/{folder}" for folder in default_storage.listdir(prefix)[0]]
    except FileNotFoundError:
        return []
