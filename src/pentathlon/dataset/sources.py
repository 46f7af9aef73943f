"""The files of a folder or zip archive, in one order that does not depend on the machine."""

import os
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO

from pentathlon.dicom.limits import LARGEST_FILE_BYTES, check_file_size
from pentathlon.errors import ImageRefusedError, InputError, Problem
from pentathlon.labels import file_stem

_JUNK_NAMES = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX"})
"""What operating systems leave in folders."""


@dataclass(frozen=True, order=True)
class Source:
    """One file as it was sent.

    Attributes:
        file: Path below the given folder, with forward slashes; members of an archive below the archive's name.
        path: The file, or the archive that holds it.
        member: Name within the archive, empty for a plain file.
    """

    file: str
    path: str
    member: str = ""

    def read(self) -> bytes:
        """Content of the file.

        Raises:
            ImageRefusedError: too_large, or unreadable with the reason.
        """
        if self.member:
            return _read_member(_archive(self.path), self.member)
        try:
            with open(self.path, "rb") as stream:  # noqa: PTH123 - half the time of Path.open, once per image
                check_file_size(os.fstat(stream.fileno()).st_size)
                return stream.read()
        except OSError as error:
            raise ImageRefusedError("unreadable", f"the file cannot be read: {error.strerror}") from None


def list_sources(place: Path) -> tuple[Source, ...]:
    """Every file of a folder or zip archive, sorted by name; zip archives within a folder are entered too.

    Raises:
        InputError: the place does not exist, is no folder or archive, or holds no file.
    """
    if place.is_dir():
        start = len(os.path.join(place, ""))  # noqa: PTH118 - a Path loses the separator at the end
        found = [source for path in _walk(place) for source in _sources_of(path, path[start:].replace(os.sep, "/"))]
    elif place.is_file():
        found = list(_sources_of(str(place), "" if zipfile.is_zipfile(place) else place.name))
    else:
        raise InputError(Problem("does not exist; name a folder of images or a zip archive", file=str(place)))
    if not found:
        raise InputError(Problem("holds no file", file=str(place)))
    return tuple(sorted(found))


def match_key(name: str) -> str:
    """A file name as people compare them: no folder but those given, any case, composed accents."""
    return unicodedata.normalize("NFC", name.replace("\\", "/").removeprefix("./")).casefold()


def names_of(source: Source) -> tuple[str, str, str]:
    """Keys by which a table can name a file: with its folders, without them, without ending."""
    base = source.file.rpartition("/")[2]
    return match_key(source.file), match_key(base), match_key(file_stem(base))


def _walk(folder: Path) -> Iterator[str]:
    for root, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name not in _JUNK_NAMES]
        yield from (os.path.join(root, name) for name in files if name not in _JUNK_NAMES)  # noqa: PTH118 - half the time


def _sources_of(path: str, name: str) -> Iterator[Source]:
    if not path.lower().endswith(".zip") or not zipfile.is_zipfile(path):
        yield Source(name, path)
        return
    for member in _archive(path).infolist():
        inside = member.filename
        if not member.is_dir() and not _JUNK_NAMES.intersection(inside.split("/")):
            yield Source(f"{name}/{inside}" if name else inside, path, inside)


@lru_cache(maxsize=4)
def _archive(path: str) -> zipfile.ZipFile:
    """An open archive, kept so that its directory is read once per process and not once per member."""
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError) as error:
        raise InputError(Problem(f"the archive cannot be opened: {error}", file=Path(path).name)) from None


def _read_member(archive: zipfile.ZipFile, member: str) -> bytes:
    """Content of a member. Nothing is unpacked to disk, and no more than one image can be long."""
    try:
        info = archive.getinfo(member)
        check_file_size(info.file_size)
        with archive.open(info) as stream:
            content = _read_bounded(stream)
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
        raise ImageRefusedError("unreadable", f"the archive's member cannot be read ({type(error).__name__})") from None
    return content


def _read_bounded(stream: IO[bytes]) -> bytes:
    content = stream.read(LARGEST_FILE_BYTES + 1)
    check_file_size(len(content))
    return content
