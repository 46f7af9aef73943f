"""The labels that somebody states about one image, on a form or by a program: usable, or everything that is wrong."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pentathlon.challenge import Challenge
from pentathlon.challenge.definition import LabelColumn, Text
from pentathlon.challenge.expression import parse_expression
from pentathlon.challenge.spelling import heading_key
from pentathlon.labels.vocabulary import LONGEST_CELL_SHOWN, explain_unknown, one_spaced, read_cell


@dataclass(frozen=True)
class LabelProblem:
    """One thing that is wrong with the labels of an image.

    Attributes:
        code: Exclusion code: missing_label, unknown_label or contradictory_labels.
        column: Column, empty where several contradict each other.
        text: What is wrong and what is allowed.
    """

    code: str
    column: str
    text: Text


@dataclass(frozen=True)
class ImageLabels:
    """Labels of one image.

    Attributes:
        values: Column → cleaned value, empty where an optional label is absent; for every column of the challenge.
        problems: Everything that is wrong; empty if the labels can be used.
    """

    values: Mapping[str, str]
    problems: tuple[LabelProblem, ...]


def read_labels(stated: Mapping[str, str], challenge: Challenge) -> ImageLabels:
    """Read labels in the closed vocabulary of a challenge, with the cleaning of label tables.

    Args:
        stated: Column, or one of its other headings → value.
        challenge: The challenge.
    """
    columns = {heading_key(name): each for each in challenge.labels.columns for name in (each.name, *each.aliases)}
    cells: dict[str, str] = {}
    problems: list[LabelProblem] = []
    for heading, cell in stated.items():
        column = columns.get(heading_key(heading))
        if column is None:
            problems.append(_unknown_column(heading, challenge))
        elif column.name in cells:
            problems.append(_twice(column))
        else:
            cells[column.name] = cell
    values: dict[str, str] = {}
    for column in challenge.labels.columns:
        cell = one_spaced(cells.get(column.name, ""))
        reading = read_cell(cell, column) if cell else None
        values[column.name] = reading.value if reading else ""
        problems += _cell_problems(cell, column, is_known=reading is not None)
    return ImageLabels(values, tuple(problems) or tuple(_contradictions(values, challenge)))


def _cell_problems(cell: str, column: LabelColumn, *, is_known: bool) -> Iterator[LabelProblem]:
    if not cell and column.required:
        text = _of_column(column, "is empty: choose a value", "est vide : choisissez une valeur")
        yield LabelProblem("missing_label", column.name, text)
    if cell and not is_known:
        shown = cell if len(cell) <= LONGEST_CELL_SHOWN else f"{cell[:LONGEST_CELL_SHOWN]}…"
        allowed = ", ".join(column.vocabulary)
        french = f"« {shown} » n’est pas une valeur de « {column.name} » ; valeurs permises : {allowed}"
        yield LabelProblem("unknown_label", column.name, Text(en=explain_unknown(cell, column), fr=french))


def _contradictions(values: Mapping[str, str], challenge: Challenge) -> Iterator[LabelProblem]:
    known = dict(values)
    for binary in challenge.labels.binary:
        known[binary.name] = str(int(parse_expression(binary.when).holds(known)))
    for contradiction in challenge.labels.contradictions:
        if parse_expression(contradiction.when).holds(known):
            yield LabelProblem("contradictory_labels", "", contradiction.text)


def _unknown_column(heading: str, challenge: Challenge) -> LabelProblem:
    shown = heading if len(heading) <= LONGEST_CELL_SHOWN else f"{heading[:LONGEST_CELL_SHOWN]}…"
    there_are = ", ".join(column.name for column in challenge.labels.columns)
    text = Text(
        en=f"no label column '{shown}'; there are {there_are}",
        fr=f"aucune colonne de label « {shown} » ; il y a {there_are}",
    )
    return LabelProblem("unknown_label", "", text)


def _twice(column: LabelColumn) -> LabelProblem:
    text = _of_column(column, "is stated twice: state it once", "est indiqué deux fois : ne l’indiquez qu’une fois")
    return LabelProblem("unknown_label", column.name, text)


def _of_column(column: LabelColumn, english: str, french: str) -> Text:
    named = column.text or Text(en=column.name, fr=column.name)
    return Text(en=f"'{named.en}' {english}", fr=f"« {named.fr} » {french}")
