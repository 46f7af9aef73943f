"""The schema of an event: its challenges, and how one overall classification is made of their rankings."""

import tomllib
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, ValidationError, model_validator

from pentathlon.challenge.explain import explain
from pentathlon.challenge.table import Slug, Table, Text
from pentathlon.errors import DefinitionError, Problem


class Overall(Table):
    """The overall classification. It is made of places, because scores of different challenges cannot be added."""

    method: Literal["mean_place", "borda"] = Field(
        default="mean_place",
        description="mean_place: the smallest mean place is first; borda: a place is worth as many points as teams "
        "it leaves behind in that challenge, and the largest sum is first",
    )
    absent: Literal["last", "not_counted"] = Field(
        default="last",
        description="a challenge in which a team takes no part: last, the place after all that took part; "
        "not_counted, left out of the team's mean (of points: 0)",
    )
    least_challenges: int = Field(default=1, ge=1, description="teams with fewer challenges are not classified")
    tie_break: Literal["share", "best_place"] = Field(
        default="share", description="share: equal teams share the place; best_place: the better best place decides"
    )


class Event(Table):
    """Several challenges at once."""

    id: Slug
    title: Text
    challenges: tuple[str, ...] = Field(min_length=1, description="built-in names, or paths of TOML files")
    overall: Overall = Overall()

    @model_validator(mode="after")
    def _named_once(self) -> Self:
        if len(set(self.challenges)) < len(self.challenges):
            raise ValueError("a challenge is named twice")
        if self.overall.least_challenges > len(self.challenges):
            raise ValueError(f"least_challenges is above the number of challenges, {len(self.challenges)}")
        return self


def load_event(path: Path) -> Event:
    """Load and check an event file.

    Raises:
        DefinitionError: naming each wrong key and the values that are allowed there.
    """
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise DefinitionError(Problem(f"cannot be read: {error.strerror}", file=path.name)) from None
    except (ValueError, RecursionError) as error:  # what is not UTF-8 or not TOML
        raise DefinitionError(Problem(f"not TOML: {error}", file=path.name)) from None
    try:
        return Event.model_validate(content)
    except ValidationError as error:
        raise DefinitionError(explain(error.errors(), Event, file=path.name)) from None
