"""Tables of a challenge definition about labels."""

from collections.abc import Iterable
from typing import Literal, Self

from pydantic import Field, model_validator

from pentathlon.challenge.expression import parse_expression
from pentathlon.challenge.spelling import heading_key, spelling_key
from pentathlon.challenge.table import Condition, Name, Table, Text
from pentathlon.errors import WrongValueError


class Value(Table):
    """One allowed value of a category column."""

    name: Name = Field(description="the value as it stands in the dataset")
    aliases: tuple[str, ...] = Field(default=(), description="other spellings; case, accents and spaces never matter")
    text: Text | None = Field(default=None, description="how the value reads on a page; the name if absent")


class LabelColumn(Table):
    """A column of the label file, with its closed vocabulary."""

    name: Name = Field(description="the column as it stands in the dataset")
    kind: Literal["binary", "category"] = Field(description="binary: 0 or 1; category: one of `values`")
    required: bool = Field(default=True, description="an empty cell excludes the image as missing_label")
    aliases: tuple[str, ...] = Field(default=(), description="other headings under which the column arrives")
    values: tuple[Value, ...] = Field(default=(), description="allowed values, category columns only")
    text: Text | None = Field(default=None, description="how the column reads on a page; the name if absent")

    @model_validator(mode="after")
    def _vocabulary_fits_kind(self) -> Self:
        if self.kind == "category" and len(self.values) < 2:
            raise WrongValueError(
                "a category column needs at least two values", "une colonne de catégories a au moins deux valeurs"
            )
        if self.kind == "binary" and self.values:
            raise WrongValueError(
                "a binary column has no values of its own: they are 0 and 1",
                "une colonne binaire n’a pas de valeurs propres : ce sont 0 et 1",
            )
        return self

    @model_validator(mode="after")
    def _spellings_differ(self) -> Self:
        _refuse_repeated([value.name for value in self.values])
        spellings = ((spelling_key(text), value.name) for value in self.values for text in (value.name, *value.aliases))
        _refuse_shared(spellings, "spelling")
        return self

    @property
    def vocabulary(self) -> tuple[str, ...]:
        """Allowed values after cleaning, without the empty one."""
        return ("0", "1") if self.kind == "binary" else tuple(value.name for value in self.values)


class BinaryColumn(Table):
    """A column of zeros and ones computed from the cleaned labels."""

    name: Name = Field(description="the column as it stands in the dataset")
    when: Condition = Field(description="condition under which the column is 1")


class Contradiction(Table):
    """Labels that cannot be true together: the image is excluded as contradictory_labels."""

    when: Condition = Field(description="condition under which the labels contradict each other")
    text: Text = Field(description="what contradicts what, for the centre")


class Labels(Table):
    """What contributors state about an image."""

    columns: tuple[LabelColumn, ...] = Field(default=(), description="columns of the label file")
    binary: tuple[BinaryColumn, ...] = Field(default=(), description="columns computed from them")
    contradictions: tuple[Contradiction, ...] = Field(default=(), description="labels that exclude each other")

    @model_validator(mode="after")
    def _headings_differ(self) -> Self:
        if any(heading_key(name) == "id" for name in self.names):
            raise WrongValueError(
                "the column 'id' holds the case ids; choose another name",
                "la colonne 'id' porte les identifiants des cas ; choisissez un autre nom",
            )
        _refuse_repeated(self.names)
        headings = ((heading_key(text), each.name) for each in self.columns for text in (each.name, *each.aliases))
        _refuse_shared(headings, "heading")
        return self

    @model_validator(mode="after")
    def _binaries_read_what_stands_before(self) -> Self:
        known = [column.name for column in self.columns]
        for binary in self.binary:
            for column in parse_expression(binary.when).columns:
                if column not in known:
                    names = ", ".join(known)
                    raise WrongValueError(
                        f"binary '{binary.name}': no label column [{column}] before it; there are {names}",
                        f"binary '{binary.name}' : aucune colonne de label [{column}] avant elle ; il y a {names}",
                    )
            known.append(binary.name)
        return self

    @property
    def names(self) -> tuple[str, ...]:
        """Columns of a dataset's label file, without `id`: cleaned columns, then binary ones."""
        return (*(column.name for column in self.columns), *(column.name for column in self.binary))


def _refuse_repeated(names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise WrongValueError(f"'{name}' stands twice", f"'{name}' est là deux fois")
        seen.add(name)


def _refuse_shared(keyed: Iterable[tuple[str, str]], what: str) -> None:
    """Raise where two names share a key."""
    owners: dict[str, str] = {}
    for key, name in keyed:
        if owners.setdefault(key, name) != name:
            raise WrongValueError(
                f"the {what} '{key}' belongs to both '{owners[key]}' and '{name}'",
                f"« {key} » désigne à la fois '{owners[key]}' et '{name}'",
            )
