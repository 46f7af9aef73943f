"""Zip archives that strangers send: looked through before anything is unpacked, and never unpacked to disk."""

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pentathlon.errors import InputError, Problem

MOST_FILES = 20_000
LARGEST_FILE_BYTES = 2**28
LARGEST_TOTAL_BYTES = 2**33
MOST_EXPANSION = 200
"""Largest ratio of an entry above `_SMALL_BYTES`; smaller ones (an empty mask) cannot do harm."""

_SMALL_BYTES = 2**20
_ARCHIVE_NAME = re.compile(r"\.(zip|7z|rar|tar|tgz|tbz2?|txz|jar|xlsx)$", re.IGNORECASE)
_PLAIN_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_DAMAGED = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError)
"""What the standard library raises on archives that are damaged or forged."""


@contextmanager
def open_archive(path: Path, error: type[InputError], *, otherwise: str) -> Iterator[zipfile.ZipFile]:
    """Open a zip archive.

    Args:
        path: The file.
        error: Kind of error to raise.
        otherwise: What to say of a file that is no archive.

    Raises:
        InputError: of the kind `error`: it cannot be read, or is no archive.
    """
    try:
        archive = zipfile.ZipFile(path)
    except OSError as found:
        raise error(Problem(found.strerror or "cannot be read", file=path.name)) from None
    except _DAMAGED:
        raise error(Problem(otherwise, file=path.name)) from None
    with archive:
        yield archive


def checked_entries(archive: zipfile.ZipFile, path: Path, error: type[InputError]) -> list[zipfile.ZipInfo]:
    """Entries of an archive that are files, once nothing in its directory is wrong.

    Raises:
        InputError: of the kind `error`; links, paths that lead out, archives in the archive,
            encryption, unusual compression, or more data than a submission can be.
    """
    entries = archive.infolist()
    problems = [Problem(why, file=f"{path.name}:{entry.filename}") for entry in entries if (why := _objection(entry))]
    if len(entries) > MOST_FILES:
        problems.append(Problem(f"holds {len(entries)} files, more than {MOST_FILES}", file=path.name))
    if sum(entry.file_size for entry in entries) > LARGEST_TOTAL_BYTES:
        problems.append(Problem(f"unpacks to more than {LARGEST_TOTAL_BYTES // 2**30} GiB", file=path.name))
    if sum(entry.compress_size for entry in entries) > path.stat().st_size:
        problems.append(Problem("its entries overlap: it is not an honest archive", file=path.name))
    if problems:
        raise error(problems)
    return [entry for entry in entries if not entry.is_dir()]


def _objection(entry: zipfile.ZipInfo) -> str:
    """Why an entry is refused before it is unpacked; empty if it is not."""
    name, kind = entry.orig_filename, stat.S_IFMT(entry.external_attr >> 16)
    objections = (
        (bool(re.match(r"[/\\]|[A-Za-z]:", name)), "has an absolute path"),
        (".." in re.split(r"[/\\]", name), "has a path that leads out of the archive"),
        (any(ord(sign) < 32 for sign in name), "has a name with control characters"),
        (kind not in {0, stat.S_IFREG, stat.S_IFDIR}, "is a link or a device, not a file"),
        (bool(entry.flag_bits & 1), "is encrypted; send it without a password"),
        (bool(_ARCHIVE_NAME.search(name)), "is an archive within the archive"),
        (entry.compress_type not in _PLAIN_METHODS, "is compressed in an unusual way; use plain zip"),
        (entry.file_size > LARGEST_FILE_BYTES, "is too large"),
        (_expands_too_much(entry), "unpacks to far more than a submission can be"),
    )
    return next((reason for found, reason in objections if found), "")


def _expands_too_much(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > _SMALL_BYTES and entry.file_size > MOST_EXPANSION * entry.compress_size


def read_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """The bytes of an entry, no more than its directory declares.

    Raises:
        BadZipFile: the entry is damaged, or is not what the directory says.
    """
    try:
        return archive.read(entry)
    except (*_DAMAGED, OSError):
        raise zipfile.BadZipFile(entry.filename) from None
