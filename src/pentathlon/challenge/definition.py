"""The schema of a challenge definition: everything that makes one challenge differ from another.

A definition is a TOML file. Its tables are the classes here, in `label_definition` and in `scoring_definition`;
`docs/reference/challenge-file.md` is generated from them.
"""

from collections.abc import Iterator
from typing import Annotated, Literal, Self

import numpy as np
from pydantic import Field, PositiveFloat, PositiveInt, model_validator

from pentathlon.challenge.expression import Expression, parse_expression
from pentathlon.challenge.label_definition import BinaryColumn, Contradiction, LabelColumn, Labels, Value
from pentathlon.challenge.scoring_definition import Mean, Prediction, Ranking, Scoring, Term
from pentathlon.challenge.table import Fraction, Slug, Table, Text
from pentathlon.errors import WrongValueError

__all__ = [
    "BinaryColumn",
    "Challenge",
    "Contradiction",
    "Criteria",
    "LabelColumn",
    "Labels",
    "Mean",
    "Plane",
    "Prediction",
    "Preparation",
    "Range",
    "Ranking",
    "Scoring",
    "Split",
    "Table",
    "Task",
    "Term",
    "Text",
    "Value",
]

_Size = Annotated[int, Field(gt=0, le=8192)]


class Task(Table):
    """One thing that contestants predict."""

    id: Slug = Field(description="name of the task in results")
    text: Text = Field(description="how the task reads on a page")


class Range(Table):
    """A closed interval; an absent end is open."""

    min: float | None = Field(default=None, description="smallest allowed value")
    max: float | None = Field(default=None, description="largest allowed value")

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.min is None and self.max is None:
            raise WrongValueError("needs min, max or both", "il faut min, max ou les deux")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise WrongValueError(f"min {self.min} is above max {self.max}", f"min {self.min} dépasse max {self.max}")
        return self

    def holds(self, value: float) -> bool:
        """Whether the value lies in the interval, its ends included."""
        return (self.min is None or value >= self.min) and (self.max is None or value <= self.max)

    def __str__(self) -> str:
        if self.min is None:
            return f"at most {self.max:g}"
        return f"at least {self.min:g}" if self.max is None else f"{self.min:g} to {self.max:g}"


class Plane(Table):
    """Wanted orientation of the image plane."""

    name: Literal["axial", "coronal", "sagittal"] = Field(description="the plane")
    tolerance_deg: float = Field(default=30.0, gt=0, le=90, description="largest angle to the named plane's normal")

    def __str__(self) -> str:
        return f"{self.name}, within {self.tolerance_deg:g} degrees"


class Criteria(Table):
    """Inclusion criteria that a machine can check. What the header does not say is *unknown*, not excluded."""

    modality: tuple[Literal["CT", "MR", "US", "MG", "CR", "DX", "PT", "NM", "XA", "OT"], ...] = Field(
        default=(), description="allowed modalities; absent: all"
    )
    plane: Plane | None = Field(default=None, description="wanted plane of the image")
    field_strength_t: tuple[PositiveFloat, ...] = Field(default=(), description="allowed field strengths, within 0.1 T")
    slice_thickness_mm: Range | None = Field(default=None, description="allowed slice thickness")
    pixel_spacing_mm: Range | None = Field(default=None, description="plausible pixel spacing")
    rows: Range | None = Field(default=None, description="allowed number of rows of the source image")
    columns: Range | None = Field(default=None, description="allowed number of columns of the source image")
    frames: PositiveInt = Field(default=1, description="largest number of frames")
    images_per_exam: PositiveInt = Field(default=1, description="per StudyInstanceUID")
    near_duplicates: Literal["exclude", "group"] = Field(
        default="exclude", description="group: keep them, but in the same set"
    )
    burned_in_annotation: Literal["exclude", "allow"] = Field(
        default="exclude", description="images whose header says that text is burned in"
    )


class Preparation(Table):
    """How a source image becomes an image of the dataset."""

    pixel_size_mm: PositiveFloat | None = Field(default=None, description="absent: not resampled")
    image_size: tuple[_Size, _Size] | None = Field(default=None, description="rows, columns; absent: not cropped")
    interpolation: Literal["linear", "nearest"] = Field(default="linear", description="of images; masks take nearest")
    background: float = Field(default=0.0, description="value outside of the source image")
    crop: Literal["click", "mask_centroid", "none"] = Field(
        default="none", description="what the crop is centred on; none: the image's centre"
    )
    mask: bool = Field(default=False, description="every case has a mask, prepared on the same grid")
    mask_values: tuple[PositiveInt, ...] = Field(
        default=(), description="values of a source mask that count as inside; absent: all but 0"
    )
    frame: Literal["only", "largest_mask"] = Field(
        default="only", description="largest_mask: of a volume, the slice with the most mask"
    )
    sector_mask: bool = Field(default=False, description="0 outside of the ultrasound sector")
    pixel_type: Literal["int16", "float32", "uint8"] = Field(default="int16", description="of the written images")
    file_format: Literal["nifti", "png"] = Field(default="nifti", description="of the written images")

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.crop == "mask_centroid" and not self.mask:
            raise WrongValueError(
                "crop = 'mask_centroid' needs mask = true", "crop = 'mask_centroid' exige mask = true"
            )
        if self.frame == "largest_mask" and not self.mask:
            raise WrongValueError(
                "frame = 'largest_mask' needs mask = true", "frame = 'largest_mask' exige mask = true"
            )
        if self.crop != "none" and self.image_size is None:
            raise WrongValueError("a crop needs image_size", "un recadrage exige image_size")
        if self.mask_values and not self.mask:
            raise WrongValueError("mask_values needs mask = true", "mask_values exige mask = true")
        if self.pixel_type != "float32" and not self._holds_background():
            raise WrongValueError(
                f"background {self.background:g} does not fit pixel_type = '{self.pixel_type}'",
                f"background {self.background:g} ne tient pas dans pixel_type = '{self.pixel_type}'",
            )
        if self.file_format == "png" and self.pixel_type != "uint8":
            raise WrongValueError(
                "file_format = 'png' needs pixel_type = 'uint8'", "file_format = 'png' exige pixel_type = 'uint8'"
            )
        return self

    def _holds_background(self) -> bool:
        limits = np.iinfo(self.pixel_type)
        return self.background.is_integer() and limits.min <= self.background <= limits.max


class Split(Table):
    """Fractions of the cases in each set; they add up to 1."""

    train: dict[Slug, Fraction] = Field(description="release parts of the training set")
    validation: Fraction = Field(description="validation set; 0: none")
    test: Annotated[float, Field(gt=0, lt=1)] = Field(description="test set, whose labels are never released")

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        total = sum(self.train.values()) + self.validation + self.test
        if not self.train:
            raise WrongValueError(
                "train needs at least one part, as in train = { part1 = 0.5 }",
                "train a au moins une partie, comme train = { part1 = 0.5 }",
            )
        if abs(total - 1) > 1e-9:
            raise WrongValueError(
                f"the fractions add up to {total:g}, not to 1", f"les fractions font {total:g} en tout, pas 1"
            )
        return self

    @property
    def fractions(self) -> dict[str, float]:
        """Fraction of each set, keyed by its folder in the dataset."""
        train = {f"train/{part}": fraction for part, fraction in self.train.items()}
        return {**train, "validation": self.validation, "test": self.test}


class Challenge(Table):
    """One challenge of an event."""

    id: Slug = Field(description="name of the challenge on the command line and in case ids")
    version: PositiveInt = Field(default=1, description="to be raised when the definition changes")
    title: Text = Field(description="a few words")
    question: Text = Field(description="what is asked, of which images")
    tasks: tuple[Task, ...] = Field(min_length=1, description="what contestants predict")
    labels: Labels = Field(default=Labels(), description="what contributors state")
    criteria: Criteria = Field(default=Criteria(), description="which images are kept")
    preparation: Preparation = Field(description="how images are prepared")
    split: Split = Field(description="how cases are divided into sets")
    prediction: Prediction = Field(description="what a submission is")
    scoring: Scoring = Field(description="how it is scored")
    ranking: Ranking = Field(default=Ranking(), description="how teams are placed")

    @model_validator(mode="after")
    def _tasks_differ(self) -> Self:
        if len({task.id for task in self.tasks}) < len(self.tasks):
            raise WrongValueError("two tasks have the same id", "deux tâches ont le même id")
        return self

    @model_validator(mode="after")
    def _columns_exist(self) -> Self:
        problems = [*self._unknown_columns(), *self._unknown_values(), *self._unknown_predictions()]
        if problems:
            raise WrongValueError("; ".join(en for en, _ in problems), " ; ".join(fr for _, fr in problems))
        return self

    @model_validator(mode="after")
    def _tie_break_exists(self) -> Self:
        known = [term.name for term in self.scoring.terms]
        for name in self.ranking.tie_break:
            if name not in known:
                raise WrongValueError(
                    f"ranking.tie_break: no term '{name}'; there are {', '.join(known)}",
                    f"ranking.tie_break : aucun terme « {name} » ; il y a {', '.join(known)}",
                )
        return self

    @model_validator(mode="after")
    def _prediction_fits_scoring(self) -> Self:
        metric = "auc" if self.prediction.kind == "table" else "dice"
        if any(term.metric != metric for term in self.scoring.terms):
            raise WrongValueError(
                f"prediction kind '{self.prediction.kind}' is scored with metric '{metric}' only",
                f"une prédiction kind = '{self.prediction.kind}' n’est notée que par metric = '{metric}'",
            )
        if metric == "dice" and not self.preparation.mask:
            raise WrongValueError(
                "a challenge scored by masks needs preparation.mask = true",
                "un challenge noté sur des masques exige preparation.mask = true",
            )
        return self

    def expressions(self) -> Iterator[tuple[str, Expression]]:
        """Every condition with the key under which it stands."""
        for binary in self.labels.binary:
            yield f"labels.binary '{binary.name}'", parse_expression(binary.when)
        for number, contradiction in enumerate(self.labels.contradictions, 1):
            yield f"labels.contradictions {number}", parse_expression(contradiction.when)
        for term in self.scoring.terms:
            for source in (term.reference, term.subset):
                if source is not None:
                    yield f"scoring.terms '{term.name}'", parse_expression(source)

    def _unknown_columns(self) -> Iterator[tuple[str, str]]:
        known, names = set(self.labels.names), ", ".join(self.labels.names)
        for key, expression in self.expressions():
            for column in expression.columns:
                if column not in known:
                    yield (
                        f"{key}: no label column [{column}]; there are {names}",
                        f"{key} : aucune colonne de label [{column}] ; il y a {names}",
                    )

    def _unknown_values(self) -> Iterator[tuple[str, str]]:
        vocabularies = {column.name: column.vocabulary for column in self.labels.columns}
        for key, expression in self.expressions():
            for column, value in expression.literals:
                allowed = vocabularies.get(column, ("0", "1"))
                if value and value not in allowed:
                    yield (
                        f"{key}: [{column}] is never '{value}'; allowed: {', '.join(allowed)}",
                        f"{key} : [{column}] ne vaut jamais '{value}' ; valeurs permises : {', '.join(allowed)}",
                    )

    def _unknown_predictions(self) -> Iterator[tuple[str, str]]:
        for term in self.scoring.terms:
            for column in term.prediction:
                if column not in self.prediction.columns:
                    key = f"scoring.terms '{term.name}'"
                    yield f"{key}: no prediction column '{column}'", f"{key} : aucune colonne de prédiction '{column}'"
