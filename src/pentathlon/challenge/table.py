"""What all tables of a challenge definition have in common: strict keys, names, texts and conditions."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from pentathlon.challenge.expression import parse_expression
from pentathlon.challenge.spelling import heading_key
from pentathlon.errors import WrongValueError


def _check_expression(source: str) -> str:
    parse_expression(source)
    return source


def _check_name(name: str) -> str:
    if name != name.strip() or not heading_key(name):
        raise WrongValueError(
            "a name has a letter or a digit, and no space around it",
            "un nom a une lettre ou un chiffre, et pas d’espace autour",
        )
    return name


Slug = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{1,30}$")]
Name = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[^\[\]'\r\n]+$"), AfterValidator(_check_name)]
Condition = Annotated[str, AfterValidator(_check_expression)]
Fraction = Annotated[float, Field(ge=0, le=1)]


class Table(BaseModel):
    """A TOML table: no unknown key, no number that is not finite, never changed after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Text(Table):
    """A text in both languages."""

    en: str = Field(min_length=1, description="English")
    fr: str = Field(min_length=1, description="French")
