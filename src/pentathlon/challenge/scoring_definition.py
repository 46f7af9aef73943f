"""Tables of a challenge definition about predictions and their score."""

from collections.abc import Sequence
from typing import Literal, Self

from pydantic import Field, PositiveFloat, model_validator

from pentathlon.challenge.spelling import heading_key
from pentathlon.challenge.table import Condition, Name, Slug, Table
from pentathlon.errors import WrongValueError


class Prediction(Table):
    """What a submission is."""

    kind: Literal["table", "masks"] = Field(description="a CSV table, or a folder or zip archive of masks")
    columns: tuple[Name, ...] = Field(default=(), description="columns after `id`, tables only")
    probabilities: bool = Field(
        default=False, description="predictions are declared to be probabilities: reports show their calibration"
    )

    @model_validator(mode="after")
    def _columns_fit_kind(self) -> Self:
        if (self.kind == "table") != bool(self.columns):
            raise WrongValueError(
                "kind = 'table' needs columns, kind = 'masks' has none",
                "kind = 'table' exige columns, kind = 'masks' n’en a pas",
            )
        if _repeated(self.columns):
            raise WrongValueError(
                f"a column is named twice: {_repeated(self.columns)}",
                f"une colonne est nommée deux fois : {_repeated(self.columns)}",
            )
        if any(heading_key(column) == "id" for column in self.columns):
            raise WrongValueError(
                "the column 'id' holds the case ids; it is always there and not named here",
                "la colonne 'id' porte les identifiants des cas ; elle est toujours là et ne se nomme pas ici",
            )
        return self


class Term(Table):
    """One weighted part of the score."""

    name: Slug = Field(description="name of the term in results")
    metric: Literal["auc", "dice"] = Field(description="area under the ROC curve, or overlap of masks")
    weight: PositiveFloat | None = Field(default=None, description="absent for a term of a mean")
    mean: Slug | None = Field(default=None, description="the mean of terms that this one belongs to")
    reference: Condition | None = Field(default=None, description="condition under which a case is positive")
    prediction: tuple[Name, ...] = Field(default=(), description="prediction column, or columns to be added")
    subset: Condition | None = Field(default=None, description="cases that count; absent: all")

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if (self.weight is None) == (self.mean is None):
            raise WrongValueError("a term has either a weight or a mean", "un terme a soit weight, soit mean")
        if (self.metric == "auc") != (self.reference is not None and bool(self.prediction)):
            raise WrongValueError(
                "metric = 'auc' needs reference and prediction, metric = 'dice' has neither",
                "metric = 'auc' exige reference et prediction, metric = 'dice' n’a ni l’un ni l’autre",
            )
        return self


class Mean(Table):
    """A mean over several terms. A term whose AUC the reference cannot define leaves it."""

    name: Slug = Field(description="name of the mean in results")
    weight: PositiveFloat = Field(description="weight of the mean in the score")


class Scoring(Table):
    """The score: a weighted sum of terms and of means of terms. Weights add up to 1."""

    terms: tuple[Term, ...] = Field(min_length=1, description="parts of the score")
    means: tuple[Mean, ...] = Field(default=(), description="means that terms may belong to")

    @model_validator(mode="after")
    def _weights_add_up(self) -> Self:
        for names in ([term.name for term in self.terms], [mean.name for mean in self.means]):
            if _repeated(names):
                raise WrongValueError(
                    f"a name stands twice: {_repeated(names)}", f"un nom est là deux fois : {_repeated(names)}"
                )
        declared = {mean.name for mean in self.means}
        used = {term.mean for term in self.terms if term.mean is not None}
        if declared != used:
            raise WrongValueError(
                f"means declared {sorted(declared)} but terms belong to {sorted(used)}",
                f"moyennes déclarées : {sorted(declared)}, mais les termes en nomment : {sorted(used)}",
            )
        total = sum(term.weight or 0 for term in self.terms) + sum(mean.weight for mean in self.means)
        if abs(total - 1) > 1e-9:
            raise WrongValueError(
                f"the weights add up to {total:g}, not to 1", f"les poids font {total:g} en tout, pas 1"
            )
        return self


class Ranking(Table):
    """How teams with the same score are placed; declared before the first submission."""

    tie_break: tuple[Slug, ...] = Field(
        default=(), description="terms that decide between equal scores, in this order; absent: the place is shared"
    )


def _repeated(names: Sequence[str]) -> str:
    return ", ".join(sorted({name for name in names if names.count(name) > 1}))
