"""Files of images and masks in the storage: random names, written once, removed by the purge engine.

Beside them, in a storage of its own, the list of what was withdrawn (see `withdrawn_list`): it holds no data of a case.
"""

import os
import secrets
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages

IMAGES, MASKS = "images", "masks"
PREFIXES = (IMAGES, MASKS)
"""Every folder of the storage that holds case data."""

_NAME_BYTES = 16
_ENDING = ".json"


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


def write_withdrawn(receipt: str, content: bytes) -> None:
    """Write an entry of the list of what was withdrawn, over one that was there; it is on the disk afterwards."""
    kept = storages["withdrawn"]
    name = kept.save(f"{receipt}{_ENDING}", ContentFile(content))
    try:
        path = kept.path(name)
    except NotImplementedError:
        return  # an object store has it when it answers
    for each in (path, os.path.dirname(path)):  # noqa: PTH120 - a storage has no paths but as text
        descriptor = os.open(each, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def withdrawn_receipts() -> list[str]:
    """Receipts of all that was withdrawn."""
    try:
        names = storages["withdrawn"].listdir("")[1]
    except FileNotFoundError:
        return []
    return sorted(name.removesuffix(_ENDING) for name in names if name.endswith(_ENDING))


def read_withdrawn(receipt: str) -> bytes:
    """An entry of the list of what was withdrawn."""
    with storages["withdrawn"].open(f"{receipt}{_ENDING}") as stream:
        return bytes(stream.read())


def bucket_versioning() -> str:
    """Whether the bucket keeps what is deleted: `Enabled`, `Suspended` (it did), or nothing, as of a folder."""
    if not hasattr(default_storage, "bucket_name"):
        return ""
    bucket: Any = default_storage
    state = bucket.connection.meta.client.get_bucket_versioning(Bucket=bucket.bucket_name)
    return str(state.get("Status", ""))
