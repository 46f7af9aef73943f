"""Which labels occur how often: plausible for a hospital, every value present at full scale."""

from collections.abc import Mapping

import numpy as np

Labels = Mapping[str, str]

_BENIGN_LIVER = {"Kyste": 16, "Angiome": 16, "HNF": 10}
_MALIGNANT_LIVER = {"CHC": 12, "Metastase": 18}
_BENIGN_BREAST = {
    "Tissu glandulaire": 18, "Adenose sclerosante": 2.5, "Autre lesion proliferante": 1.5, "Cicatrice radiaire": 1,
    "Fibroadenome": 11, "Galactophorite": 0.8, "Hyperplasie canalaire sans atypie": 2.5, "Kyste": 4, "PASH": 1.5,
    "Papillome": 4, "cytosteatonecrose": 2, "ganglio intra-mammaire": 2,
}  # fmt: skip
_MALIGNANT_BREAST = {
    "Carcinome canalaire infiltrant": 26, "Carcinome lobulaire infiltrant": 9, "Cancer triple negatif": 5,
    "Carcinome intracanalaire": 8, "Carcinome mucineux": 1.2,
}  # fmt: skip


def mix_of(challenge: str) -> list[tuple[Labels, float]]:
    """Every combination of labels that occurs, with its weight."""
    return _MIXES[challenge]


def deal_labels(challenge: str, count: int, rng: np.random.Generator) -> list[Labels]:
    """Labels for `count` images: the mix in exact proportion, shuffled."""
    mix = mix_of(challenge)
    weights = np.array([weight for _, weight in mix])
    exact = weights / weights.sum() * count
    counts = np.floor(exact).astype(int)
    largest = np.argsort(counts - exact, kind="stable")[: count - counts.sum()]
    counts[largest] += 1
    dealt = [labels for (labels, _), times in zip(mix, counts, strict=True) for _ in range(times)]
    return [dealt[place] for place in rng.permutation(count)]


def _knee(anterior: str, posterior: str) -> Labels:
    return {
        "Corne anterieure": str(int(bool(anterior))),
        "Corne posterieure": str(int(bool(posterior))),
        "Orientation anterieure": anterior,
        "Orientation posterieure": posterior,
    }


def _liver(kind: str) -> Labels:
    benign, malignant = kind in _BENIGN_LIVER, kind in _MALIGNANT_LIVER
    lesion = benign or malignant
    return {"Benin": str(int(benign)), "Lesion": str(int(lesion)), "Malin": str(int(malignant)), "Type de lesion": kind}


_MIXES: dict[str, list[tuple[Labels, float]]] = {
    "meniscus": [
        (_knee(anterior, posterior), weight_anterior * weight_posterior)
        for anterior, weight_anterior in (("", 82), ("Horizontale", 10), ("Verticale", 8))
        for posterior, weight_posterior in (("", 64), ("Horizontale", 21), ("Verticale", 15))
    ],
    "cortex": [({"Injection": "1"}, 62), ({"Injection": "0"}, 30), ({"Injection": ""}, 8)],
    "liver": [
        (_liver("Foie Homogene"), 28.0),
        *((_liver(kind), float(weight)) for kind, weight in (_BENIGN_LIVER | _MALIGNANT_LIVER).items()),
    ],
    "breast": [
        *(({"Malin": "0", "Type de lesion": kind}, float(weight)) for kind, weight in _BENIGN_BREAST.items()),
        *(({"Malin": "1", "Type de lesion": kind}, float(weight)) for kind, weight in _MALIGNANT_BREAST.items()),
    ],
    "thyroid": [({"anormale": "0"}, 55), ({"anormale": "1"}, 45)],
}
