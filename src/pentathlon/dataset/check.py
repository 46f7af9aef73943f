"""Check images against the inclusion criteria, without labels and without writing anything."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pentathlon.challenge import Challenge
from pentathlon.dataset.intake import Received, Task
from pentathlon.dataset.selection import Candidate, select
from pentathlon.dataset.sources import list_sources
from pentathlon.dataset.workers import take_in_many


@dataclass(frozen=True)
class CheckResult:
    """What the criteria say of every image, sorted by file."""

    challenge: str
    images: tuple[Received, ...]


def check_images(
    challenge: Challenge, images: Path, *, workers: int = 1, advance: Callable[[int, int], None] | None = None
) -> CheckResult:
    """Check every file of a folder or archive, duplicates included.

    Raises:
        InputError: the place holds no file.
    """
    tasks = [Task(source, "") for source in list_sources(images)]
    received = take_in_many(tasks, challenge, None, workers=workers, advance=advance)
    selection = select([Candidate(each, None) for each in received], challenge)
    return CheckResult(challenge.id, tuple(candidate.received for candidate in selection.candidates))
