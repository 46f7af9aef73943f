"""What somebody must have done before an image may be uploaded to a centre, asked in one place.

The apps above register their own steps (course, charter); the phase of the event is the access table's matter.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.models import Centre
from pentathlon_site.core.errors import RequirementMissing

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True)
class Requirement:
    """Something that is missing.

    Attributes:
        code: A word for programs, the same as the step's.
        message: What is missing and what to do, in the reader's language.
        address: Where to do it; empty where somebody else must act.
    """

    code: str
    message: str
    address: str = ""


Check = Callable[[User, Centre, datetime], Requirement | None]


@dataclass(frozen=True)
class Step:
    """One of the things to do before the first upload.

    Attributes:
        code: A word for programs.
        position: Place in the order in which they are done.
        title: What is done, as it stands in a list.
        button: What the button says that leads to it.
        check: What is missing of it; None when it is done.
    """

    code: str
    position: int
    title: "StrOrPromise"
    button: "StrOrPromise"
    check: Check


_steps: dict[str, Step] = {}


def register_step(step: Step) -> None:
    """Add a step that must be done before an upload."""
    _steps[step.code] = step


def steps() -> list[Step]:
    """Every step, in order."""
    return sorted(_steps.values(), key=lambda step: step.position)


def missing_for_upload(user: User, centre: Centre, at: datetime) -> list[Requirement]:
    """What is missing before this person may upload to this centre, in the order in which it is best done."""
    checked = (step.check(user, centre, at) for step in steps())
    return [requirement for requirement in checked if requirement is not None]


def check_ready(user: User, centre: Centre, at: datetime) -> None:
    """Refuse an upload while something is missing.

    Raises:
        RequirementMissing: names the first thing, and where to do it.
    """
    for requirement in missing_for_upload(user, centre, at)[:1]:
        raise RequirementMissing(requirement.message, code=requirement.code, address=requirement.address)
