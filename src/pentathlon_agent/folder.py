"""What a folder holds: images, with the label row and the mask that belong to each."""

from dataclasses import dataclass
from pathlib import Path

from pentathlon.challenge import Challenge
from pentathlon.dataset.matching import list_masks, match_sources
from pentathlon.dataset.sources import Source, list_sources
from pentathlon.delimited import Table, parse_table, read_table
from pentathlon.errors import InputError, Problem
from pentathlon.labels import CleanedLabels, clean_labels
from pentathlon_agent.spreadsheet import is_spreadsheet, spreadsheet_as_csv


@dataclass(frozen=True)
class Item:
    """One file of the folder.

    Attributes:
        source: The file.
        labels: Label column → value of the challenge's vocabulary; empty where the table says nothing usable.
        label_problem: What is wrong with its label row; empty if nothing is.
        mask: File of its mask.
    """

    source: Source
    labels: dict[str, str]
    label_problem: str
    mask: Source | None


@dataclass(frozen=True)
class Plan:
    """Everything that is to be sent, in the order of the files, and label rows that name no file."""

    items: tuple[Item, ...]
    unmatched_rows: tuple[int, ...]


def read_plan(folder: Path, challenge: Challenge, *, labels: Path | None, masks: Path | None) -> Plan:
    """Match the files of a folder or zip archive with a label table and a folder of masks.

    Raises:
        InputError: nothing to send, or the table cannot be used as it stands.
    """
    sources = list_sources(folder)
    if labels is not None:
        sources = tuple(source for source in sources if Path(source.path).resolve() != labels.resolve())
    found_masks = list_masks(masks) if masks else {}
    cleaned = clean_labels(_read_labels(labels), challenge) if labels else CleanedLabels((), (), ())
    matches = match_sources(sources, cleaned, clicks={}, masks=found_masks)
    stated = {column.name for column in challenge.labels.columns}
    items = []
    for task, row in zip(matches.tasks, matches.rows, strict=True):
        values = {} if row is None else {name: value for name, value in row.values.items() if name in stated and value}
        problem = task.refusal[1] if labels and task.refusal[0] else ""
        items.append(Item(task.source, values, problem or (row.detail if row else ""), task.mask))
    return Plan(tuple(items), tuple(row.row for row in matches.unmatched))


def _read_labels(path: Path) -> Table:
    if not is_spreadsheet(path):
        return read_table(path)
    try:
        return parse_table(spreadsheet_as_csv(path), file=path.name)
    except OSError as error:
        raise InputError(Problem(f"cannot be read: {error.strerror}", file=path.name)) from None
