"""References and predictions in the file formats of 2018, and the scores as the rules of 2018 word them."""

import csv
from math import fsum
from pathlib import Path

import numpy as np
from sklearn.metrics import roc_auc_score

BENIGN_TYPES = [
    "Adenose sclerosante", "Autre lesion proliferante", "Cicatrice radiaire", "Fibroadenome", "Galactophorite",
    "Hyperplasie canalaire sans atypie", "Kyste", "PASH", "Papillome", "cytosteatonecrose", "ganglio intra-mammaire",
]  # fmt: skip
MALIGNANT_TYPES = [
    "Carcinome lobulaire infiltrant", "Cancer triple negatif", "Carcinome intracanalaire", "Carcinome mucineux",
]  # fmt: skip
GLAND, DUCTAL = "Tissu glandulaire", "Carcinome canalaire infiltrant"
LIVER_TYPES = {"Kyste": 0, "Angiome": 0, "HNF": 0, "CHC": 1, "Metastase": 1}
PREDICTED = {
    "meniscus": [
        "Fissure",
        "Corne anterieure",
        "Corne posterieure",
        "Orientation horizontale",
        "Orientation verticale",
    ],
    "liver": ["Malin", "Lesion", "Kyste", "Angiome", "CHC", "Foie Homogene", "HNF", "Metastase"],
    "breast": ["Malin", GLAND, DUCTAL, *BENIGN_TYPES, *MALIGNANT_TYPES],
    "thyroid": ["anormale"],
}


def reference_rows(challenge, rng, cases):
    """Rows as dicts, with the reference columns of 2018, no contradiction, every class where cases allow."""
    make = {"meniscus": _meniscus, "liver": _liver, "breast": _breast, "thyroid": _thyroid}[challenge]
    return [{"id": f"c{rng.integers(10**9):09d}x{number}"} | make(rng) for number in range(cases)]


def predictions(challenge, rng, reference, digits=2):
    """Random predictions for the rows of a reference, rounded so that ties occur."""
    columns = PREDICTED[challenge]
    return [{"id": row["id"]} | {name: f"{rng.random():.{digits}f}" for name in columns} for row in reference]


def write_rows(path: Path, rows, *, delimiter=",", encoding="utf-8"):
    with path.open("w", newline="", encoding=encoding) as stream:
        writer = csv.DictWriter(stream, list(rows[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
    return path


def score_2018(challenge, reference, predicted):
    """The score by the wording of the rules, with scikit-learn; nan where an AUC does not exist."""
    of = {"meniscus": _score_meniscus, "liver": _score_liver, "breast": _score_breast, "thyroid": _score_thyroid}
    known = {row["id"]: row for row in predicted}
    return of[challenge](reference, [known[row["id"]] for row in reference])


def _meniscus(rng):
    horns = rng.random(2) < 0.5
    ways = [str(rng.choice(["Horizontale", "Verticale"])) if torn else "" for torn in horns]
    return {
        "Corne anterieure": int(horns[0]),
        "Corne posterieure": int(horns[1]),
        "Orientation anterieure": ways[0],
        "Orientation posterieure": ways[1],
    }


def _liver(rng):
    if rng.random() < 0.3:
        return {"Benin": 0, "Lesion": 0, "Malin": 0, "Type de lesion": "Foie Homogene"}
    kind = str(rng.choice(list(LIVER_TYPES)))
    return {"Benin": 1 - LIVER_TYPES[kind], "Lesion": 1, "Malin": LIVER_TYPES[kind], "Type de lesion": kind}


def _breast(rng):
    kind = str(rng.choice([GLAND, DUCTAL, *BENIGN_TYPES, *MALIGNANT_TYPES]))
    return {"Malin": int(kind in (DUCTAL, *MALIGNANT_TYPES)), "Type de lesion": kind}


def _thyroid(rng):
    return {"anormale": int(rng.random() < 0.4)}


def _auc(truth, score):
    return roc_auc_score(truth, score) if len(set(truth)) == 2 else float("nan")


def _column(rows, name):
    return np.array([float(row[name]) if row[name] != "" else 0.5 for row in rows])


def _score_meniscus(reference, predicted):
    horns = np.array([[row["Corne anterieure"], row["Corne posterieure"]] for row in reference])
    torn = horns.any(axis=1)
    flat = ["Horizontale" in (row["Orientation anterieure"], row["Orientation posterieure"]) for row in reference]
    return (
        0.4 * _auc(torn, _column(predicted, "Fissure"))
        + 0.3 * _auc(horns[torn, 0], _column(predicted, "Corne anterieure")[torn])
        + 0.3 * _auc(np.array(flat)[torn], _column(predicted, "Orientation horizontale")[torn])
    )


def _score_liver(reference, predicted):
    lesion = np.array([row["Lesion"] for row in reference]) == 1
    malignant = np.array([row["Malin"] for row in reference])
    kinds = np.array([row["Type de lesion"] for row in reference])[lesion]
    types = [_auc(kinds == kind, _column(predicted, kind)[lesion]) for kind in LIVER_TYPES]
    return (
        0.5 * _auc(lesion, _column(predicted, "Lesion"))
        + 0.3 * _auc(malignant[lesion], _column(predicted, "Malin")[lesion])
        + 0.2 * np.nanmean(types)
    )


def _score_breast(reference, predicted):
    kinds = np.array([row["Type de lesion"] for row in reference])
    groups = [[GLAND], [DUCTAL], BENIGN_TYPES, MALIGNANT_TYPES]
    columns = [np.stack([_column(predicted, kind) for kind in group], axis=1) for group in groups]
    added = [np.array([fsum(row) for row in group]) for group in columns]
    aucs = [_auc(np.isin(kinds, group), total) for group, total in zip(groups, added, strict=True)]
    return 0.6 * _auc([row["Malin"] for row in reference], _column(predicted, "Malin")) + 0.1 * sum(aucs)


def _score_thyroid(reference, predicted):
    return _auc([row["anormale"] for row in reference], _column(predicted, "anormale"))
