"""The mask files of a folder or zip archive, by case; nothing is ever unpacked to disk."""

import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pentathlon.errors import ImageRefusedError, InputError, Problem

MOST_FILES = 20_000
LARGEST_FILE_BYTES = 2**28
LARGEST_TOTAL_BYTES = 2**33
MOST_EXPANSION = 200
"""Largest ratio of a zip entry above `_SMALL_BYTES`; smaller ones (an empty mask) cannot do harm."""

_SMALL_BYTES = 2**20
_MASK_NAME = re.compile(r"(?P<case>.+?)\.nii(\.gz)?$", re.IGNORECASE)
_NOT_SENT_BY_A_PERSON = re.compile(r"^\.|^(thumbs\.db|desktop\.ini)$", re.IGNORECASE)
_ARCHIVE_NAME = re.compile(r"\.(zip|7z|rar|tar|tgz|tbz2?|txz|jar|xlsx)$", re.IGNORECASE)
_PLAIN_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)


@dataclass(frozen=True)
class MaskFile:
    """One mask as it was sent.

    Attributes:
        name: Name in the folder or archive.
        read: Its bytes; raises ImageRefusedError where they are damaged.
    """

    name: str
    read: Callable[[], bytes]


@contextmanager
def open_mask_files(path: Path, error: type[InputError]) -> Iterator[Mapping[str, MaskFile]]:
    """The mask files under `path` by case: the file name without `.nii` or `.nii.gz`, whatever its folder.

    Names that systems add (`.DS_Store`, `__MACOSX`, `Thumbs.db`) are passed over. If a folder has a subfolder
    `masks`, that one is meant.

    Raises:
        InputError: of the kind `error`: neither folder nor zip archive, a file that is not a mask, two files for one
            case, links; in an archive also paths that lead out of it, archives in the archive, encryption, or more
            data than masks can be. Checked before any entry is unpacked.
    """
    if path.is_dir():
        yield _by_case(_folder_files(path, error), path.name, error)
        return
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError) as found:
        reason = found.strerror if isinstance(found, OSError) else "is neither a folder nor a zip archive of masks"
        raise error(Problem(reason or "cannot be read", file=path.name)) from None
    with archive:
        entries = checked_entries(archive, path, error)
        yield _by_case((_archived(archive, entry) for entry in entries), path.name, error)


def _folder_files(path: Path, error: type[InputError]) -> Iterator[MaskFile]:
    path = path / "masks" if (path / "masks").is_dir() else path
    for number, file in enumerate(sorted(path.rglob("*"))):
        name = file.relative_to(path).as_posix()
        if number >= MOST_FILES:
            raise error(Problem(f"holds more than {MOST_FILES} files", file=path.name))
        if file.is_symlink():
            raise error(Problem("is a link; send the file itself", file=name))
        if not file.is_dir():
            yield MaskFile(name, lambda file=file: _read(file))  # type: ignore[misc]  # binds this file, not the last


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST_FILE_BYTES:
            raise _too_large()
        return file.read_bytes()
    except OSError as error:
        raise ImageRefusedError("unreadable", error.strerror or "cannot be read") from None


def _archived(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> MaskFile:
    def read() -> bytes:
        try:
            return archive.read(entry)
        except _DAMAGED:
            raise ImageRefusedError("unreadable", "the archive is damaged here") from None

    return MaskFile(entry.filename, read)


def _by_case(files: Iterable[MaskFile], source: str, error: type[InputError]) -> dict[str, MaskFile]:
    by_case: dict[str, MaskFile] = {}
    problems = []
    for file in files:
        *folders, name = re.split(r"[/\\]", file.name)
        if _NOT_SENT_BY_A_PERSON.search(name) or "__MACOSX" in folders:
            continue
        match = _MASK_NAME.match(name)
        if match is None:
            problems.append(Problem(f"'{file.name}' is not a mask (.nii or .nii.gz)", file=source))
        elif match["case"] in by_case:
            same = by_case[match["case"]].name
            problems.append(Problem(f"'{file.name}' and '{same}' are for one case", file=source, case=match["case"]))
        else:
            by_case[match["case"]] = file
    if not by_case and not problems:
        problems.append(Problem("holds no mask (.nii or .nii.gz)", file=source))
    if problems:
        raise error(problems)
    return by_case


def checked_entries(archive: zipfile.ZipFile, path: Path, error: type[InputError]) -> list[zipfile.ZipInfo]:
    """Entries of an archive that are files, once nothing in its directory is wrong.

    Raises:
        InputError: of the kind `error`; see `open_mask_files`.
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
        (entry.file_size > LARGEST_FILE_BYTES, "is too large for a mask"),
        (_expands_too_much(entry), "unpacks to far more than a mask can be"),
    )
    return next((reason for found, reason in objections if found), "")


def _expands_too_much(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > _SMALL_BYTES and entry.file_size > MOST_EXPANSION * entry.compress_size


def _too_large() -> ImageRefusedError:
    return ImageRefusedError("too_large", f"more than {LARGEST_FILE_BYTES // 2**20} MiB")
