"""Label files: the truth, and the same as people type it."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from pentathlon.challenge import Challenge
from pentathlon.challenge.definition import LabelColumn
from pentathlon.challenge.expression import parse_expression
from pentathlon.challenge.spelling import spelling_key
from pentathlon.synthesis.label_mix import Labels, mix_of
from pentathlon.synthesis.plan import PlannedImage

_YES = ("1", "Oui", "oui", "OUI", "VRAI", "Vrai", "x", "X", "o", "yes", "Y", "true", "+", "oui ", "\xa01")
_NO = ("0", "Non", "non", "NON", "FAUX", "Faux", "n", "N", "no", "false", "0 ", "non\xa0")
_NONSENSE = ("???", "peut-être", "à revoir", "2", "voir CR")
_ACCENTED = {
    "hepatocarcinome": "hépatocarcinome", "metastases": "métastases", "hemangiome": "hémangiome",
    "adenofibrome": "adénofibrome", "steatonecrose": "stéatonécrose", "adenose": "adénose",
    "lesion secondaire": "lésion secondaire", "homogene": "homogène", "triple negatif": "triple négatif",
}  # fmt: skip
_HEADINGS = {
    "Corne anterieure": "Corne antérieure", "Corne posterieure": "CORNE POSTÉRIEURE",
    "Orientation anterieure": "Orientation  antérieure", "Orientation posterieure": "Orientation postérieure",
    "Benin": "Bénin", "Lesion": "lésion", "Malin": "Malin ", "Type de lesion": "Type de lésion", "anormale": "Anormal",
    "Injection": "Injecté",
}  # fmt: skip
_COMMENTS = ("", "", "", "vu avec l'interne", "à discuter", "cf. compte rendu", "patient très agité")


@dataclass(frozen=True)
class Dialect:
    """How one challenge's label file is written."""

    encoding: str
    delimiter: str
    key: str


DIALECTS = {
    "meniscus": Dialect("cp1252", ";", "id"),
    "cortex": Dialect("utf-8-sig", "\t", "id"),
    "liver": Dialect("cp1252", ";", "id"),
    "breast": Dialect("latin-1", ";", "file"),
    "thyroid": Dialect("utf-8-sig", ",", "file"),
}


def complete_labels(challenge: Challenge, labels: Labels) -> dict[str, str]:
    """The labels with the binary columns that are computed from them."""
    complete = dict(labels)
    for column in challenge.labels.binary:
        complete[column.name] = str(int(parse_expression(column.when).holds(complete)))
    return complete


def messy_table(challenge: Challenge, images: Sequence[PlannedImage], rng: np.random.Generator) -> bytes:
    """The label file as the centres typed it; cleaned, it says what `truth/labels.csv` says."""
    dialect = DIALECTS[challenge.id]
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=dialect.delimiter, lineterminator="\r\n")
    columns = [_HEADINGS[column.name] for column in challenge.labels.columns]
    key = dialect.key if dialect.key == "id" else "Fichier"
    writer.writerow([key, "patient", "centre", "Date d'envoi", *columns, "Radiologue", "Taille (mm)", "Commentaire"])
    rows = [row for image in images for row in _rows(challenge, image, rng)]
    rows += [_row_never_sent(challenge, images[place], place, rng) for place in _few(len(images), rng)]
    writer.writerows(rows[place] for place in rng.permutation(len(rows)))
    return stream.getvalue().encode(dialect.encoding)


def _rows(challenge: Challenge, image: PlannedImage, rng: np.random.Generator) -> Iterator[list[str]]:
    """No row, one, two that say the same, or two that disagree."""
    if image.fault == "no_label":
        return
    row = _row(challenge, image, spoiled_labels(challenge, image, rng), rng)
    yield row
    if image.fault == "conflicting_labels":
        others = [labels for labels, _ in mix_of(challenge.id) if labels != image.labels]
        yield _row(challenge, image, others[rng.integers(len(others))], rng)
    elif rng.random() < 0.03:
        yield row


def _row(challenge: Challenge, image: PlannedImage, labels: Labels, rng: np.random.Generator) -> list[str]:
    dialect = DIALECTS[challenge.id]
    key = image.name if dialect.key == "id" else image.file
    cells = [_typed(labels[column.name], column, rng) for column in challenge.labels.columns]
    size = f"{rng.integers(4, 60)},{rng.integers(10)}"
    sent = f"{rng.integers(1, 29):02d}/{rng.integers(6, 10):02d}/2018"
    comment = _COMMENTS[rng.integers(len(_COMMENTS))]
    radiologist = image.centre.radiologist.replace("^", " ")
    return [key, image.person.patient_id, image.centre.code, sent, *cells, radiologist, size, comment]


def _row_never_sent(challenge: Challenge, image: PlannedImage, place: int, rng: np.random.Generator) -> list[str]:
    mix = mix_of(challenge.id)
    row = _row(challenge, image, mix[rng.integers(len(mix))][0], rng)
    return [f"jamais_recu_{place:05d}", f"IPP0000{place:05d}", *row[2:]]


def _few(count: int, rng: np.random.Generator) -> list[int]:
    return [place for place in range(count) if rng.random() < 0.02]


def _typed(value: str, column: LabelColumn, rng: np.random.Generator) -> str:
    """One of the spellings that mean the value."""
    if not value:
        return ""
    if column.kind == "binary" and value in {"0", "1"}:
        spellings: tuple[str, ...] = _YES if value == "1" else _NO
    else:
        spellings = _spellings(value, column)
    typed = spellings[rng.integers(len(spellings))]
    if column.kind == "category" and rng.random() < 0.25:
        typed = (typed.upper(), typed.lower(), f"{typed} ", typed.replace(" ", "  "), f"{typed}\xa0")[rng.integers(5)]
    return typed


def _spellings(value: str, column: LabelColumn) -> tuple[str, ...]:
    """The value's name (most often), its accented text, its aliases; a value not in the vocabulary stays as it is."""
    for allowed in column.values:
        if allowed.name == value:
            accented = allowed.text.fr if allowed.text else value
            same = spelling_key(accented) == spelling_key(value)
            aliases = tuple(_ACCENTED.get(alias, alias) for alias in allowed.aliases)
            return (value,) * (len(aliases) + 1) + (accented if same else value,) * 2 + aliases
    return (value,)


def spoiled_labels(challenge: Challenge, image: PlannedImage, rng: np.random.Generator) -> Mapping[str, str]:
    """The labels with the image's label fault, if it has one."""
    labels = dict(image.labels)
    required = [column.name for column in challenge.labels.columns if column.required]
    if image.fault == "missing_label":
        labels[required[rng.integers(len(required))]] = ""
    elif image.fault == "unknown_label":
        labels[required[rng.integers(len(required))]] = _NONSENSE[rng.integers(len(_NONSENSE))]
    elif image.fault == "contradictory_labels":
        contradictory = list(_contradictory(challenge, labels))
        labels = contradictory[rng.integers(len(contradictory))]
    return labels


def _contradictory(challenge: Challenge, labels: Labels) -> Iterator[dict[str, str]]:
    """Every way to contradict the other labels by changing one."""
    conditions = [parse_expression(contradiction.when) for contradiction in challenge.labels.contradictions]
    for column in challenge.labels.columns:
        for value in column.vocabulary:
            changed = {**labels, column.name: value}
            if any(condition.holds(changed) for condition in conditions):
                yield changed
