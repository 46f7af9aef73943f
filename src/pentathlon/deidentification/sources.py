"""Find the DICOM files of a file, a folder or a zip archive, at any depth; everything else is listed."""

import shutil
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from pentathlon.deidentification.parse import LARGEST_FILE_BYTES, looks_like_dicom
from pentathlon.errors import InputError

DEEPEST_ARCHIVE = 8
MOST_ARCHIVE_BYTES = 64 * 2**30
"""Inflated, of one archive with all that is in it."""

_HEAD_BYTES = 144
_COPY_BYTES = 2**20
_ZIP_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


@dataclass(frozen=True)
class Source:
    """One file that looks like DICOM.

    Attributes:
        name: As the sender knows it; archive members stand behind the name of their archive.
        path: Where it is; None for a member of an archive.
        content: Bytes of a member of an archive.
    """

    name: str
    path: Path | None = None
    content: bytes | None = None


@dataclass(frozen=True)
class Skipped:
    """Something that is not de-identified, and why."""

    name: str
    why: str


def list_files(given: Path) -> list[Path]:
    """The regular files of a folder in the order of their names, or the file itself.

    Raises:
        InputError: nothing is there.
    """
    if given.is_file():
        return [given]
    if not given.is_dir():
        raise InputError(f"{given} is neither a file nor a folder")
    return sorted(path for path in given.rglob("*") if path.is_file())


def open_file(path: Path, given: Path) -> Iterator[Source | Skipped]:
    """The DICOM file, or what an archive holds; names are relative to the folder that was given."""
    name = path.name if path == given else path.relative_to(given).as_posix()
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD_BYTES)
            if looks_like_dicom(head):
                yield Source(name, path)
            elif zipfile.is_zipfile(stream):
                yield from _members(stream, name, _Budget(MOST_ARCHIVE_BYTES), 1)
            else:
                yield Skipped(name, "not DICOM")
    except OSError as error:
        yield Skipped(name, f"cannot be read: {error.strerror}")


@dataclass
class _Budget:
    """What may still be inflated: an archive of a few kilobytes can claim terabytes."""

    left_bytes: int

    def allows(self, size: int) -> bool:
        """Whether so many bytes are left; then they are spent."""
        if size > self.left_bytes:
            return False
        self.left_bytes -= size
        return True


def _members(stream: IO[bytes], name: str, budget: _Budget, depth: int) -> Iterator[Source | Skipped]:
    try:
        with zipfile.ZipFile(stream) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            for member in sorted(members, key=lambda member: member.filename):
                yield from _member(archive, member, f"{name}/{member.filename}", budget, depth)
    except _ZIP_ERRORS:
        yield Skipped(name, "damaged archive")


def _member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, budget: _Budget, depth: int
) -> Iterator[Source | Skipped]:
    """A DICOM file, what an archive within the archive holds, or why neither. No more than `file_size` is inflated."""
    try:
        with archive.open(member) as stream:
            head = stream.read(_HEAD_BYTES)
            is_dicom, is_archive = looks_like_dicom(head), head.startswith(b"PK\x03\x04")
            why = _unwelcome(member, budget, depth) if is_dicom or is_archive else "not DICOM"
            if not why and is_dicom:
                yield Source(name, content=head + stream.read(LARGEST_FILE_BYTES + 1 - len(head)))
                return
            inner = None if why else _copy(head, stream)
    except _ZIP_ERRORS:
        yield Skipped(name, "damaged, encrypted, or of an unknown compression")
        return
    if inner is None:
        yield Skipped(name, why)
        return
    with inner:
        yield from _members(inner, name, budget, depth + 1)


def _unwelcome(member: zipfile.ZipInfo, budget: _Budget, depth: int) -> str:
    """Why a member is not inflated; empty where it is."""
    if depth > DEEPEST_ARCHIVE:
        return "an archive within too many archives"
    return "" if budget.allows(member.file_size) else "the archive inflates to too much"


def _copy(head: bytes, stream: IO[bytes]) -> IO[bytes]:
    """An archive within an archive, in a file without a name, which no kill can leave behind."""
    inner = TemporaryFile()  # noqa: SIM115 - the caller closes it
    inner.write(head)
    shutil.copyfileobj(stream, inner, _COPY_BYTES)
    inner.seek(0)
    return inner
