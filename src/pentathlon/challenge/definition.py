"""The schema of a challenge definition: everything that makes one challenge differ from another.

A definition is a TOML file. Its tables are the classes below; `docs/reference/challenge-file.md`
is generated from them.
"""

from collections.abc import Iterable, Iterator
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PositiveFloat, PositiveInt, model_validator

from pentathlon.challenge.expression import Expression, ExpressionError, parse_expression
from pentathlon.challenge.spelling import heading_key, spelling_key


def _check_expression(source: str) -> str:
    try:
        parse_expression(source)
    except ExpressionError as error:
        raise ValueError(str(error)) from None
    return source


def _check_name(name: str) -> str:
    if name != name.strip() or not heading_key(name):
        raise ValueError("a name has a letter or a digit, and no space around it")
    return name


Slug = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{1,30}$")]
Name = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[^\[\]'\r\n]+$"), AfterValidator(_check_name)]
Condition = Annotated[str, AfterValidator(_check_expression)]
Fraction = Annotated[float, Field(ge=0, le=1)]


class Table(BaseModel):
    """A TOML table: no unknown key, never changed after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Text(Table):
    """A text in both languages."""

    en: str = Field(min_length=1)
    fr: str = Field(min_length=1)


class Task(Table):
    """One thing that contestants predict."""

    id: Slug
    text: Text


class Value(Table):
    """One allowed value of a category column."""

    name: Name
    aliases: tuple[str, ...] = Field(default=(), description="other spellings; case, accents and spaces never matter")
    text: Text | None = Field(default=None, description="how the value reads on a page; the name if absent")


class LabelColumn(Table):
    """A column of the label file, with its closed vocabulary."""

    name: Name
    kind: Literal["binary", "category"]
    required: bool = Field(default=True, description="an empty cell excludes the image as missing_label")
    aliases: tuple[str, ...] = Field(default=(), description="other headings under which the column arrives")
    values: tuple[Value, ...] = Field(default=(), description="allowed values, category columns only")
    text: Text | None = None

    @model_validator(mode="after")
    def _vocabulary_fits_kind(self) -> Self:
        if self.kind == "category" and len(self.values) < 2:
            raise ValueError("a category column needs at least two values")
        if self.kind == "binary" and self.values:
            raise ValueError("a binary column has no values of its own: they are 0 and 1")
        return self

    @model_validator(mode="after")
    def _spellings_differ(self) -> Self:
        spellings = ((spelling_key(text), value.name) for value in self.values for text in (value.name, *value.aliases))
        _refuse_shared(spellings, "spelling")
        return self

    @property
    def vocabulary(self) -> tuple[str, ...]:
        """Allowed values after cleaning, without the empty one."""
        return ("0", "1") if self.kind == "binary" else tuple(value.name for value in self.values)


def _refuse_shared(keyed: Iterable[tuple[str, str]], what: str) -> None:
    """Raise where two names share a key."""
    owners: dict[str, str] = {}
    for key, name in keyed:
        if owners.setdefault(key, name) != name:
            raise ValueError(f"the {what} '{key}' belongs to both '{owners[key]}' and '{name}'")


class BinaryColumn(Table):
    """A column of zeros and ones computed from the cleaned labels."""

    name: Name
    when: Condition = Field(description="condition under which the column is 1")


class Contradiction(Table):
    """Labels that cannot be true together: the image is excluded as contradictory_labels."""

    when: Condition
    text: Text


class Labels(Table):
    """What contributors state about an image."""

    columns: tuple[LabelColumn, ...] = ()
    binary: tuple[BinaryColumn, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()

    @model_validator(mode="after")
    def _headings_differ(self) -> Self:
        if any(heading_key(name) == "id" for name in self.names):
            raise ValueError("the column 'id' holds the case ids; choose another name")
        if len(set(self.names)) < len(self.names):
            raise ValueError("a column is named twice")
        headings = ((heading_key(text), each.name) for each in self.columns for text in (each.name, *each.aliases))
        _refuse_shared(headings, "heading")
        return self

    @model_validator(mode="after")
    def _binaries_read_what_stands_before(self) -> Self:
        known = {column.name for column in self.columns}
        for binary in self.binary:
            for column in parse_expression(binary.when).columns:
                if column not in known:
                    raise ValueError(
                        f"binary '{binary.name}': no label column [{column}] before it; there are {', '.join(known)}"
                    )
            known.add(binary.name)
        return self

    @property
    def names(self) -> tuple[str, ...]:
        """Columns of a dataset's label file, without `id`: cleaned columns, then binary ones."""
        return (*(column.name for column in self.columns), *(column.name for column in self.binary))


class Range(Table):
    """A closed interval; an absent end is open."""

    min: float | None = None
    max: float | None = None

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.min is not None and self.max is not None and self.min > self.max:
            raise ValueError(f"min {self.min} is above max {self.max}")
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

    name: Literal["axial", "coronal", "sagittal"]
    tolerance_deg: float = Field(default=30, gt=0, le=90, description="largest angle to the named plane's normal")


class Criteria(Table):
    """Inclusion criteria that a machine can check. What the header does not say is *unknown*, not excluded."""

    modality: tuple[Literal["CT", "MR", "US", "MG", "CR", "DX", "PT", "NM", "XA", "OT"], ...] = ()
    plane: Plane | None = None
    field_strength_t: tuple[PositiveFloat, ...] = Field(default=(), description="allowed field strengths, within 0.1 T")
    slice_thickness_mm: Range | None = None
    pixel_spacing_mm: Range | None = Field(default=None, description="plausible pixel spacing")
    rows: Range | None = None
    columns: Range | None = None
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
    image_size: tuple[PositiveInt, PositiveInt] | None = Field(
        default=None, description="rows, columns; absent: not cropped"
    )
    interpolation: Literal["linear", "nearest"] = "linear"
    background: float = Field(default=0, description="value outside of the source image")
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
    pixel_type: Literal["int16", "float32", "uint8"] = "int16"
    file_format: Literal["nifti", "png"] = "nifti"

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.crop == "mask_centroid" and not self.mask:
            raise ValueError("crop = 'mask_centroid' needs mask = true")
        if self.frame == "largest_mask" and not self.mask:
            raise ValueError("frame = 'largest_mask' needs mask = true")
        if self.crop != "none" and self.image_size is None:
            raise ValueError("a crop needs image_size")
        if self.file_format == "png" and self.pixel_type != "uint8":
            raise ValueError("file_format = 'png' needs pixel_type = 'uint8'")
        return self


class Split(Table):
    """Fractions of the cases in each set; they add up to 1."""

    train: dict[Slug, Fraction] = Field(description="release parts of the training set")
    validation: Fraction
    test: Annotated[float, Field(gt=0, lt=1)]

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        total = sum(self.train.values()) + self.validation + self.test
        if not self.train:
            raise ValueError("train needs at least one part, as in train = { part1 = 0.5 }")
        if abs(total - 1) > 1e-9:
            raise ValueError(f"the fractions add up to {total:g}, not to 1")
        return self

    @property
    def fractions(self) -> dict[str, float]:
        """Fraction of each set, keyed by its folder in the dataset."""
        train = {f"train/{part}": fraction for part, fraction in self.train.items()}
        return {**train, "validation": self.validation, "test": self.test}


class Prediction(Table):
    """What a submission is."""

    kind: Literal["table", "masks"]
    columns: tuple[Name, ...] = Field(default=(), description="columns after `id`, tables only")

    @model_validator(mode="after")
    def _columns_fit_kind(self) -> Self:
        if (self.kind == "table") != bool(self.columns):
            raise ValueError("kind = 'table' needs columns, kind = 'masks' has none")
        if len(set(self.columns)) < len(self.columns):
            raise ValueError("a column is named twice")
        return self


class Term(Table):
    """One weighted part of the score."""

    name: Slug
    metric: Literal["auc", "dice"]
    weight: PositiveFloat | None = Field(default=None, description="absent for a term of a mean")
    mean: Slug | None = Field(default=None, description="the mean of terms that this one belongs to")
    reference: Condition | None = Field(default=None, description="condition under which a case is positive")
    prediction: tuple[Name, ...] = Field(default=(), description="prediction column, or columns to be added")
    subset: Condition | None = Field(default=None, description="cases that count; absent: all")

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if (self.weight is None) == (self.mean is None):
            raise ValueError("a term has either a weight or a mean")
        if (self.metric == "auc") != (self.reference is not None and bool(self.prediction)):
            raise ValueError("metric = 'auc' needs reference and prediction, metric = 'dice' has neither")
        return self


class Mean(Table):
    """A mean over several terms. A term whose AUC the reference cannot define leaves it."""

    name: Slug
    weight: PositiveFloat


class Scoring(Table):
    """The score: a weighted sum of terms and of means of terms. Weights add up to 1."""

    terms: tuple[Term, ...] = Field(min_length=1)
    means: tuple[Mean, ...] = ()

    @model_validator(mode="after")
    def _weights_add_up(self) -> Self:
        declared = {mean.name for mean in self.means}
        used = {term.mean for term in self.terms if term.mean is not None}
        if declared != used:
            raise ValueError(f"means declared {sorted(declared)} but terms belong to {sorted(used)}")
        total = sum(term.weight or 0 for term in self.terms) + sum(mean.weight for mean in self.means)
        if abs(total - 1) > 1e-9:
            raise ValueError(f"the weights add up to {total:g}, not to 1")
        return self


class Challenge(Table):
    """One challenge of an event."""

    id: Slug
    version: PositiveInt = 1
    title: Text
    question: Text
    tasks: tuple[Task, ...] = Field(min_length=1)
    labels: Labels = Labels()
    criteria: Criteria = Criteria()
    preparation: Preparation
    split: Split
    prediction: Prediction
    scoring: Scoring

    @model_validator(mode="after")
    def _columns_exist(self) -> Self:
        problems = [*self._unknown_columns(), *self._unknown_values(), *self._unknown_predictions()]
        if problems:
            raise ValueError("; ".join(problems))
        return self

    @model_validator(mode="after")
    def _prediction_fits_scoring(self) -> Self:
        metric = "auc" if self.prediction.kind == "table" else "dice"
        if any(term.metric != metric for term in self.scoring.terms):
            raise ValueError(f"prediction kind '{self.prediction.kind}' is scored with metric '{metric}' only")
        if metric == "dice" and not self.preparation.mask:
            raise ValueError("a challenge scored by masks needs preparation.mask = true")
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

    def _unknown_columns(self) -> Iterator[str]:
        known = set(self.labels.names)
        for key, expression in self.expressions():
            for column in expression.columns:
                if column not in known:
                    yield f"{key}: no label column [{column}]; there are {', '.join(self.labels.names)}"

    def _unknown_values(self) -> Iterator[str]:
        vocabularies = {column.name: column.vocabulary for column in self.labels.columns}
        for key, expression in self.expressions():
            for column, value in expression.literals:
                allowed = vocabularies.get(column, ("0", "1"))
                if value and value not in allowed:
                    yield f"{key}: [{column}] is never '{value}'; allowed: {', '.join(allowed)}"

    def _unknown_predictions(self) -> Iterator[str]:
        for term in self.scoring.terms:
            for column in term.prediction:
                if column not in self.prediction.columns:
                    yield f"scoring.terms '{term.name}': no prediction column '{column}'"
