"""The submissions of a folder, one file, zip or folder per team, and those that cannot be scored."""

import re
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pentathlon.challenge import Challenge
from pentathlon.delimited import parse_table
from pentathlon.errors import InputError, PredictionError, Problem
from pentathlon.scoring.mask_panel import MaskPanel, make_mask_panel
from pentathlon.scoring.mask_reference import MaskReference, read_mask_reference
from pentathlon.scoring.mask_score import dice_per_case, score_of_dice
from pentathlon.scoring.result import Score
from pentathlon.scoring.table_panel import TablePanel, make_table_panel
from pentathlon.scoring.table_reference import TableReference, read_table_reference
from pentathlon.scoring.table_score import score_table
from pentathlon.submission import PredictionTable, read_prediction_table
from pentathlon.submission.archive import checked_entries, open_archive, read_entry
from pentathlon.submission.nearest import nearest
from pentathlon.submission.table import check_prediction_table

_ENDING = re.compile(r"(\.nii(\.gz)?|\.(csv|tsv|txt|zip))$", re.IGNORECASE)


@dataclass(frozen=True)
class Entries:
    """Scored submissions and refused ones.

    Attributes:
        files: Team → its file or folder, all of them.
        scores: Team → its score, of those that could be scored.
        refused: Team → what is wrong with its submission.
        contents: Team → its checked table, or its Dice per case.
    """

    files: Mapping[str, Path]
    scores: Mapping[str, Score]
    refused: Mapping[str, InputError]
    contents: Mapping[str, PredictionTable | tuple[float, ...]]


Reference = TableReference | MaskReference
Advance = Callable[[int, int], None]


def read_reference(challenge: Challenge, path: Path) -> Reference:
    """The reference of a challenge of either kind.

    Raises:
        InputError: it cannot be used, or it leaves the score undefined, so that nobody can be ranked.
    """
    if challenge.prediction.kind == "masks":
        return read_mask_reference(challenge, path)
    reference = read_table_reference(challenge, path)
    if not reference.is_defined:
        absent = ", ".join(term.name for term in reference.terms if not term.is_defined)
        raise PredictionError(Problem(f"leaves the score undefined ({absent}): nobody can be ranked", file=path.name))
    return reference


def read_entries(reference: Reference, folder: Path, advance: Advance = lambda _done, _total: None) -> Entries:
    """Read and score every submission of a folder; a submission that cannot be scored is refused, not fatal.

    Args:
        reference: What they are compared with.
        folder: One file, zip archive or folder per team.
        advance: Called with (done, total) after each submission.

    Raises:
        PredictionError: no folder, two submissions of one team, or none that can be scored.
    """
    files = _team_files(folder)
    scores: dict[str, Score] = {}
    refused: dict[str, InputError] = {}
    contents: dict[str, PredictionTable | tuple[float, ...]] = {}
    for done, (team, path) in enumerate(files.items(), 1):
        try:
            scores[team], contents[team] = _read(reference, path)
        except InputError as error:
            refused[team] = error
        advance(done, len(files))
    if not scores:
        raise PredictionError(problem for error in refused.values() for problem in error.problems)
    return Entries(files, scores, refused, contents)


def make_panel(reference: Reference, entries: Entries, teams: Iterable[str]) -> TablePanel | MaskPanel:
    """Put the submissions of some teams side by side."""
    if isinstance(reference, TableReference):
        tables = [(team, found) for team in teams if isinstance(found := entries.contents[team], PredictionTable)]
        return make_table_panel(reference, tables)
    values = [(team, found) for team in teams if isinstance(found := entries.contents[team], tuple)]
    return make_mask_panel(reference.cases, values)


def check_late(late: Iterable[str], teams: Iterable[str]) -> None:
    """Every late team is there.

    Raises:
        PredictionError: naming those that are not.
    """
    known = list(teams)
    problems = [
        Problem(f"'{name}' is late, but sent nothing{nearest(name, known)}") for name in late if name not in known
    ]
    if problems:
        raise PredictionError(problems)


def team_name(path: Path) -> str:
    """The team of a submission: the name of its folder, or of its file without the ending."""
    return path.name if path.is_dir() else _ENDING.sub("", path.name)


def _team_files(folder: Path) -> dict[str, Path]:
    if not folder.is_dir():
        raise PredictionError(Problem("is not a folder of submissions", file=folder.name))
    files: dict[str, Path] = {}
    problems = []
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.name.startswith("."):
            continue
        team = team_name(path)
        if team in files:
            problems.append(
                Problem(f"'{path.name}' and '{files[team].name}' are both of team '{team}'", file=folder.name)
            )
        files[team] = path
    if not files:
        problems.append(Problem("holds no submission", file=folder.name))
    if problems:
        raise PredictionError(problems)
    return files


def _read(reference: Reference, path: Path) -> tuple[Score, PredictionTable | tuple[float, ...]]:
    if isinstance(reference, TableReference):
        columns = reference.challenge.prediction.columns
        table = _read_table(path, columns, reference.cases)
        return score_table(reference, table), table
    values, warnings = dice_per_case(reference, path)
    return score_of_dice(reference, values, warnings), tuple(values.values())


def _read_table(path: Path, columns: Sequence[str], cases: Sequence[str]) -> PredictionTable:
    """The table of a team: a file, or a folder or zip archive with that one file in it."""
    if path.is_file() and path.suffix.lower() == ".zip":
        with open_archive(path, PredictionError, otherwise="is no zip archive") as archive:
            entries = [entry for entry in checked_entries(archive, path, PredictionError) if _is_table(entry.filename)]
            if len(entries) != 1:
                raise PredictionError(Problem(f"holds {len(entries)} tables (.csv); it must hold one", file=path.name))
            table = parse_table(_unpack(archive, entries[0], path), file=f"{path.name}:{entries[0].filename}")
            return check_prediction_table(table, columns=columns, cases=cases)
    inside = [each for each in path.iterdir() if _is_table(each.name)] if path.is_dir() else []
    return read_prediction_table(inside[0] if len(inside) == 1 else path, columns=columns, cases=cases)


def _is_table(name: str) -> bool:
    """Whether a person sent it as a table; systems add `.DS_Store` and `__MACOSX`."""
    return name.lower().endswith((".csv", ".tsv", ".txt")) and not name.rsplit("/", 1)[-1].startswith(".")


def _unpack(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> bytes:
    try:
        return read_entry(archive, entry)
    except zipfile.BadZipFile:
        raise PredictionError(Problem("the archive is damaged", file=path.name)) from None
