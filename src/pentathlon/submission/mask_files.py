"""The mask files of a folder or zip archive, by case; nothing is ever unpacked to disk."""

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pentathlon.errors import ImageRefusedError, InputError, Problem
from pentathlon.submission.archive import LARGEST_FILE_BYTES, MOST_FILES, checked_entries, open_archive, read_entry

_MASK_NAME = re.compile(r"(?P<case>.+?)\.nii(\.gz)?$", re.IGNORECASE)
_NOT_SENT_BY_A_PERSON = re.compile(r"^\.|^(thumbs\.db|desktop\.ini)$", re.IGNORECASE)


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
    with open_archive(path, error, otherwise="is neither a folder nor a zip archive of masks") as archive:
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
            return read_entry(archive, entry)
        except zipfile.BadZipFile:
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


def _too_large() -> ImageRefusedError:
    return ImageRefusedError("too_large", f"more than {LARGEST_FILE_BYTES // 2**20} MiB")
